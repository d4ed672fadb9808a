"""Text is made of one kind, once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefview.reading.cleaning import clean_text


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_each_line_end_becomes_a_line_feed(line_end: str) -> None:
    assert clean_text(f"one{line_end}{line_end}two{line_end}") == "one\n\ntwo\n"


def test_marks_and_nul_are_dropped_wherever_they_stand() -> None:
    assert clean_text("\ufeffBer\0lin\ufeff") == "Berlin"


def test_half_a_surrogate_pair_is_replaced_and_a_whole_character_kept() -> None:
    assert clean_text("a\ud83db 😀") == "a\ufffdb 😀"


def test_no_break_spaces_quotes_and_other_separators_stay_as_they_are() -> None:
    text = "5\u00a0May “so” a\u2028b\u2029c\vd\fe\u0085f"
    assert clean_text(text) == text


@given(st.text(st.characters(exclude_categories=())))
def test_cleaned_text_can_be_saved_and_is_clean(text: str) -> None:
    cleaned = clean_text(text)
    assert cleaned.encode().decode() == clean_text(cleaned) == cleaned
