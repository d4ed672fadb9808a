"""Running heads, page numbers and footnotes are told from the text."""

import pytest

from briefview.reading.pdf_margin import first_note, running_heads, text_size
from briefview.reading.pdf_row import Row
from tests.reading.portable import piece


def page(*lines: str, top: float = 0) -> list[Row]:
    return [(piece(line, 0, top + 20 * at),) for at, line in enumerate(lines)]


def test_what_repeats_at_one_place_is_a_running_head_whatever_its_numbers() -> None:
    pages = [
        page("Review 3 · 2025", f"Text {words}.", f"more {words}", f"end {words}", f"{number}")
        for number, words in ((1, "a"), (2, "b"))
    ]
    assert running_heads(pages) == [{0, 4}, {0, 4}]


def test_what_repeats_in_the_middle_or_once_is_text() -> None:
    assert running_heads(
        [page("a", "b", "c", "Again.", "e", "f", "g"), page("h", "i", "j", "Again.", "l", "m", "n")]
    ) == [
        set(),
        set(),
    ]


@pytest.mark.parametrize(
    "foot", ["1/1", "Page 1 of 1", "1", "https://gazette.example/a.html 1/1", "11/24/26, 6:19 PM Forum"]
)
def test_a_lone_page_has_its_number_and_what_a_browser_prints(foot: str) -> None:
    assert running_heads([page("Text.", foot)]) == [{1}]


@pytest.mark.parametrize("foot", ["2025", "12 ports", "In 2025, 6 ports opened."])
def test_a_number_in_the_text_is_no_page_number(foot: str) -> None:
    assert running_heads([page("Text.", foot)]) == [set()]


def test_the_size_of_the_text_is_that_of_most_letters() -> None:
    assert text_size([[(piece("Title", 0, 0, 20),)], [(piece("much more text", 0, 0, 11),)]]) == 11
    assert text_size([]) == 0


def test_notes_are_small_stand_last_and_begin_with_a_mark() -> None:
    text, note, more = piece("Text.", 0, 0), piece("1 The alliance", 0, 20, 8), piece("counts.", 0, 30, 8)
    assert first_note([text, note, more], 10) == 1
    assert first_note([text, more], 10) == 2
    assert first_note([text, piece("12,500 pilots", 0, 20, 8)], 10) == 2
    assert first_note([note], 10) == 1
