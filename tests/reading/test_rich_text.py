"""Rich text is read as it is seen, and what is not seen is kept apart."""

from pathlib import Path

import pytest

from briefview.brief import DroppedKind
from briefview.errors import ReadError
from briefview.reading.rich_text import MEDIA_TYPE, begins_rich_text, read_rich_text
from tests.reading import article

FILE = (Path(__file__).parent / "files" / "harbour.rtf").read_bytes()


def test_the_beginning_tells_rich_text() -> None:
    assert begins_rich_text(FILE)
    assert begins_rich_text(b"\xef\xbb\xbf\n{\\rtf1 a}")
    assert not begins_rich_text(b"{rtf}")


def test_a_document_of_a_word_processor_is_its_article() -> None:
    source = read_rich_text(FILE, "harbour.rtf")
    assert source.text + "\n" == article.plain_text()
    assert (source.title, source.author, source.media_type) == (article.TITLE, article.AUTHOR, MEDIA_TYPE)
    assert source.published is None


def test_what_was_left_out_is_kept() -> None:
    dropped = {(each.kind, each.text) for each in read_rich_text(FILE, "harbour.rtf").dropped}
    assert dropped == {
        (DroppedKind.RUNNING_HEAD, article.HEADER),
        (DroppedKind.RUNNING_HEAD, f"{article.FOOTER} · 2"),
        (DroppedKind.NOTE, article.NOTE),
        (DroppedKind.HIDDEN, article.HIDDEN),
        (DroppedKind.HIDDEN, article.DELETED.strip()),
        (DroppedKind.HIDDEN, article.COMMENT),
    }


@pytest.mark.parametrize("tenths", range(1, 10))
def test_a_document_that_breaks_off_is_damaged(tenths: int) -> None:
    with pytest.raises(ReadError, match=r"harbour\.rtf: the file is damaged"):
        read_rich_text(FILE[: len(FILE) * tenths // 10], "harbour.rtf")


@pytest.mark.parametrize("noise", [b"{" * 100_000, b"\\b" * 700_000])
def test_more_parts_than_any_article_has_are_refused(noise: bytes) -> None:
    with pytest.raises(ReadError, match="more parts than any article has"):
        read_rich_text(b"{\\rtf1 " + noise, "visit.rtf")


def test_what_stands_behind_the_document_is_not_read() -> None:
    assert read_rich_text(b"{\\rtf1 The forum.}}}{ more", "visit.rtf").text == "The forum."
