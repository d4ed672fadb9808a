"""Makes any text fit to be printed: nothing invisible that disturbs a line, no word too long for one."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

_LONG_RUN = r"[^\s\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\U0010ffff]{41,}"
"""Letters without a place where a line may break, in scripts that break at spaces.

Compiled with its first use, for that takes longer than the rest of the module.
"""
_PIECE = re.compile(".{1,20}")
_BREAK = "\u200b"
_MOST_MARKS = 30
"""In a row: what the Stream-Safe Text Format allows (UAX #15, 13)."""
_JOINERS = "\u200c\u200d"
"""They shape words of many scripts."""
_ISOLATED = "\u2068{}\u2069"
"""Makes the letters in between take their own direction and give none to what stands beside them (UAX #9, 2.4.2)."""


def printable(value: Any) -> Any:
    """Return data for the page with all of its texts fit to be printed."""
    if isinstance(value, str):
        return printable_text(value)
    if isinstance(value, dict):
        return {key: printable(item) for key, item in value.items()}
    return [printable(item) for item in value] if isinstance(value, list | tuple) else value


def printable_text(text: str) -> str:
    """Return a text without controls and without marks that turn the direction of what follows.

    Words that no line could hold may be broken. A text with letters that run from right to left keeps to itself, so
    that it does not carry its neighbours along.
    """
    if text.isascii() and text.isprintable():
        return _breakable(text)
    shown = visible_text(text)
    return _ISOLATED.format(_breakable(shown)) if runs_left(shown) else _breakable(shown)


def visible_text(text: str) -> str:
    """Return a text without controls, marks that turn the direction of what follows, and codes of no character.

    Of the marks on one letter no more are left than any language needs: without end they would take minutes to set.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_bearable(letter for letter in text if not _disturbs(letter)))


def _bearable(letters: Iterable[str]) -> Iterator[str]:
    marks = 0
    for letter in letters:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= _MOST_MARKS:
            yield letter


def _disturbs(letter: str) -> bool:
    category = unicodedata.category(letter)
    if ord(letter) & 0xFFFE == 0xFFFE or "\ufdd0" <= letter <= "\ufdef":  # Unicode 16, 23.7: noncharacters
        return True
    if category == "Cf":  # those with a direction of their own are seen, such as the Arabic sign of a year
        return letter not in _JOINERS and unicodedata.bidirectional(letter) not in {"AN", "AL"}
    return category == "Cc"


def runs_left(text: str) -> bool:
    """Tell whether a text has letters that run from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(letter) in {"R", "AL", "AN"} for letter in text)


def _breakable(text: str) -> str:
    return re.sub(_LONG_RUN, lambda run: _BREAK.join(_PIECE.findall(run.group())), text)


def clipped(text: str, longest: int) -> str:
    """Return a text of at most some characters, an ellipsis in place of those that are cut off."""
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
