"""The source is set in paragraphs with readable lines."""

from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from briefview.gui.source_layout import GUTTER, lay_out_source, set_text_width


def test_each_line_is_a_block_and_the_caret_at_the_beginning(qtbot: QtBot) -> None:
    text = QTextEdit()
    qtbot.addWidget(text)
    lay_out_source(text, "First.\nSecond.")
    assert text.document().blockCount() == 2
    assert text.textCursor().position() == 0


def test_the_text_leaves_room_for_the_numbers_and_is_not_too_wide(qtbot: QtBot) -> None:
    text = QTextEdit()
    qtbot.addWidget(text)
    text.resize(1400, 300)
    text.show()
    set_text_width(text)
    margins = text.document().rootFrame().frameFormat()
    assert margins.leftMargin() == GUTTER
    assert text.viewport().width() - margins.leftMargin() - margins.rightMargin() <= 620
