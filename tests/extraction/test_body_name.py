"""The name of an organisation is read whole."""

import pytest

from briefview.extraction.body_name import body_end, is_body
from briefview.extraction.document import take_apart
from briefview.extraction.span import Span


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ministry of Land, Water and Forests said", "Ministry of Land, Water and Forests"),
        ("Ministry of Land, the Port Board said", "Ministry of Land"),
        ("Food and Ports Organization of the United Nations said", "Food and Ports Organization of the United Nations"),
        ("Port Mission in Kenya said", "Port Mission in Kenya"),
        ("Port Board in Kenya said", "Port Board"),
        ("Port Board for young pilots", "Port Board"),
        ("LIMA- The Port Board said", "LIMA"),
        ("Kenya's water ministry kicked off", "Kenya's water ministry"),
        ("Kenya's water ministry has", "Kenya's water ministry"),
        ("St. Mary's College will", "St. Mary's College"),
    ],
)
def test_a_name_goes_on_over_its_small_words_and_no_further(text: str, name: str) -> None:
    document = take_apart(text)
    end = body_end(document, 0, len(document.words))
    assert text[: document.words[end - 1].end] == name


@pytest.mark.parametrize(("text", "body"), [("Port Board", True), ("Port Sub-Council", True), ("Ana Diaz", False)])
def test_a_word_for_a_kind_of_organisation_tells_a_body(text: str, body: bool) -> None:
    assert is_body(take_apart(text), Span(0, len(text))) is body
