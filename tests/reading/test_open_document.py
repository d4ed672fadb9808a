"""OpenDocument texts are read as they are seen, and what is not seen is kept apart."""

from pathlib import Path

import pytest

from briefview.brief import DroppedKind
from briefview.errors import ReadError
from briefview.reading.open_document import MEDIA_TYPE, begins_open_document, read_open_document
from tests.reading import article
from tests.reading.office import zipped

FILE = (Path(__file__).parent / "files" / "harbour.odt").read_bytes()
LOCKED = '<m:manifest xmlns:m="urn:m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'


def test_a_document_of_a_word_processor_is_its_article() -> None:
    source = read_open_document(FILE, "harbour.odt")
    assert source.text + "\n" == article.plain_text()
    assert (source.title, source.author, source.media_type) == (article.TITLE, article.AUTHOR, MEDIA_TYPE)
    assert source.published is None


def test_what_was_left_out_is_kept() -> None:
    dropped = {(each.kind, each.text) for each in read_open_document(FILE, "harbour.odt").dropped}
    assert dropped == {
        (DroppedKind.RUNNING_HEAD, article.HEADER),
        (DroppedKind.RUNNING_HEAD, f"{article.FOOTER} · 1"),
        (DroppedKind.NOTE, article.NOTE),
        (DroppedKind.HIDDEN, article.HIDDEN),
        (DroppedKind.HIDDEN, article.DELETED.strip()),
        (DroppedKind.HIDDEN, article.COMMENT),
    }


def test_a_document_is_told_by_its_media_type_or_its_parts() -> None:
    assert begins_open_document(FILE)
    assert begins_open_document(FILE[:300])
    assert begins_open_document(zipped({"content.xml": "", "META-INF/manifest.xml": ""}))
    assert not begins_open_document(zipped({"word/document.xml": ""}))


def test_a_locked_document_says_so() -> None:
    data = zipped({"mimetype": MEDIA_TYPE, "META-INF/manifest.xml": LOCKED, "content.xml": "noise"})
    with pytest.raises(ReadError, match=r"visit\.odt: it is locked with a password"):
        read_open_document(data, "visit.odt")


@pytest.mark.parametrize("tenths", range(1, 10))
def test_a_document_that_breaks_off_is_damaged(tenths: int) -> None:
    with pytest.raises(ReadError, match=r"harbour\.odt: the file is damaged"):
        read_open_document(FILE[: len(FILE) * tenths // 10], "harbour.odt")


def test_a_document_without_a_text_is_damaged() -> None:
    with pytest.raises(ReadError, match="damaged"):
        read_open_document(zipped({"mimetype": MEDIA_TYPE, "content.xml": "<r/>"}), "visit.odt")
