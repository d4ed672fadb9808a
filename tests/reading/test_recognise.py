"""A document's content decides on its format."""

import pytest

from briefview.errors import ReadError
from briefview.reading.recognise import FORMATS, recognise


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b'\xef\xbb\xbf\n{ "schema_version": 1', "JSON"),
        ('\ufeff{\n  "sources"'.encode("utf-16"), "JSON"),
        (b"{", "JSON"),
        (b"{\\rtf1\\ansi The forum opened.}", "rich text"),
        (b"{Corrected} The forum opened.", "text"),
        (b"[Updated] The forum opened.", "text"),
        (b"", "text"),
    ],
)
def test_the_beginning_tells_the_format(head: bytes, name: str) -> None:
    assert recognise(head, "visit").name == name


def test_each_format_has_a_name_of_its_own() -> None:
    assert len({known.name for known in FORMATS}) == len(FORMATS)


def test_what_is_not_read_is_refused_by_its_name() -> None:
    with pytest.raises(ReadError, match=r"visit\.docx: it is a zipped document.*paste it"):
        recognise(b"PK\x03\x04", "visit.docx")


def test_binary_data_is_refused() -> None:
    with pytest.raises(ReadError, match="it is no text"):
        recognise(bytes(100), "visit.txt")
