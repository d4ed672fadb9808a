"""The tokens of rich text (RTF 1.9.1), and the encodings of its letters."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple


class Sort(Enum):
    """What a token is."""

    OPEN = "open"
    CLOSE = "close"
    WORD = "word"
    """A control word with its number."""
    SYMBOL = "symbol"
    """A backslash and one character that is no letter."""
    BYTES = "bytes"
    """Letters in the encoding of their font."""


class Token(NamedTuple):
    """A token of rich text."""

    sort: Sort
    word: str = ""
    number: int | None = None
    content: bytes = b""


_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<symbol>[^a-zA-Z])|"
    rb"(?P<brace>[{}])|[\r\n\0]+|(?P<text>[^\\{}\r\n\0]+)|\\",
    re.DOTALL,
)
_CHARSETS = {
    0: "cp1252", 1: "", 2: "cp1252", 77: "mac_roman", 78: "shift_jis", 79: "big5", 80: "euc_kr", 128: "cp932",
    129: "cp949", 130: "johab", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255",
    178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
"""Python's names of the encodings of fonts; an empty one is that of the document."""
_PAGES = {10000: "mac_roman", 65001: "utf-8", 708: "iso8859_6", 936: "gbk", 950: "big5", 1361: "johab", 20866: "koi8_r"}
_KNOWN_PAGES = frozenset({437, 720, 737, 775, *range(850, 870), 874, 932, 949, *range(1250, 1259)})


def tokens(data: bytes) -> Iterator[Token]:
    """Yield the tokens of rich text; bytes that the word "bin" counts are passed over."""
    at = 0
    while found := _TOKEN.match(data, at):
        at = found.end()
        match found.lastgroup:
            case "word" | "number":
                number = int(found["number"]) if found["number"] else None
                if found["word"] == b"bin":
                    at += max(0, number or 0)
                yield Token(Sort.WORD, found["word"].decode("ascii"), number)
            case "text":
                yield Token(Sort.BYTES, content=found["text"])
            case "brace":
                yield Token(Sort.OPEN if found["brace"] == b"{" else Sort.CLOSE)
            case "hex":
                yield Token(Sort.BYTES, content=bytes.fromhex(found["hex"].decode("ascii")))
            case "symbol":
                yield Token(Sort.SYMBOL, found["symbol"].decode("latin-1"))


def charset_encoding(charset: int | None) -> str:
    """Return the encoding of a font by the number of its character set; empty for that of the document."""
    return _CHARSETS.get(charset or 0, "")


def page_encoding(page: int | None) -> str:
    """Return the encoding of a code page of Windows; Western European where it is none that is known."""
    return _PAGES.get(page or 0) or (f"cp{page}" if page in _KNOWN_PAGES else "cp1252")
