"""The page as PNG, with its true size and its words told to those who do not see it."""

import datetime as dt
import struct
import zlib

from briefview.brief import EventBrief
from briefview.export.format import Rendered
from briefview.export.page import PageSetup
from briefview.export.page_picture import page_picture
from briefview.export.typesetter import png_page

PIXELS_PER_INCH = 200
_METRES_PER_INCH = 0.0254
_SIGNATURE_AND_HEADER = 8 + 25
"""Bytes before the second chunk: the signature, and IHDR with its length, name and checksum (PNG, 5.2 and 11.2.1)."""


def render(brief: EventBrief, setup: PageSetup, _today: dt.date) -> Rendered:
    """Return the page as PNG (ISO/IEC 15948) at 200 pixels per inch: A4 is 1654 by 2339 pixels."""
    picture = page_picture(brief, setup)
    image = png_page(picture.page.order, PIXELS_PER_INCH)
    density = round(PIXELS_PER_INCH / _METRES_PER_INCH)
    told = (
        _chunk(b"pHYs", struct.pack(">IIB", density, density, 1)),
        _text("Title", picture.title),
        _text("Description", picture.words),
    )
    start, rest = image[:_SIGNATURE_AND_HEADER], image[_SIGNATURE_AND_HEADER:]
    return Rendered(b"".join([start, *told, rest]), picture.warning)


def _text(keyword: str, words: str) -> bytes:
    """Return international text (PNG, 11.3.4.5): uncompressed, in English."""
    return _chunk(b"iTXt", keyword.encode("latin-1") + b"\0\0\0en\0\0" + words.encode())


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
