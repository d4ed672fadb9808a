"""The question about unsaved corrections names the brief and takes three answers."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from briefview.gui.question import Unsaved, ask_unsaved


class _Person:
    """Presses a button of the box that is shown."""

    def __init__(self, button: QMessageBox.StandardButton) -> None:
        self.button = button
        self.read = ""

    def answer(self) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        self.read = box.text()
        box.button(self.button).click()


@pytest.mark.parametrize(
    ("button", "answer"),
    [
        (QMessageBox.StandardButton.Save, Unsaved.SAVE),
        (QMessageBox.StandardButton.Discard, Unsaved.DISCARD),
        (QMessageBox.StandardButton.Cancel, Unsaved.CANCEL),
    ],
)
def test_each_button_is_an_answer(qtbot: QtBot, button: QMessageBox.StandardButton, answer: Unsaved) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    person = _Person(button)
    QTimer.singleShot(0, person.answer)
    assert ask_unsaved(window, "harbour") is answer
    assert person.read == "The corrections of harbour are not saved."
