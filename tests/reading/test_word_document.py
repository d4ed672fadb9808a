"""Word documents are read as they are seen, and what is not seen is kept apart."""

from pathlib import Path

import pytest

from briefview.brief import DroppedKind
from briefview.errors import ReadError
from briefview.reading.word_document import MEDIA_TYPE, begins_word_document, read_word_document
from tests.reading import article
from tests.reading.office import STRICT, paragraph, word, zipped

FILE = (Path(__file__).parent / "files" / "harbour.docx").read_bytes()


def test_a_document_of_a_word_processor_is_its_article() -> None:
    source = read_word_document(FILE, "harbour.docx")
    assert source.text + "\n" == article.plain_text()
    assert (source.title, source.author, source.media_type) == (article.TITLE, article.AUTHOR, MEDIA_TYPE)
    assert source.published is None


def test_what_was_left_out_is_kept() -> None:
    dropped = {(each.kind, each.text) for each in read_word_document(FILE, "harbour.docx").dropped}
    assert dropped == {
        (DroppedKind.RUNNING_HEAD, article.HEADER),
        (DroppedKind.RUNNING_HEAD, f"{article.FOOTER} · 2"),
        (DroppedKind.NOTE, article.NOTE),
        (DroppedKind.HIDDEN, article.HIDDEN),
        (DroppedKind.HIDDEN, article.DELETED.strip()),
        (DroppedKind.HIDDEN, article.COMMENT),
    }


def test_a_strict_document_is_read_too() -> None:
    assert read_word_document(word(paragraph("The forum opened."), STRICT), "visit.docx").text == "The forum opened."


def test_a_document_is_told_by_its_parts_even_where_it_breaks_off() -> None:
    assert begins_word_document(FILE)
    assert begins_word_document(FILE[: len(FILE) // 2])
    assert not begins_word_document(zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""}))
    assert not begins_word_document(b"word/document.xml")


@pytest.mark.parametrize("tenths", range(1, 10))
def test_a_document_that_breaks_off_is_damaged(tenths: int) -> None:
    with pytest.raises(ReadError, match=r"harbour\.docx: the file is damaged"):
        read_word_document(FILE[: len(FILE) * tenths // 10], "harbour.docx")


def test_lost_parts_beside_the_text_do_not_matter() -> None:
    data = word(paragraph("The forum opened."), styles="<w:", numbering="<", comments="&x;")
    assert read_word_document(data, "visit.docx").text == "The forum opened."


def test_paths_in_names_are_only_names() -> None:
    body = word(paragraph("The forum opened."))
    evil = zipped({"[Content_Types].xml": "", "../../word/document.xml": "<x/>", "/etc/passwd": "x"})
    assert read_word_document(body, "visit.docx").text
    with pytest.raises(ReadError, match="damaged"):
        read_word_document(evil, "visit.docx")
