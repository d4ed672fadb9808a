"""Words are found again letter for letter, and only where there is no doubt which ones they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefview.brief.anchor import Anchor


def found(old: str, new: str, words: str) -> int | None:
    """Return where the first place of some words is found in another text."""
    start = old.index(words)
    return Anchor(old, new).find(start, start + len(words))


@pytest.mark.parametrize(
    ("old", "new", "words", "place"),
    [
        ("Norway hosts.", "Today Norway hosts.", "Norway", 6),
        ("Norway hosts.", "Sweden hosts.", "Norway", None),
        ("Norway hosts the forum.", "norway hosts the forum.", "Norway", None),
        ("It trained 12 pilots.", "They say it trained 120 pilots.", "12", None),
        ("It trained 12 pilots.", "They say it trained 12.5 or 12,500 pilots.", "12", None),
        ("It trained 12 pilots.", "They say: 12.", "12", 10),
        ("The port is safe.", "All seaports and a port.", "port", 19),
    ],
)
def test_words_that_stand_once_are_found_letter_for_letter_and_whole(
    old: str, new: str, words: str, place: int | None
) -> None:
    assert found(old, new, words) == place


def test_words_that_stand_twice_are_told_apart_by_what_is_beside_them() -> None:
    old = "Ana Diaz met pilots in Lima on Monday.\nLi Wei met divers in Lima on Friday."
    new = "Late news.\n" + old.replace("Monday", "Tuesday") + "\nMore news."
    second = old.rindex("Lima")
    assert Anchor(old, new).find(old.index("Lima"), old.index("Lima") + 4) == new.index("Lima")
    assert Anchor(old, new).find(second, second + 4) == new.rindex("Lima")


def test_words_of_which_one_of_two_places_is_gone_are_not_taken_for_the_other() -> None:
    old = "A first talk was in Lima there. Then came a second talk of Lima today."
    assert found(old, "News: Then came a second talk of Lima today, and no more.", "Lima") is None


def test_words_that_stand_often_are_found_in_a_line_that_stands_once() -> None:
    old = "Yes, Lima. " * 40 + "\nWe go to Lima.\n" + "Yes, Lima. " * 40
    new = "Lima again.\n" + "No, Lima. " * 40 + "\nWe go to Lima.\nThat is Lima."
    start = old.index("to Lima") + 3
    assert Anchor(old, new).find(start, start + 4) == new.index("to Lima") + 3


def test_words_in_what_both_texts_begin_or_end_with_stay_where_they_are() -> None:
    old = "Lima is busy. Lima is calm. Lima is far."
    new = "Lima is busy. Then Lima is gone. Lima is far."
    assert Anchor(old, new).find(0, 4) == 0
    assert Anchor(old, new).find(len(old) - 12, len(old) - 8) == len(new) - 12


@given(st.text("ab .1\n", max_size=60), st.text("ab .1\n", max_size=60), st.data())
def test_whatever_is_found_is_the_same_words(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, max(len(old) - 1, 0)))
    end = data.draw(st.integers(start, len(old)))
    place = Anchor(old, new).find(start, end)
    assert place is None or new[place : place + end - start] == old[start:end]


@given(st.text(max_size=60), st.text(max_size=20), st.data())
def test_words_move_with_what_is_put_before_them(old: str, front: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, max(len(old) - 1, 0)))
    end = data.draw(st.integers(start, len(old)))
    assert Anchor(old, f"{front}\n{old}").find(start, end) in {None, start, len(front) + 1 + start}
    assert Anchor(old, old).find(start, end) == start
