"""Plain text becomes a source."""

import pytest

from briefview.errors import ReadError
from briefview.reading.plain_text import LIMIT, begins_plain_text, read_plain_text, source_from_text


def test_a_source_holds_the_cleaned_text_and_its_origin() -> None:
    source = read_plain_text("\ufeffThe forum\r\nopened in Zürich.\0".encode(), "visit.txt")
    assert (source.text, source.origin, source.media_type) == (
        "The forum\nopened in Zürich.",
        "visit.txt",
        "text/plain",
    )
    assert source.published is None


@pytest.mark.parametrize("text", ["", " \r\n\t", "\ufeff\0"])
def test_text_without_words_is_refused_as_empty(text: str) -> None:
    with pytest.raises(ReadError, match=r"the pasted text: it is empty"):
        source_from_text(text, "the pasted text")


def test_bytes_that_are_no_text_are_refused_with_what_to_do() -> None:
    with pytest.raises(ReadError, match=r"visit\.txt: its characters.*save it as UTF-8"):
        read_plain_text(b"\xff\xfea\x00b", "visit.txt")


def test_a_text_longer_than_any_article_is_refused() -> None:
    with pytest.raises(ReadError, match="more than 10 MB"):
        source_from_text("x" * (LIMIT + 1), "pasted")


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"The forum opened.",
        "Größe".encode("latin-1"),
        b"\xff\xfeT\x00h\x00e\x00",
        b"The forum opened in Geneva on Monday, \0with one stray NUL byte.",
        b"\x1b[1mThe forum\x1b[0m opened.\f",
    ],
)
def test_text_is_recognised_in_whatever_encoding(head: bytes) -> None:
    assert begins_plain_text(head)


@pytest.mark.parametrize("head", [bytes(range(64)), b"\x7fELF\x02\x01\x01" + bytes(9), b"<html><body>The forum"])
def test_binary_data_and_markup_are_not_plain_text(head: bytes) -> None:
    assert not begins_plain_text(head)
