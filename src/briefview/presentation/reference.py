"""Tells in which paragraph of its source a piece of evidence stands, and on which page."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from briefview.brief import EventBrief, Evidence, paragraphs


class Reference(NamedTuple):
    """A paragraph of a source: the source counted from 0, the paragraph and the page from 1."""

    source: int
    paragraph: int
    page: int | None = None
    """The page on which the evidence begins; nothing where the source has only one, or none."""


@lru_cache(maxsize=4)
def _starts(text: str) -> tuple[int, ...]:
    return tuple(paragraph.start for paragraph in paragraphs(text))


class ReferenceIndex:
    """The paragraphs of all sources of a brief, for looking offsets up."""

    def __init__(self, brief: EventBrief) -> None:
        self._several = len(brief.sources) > 1
        self._sources = brief.sources
        self._starts = [_starts(source.text) for source in brief.sources]

    def reference(self, evidence: Evidence) -> Reference:
        """Return the paragraph in which a piece of evidence begins."""
        source, start = self._sources[evidence.source], evidence.start
        page = source.page(start) if len(source.page_starts) > 1 else None
        return Reference(evidence.source, max(1, bisect_right(self._starts[evidence.source], start)), page)

    def references(self, evidence: Sequence[Evidence]) -> tuple[Reference, ...]:
        """Return the paragraphs of several pieces, in their order and each once."""
        return tuple(dict.fromkeys(self.reference(piece) for piece in evidence))

    def phrase(self, evidence: Sequence[Evidence]) -> str:
        """Return "¶1", "¶1 ¶7", or "¶1 +3" where there are more than two.

        Where a source has several pages the page stands in front, with spaces that do not break: "p. 2 ¶7".
        """
        references = self.references(evidence)
        if len(references) > 2:
            return f"{self._mark(references[0])} +{len(references) - 1}"
        return " ".join(self._mark(each, before) for before, each in zip([None, *references], references, strict=False))

    def spoken(self, evidence: Sequence[Evidence]) -> str:
        """Return "Paragraph 1.", "Paragraphs 1 and 7." or "Page 2, paragraph 7.", as a screen reader is to say it."""
        references = self.references(evidence)
        if not references:
            return "No words in the source."
        groups = [(page, [str(each.paragraph) for each in group]) for page, group in groupby(references, _page)]
        said = " and ".join(_said(page, numbers) for page, numbers in groups)
        return f"{said[0].upper()}{said[1:]}."

    def _mark(self, reference: Reference, before: Reference | None = None) -> str:
        """Return what marks a paragraph, without the page where that in front of it is on the same one."""
        same = before is not None and before.source == reference.source and before.page == reference.page
        page = f"p.\u00a0{reference.page}\u00a0" if reference.page and not same else ""
        return (
            f"{reference.source + 1}:{page}¶{reference.paragraph}" if self._several else f"{page}¶{reference.paragraph}"
        )


def _page(reference: Reference) -> int | None:
    return reference.page


def _said(page: int | None, numbers: Sequence[str]) -> str:
    paragraphs_said = f"paragraph{'s' if len(numbers) > 1 else ''} {' and '.join(numbers)}"
    return f"page {page}, {paragraphs_said}" if page else paragraphs_said
