"""The source is set in paragraphs with readable lines, a long one little by little."""

from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from briefview.gui.offset_map import OffsetMap
from briefview.gui.source_layout import GUTTER, SourceFill, set_text_width
from briefview.gui.window import MainWindow
from tests.builder import BriefBuilder, sample_brief

LONG = "\n".join(f"Paragraph {number} tells of pilots and ports." for number in range(3_000))


def test_each_line_is_a_block_and_the_caret_at_the_beginning(qtbot: QtBot) -> None:
    text = QTextEdit()
    qtbot.addWidget(text)
    SourceFill(text).begin(OffsetMap("First.\nSecond."))
    assert text.document().blockCount() == 2
    assert text.textCursor().position() == 0


def test_a_long_text_is_there_in_the_end_word_for_word(qtbot: QtBot) -> None:
    text = QTextEdit()
    qtbot.addWidget(text)
    fill = SourceFill(text)
    with qtbot.waitSignal(fill.filled):
        fill.begin(OffsetMap(LONG))
        assert 1 < text.document().blockCount() < 3_000
        assert fill.reaches(100)
        assert not fill.reaches(len(LONG))
    assert text.toPlainText() == LONG
    assert fill.reaches(len(LONG))
    assert text.textCursor().position() == 0
    heights = {text.document().findBlockByNumber(number).blockFormat().bottomMargin() for number in (0, 1, 2_999)}
    assert len(heights) == 1


def test_another_text_takes_the_place_of_one_that_is_not_there_yet(qtbot: QtBot) -> None:
    text = QTextEdit()
    qtbot.addWidget(text)
    fill = SourceFill(text)
    fill.begin(OffsetMap(LONG))
    fill.begin(OffsetMap("Short."))
    qtbot.waitUntil(lambda: text.toPlainText() == "Short.")
    assert fill.reaches(1_000_000)


def test_words_far_down_are_shown_once_they_are_there(window: MainWindow, qtbot: QtBot) -> None:
    make = BriefBuilder(f"{LONG}\nThe Harbour Forum was held in Lima.")
    brief = sample_brief().model_copy(update={"sources": (make.source(),)})
    text = window.side.source.text
    text.show_brief(
        brief.model_copy(
            update=dict.fromkeys(("speakers", "panels", "statistics"), ()) | {"event": None, "related_events": ()}
        )
    )
    start = make.text.index("Lima")
    text.show_words(start, start + 4)
    qtbot.waitUntil(lambda: text.textCursor().selectedText() == "Lima")
    assert text.verticalScrollBar().value() > 0


def test_the_text_leaves_room_for_the_numbers_and_is_not_too_wide(qtbot: QtBot) -> None:
    text = QTextEdit()
    qtbot.addWidget(text)
    text.resize(1400, 300)
    text.show()
    set_text_width(text)
    margins = text.document().rootFrame().frameFormat()
    assert margins.leftMargin() == GUTTER
    assert text.viewport().width() - margins.leftMargin() - margins.rightMargin() <= 620
