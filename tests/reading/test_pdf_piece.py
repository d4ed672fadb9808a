"""The characters of a page become pieces of text with their place."""

import pypdfium2
import pytest

from briefview.reading.pdf_piece import PagePieces, page_pieces, same_size
from tests.reading.portable import drawn, piece, typeset


def pieces(data: bytes) -> PagePieces:
    with pypdfium2.PdfDocument(data) as document:
        return page_pieces(document[0])


def test_words_side_by_side_are_one_piece_and_those_far_apart_two() -> None:
    found = pieces(drawn("BT /F 10 Tf 50 500 Td (The forum) Tj 100 0 Td (opened.) Tj ET")).level
    assert [each.text for each in found] == ["The forum", "opened."]
    assert found[0].baseline == found[1].baseline == -500
    assert found[1].left == pytest.approx(150, abs=1)


def test_the_size_is_the_one_that_is_seen() -> None:
    found = pieces(drawn("2 0 0 2 0 0 cm BT /F 10 Tf 50 100 Td (The forum) Tj ET")).level
    assert [round(each.size) for each in found] == [20]


def test_bold_type_and_ligatures_are_told() -> None:
    found = pieces(typeset("*The offices*\\ *GENEVA* – The officers")).level
    assert [(each.bold, each.text) for each in found] == [(True, "The offices"), (False, "GENEVA – The officers")]


def test_letters_that_no_font_names_are_counted() -> None:
    assert pieces(drawn("BT /F 10 Tf 50 500 Td (Fog\\001\\003) Tj ET")).unknown == 2


def test_a_ligature_is_the_letters_that_it_stands_for() -> None:
    assert piece("o\ufb03ce", 0, 0).text == "office"


def test_sizes_that_look_the_same_are_the_same() -> None:
    assert same_size(10, 10.5)
    assert not same_size(10, 12)
