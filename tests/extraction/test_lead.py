"""A paragraph in front of a text that tells nothing is passed over; any other is read."""

import pytest

from briefview.extraction.lead import first_telling
from tests.extraction.article import extract

ARTICLE = "Harbour Safety Forum opens in Lima\n\nLIMA, 4 June 2025 – The two-day Harbour Safety Forum opened today.\n"
EMPTY = [
    "It rained all night and the streets were empty.\n\n",
    "Nothing happened. The gulls slept, and so did the cats!\n\n\n",
    "Rain fell.\r\n\r\n",
]


@pytest.mark.parametrize("empty", EMPTY)
def test_a_paragraph_that_tells_nothing_is_passed_over(empty: str) -> None:
    assert first_telling(empty + ARTICLE) == len(empty)
    assert first_telling(empty * 2 + ARTICLE) == 2 * len(empty)


@pytest.mark.parametrize(
    "telling",
    [
        "It rained in Lima all night.\n\n",
        "It rained for 3 days.\n\n",
        "Lima waited.\n\n",
        "The forum opened in the old hall.\n\n",
        "It rained today.\n\n",
        "The minister smiled.\n\n",
        "She said that it would rain.\n\n",
        "A harbour forum\n\n",
        "“It rained all night.”\n\n",
        "It rained all night.\n",
        "- It rained all night.\n\n",
    ],
)
def test_one_with_words_that_facts_are_made_of_and_a_heading_or_part_of_a_paragraph_is_not(telling: str) -> None:
    assert first_telling(telling + ARTICLE) == 0


def test_a_text_that_is_nothing_else_is_read() -> None:
    assert first_telling(EMPTY[0]) == 0


def test_the_headline_and_the_dateline_behind_it_are_read_as_without_it() -> None:
    before, after = extract(ARTICLE), extract(EMPTY[0] + ARTICLE)
    assert before.event is not None
    assert after.event is not None
    assert [fact.value for _, fact in after.facts()] == [fact.value for _, fact in before.facts()]
    assert [fact.rule for _, fact in after.facts()] == [fact.rule for _, fact in before.facts()]
