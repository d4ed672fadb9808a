"""The sentences of a text that no fact was taken from, and how the source greys them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRectF, QTextBoundaryFinder
from PySide6.QtWidgets import QTextEdit

from briefview.brief import Paragraph
from briefview.gui.colour import quiet_colour
from briefview.gui.mark_paint import coloured_selections, merged_spans, positions_in
from briefview.gui.offset_map import OffsetMap
from briefview.gui.source_layout import GUTTER
from briefview.presentation.mark import Mark


def uncovered_sentences(
    text: str, covered: Sequence[tuple[int, int]], stretches: Iterable[Paragraph]
) -> Iterator[tuple[int, int]]:
    """Yield the sentences that no fact touches, as half-open spans of offsets.

    Sentences end where Unicode says so (UAX #29), and at the end of a paragraph.

    Args:
        text: The whole text.
        covered: Stretches that facts stand on, half-open, in order, none overlapping.
        stretches: The paragraphs to look at.
    """
    ends = [end for _, end in covered]
    for paragraph in stretches:
        for start, end in _sentences(text[paragraph.start : paragraph.end]):
            first, last = paragraph.start + start, paragraph.start + end
            at = bisect_left(ends, first + 1)
            if at == len(covered) or covered[at][0] >= last:
                yield first, last


class Coverage:
    """Greys the sentences that no fact was taken from, while a person wants that: those that are seen, as they are.

    Args:
        view: The view of the text.
    """

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._map = OffsetMap("")
        self._text = ""
        self._marks: Sequence[Mark] = ()
        self._covered: tuple[tuple[int, int], ...] | None = None
        self._greys = False
        view.verticalScrollBar().valueChanged.connect(self.refresh)
        view.verticalScrollBar().rangeChanged.connect(self.refresh)

    def show_marks(self, text: str, marks: Sequence[Mark], offsets: OffsetMap) -> None:
        """Learn which words facts stand on, and where the view shows them."""
        self._text, self._map = text, offsets
        self._marks, self._covered = marks, None
        self.refresh()

    def refresh(self) -> None:
        """Grey what is shown by now of a long text, if that is wanted."""
        if self._greys:
            self._grey()

    def show_grey(self, *, shown: bool) -> None:
        """Grey the sentences that no fact was taken from, or show all alike."""
        self._greys = shown
        self._grey()

    def uncovered(self, stretches: Iterable[Paragraph] | None = None) -> list[tuple[int, int]]:
        """Return the sentences of some paragraphs, or of all, that no fact was taken from, as spans of offsets."""
        if self._covered is None:
            self._covered = merged_spans((mark.start, mark.end) for mark in self._marks)
        wanted = self._map.paragraphs if stretches is None else stretches
        return list(uncovered_sentences(self._text, self._covered, wanted))

    def _grey(self) -> None:
        spans = self.uncovered(self._seen()) if self._greys else []
        positions = [(self._map.position(start), self._map.position(end)) for start, end in spans]
        end = self._view.document().characterCount()
        positions = [span for span in positions if span[1] < end]
        colour = quiet_colour(self._view.palette())
        self._view.setExtraSelections(coloured_selections(self._view.document(), positions, colour))

    def _seen(self) -> Sequence[Paragraph]:
        """Return the paragraphs that are seen, and those a page before and behind them."""
        view = self._view
        height, top = view.viewport().height(), view.verticalScrollBar().value()
        rect = QRectF(GUTTER, max(top - height, 0), view.viewport().width(), 3 * height)
        first, last = (self._map.offset(position) for position in positions_in(view.document(), rect))
        found = self._map.paragraphs
        return found[bisect_left(found, first, key=_end) : bisect_right(found, last, key=_start)]


def _start(paragraph: Paragraph) -> int:
    return paragraph.start


def _end(paragraph: Paragraph) -> int:
    return paragraph.end


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences of a paragraph without the spaces behind them; Qt counts UTF-16 units, we code points."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    points = _points(text)
    start = 0
    while (boundary := finder.toNextBoundary()) >= 0:
        end = points[boundary] if points else boundary
        words = text[start:end].rstrip()
        if words:
            yield start, start + len(words)
        start = end


def _points(text: str) -> list[int]:
    """Return the offset in code points of each UTF-16 unit; nothing where both count alike."""
    if max(text, default="") <= "\uffff":
        return []
    offsets = []
    for at, letter in enumerate(text):
        offsets += [at] * (2 if letter > "\uffff" else 1)
    return [*offsets, len(text)]
