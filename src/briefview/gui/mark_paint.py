"""Where words stand on the lines of a text document, and how they are marked there."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from briefview.brief import EventBrief
from briefview.brief.once import once_per_brief
from briefview.gui.offset_map import offset_map
from briefview.presentation.mark import source_marks

_BELOW_BASELINE = 3.5


def merged_spans(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return half-open spans in order, with those that overlap or touch made one: dots are painted once."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)


def coloured_selections(
    document: QTextDocument, spans: Iterable[tuple[int, int]], colour: QColor
) -> list[QTextEdit.ExtraSelection]:
    """Return selections that show some half-open spans of positions in another colour."""
    selections = []
    for start, end in spans:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setForeground(colour)
        selection.cursor, selection.format = cursor, form
        selections.append(selection)
    return selections


def line_rects(document: QTextDocument, start: int, end: int) -> Iterator[QRectF]:
    """Yield the rectangles, in the document's coordinates, of the words from position `start` to `end`.

    They reach from the top of the letters to the line below the words.
    """
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        first, last = max(start - block.position(), 0), min(end - block.position(), block.length() - 1)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begins, ends = line.textStart(), line.textStart() + line.textLength()
            if begins < last and ends > first:
                left = line.cursorToX(max(first, begins))[0]  # type: ignore[index] # the stubs leave the position out
                right = line.cursorToX(min(last, ends))[0]  # type: ignore[index] # as above
                baseline = line.y() + line.ascent()
                top = baseline - line.ascent() * 0.95
                rect = QRectF(QPointF(left, top), QPointF(right, baseline + _BELOW_BASELINE)).normalized()
                yield rect.translated(origin)
        block = block.next()


def position_at(document: QTextDocument, spot: QPointF) -> int | None:
    """Return the position of the character at a spot, or nothing where there is none."""
    position = document.documentLayout().hitTest(spot, Qt.HitTestAccuracy.ExactHit)
    if position < 0:
        return None
    after = next(line_rects(document, max(position - 1, 0), position), QRectF())
    is_before = after.left() <= spot.x() < after.right() and after.top() - 4 <= spot.y() <= after.bottom() + 4
    return position - 1 if position and is_before else position


def positions_in(document: QTextDocument, seen: QRectF) -> tuple[int, int]:
    """Return the first and the last position of what is seen of a document."""
    layout, fuzzy = document.documentLayout(), Qt.HitTestAccuracy.FuzzyHit
    return max(layout.hitTest(seen.topLeft(), fuzzy), 0), max(layout.hitTest(seen.bottomRight(), fuzzy), 0)


def paint_dots(painter: QPainter, rects: Iterable[QRectF], colour: QColor, thickness: float = 1.0) -> None:
    """Paint a dotted line below words."""
    pen = QPen(colour, thickness, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([1.0, 2.0])
    painter.setPen(pen)
    for rect in rects:
        y = round(rect.bottom()) + 0.5
        painter.drawLine(QPointF(round(rect.left()), y), QPointF(round(rect.right()), y))


def paint_numbers(
    painter: QPainter, document: QTextDocument, span: tuple[int, int], right: float, number: Callable[[int], int | None]
) -> None:
    """Paint the numbers of the paragraphs that begin between two positions, right-aligned beside their first lines.

    Args:
        painter: Paints in the document's coordinates.
        document: The text.
        span: The positions.
        right: Where the numbers end.
        number: Returns the number of a block, counted from 0, or nothing where it has none.
    """
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "¶3" also where the window runs the other way
    block = document.findBlock(span[0])
    while block.isValid() and block.position() <= span[1]:
        found = number(block.blockNumber())
        if found is not None:
            rect = document.documentLayout().blockBoundingRect(block)
            line = block.layout().lineAt(0)
            words = f"¶{found}"
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QPointF(right - width, rect.top() + line.y() + line.ascent()), words)
        block = block.next()


def spans_within(spans: Sequence[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield those of merged spans that touch the positions from `start` to `end`."""
    for number in range(max(bisect_right(spans, (start, start)) - 1, 0), len(spans)):
        if spans[number][0] >= end:
            break
        if spans[number][1] > start:
            yield spans[number]


@once_per_brief
def dotted_spans(brief: EventBrief, source: int) -> tuple[tuple[int, int], ...]:
    """Return the half-open spans of positions at which the words of any fact stand in a source."""
    positions = offset_map(brief.sources[source].text)
    return merged_spans(span for mark in source_marks(brief, source) for span in positions.spans(mark.start, mark.end))


def paint_frames(painter: QPainter, rects: Iterable[QRectF], line: QColor, thickness: float) -> None:
    """Paint a frame around words, where colours are not to be mixed."""
    pen = QPen(line, thickness)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    for rect in rects:
        painter.drawRect(rect.adjusted(-2, -2, 2, 3))


def paint_evidence(painter: QPainter, rects: Iterable[QRectF], ground: QColor, line: QColor, thickness: float) -> None:
    """Paint a tint behind words and a line below them."""
    for rect in rects:
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), ground)
        painter.fillRect(QRectF(rect.left() - 1, rect.bottom(), rect.width() + 2, thickness), line)
