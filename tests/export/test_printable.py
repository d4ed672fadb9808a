"""Any text can be printed without disturbing its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefview.export.printable import clipped, printable, printable_text, runs_left, visible_text


@pytest.mark.parametrize(
    "text", ["Lacroix – “said” ¶3", "Ελλάδα", "北京", "नमस्ते", "é and e\u0301", "a\u200db", "https://example.org/a"]
)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert printable_text(text) == text


@pytest.mark.parametrize("letter", ["\0", "\x1b", "\x7f", "\u202e", "\u2066", "\ufeff", "\u00ad", "\U000e0041"])
def test_what_is_not_seen_and_disturbs_is_dropped(letter: str) -> None:
    assert printable_text(f"Forum{letter} 2025") == "Forum 2025"


def test_text_from_right_to_left_does_not_carry_its_neighbours_along() -> None:
    assert printable_text("اسلام آباد 12") == "\u2068اسلام آباد 12\u2069"


def test_a_word_that_is_too_long_for_a_line_may_be_broken() -> None:
    broken = printable_text("w" * 100)
    assert max(map(len, broken.split("\u200b"))) == 20
    assert broken.replace("\u200b", "") == "w" * 100


def test_all_texts_of_the_data_are_printable_and_nothing_else_changes() -> None:
    data = {"a": ["x\0", {"b": "y\x07"}], "n": 1, "t": True}
    assert printable(data) == {"a": ["x", {"b": "y"}], "n": 1, "t": True}


@given(st.text())
def test_printable_text_is_printable_already(text: str) -> None:
    once = printable_text(text)
    assert "\0" not in once
    assert printable_text(once) == once


@pytest.mark.parametrize(("longest", "short"), [(5, "abcde"), (4, "abc…"), (1, "…")])
def test_a_clipped_text_has_no_more_letters_than_asked_for(longest: int, short: str) -> None:
    assert clipped("abcde", longest) == short


def test_marks_on_a_letter_are_no_more_than_any_language_needs() -> None:
    assert visible_text("e" + "\u0301" * 5_000 + "a\u0323\u0302") == "e" + "\u0301" * 30 + "a\u0323\u0302"


def test_codes_of_no_character_are_left_out() -> None:
    assert visible_text("a\ufffeb\uffffc\ufdd0d\U0010ffffe\x00f\u202eg") == "abcdefg"


@pytest.mark.parametrize(("text", "runs"), [("Geneva", False), ("Zoë “a”", False), ("a محمد", True), ("שלום", True)])
def test_letters_that_run_from_right_to_left_are_known(text: str, *, runs: bool) -> None:
    assert runs_left(text) is runs
