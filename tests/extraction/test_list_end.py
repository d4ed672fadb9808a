"""Where a list in a sentence ends."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.list_end import list_end
from briefview.extraction.span import Span


@pytest.mark.parametrize(
    "behind",
    [
        ", would also be held.",
        " among others.",
        " and more.",
        " and other related topics.",
        " on Wednesday.",
        " during the afternoon.",
        ", while the mayor led a tour.",
        " were held at the forum.",
        ", moderated by Ana Diaz.",
        ", including a tour of the docks.",
        " at the two-day conference.",
        " and were followed by a dinner.",
    ],
)
def test_what_is_told_of_a_list_as_a_whole_is_no_part_of_it(behind: str) -> None:
    text = f"tugs, ferries and pilots{behind}"
    assert text[: list_end(take_apart(text), Span(0, len(text) - 1))] == "tugs, ferries and pilots"


@pytest.mark.parametrize(
    "text",
    ["seaweed, shellfish and other new species", "old lights (which are lit)"],
)
def test_the_words_of_a_topic_stay_in_it(text: str) -> None:
    assert list_end(take_apart(text), Span(0, len(text))) == len(text)
