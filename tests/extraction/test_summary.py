"""The bottom line is made of the source's own sentences, by a stated ranking."""

import pytest

from briefview.brief import Event
from briefview.extraction.summary import LEAST, RANKING
from tests.extraction.article import extract, values
from tests.readme import README

LEAD = "The two-day Harbour Safety Forum opened in Lima on 4 May 2025."


def summary_of(text: str) -> list[str]:
    event = extract(text).event
    assert isinstance(event, Event)
    return values(event.summary)


def test_the_sentence_that_tells_most_comes_first_and_one_that_says_why_follows() -> None:
    why = "The forum aims to cut delays in ports and to save lives."
    assert summary_of(f"{LEAD} Tea was served at noon to everybody present. {why}") == [LEAD, why]


def test_a_sentence_that_adds_nothing_is_not_taken() -> None:
    assert summary_of(f"{LEAD} The forum opened with a song of the pilots of the port.") == [LEAD]


@pytest.mark.parametrize(
    "weak",
    [
        "Guests pose for a photo at the Harbour Safety Forum in Lima on 4 May 2025.",
        "\u201cThe Harbour Safety Forum in Lima is what we have all been waiting for since 4 May,\u201d said Ana Diaz.",
        "He opened the Harbour Safety Forum in Lima on 4 May 2025 with a long and winding speech on fog.",
        "The Harbour Safety Forum opened in Lima on 4 May 2025 with the following lines of poetry by a",
    ],
)
def test_captions_quotations_and_sentences_that_cannot_stand_alone_come_after_others(weak: str) -> None:
    assert summary_of(f"{weak}\n\n{LEAD} Tea was served at noon to everybody present there.")[0] == LEAD


def test_the_dateline_is_left_out() -> None:
    assert summary_of(f"LIMA, May 4 (HP) \u2013 {LEAD}") == [LEAD]


def test_the_readme_states_the_ranking_as_it_is() -> None:
    text = README.read_text(encoding="utf-8")
    assert [
        f"| {mark.what} | {mark.weight:+d} |" for mark in RANKING if f"| {mark.what} | {mark.weight:+d} |" not in text
    ] == []
    assert f"at least {LEAST}" in text
