"""Paragraphs, items and tables become text, and what is left out is kept."""

import pytest

from briefview.brief import Dropped, DroppedKind
from briefview.errors import ReadError
from briefview.reading.manuscript import Kind, Manuscript, sensible_title, tidy


def table(*rows: tuple[str, ...]) -> Manuscript:
    manuscript = Manuscript()
    manuscript.begin_table()
    for row in rows:
        manuscript.begin_row()
        for cell in row:
            manuscript.begin_cell()
            manuscript.add(cell)
    manuscript.end_table()
    return manuscript


def test_paragraphs_are_parted_by_a_blank_line_and_items_stand_close() -> None:
    manuscript = Manuscript()
    for words, kind in (("One.", Kind.PARAGRAPH), ("- a", Kind.ITEM), ("- b", Kind.ITEM), ("Two.", Kind.PARAGRAPH)):
        manuscript.add(words, kind)
    assert manuscript.text == "One.\n\n- a\n- b\n\nTwo."


def test_a_blank_paragraph_is_passed_over() -> None:
    manuscript = Manuscript()
    manuscript.add("One.")
    manuscript.add(" \t\u00ad")
    assert manuscript.text == "One."


def test_a_row_of_short_cells_is_a_line() -> None:
    assert table(("Ports", "31"), ("Pilots", "")).text == "| Ports | 31 |\n| Pilots | |".replace("| |", "|  |")


def test_a_table_that_lays_out_the_page_is_read_cell_after_cell() -> None:
    assert table(("A long story. " * 20, "Beside it."), ("Below.", "")).text.split("\n\n")[1:] == [
        "Beside it.",
        "Below.",
    ]
    assert table(("One column.",), ("Only.",)).text == "One column.\n\nOnly."


def test_a_table_in_a_cell_makes_the_outer_one_a_layout() -> None:
    manuscript = table(("Ports", "31"))
    manuscript.begin_table()
    manuscript.begin_row()
    manuscript.begin_cell()
    manuscript.begin_table()
    for cell in ("Pilots", "9"):
        manuscript.begin_cell()
        manuscript.add(cell)
    manuscript.end_table()
    manuscript.add("Below the inner table.")
    assert manuscript.text == "| Ports | 31 |\n| Pilots | 9 |\n\nBelow the inner table."


def test_what_is_left_out_is_kept_once() -> None:
    manuscript = Manuscript()
    manuscript.add("One.")
    for words in ("Head", "Head ", "\n"):
        manuscript.drop(DroppedKind.RUNNING_HEAD, words)
    source = manuscript.source("visit.docx", "text/x")
    assert source.dropped == (Dropped(kind=DroppedKind.RUNNING_HEAD, text="Head"),)


def test_a_document_without_words_is_refused() -> None:
    with pytest.raises(ReadError, match=r"visit\.docx: there is no text in it"):
        Manuscript().source("visit.docx", "text/x")


@pytest.mark.parametrize(
    "title",
    [
        "",
        "Document1",
        "Microsoft Word - visit.doc",
        "visit final.docx",
        "Untitled",
        "12-03",
        "PRESS RELEASE",
        "template",
    ],
)
def test_a_title_that_a_program_made_up_is_none(title: str) -> None:
    assert sensible_title(title) == ""


def test_a_title_in_words_is_one() -> None:
    assert sensible_title(" Nations rehearse\n for fog ") == "Nations rehearse for fog"


def test_words_are_tidied_line_by_line() -> None:
    assert tidy(" fore\u00adcast \t of\u00a0fog\r\n\r\n non\u2011stop\0 ") == "forecast of\u00a0fog\nnon-stop"


def test_a_table_that_begins_a_page_begins_it_with_its_line() -> None:
    manuscript = Manuscript()
    manuscript.turn_page()
    manuscript.begin_table()
    for cell in ("Ports", "31"):
        manuscript.begin_cell()
        manuscript.add(cell)
    manuscript.end_table()
    manuscript.turn_page()
    manuscript.add("Next.")
    source = manuscript.source("visit.pdf", "application/pdf")
    assert (source.text, source.page_starts) == ("| Ports | 31 |\n\nNext.", (0, 16))
