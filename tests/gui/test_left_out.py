"""What was left out of a document can be read and copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefview.brief import Source
from briefview.gui.left_out import LeftOutDialog
from briefview.gui.window import MainWindow
from tests.presentation.test_document import PAGE


def opened(qtbot: QtBot, source: Source) -> LeftOutDialog:
    dialog = LeftOutDialog(source)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def test_the_parts_and_what_the_document_says_are_shown(qtbot: QtBot) -> None:
    dialog = opened(qtbot, PAGE)
    rows = [dialog.list.model().index(row, 0) for row in range(dialog.list.model().rowCount())]
    assert [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows][1:] == [
        "Around the article: © Quay.",
        "Not shown to readers: Skip.",
    ]
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"tides.html", "The Quay", "https://quay.example/tides"} <= words
    assert "3 parts of the document are not in the text, and no facts are read from them." in words


def test_all_parts_or_the_chosen_ones_are_copied_by_button_and_key(qtbot: QtBot) -> None:
    dialog = opened(qtbot, PAGE)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith("Around the article:\nHome\nNews\n\nAround")
    dialog.list.setCurrentIndex(dialog.list.model().index(2, 0))
    assert dialog.copy_button.text() == "Copy selected"
    QTest.keyClick(dialog.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Not shown to readers:\nSkip"


def test_a_document_that_is_all_text_says_so(window: MainWindow) -> None:
    window.actions_by_name.trigger("left_out")
    dialog = window.findChild(LeftOutDialog)
    assert dialog
    assert not dialog.list.isVisible()
    assert any(label.text() == "Nothing was left out." for label in dialog.findChildren(QLabel))
    dialog.close_button.click()
