"""The one question that stops the work: what is to become of corrections that are not saved."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


class Unsaved(Enum):
    """What is to become of corrections that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


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
