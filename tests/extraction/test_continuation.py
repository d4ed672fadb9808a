"""Quotations that go on where no speaker is named beside them."""

import pytest

from briefview.extraction.continuation import quoted_whole, runs_on
from briefview.extraction.document import take_apart
from tests.extraction.article import said_in

LONG = "“Fog is rare in the bay, and so we keep the lamps dark."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“Fog is rare in May.”", "“Fog is rare in May.”"),
        ("“Fog is rare in May,” she said.", None),
        ("“Fog” is rare in May.", None),
    ],
)
def test_a_sentence_that_is_all_quotation_is_told_from_others(text: str, words: str | None) -> None:
    document = take_apart(text)
    span = quoted_whole(document, document.sentences[0])
    assert (span.of(text) if span else None) == words


def test_a_quotation_without_an_end_runs_on() -> None:
    text = f"{LONG}\n\nIce is not rare,” said Dr. Ana Diaz."
    document = take_apart(text)
    assert runs_on(document, document.quotations[0].span)
    assert not runs_on(document, document.quotations[1].span)


def test_a_quotation_over_paragraphs_belongs_to_whom_its_last_paragraph_names() -> None:
    said = said_in(f"{LONG}\n\nTugs wait for the tide and the pilots sleep.\n\nIce is not rare,” said Dr. Ana Diaz.")
    assert said == [
        ("Ana Diaz", LONG),
        ("Ana Diaz", "Tugs wait for the tide and the pilots sleep."),
        ("Ana Diaz", "Ice is not rare,”"),
    ]


def test_a_quotation_behind_words_of_a_person_is_theirs() -> None:
    said = said_in(
        "Dr. Ana Diaz welcomed the pilots. “Fog is rare here.”\n\n“Ice is not rare, as we all know.”\n\nAll left."
    )
    assert said == [
        ("Ana Diaz", "welcomed the pilots"),
        ("Ana Diaz", "“Fog is rare here.”"),
        ("Ana Diaz", "“Ice is not rare, as we all know.”"),
    ]


def test_a_quotation_that_nobody_stands_near_is_left_out() -> None:
    assert said_in("Dr. Ana Diaz said fog is rare.\n\nThe pilots left.\n\n“Ice is not rare, as we all know.”") == [
        ("Ana Diaz", "said fog is rare")
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "Dr. Ana Diaz, head of the Port Board, said:",
        "In her remarks, Dr. Ana Diaz told the pilots present:",
        "Dr. Ana Diaz stressed the need for lamps:",
    ],
)
def test_a_colon_at_the_end_of_a_paragraph_announces_the_quotation_behind_it(lead: str) -> None:
    assert said_in(f"{lead}\n\n“Fog is rare. The lamps are dark.”") == [
        ("Ana Diaz", "“Fog is rare. The lamps are dark.”")
    ]


def test_a_clause_before_a_colon_is_said_itself() -> None:
    told = said_in("Dr. Ana Diaz said that the rules are these:\n\n“Fog is rare in the bay.”")
    assert told[0] == ("Ana Diaz", "said that the rules are these")
