"""Ties the offsets of a source's text to the positions of the text document that shows it.

A brief counts Unicode code points of the whole source. The document holds only its paragraphs, one block each, and
counts UTF-16 code units: a character beyond U+FFFF takes two, and each block ends with one.
"""

from bisect import bisect_right

from briefview.brief import Paragraph, paragraphs

_BEYOND = "\uffff"
_REPLACED = str.maketrans({"\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})
"""Two noncharacters that QTextDocument takes for the ends of frames."""


class OffsetMap:
    """The paragraphs of a text, and where each begins in the document."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.paragraphs: tuple[Paragraph, ...] = paragraphs(text)
        self._offsets = [paragraph.start for paragraph in self.paragraphs]
        self._positions: list[int] = []
        position = 0
        for paragraph in self.paragraphs:
            self._positions.append(position)
            position += _units(text[paragraph.start : paragraph.end]) + 1

    def document_text(self) -> str:
        """Return what the document is to hold: the paragraphs, each in a block of its own."""
        words = (self._text[paragraph.start : paragraph.end] for paragraph in self.paragraphs)
        return "\n".join(words).translate(_REPLACED)

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
        for paragraph in self.paragraphs[first:]:
            if paragraph.start >= end:
                break
            if paragraph.end > start:
                shown = max(start, paragraph.start), min(end, paragraph.end)
                found.append((self.position(shown[0]), self.position(shown[1])))
        return tuple(found)


def _units(text: str) -> int:
    return len(text) + sum(character > _BEYOND for character in text)


def _points(text: str, units: int) -> int:
    """Return how many whole characters of a text the first UTF-16 units hold."""
    seen = 0
    for count, character in enumerate(text):
        seen += 2 if character > _BEYOND else 1
        if seen > units:
            return count
    return len(text)
