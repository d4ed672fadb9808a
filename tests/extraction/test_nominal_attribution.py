"""What somebody says by a noun and not by a verb."""

import pytest

from briefview.brief import Source
from briefview.extraction.document import take_apart
from briefview.extraction.nominal_attribution import find_nominal_attributions
from briefview.extraction.reported_speech import find_reported_speech


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The town was angry at her claim that fog is rare.", [("her", "claim", "that fog is rare")]),
        ("The town feared the board's warning that ice was near.", [("the board", "warning", "that ice was near")]),
        (
            "The board's assertion Monday that lamps are dear drew rebukes from the town.",
            [("The board", "assertion", "that lamps are dear")],
        ),
        ("Warnings by pilots that ice is near were passed over.", [("pilots", "Warnings", "that ice is near")]),
        (
            "Despite the board's promise that lamps would come, the ship sailed.",
            [("the board", "promise", "that lamps would come")],
        ),
    ],
)
def test_whose_a_noun_of_saying_is_says_the_clause_behind_it(text: str, said: list[tuple[str, str, str]]) -> None:
    document = take_apart(text)
    found = find_nominal_attributions(document, document.sentences[0])
    assert [(own.source.of(text), own.cue.of(text), own.content.of(text)) for own in found] == said


@pytest.mark.parametrize(
    "text",
    [
        "The statement of the board was long.",
        "Her claim on the estate pleased all.",
        "The claim that fog is rare is old.",
        "“The board's claim that fog is rare is old.”",
        "Her promise that lamps may come pleased all of the pilots.",
    ],
)
def test_nobody_is_guessed_and_no_clause_without_its_end(text: str) -> None:
    document = take_apart(text)
    assert list(find_nominal_attributions(document, document.sentences[0])) == []


def test_what_a_verb_of_saying_reports_is_not_told_twice() -> None:
    text = (
        "Dr. Ana Diaz dismissed the board's claim that fog is rare. The town feared Diaz's warning that ice was near."
    )
    found = find_reported_speech(Source(text=text, origin="test"))
    assert [(each.source.quote, each.person, each.cue and each.cue.quote) for each in found] == [
        ("Ana Diaz", "Ana Diaz", "dismissed"),
        ("Diaz", "Ana Diaz", "warning"),
    ]
