"""PDFs that unpack to more than any article are told before they are unpacked."""

import zlib

import pytest

from briefview.reading.pdf_guard import unpacks_too_far
from tests.reading.portable import drawn

SMALL = zlib.compress(b"q Q " * 1000)
LARGE = zlib.compress(bytes(30_000_000))


def stream(dictionary: str, content: bytes) -> bytes:
    return b"%%PDF-1.4\n1 0 obj\n<<%s>>\nstream\n%s\nendstream\nendobj\n" % (dictionary.encode(), content)


@pytest.mark.parametrize(
    ("dictionary", "content", "too_far"),
    [
        ("/Filter/FlateDecode", SMALL, False),
        ("/Filter/FlateDecode", LARGE, True),
        ("/Subtype /Image /Filter/FlateDecode", LARGE, False),
        ("/Length1 99 /Filter/FlateDecode", LARGE, False),
        ("/Filter[/FlateDecode/FlateDecode]", zlib.compress(LARGE), True),
        ("/Filter/LZWDecode", bytes(1_000_000), True),
        ("/Filter/FlateDecode", b"noise", False),
        ("/Filter/FlateDecode", LARGE[: len(LARGE) // 2], False),
    ],
)
def test_what_is_no_picture_and_no_font_counts(dictionary: str, content: bytes, too_far: bool) -> None:
    assert unpacks_too_far(stream(dictionary, content)) is too_far


def test_many_streams_count_together() -> None:
    assert unpacks_too_far(stream("/Filter/FlateDecode", zlib.compress(bytes(9_000_000))) * 3)


def test_an_article_does_not() -> None:
    assert not unpacks_too_far(drawn("BT /F 12 Tf (The forum opened.) Tj ET"))
