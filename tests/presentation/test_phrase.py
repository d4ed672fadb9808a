"""Small ways of putting things in English."""

import pytest

from briefview.presentation.phrase import (
    counted,
    joined,
    number_word,
    one_line,
    quoted,
    sentence_case,
    typographic,
)


@pytest.mark.parametrize(
    ("number", "words"), [(0, "no"), (1, "one"), (12, "twelve"), (13, "13"), (1200, "1,200"), (-1, "-1")]
)
def test_small_numbers_are_words(number: int, words: str) -> None:
    assert number_word(number) == words


def test_one_thing_is_singular() -> None:
    assert (counted(1, "fact"), counted(33, "fact"), counted(0, "fact")) == ("1 fact", "33 facts", "0 facts")


@pytest.mark.parametrize(
    ("items", "words"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_lists_are_joined_in_words(items: list[str], words: str) -> None:
    assert joined(items) == words


def test_only_the_first_letter_becomes_a_capital() -> None:
    assert (sentence_case("the UN role"), sentence_case("")) == ("The UN role", "")
    assert sentence_case("eHealth talks") == "eHealth talks"


def test_white_space_is_folded() -> None:
    assert one_line(" two \n\n lines\t") == "two lines"


def test_quotations_get_typographic_marks() -> None:
    assert quoted("two-day") == "“two-day”"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('"We sail," she said. "Now."', "“We sail,” she said. “Now.”"),
        ("“We sail,” she said.", "“We sail,” she said."),
        ('"We\nsail."', "“We sail.”"),
        ("“Straight at the end.\"", "“Straight at the end.”"),
        ('He asked ("who?") twice', "He asked (“who?”) twice"),
    ],
)  # fmt: skip
def test_straight_marks_are_turned_the_right_way(written: str, shown: str) -> None:
    assert typographic(written) == shown
