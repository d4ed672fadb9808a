"""How the text of a source is set: one block for each paragraph, wide lines, a margin for the numbers."""

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextFrameFormat
from PySide6.QtWidgets import QTextEdit

GUTTER = 52
"""Where the text begins, in pixels; the numbers of the paragraphs stand before it."""

_SIDE = 16
_WIDEST_TEXT = 620
_LINE_HEIGHT = 145
_PARAGRAPH_GAP = 10
SOURCE_SIZE = 1.06
"""The size of the text, in sizes of the system font."""


def lay_out_source(text: QTextEdit, words: str) -> None:
    """Show words, a block for each line, and put the caret at the beginning."""
    text.clear()
    text.document().setDocumentMargin(0)
    cursor = QTextCursor(text.document())
    layout = QTextBlockFormat()
    layout.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    layout.setBottomMargin(_PARAGRAPH_GAP)
    cursor.setBlockFormat(layout)
    cursor.insertText(words)
    set_text_width(text)
    text.moveCursor(QTextCursor.MoveOperation.Start)
    text.verticalScrollBar().setValue(0)


def set_text_width(text: QTextEdit) -> None:
    """Keep the lines under a readable length, and free of the numbers."""
    room = text.viewport().width() - GUTTER - _SIDE
    margins = QTextFrameFormat()
    margins.setLeftMargin(GUTTER)
    margins.setRightMargin(_SIDE + max(room - _WIDEST_TEXT, 0))
    margins.setTopMargin(_SIDE - 4)
    text.document().rootFrame().setFrameFormat(margins)
