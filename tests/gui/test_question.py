"""The questions name what they are about and take the answers of a person."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from briefview.brief.address import Address
from briefview.gui.question import Unsaved, ask_fetch, ask_unsaved


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


@pytest.mark.parametrize("role", [QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.RejectRole])
def test_a_page_is_opened_only_by_its_button(qtbot: QtBot, role: QMessageBox.ButtonRole) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    read = list[str]()

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        read.extend((box.text(), box.informativeText()))
        next(button for button in box.buttons() if box.buttonRole(button) is role).click()

    QTimer.singleShot(0, answer)
    address = Address("https://quay.example/<b>tides</b>" + "x" * 300)
    assert ask_fetch(window, address) is (role is QMessageBox.ButtonRole.AcceptRole)
    assert read[0] == "Open the page at quay.example?"
    assert read[1].startswith("https://quay.example/<b>tides</b>xxx")
    assert "…\n\nbriefview asks this server for it, once." in read[1]
