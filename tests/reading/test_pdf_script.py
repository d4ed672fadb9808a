"""Words from right to left stand in the order in which they are read."""

import pytest

from briefview.reading.pdf_piece import Letter
from briefview.reading.pdf_script import in_logical_order, is_right_to_left

NAME = "عائشہ صدیقی"


def seen(text: str) -> list[Letter]:
    """Return letters side by side, each as wide as the others."""
    return [Letter(character, at * 5.0, at * 5.0 + 5) for at, character in enumerate(text)]


def test_letters_tell_the_direction() -> None:
    assert is_right_to_left("Ayesha (عائشہ)")
    assert not is_right_to_left("Geneva – Zürich")


@pytest.mark.parametrize("text", ["", "Geneva", "(Geneva)"])
def test_words_from_the_left_stay(text: str) -> None:
    assert in_logical_order(seen(text)) == text


def test_a_name_that_is_seen_from_right_to_left_is_turned() -> None:
    letters = seen(f"Ms. Siddiqui ({NAME[::-1]}), of Lahore")
    assert in_logical_order(letters) == f"Ms. Siddiqui ({NAME}), of Lahore"


def test_a_name_in_the_order_of_reading_is_left_as_it_is() -> None:
    letters = [Letter(character, 100 - at * 5.0, 105 - at * 5.0) for at, character in enumerate(NAME)]
    assert in_logical_order(letters) == NAME


def test_a_mirrored_bracket_is_the_one_that_is_seen() -> None:
    assert in_logical_order(seen(f"({NAME[::-1]}(, of Lahore")) == f"({NAME}), of Lahore"


def test_numbers_run_from_the_left_also_there() -> None:
    assert in_logical_order(seen(f"{NAME[:5][::-1]} 2025 {NAME[6:][::-1]}")) == f"{NAME[6:]} 2025 {NAME[:5]}"
