"""The questions that stop the work: what becomes of corrections that are not saved, and whether to follow a link."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from briefview.brief.address import Address

_LONGEST = 200
"""How much of an address is shown."""


class Unsaved(Enum):
    """What is to become of corrections that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


def ask_fetch(parent: QWidget, address: Address) -> bool:
    """Ask whether the document at an address is to be asked for."""
    box = QMessageBox(parent)
    box.setWindowTitle("briefview")
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    question = QCoreApplication.translate("Question", "Open the page at {host}?")
    note = QCoreApplication.translate(
        "Question", "{url}\n\nbriefview asks this server for it, once. Nothing else is sent or loaded."
    )
    box.setText(question.format(host=address.host))
    box.setInformativeText(note.format(url=_shortened(address.url)))
    opening = box.addButton(QCoreApplication.translate("Question", "Open page"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(opening)
    box.exec()
    return box.clickedButton() is opening


def _shortened(url: str) -> str:
    return url if len(url) <= _LONGEST else f"{url[: _LONGEST - 1]}…"


def ask_unsaved(parent: QWidget, name: str) -> Unsaved:
    """Ask whether the corrections of a brief are to be saved before it goes."""
    box = QMessageBox(parent)
    box.setWindowTitle("briefview")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(QCoreApplication.translate("Question", "The corrections of {name} are not saved.").format(name=name))
    box.setInformativeText(QCoreApplication.translate("Question", "They are lost if you discard them."))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.button(buttons.Save).setText(QCoreApplication.translate("Question", "&Save"))
    box.button(buttons.Discard).setText(QCoreApplication.translate("Question", "&Discard"))
    box.setDefaultButton(buttons.Save)
    answer = box.exec()
    return {int(buttons.Save): Unsaved.SAVE, int(buttons.Discard): Unsaved.DISCARD}.get(int(answer), Unsaved.CANCEL)
