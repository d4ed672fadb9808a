"""A dialog has room for all its lines, also where they wrap more often than Qt guessed."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefview.gui.fitted_dialog import FittedDialog


def test_lines_that_wrap_have_room(qtbot: QtBot) -> None:
    dialog = FittedDialog("About")
    words = QLabel("An article about an event becomes a one-page brief. " * 12)
    words.setWordWrap(True)
    column = dialog.stack()
    column.addWidget(words)
    column.addWidget(QLabel("MIT licence"))
    dialog.resize(260, 60)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    assert dialog.windowTitle() == "About"
    dialog.close()
