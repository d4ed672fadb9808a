"""A stretch of the source text."""

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of the source text, in Unicode code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words of the stretch."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Tell whether two stretches share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Tell whether the other stretch lies within this one."""
        return self.start <= other.start and other.end <= self.end


def trimmed(text: str, start: int, end: int, characters: str = " \t\n\r\u00a0") -> Span:
    """Return a stretch without the given characters at its ends; it may be empty."""
    while start < end and text[start] in characters:
        start += 1
    while end > start and text[end - 1] in characters:
        end -= 1
    return Span(start, end)
