"""Ties the offsets of a source's text to the positions of the text document that shows it.

A brief counts Unicode code points of the whole source. The document holds only its paragraphs, one block each, and
counts UTF-16 code units: a character beyond U+FFFF takes two, and each block ends with one.
"""

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from briefview.brief import Paragraph, paragraphs

_BEYOND = "\uffff"
_REPLACED = str.maketrans({"\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})
"""Two noncharacters that QTextDocument takes for the ends of frames."""


_LONGEST = 8_000
"""Code points of a paragraph that are set as one block; a block is laid out at once, and nobody is to wait for it."""


@lru_cache(maxsize=4)
def offset_map(text: str) -> "OffsetMap":
    """Return the map of a text; for a long one it takes a while, so that it is made once, away from the window."""
    return OffsetMap(text)


class OffsetMap:
    """The paragraphs of a text, and where each begins in the document; very long ones take several blocks."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.paragraphs: tuple[Paragraph, ...] = tuple(
            piece for paragraph in paragraphs(text) for piece in _pieces(text, paragraph)
        )
        self._offsets = [paragraph.start for paragraph in self.paragraphs]
        self._positions: list[int] = []
        position = 0
        for paragraph in self.paragraphs:
            self._positions.append(position)
            position += _units(text[paragraph.start : paragraph.end]) + 1

    def blocks(self, first: int, end: int) -> tuple[str, ...]:
        """Return what the document is to hold in some of its blocks, counted from 0, the last one excluded."""
        return tuple(
            self._text[paragraph.start : paragraph.end].translate(_REPLACED) for paragraph in self.paragraphs[first:end]
        )

    def number(self, block: int) -> int | None:
        """Return the number of the paragraph that begins with a block; nothing for one that goes on."""
        if block >= len(self.paragraphs):
            return None
        number = self.paragraphs[block].number
        return None if block and self.paragraphs[block - 1].number == number else number

    def position(self, offset: int) -> int:
        """Return the position of an offset; one between two paragraphs is at the end of the first."""
        number = max(bisect_right(self._offsets, offset) - 1, 0)
        if not self.paragraphs:
            return 0
        paragraph = self.paragraphs[number]
        before = self._text[paragraph.start : max(min(offset, paragraph.end), paragraph.start)]
        return self._positions[number] + _units(before)

    def offset(self, position: int) -> int:
        """Return the offset of a position; one inside a character is at its beginning."""
        if not self.paragraphs:
            return 0
        number = max(bisect_right(self._positions, position) - 1, 0)
        paragraph = self.paragraphs[number]
        units = position - self._positions[number]
        return paragraph.start + _points(self._text[paragraph.start : paragraph.end], units)

    def spans(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Return the half-open spans of positions that show the offsets from `start` to `end`, one per paragraph."""
        first = max(bisect_right(self._offsets, start) - 1, 0)
        found = []
        for number in range(first, len(self.paragraphs)):
            paragraph = self.paragraphs[number]
            if paragraph.start >= end:
                break
            if paragraph.end > start:
                first_units = _units(self._text[paragraph.start : max(start, paragraph.start)])
                last_units = _units(self._text[paragraph.start : min(end, paragraph.end)])
                found.append((self._positions[number] + first_units, self._positions[number] + last_units))
        return tuple(found)


def _pieces(text: str, paragraph: Paragraph) -> Iterator[Paragraph]:
    """Yield a paragraph, in several pieces where it is very long, each but the last ending with a space if it can."""
    number, start, end = paragraph
    while end - start > _LONGEST:
        space = text.rfind(" ", start, start + _LONGEST)
        cut = space + 1 if space > start else start + _LONGEST
        yield Paragraph(number, start, cut)
        start = cut
    yield Paragraph(number, start, end)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", errors="surrogatepass")) // 2


def _points(text: str, units: int) -> int:
    """Return how many whole characters of a text the first UTF-16 units hold."""
    if _units(text) == len(text):
        return min(units, len(text))
    seen = 0
    for count, character in enumerate(text):
        seen += 2 if character > _BEYOND else 1
        if seen > units:
            return count
    return len(text)
