"""Formats that are not read have a name for the message."""

import pytest

from briefview.reading.foreign import foreign_name
from tests.reading.office import zipped

OLD = b"\xd0\xcf\x11\xe0"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"PK\x03\x04\x14\x00", "a zipped document that is damaged"),
        (zipped({"xl/workbook.xml": ""}), "a workbook"),
        (zipped({"a.txt": ""}), "a zip archive"),
        (
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
            "an office document that is locked with a password",
        ),
        (b"\xef\xbb\xbf\n<!DOCTYPE HTML><title>Forum</title>", "a web page"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
    ],
)
def test_a_known_beginning_has_a_name(head: bytes, name: str) -> None:
    assert foreign_name(head) == name


def test_an_article_has_none() -> None:
    assert foreign_name(b"GENEVA, 15 April - The forum opened.") is None
