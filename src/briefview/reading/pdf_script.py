"""Scripts from right to left: their letters are put into the order in which they are read.

A PDF holds letters at places, and their order in the file may be the one in which they are seen. What is done here
is the reverse of the Unicode Bidirectional Algorithm (UAX #9) for lines from left to right that hold words from right
to left, as names do in an English text.
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import Protocol

_RIGHT = frozenset({"R", "AL"})
_WITHIN = frozenset({"R", "AL", "NSM", "WS", "AN", "EN", "CS"})
_WORD_GAP = 0.4  # of the width of a letter in the middle of all
_NUMBER = re.compile(r"[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/][0-9\u0660-\u0669\u06f0-\u06f9]+)*")
_ARABIC = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RIGHT_LETTER = re.compile(rf"[{_ARABIC}]")
_MIRRORED = re.compile(rf"\(([{_ARABIC}][{_ARABIC} ]*)\(|\)([{_ARABIC}][{_ARABIC} ]*)\)")


class Placed(Protocol):
    """A character, and where it begins and ends on its line."""

    @property
    def character(self) -> str:
        """The character."""

    @property
    def left(self) -> float:
        """Where it begins, in points from the left."""

    @property
    def right(self) -> float:
        """Where it ends."""


def is_right_to_left(text: str) -> bool:
    """Tell whether a text has letters that are written from right to left."""
    return not text.isascii() and bool(_RIGHT_LETTER.search(text))


def in_logical_order(letters: Sequence[Placed]) -> str:
    """Return the characters of one line, each with its left and right end, in the order in which they are read."""
    text = "".join(letter.character for letter in letters)
    if not is_right_to_left(text):
        return text
    parts = list[str]()
    at = 0
    while at < len(letters):
        end = _run_end(letters, at)
        if end > at:
            parts.append(_read_from_right(letters[at:end]))
            at = end
        else:
            parts.append(letters[at].character)
            at += 1
    return _MIRRORED.sub(lambda found: f"({(found[1] or found[2]).strip()})", "".join(parts))


def _run_end(letters: Sequence[Placed], at: int) -> int:
    """Return where the stretch from right to left ends that begins at a character; the same place where none does."""
    end, here = at, at
    while here < len(letters):
        kind = unicodedata.bidirectional(letters[here].character)
        if here == at and kind not in _RIGHT:
            return at
        if kind not in _WITHIN:
            break
        here += 1
        if kind in _RIGHT or kind == "NSM":
            end = here
    return end


def _read_from_right(letters: Sequence[Placed]) -> str:
    """Return a stretch by the places of its letters, from the right; numbers in it still run from the left."""
    ordered = sorted((letter for letter in letters if not letter.character.isspace()), key=_middle, reverse=True)
    gap = _WORD_GAP * median(letter.right - letter.left for letter in ordered)
    parts = [ordered[0].character]
    for before, letter in pairwise(ordered):
        parts.append(f" {letter.character}" if before.left - letter.right > gap else letter.character)
    return _NUMBER.sub(lambda found: found.group()[::-1], "".join(parts))


def _middle(letter: Placed) -> float:
    return letter.left + letter.right
