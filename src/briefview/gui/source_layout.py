"""How the text of a source is set: one block for each paragraph, wide lines, a margin for the numbers."""

from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextFrameFormat
from PySide6.QtWidgets import QTextEdit

from briefview.gui.offset_map import OffsetMap

GUTTER = 52
"""Where the text begins, in pixels; the numbers of the paragraphs stand before it."""

_SIDE = 16
_WIDEST_TEXT = 620
_FIRST = 8_000
"""Code points that are shown at once: more than any window has room for."""
_SLICE = 2_000
_TURN = 0.004  # seconds in which blocks are appended before other things have their turn
_LINE_HEIGHT = 145
_PARAGRAPH_GAP = 10
SOURCE_SIZE = 1.06
"""The size of the text, in sizes of the system font."""


class SourceFill(QObject):
    """Fills a text with blocks: what is seen first at once, the rest little by little, so that nobody waits.

    Args:
        text: The text.
    """

    filled = Signal()
    """All blocks are there that were not there at once."""

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._map = OffsetMap("")
        self._next = 0
        self._awaited: tuple[int, ...] = ()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._fill)

    def begin(self, offset_map: OffsetMap) -> None:
        """Show the blocks of another source, and put the caret at the beginning."""
        self._map, self._next, self._awaited = offset_map, 0, ()
        document = self._text.document()
        self._text.clear()
        document.setDocumentMargin(0)
        layout = QTextBlockFormat()
        layout.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        layout.setBottomMargin(_PARAGRAPH_GAP)
        QTextCursor(document).setBlockFormat(layout)
        set_text_width(self._text)
        self._append(_FIRST)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        self._text.verticalScrollBar().setValue(0)
        if self._next < len(self._map.paragraphs):
            self._timer.start(0)
        else:
            self._timer.stop()

    def is_done(self) -> bool:
        """Tell whether all blocks are there."""
        return not self._timer.isActive()

    def reaches(self, position: int) -> bool:
        """Tell whether the text is filled as far as a position."""
        return self.is_done() or position < self._text.document().characterCount()

    def select(self, *positions: int) -> None:
        """Put the caret at a position, or select what lies between two; later, where the text is not there yet."""
        self._awaited = () if self.reaches(positions[-1]) else positions
        if not self._awaited:
            cursor = self._text.textCursor()
            cursor.setPosition(positions[0])
            cursor.setPosition(positions[-1], QTextCursor.MoveMode.KeepAnchor)
            self._text.setTextCursor(cursor)

    def _fill(self) -> None:
        until = perf_counter() + _TURN
        while self._next < len(self._map.paragraphs):
            self._append(_SLICE)
            if perf_counter() > until:
                return
        self._timer.stop()
        if self._awaited:
            self.select(*self._awaited)
        self.filled.emit()

    def _append(self, length: int) -> None:
        """Append as many blocks as hold some code points, one at least."""
        paragraphs, first = self._map.paragraphs, self._next
        while self._next < len(paragraphs) and length > 0:
            length -= paragraphs[self._next].end - paragraphs[self._next].start
            self._next += 1
        cursor = QTextCursor(self._text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText("\n" * (first > 0) + "\n".join(self._map.blocks(first, self._next)))


def set_text_width(text: QTextEdit) -> None:
    """Keep the lines under a readable length, and free of the numbers."""
    room = text.viewport().width() - GUTTER - _SIDE
    margins = QTextFrameFormat()
    margins.setLeftMargin(GUTTER)
    margins.setRightMargin(_SIDE + max(room - _WIDEST_TEXT, 0))
    margins.setTopMargin(_SIDE - 4)
    frame = text.document().rootFrame()
    if margins.rightMargin() != frame.frameFormat().rightMargin() or frame.frameFormat().leftMargin() != GUTTER:
        frame.setFrameFormat(margins)
