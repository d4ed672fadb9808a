"""The dialogs of the Help menu: the keys of all actions, and what this program is."""

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from briefview import __version__
from briefview.gui.action import ACTIONS, Actions, action_words
from briefview.gui.entry_list import EntryListView, EntryRow
from briefview.gui.fitted_dialog import FittedDialog
from briefview.gui.row_paint import scaled_font

_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutDialog(FittedDialog):
    """Lists the actions that have keys, menu by menu."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ShortcutDialog", "Keyboard shortcuts"), parent)
        self.list = EntryListView(self.tr("Keyboard shortcuts"), strong=False, side=16)
        self.list.show_rows(shortcut_rows(actions))
        _stack(self, (self.list,))
        self.resize(460, 560)


class AboutDialog(FittedDialog):
    """Says what this program is, its version, and what it is made with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AboutDialog", "About briefview"), parent)
        title = QLabel(f"briefview {__version__}")
        title.setFont(scaled_font(self.font(), 1.3, QFont.Weight.DemiBold))
        words = QLabel(
            self.tr(
                "An article about an event becomes a one-page brief, every fact linked to the words it came from. "
                "It works without a network and sends nothing anywhere."
            )
        )
        parts = QLabel(
            self.tr(
                "MIT licence. Made with Qt {version} and PySide6 (LGPL 3), pydantic (MIT) and Typst (Apache 2.0)."
            ).format(version=qVersion())
        )
        for label in (words, parts):
            label.setWordWrap(True)
        _stack(self, (title, words, parts))
        self.setMinimumWidth(420)


def shortcut_rows(actions: Actions) -> list[EntryRow]:
    """Return the actions that have keys, with all their keys."""
    rows = []
    for spec in ACTIONS:
        names = (one.toString(_NATIVE) for one in actions[spec.name].shortcuts())
        keys = ", ".join(name for name in names if _is_on_every_keyboard(name))
        if keys:
            text = action_words(spec.text).removesuffix("…")
            rows.append(EntryRow(spec.name, text, f"{text}: {keys}.", aside=keys))
    return rows


def _is_on_every_keyboard(keys: str) -> bool:
    """Return whether keys are no single key of multimedia keyboards, such as "Open"."""
    return "+" in keys or keys.removeprefix("F").isdecimal()


def _stack(dialog: FittedDialog, parts: tuple[QWidget, ...]) -> None:
    layout = dialog.stack()
    for part in parts:
        layout.addWidget(part)
    close = QPushButton(QCoreApplication.translate("AboutDialog", "Close"))
    close.setDefault(True)
    close.clicked.connect(dialog.accept)
    layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
