"""Tells in which paragraph of its source a piece of evidence stands."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefview.brief import EventBrief, Evidence, paragraphs


class Reference(NamedTuple):
    """A paragraph of a source: the source counted from 0, the paragraph from 1."""

    source: int
    paragraph: int


@lru_cache(maxsize=4)
def _starts(text: str) -> tuple[int, ...]:
    return tuple(paragraph.start for paragraph in paragraphs(text))


class ReferenceIndex:
    """The paragraphs of all sources of a brief, for looking offsets up."""

    def __init__(self, brief: EventBrief) -> None:
        self._several = len(brief.sources) > 1
        self._starts = [_starts(source.text) for source in brief.sources]

    def reference(self, evidence: Evidence) -> Reference:
        """Return the paragraph in which a piece of evidence begins."""
        return Reference(evidence.source, max(1, bisect_right(self._starts[evidence.source], evidence.start)))

    def references(self, evidence: Sequence[Evidence]) -> tuple[Reference, ...]:
        """Return the paragraphs of several pieces, in their order and each once."""
        return tuple(dict.fromkeys(self.reference(piece) for piece in evidence))

    def phrase(self, evidence: Sequence[Evidence]) -> str:
        """Return "¶1", "¶1 ¶7", or "¶1 +3" where there are more than two."""
        marks = [self._mark(reference) for reference in self.references(evidence)]
        return " ".join(marks) if len(marks) < 3 else f"{marks[0]} +{len(marks) - 1}"

    def spoken(self, evidence: Sequence[Evidence]) -> str:
        """Return "Paragraph 1." or "Paragraphs 1 and 7.", as a screen reader is to say it."""
        numbers = [str(reference.paragraph) for reference in self.references(evidence)]
        if not numbers:
            return "No words in the source."
        return f"Paragraph{'s' if len(numbers) > 1 else ''} {' and '.join(numbers)}."

    def _mark(self, reference: Reference) -> str:
        return f"{reference.source + 1}:¶{reference.paragraph}" if self._several else f"¶{reference.paragraph}"
