"""Makes text one of its kind: one sort of line end, no characters that are none."""

import re

_LINE_END = re.compile("\r\n?")
_MARK_AND_NULS = str.maketrans({"\ufeff": None, "\0": None})
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def clean_text(text: str) -> str:
    """Return a text with line ends as line feeds, without byte-order marks and NUL, and U+FFFD for half characters.

    All offsets of a brief count in the cleaned text, so it is cleaned once, when it is read.
    """
    return _LONE_SURROGATE.sub("\ufffd", _LINE_END.sub("\n", text.translate(_MARK_AND_NULS)))
