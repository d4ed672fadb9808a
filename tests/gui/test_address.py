"""An address is asked for, and opened only when it is one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefview.brief.address import Address
from briefview.gui.address import AddressDialog
from briefview.gui.window import MainWindow
from tests.gui.fake import FakeWorld


@pytest.fixture
def dialog(qtbot: QtBot) -> AddressDialog:
    QGuiApplication.clipboard().setText("words")
    dialog = AddressDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # the fixture of Qt deletes it
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


@pytest.mark.parametrize("words", ["https://quay.example/tides", " quay.example/tides "])
def test_an_address_can_be_opened_also_without_its_beginning(qtbot: QtBot, dialog: AddressDialog, words: str) -> None:
    dialog.field.setText(words)
    assert dialog.note.text().startswith("briefview asks quay.example for this page, once.")
    with qtbot.waitSignal(dialog.address_chosen) as chosen:
        dialog.open_button.click()
    assert chosen.args == [Address("https://quay.example/tides")]


@pytest.mark.parametrize("words", ["", "tides", "ftp://quay.example", "two words.example", "file:///etc/passwd"])
def test_what_is_no_address_cannot_be_opened(dialog: AddressDialog, words: str) -> None:
    dialog.field.setText(words)
    assert not dialog.open_button.isEnabled()
    assert "asks" not in dialog.note.text()


def test_a_copied_address_stands_in_the_field_and_is_fetched_only_by_the_button(
    window: MainWindow, world: FakeWorld, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("https://quay.example/tides")
    window.actions_by_name.trigger("open_address")
    dialog = window.findChild(AddressDialog)
    assert dialog
    assert dialog.field.text() == "https://quay.example/tides"
    assert world.fetched == []
    with qtbot.waitSignal(window.intake.brief_opened):
        dialog.open_button.click()
    assert world.fetched == ["https://quay.example/tides"]
    assert world.asked == []
