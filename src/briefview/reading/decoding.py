"""Turns bytes into text: marked encodings, UTF-8, and the legacy encodings by what the text looks like in them."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PAIR = re.compile(rb"[\x80-\xff]{2}")
_MULTI_BYTE = [
    "big5",
    "big5hkscs",
    "cp932",
    "cp949",
    "cp950",
    "euc_jp",
    "euc_jis_2004",
    "euc_jisx0213",
    "euc_kr",
    "gb18030",
    "gb2312",
    "gbk",
    "johab",
    "shift_jis",
    "shift_jis_2004",
    "shift_jisx0213",
]


def marked_encoding(data: bytes) -> str | None:
    """Return the encoding that a byte-order mark at the start of some bytes names, or nothing."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def decode(data: bytes) -> str:
    """Return bytes as text, a byte-order mark included.

    Raises:
        UnicodeError: The bytes are text in no encoding that is known here.
    """
    if marked := marked_encoding(data):
        return data.decode(marked, "surrogatepass")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        text = _damaged_utf_8(data) or _legacy(data)
        if text is None:
            raise error from None
        return text


def _damaged_utf_8(data: bytes) -> str | None:
    """Return text that is UTF-8 but for a few bytes, as after a download that broke off, or nothing."""
    text = data.decode(errors="replace")
    damaged = text.count("\ufffd")
    sound = sum(character > "\x7f" for character in text) - damaged
    return text if sound > 9 * damaged else None


def _legacy(data: bytes) -> str | None:
    """Return text in the legacy encoding that it reads best in; Western European where others read no better."""
    from charset_normalizer import from_bytes  # a tenth of the start-up time, for few files

    # Letters of two bytes come in runs; where each byte above ASCII stands alone, they were one curly quote too many.
    unlikely = None if _PAIR.search(data) else _MULTI_BYTE
    matches = list(from_bytes(data, cp_exclusion=unlikely))
    if not matches:
        return None
    best = matches[0]
    western = next((match for match in matches if match.encoding == "cp1252"), best)
    no_worse = western.chaos <= best.chaos and western.coherence >= best.coherence
    return str(western if no_worse else best)
