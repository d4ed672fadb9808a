"""Pieces on one line make a row."""

from briefview.reading.pdf_row import joined, page_rows, row_text
from tests.reading.portable import piece


def test_rows_stand_from_the_top_whatever_the_order_in_the_file() -> None:
    rows = page_rows([piece("below", 0, 20), piece("right", 200, 10), piece("left", 0, 10.4)])
    assert [row_text(row) for row in rows] == ["left right", "below"]
    assert [len(row) for row in rows] == [2, 1]


def test_pieces_that_only_a_word_space_parts_are_one() -> None:
    (row,) = page_rows([piece("The", 0, 10), piece("forum", 18, 10)])
    assert [each.text for each in row] == ["The forum"]


def test_pieces_without_a_space_are_one_word() -> None:
    assert joined([piece("o", 0, 10), piece("ffices", 5, 10)]).text == "offices"


def test_a_raised_number_behind_a_word_marks_a_note_and_is_no_text() -> None:
    note = piece("1", 50, 6, 6)
    assert joined([piece("Women sail.", 0, 10, right=50), note]).text == "Women sail."
    assert joined([piece("10", 40, 10), note]).text == "101"
