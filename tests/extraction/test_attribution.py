"""A subject with its verb of saying."""

import pytest

from briefview.extraction.attribution import is_nested
from briefview.extraction.document import take_apart
from briefview.extraction.source_attribution import find_source_attributions


@pytest.mark.parametrize(
    ("text", "nested"),
    [
        ("The board said the pilots had warned that fog is rare.", True),
        ("The board left when the pilots said that fog is rare.", False),
        ("The board said fog was rare when the pilots warned that ice is common.", True),
        ("The board said fog is rare, and the pilots warned that ice is common.", False),
    ],
)
def test_what_is_reported_within_a_report_is_nested(text: str, nested: bool) -> None:
    document = take_apart(text)
    first, *rest = find_source_attributions(document, document.sentences[0])
    assert any(is_nested(document, first, inner) for inner in rest) is nested


def test_subject_and_verb_span_their_words() -> None:
    document = take_apart("Fog is rare, said the board.")
    (own,) = find_source_attributions(document, document.sentences[0])
    assert [word.text for word in document.words[own.first : own.last]] == ["said", "the", "board"]
