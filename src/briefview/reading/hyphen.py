"""Hyphens at the ends of lines: those that only part a word are taken out, those of a compound stay."""

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = re.compile(r"([^\W\d_]*)[-\u2010\u00ad]$")
_FIRST = re.compile(r"[^\W\d_]+")
_COMPOUNDED = frozenset(
    {
        "cross", "double", "first", "high", "large", "long", "medium", "multi", "near", "non", "one", "policy", "quasi",
        "second", "self", "short", "small", "third", "top", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
        "eighty", "ninety", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "vice", "well",
        "wide", "world", "year", "week", "month",
    }
)  # fmt: skip
"""What stands before a hyphen that is more often one of a compound than not."""


class Hyphens:
    """Knows the words of a document, and so tells which of its hyphens are part of a word.

    Args:
        lines: The lines of the document.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._words = Counter(word.casefold() for line in lines for word in _WORD.findall(line))

    def joined(self, words: str, between: str, following: str) -> str:
        """Return two lines of a paragraph as one, with what stands between them, such as the break of a page."""
        last, first = _LAST.search(words), _FIRST.match(following)
        if last is None or not following:
            return f"{words} {between}{following}"
        kept = words[:-1]
        if not last[1]:
            # A dash at the end of a line, or a range of numbers.
            return f"{kept}-{between}{following}" if kept[-1:].isdigit() else f"{words} {between}{following}"
        if first is None or not first.group()[0].islower():
            return f"{kept}-{between}{following}"
        return f"{kept}{'-' if self._is_compound(last[1], first.group()) else ''}{between}{following}"

    def _is_compound(self, before: str, after: str) -> bool:
        """Tell whether a document writes two parts with a hyphen: as it does elsewhere, or as others do."""
        before, after = before.casefold(), after.casefold()
        parted, whole = self._words[f"{before}-{after}"], self._words[before + after]
        if parted != whole:
            return parted > whole
        return before in _COMPOUNDED
