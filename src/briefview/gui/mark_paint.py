"""Where words stand on the lines of a text document, and how they are marked there."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

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


def paint_dots(painter: QPainter, rects: Iterable[QRectF], colour: QColor) -> None:
    """Paint a dotted line below words."""
    pen = QPen(colour, 1.0, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([1.0, 2.0])
    painter.setPen(pen)
    for rect in rects:
        y = round(rect.bottom()) + 0.5
        painter.drawLine(QPointF(round(rect.left()), y), QPointF(round(rect.right()), y))


def paint_evidence(painter: QPainter, rects: Iterable[QRectF], ground: QColor, line: QColor, thickness: float) -> None:
    """Paint a tint behind words and a line below them."""
    for rect in rects:
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), ground)
        painter.fillRect(QRectF(rect.left() - 1, rect.bottom(), rect.width() + 2, thickness), line)
