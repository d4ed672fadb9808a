"""A subject with its verb of saying."""

import pytest

from briefview.extraction.attribution import is_nested
from briefview.extraction.document import take_apart
from briefview.extraction.source_attribution import find_source_attributions
from tests.extraction.article import said_in


@pytest.mark.parametrize(
    ("text", "nested"),
    [
        ("The board said the pilots had warned that fog is rare.", True),
        ("The board left when the pilots said that fog is rare.", False),
        ("The board said fog was rare when the pilots warned that ice is common.", True),
        ("The board said that on Monday the pilots warned that ice is common.", True),
        ("The board said that fog was rare, and the pilots warned that ice is common.", False),
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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "President Li Wei says his board has tackled issues he highlighted during his address in May.",
            [("Li Wei", "says his board has tackled issues he highlighted during his address in May")],
        ),
        ("President Li Wei made the proposal on Monday when he met pilots.", []),
        (
            "President Li Wei said fog is rare, and he warned that ice is common.",
            [("Li Wei", "said fog is rare"), ("Li Wei", "warned that ice is common")],
        ),
    ],
)
def test_what_a_noun_is_told_of_is_no_statement_of_its_own(text: str, said: list[tuple[str, str]]) -> None:
    assert said_in(text) == said
