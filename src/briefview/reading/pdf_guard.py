"""Tells PDFs that would unpack to more than any article, before a library unpacks them."""

import re
import zlib

from briefview.reading.format import MEGABYTE

_LARGEST = 24 * MEGABYTE  # of all that is neither a picture nor a font; what draws a page takes PDFium 18 times as much
_STEP = MEGABYTE
_STREAM = re.compile(rb"\bstream\r?\n")
_LONGEST_DICTIONARY = 3000  # bytes
_PICTURE_OR_FONT = re.compile(rb"/Subtype\s*/(?:Image|Type1C|CIDFontType0C|OpenType)\b|/Length1\b|/FontFile")
_TWICE = re.compile(rb"/Fl(?:ateDecode)?\b[^]]*/Fl(?:ateDecode)?\b")
_LZW = re.compile(rb"/LZW(?:Decode)?\b")
_LZW_RATIO = 30


def unpacks_too_far(data: bytes) -> bool:
    """Tell whether the streams of a PDF unpack to more than any article, pictures and fonts left aside."""
    total = 0
    for found in _STREAM.finditer(data):
        start = data.rfind(b" obj", max(0, found.start() - _LONGEST_DICTIONARY), found.start())
        dictionary = data[max(start, 0) : found.start()] if start >= 0 else b""
        if _TWICE.search(dictionary):
            return True
        if _PICTURE_OR_FONT.search(dictionary):
            continue
        total += _unpacked(data, found.end(), _LARGEST - total, is_lzw=bool(_LZW.search(dictionary)))
        if total >= _LARGEST:
            return True
    return False


def _unpacked(data: bytes, start: int, most: int, *, is_lzw: bool) -> int:
    """Return how many bytes a stream unpacks to, or `most` where there are more; nought for one that is not packed."""
    if is_lzw:
        end = data.find(b"endstream", start)
        return min(most, _LZW_RATIO * (max(end, start) - start))
    unpacker = zlib.decompressobj()
    total, rest = 0, data[start : start + _STEP]
    try:
        while rest and total < most and not unpacker.eof:
            total += len(unpacker.decompress(rest, _STEP))
            start += len(rest) - len(unpacker.unconsumed_tail)
            rest = data[start : start + _STEP]
    except zlib.error:
        return total
    return total
