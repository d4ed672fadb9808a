"""The bar below the source in which a person searches."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from briefview.gui.announcement import announce
from briefview.gui.hairline import FramedEdit
from briefview.gui.icon import directed_icon
from briefview.gui.note_label import NoteLabel
from briefview.gui.row_paint import SIDE
from briefview.gui.strip import Strip

_ICONS = ("previous", "next", "close")


class FindIn(Enum):
    """Where to search."""

    SOURCE = auto()
    FACTS = auto()


class FindBar(Strip):
    """Asks for words; says how many places there are."""

    search_changed = Signal()
    """Other words are wanted, or the same elsewhere."""
    step_requested = Signal(int)
    """The next place (1) or the one before (-1)."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FramedEdit()
        self.field.setPlaceholderText(self.tr("Find"))
        self.field.setMinimumWidth(80)
        self.field.setAccessibleName(self.tr("Find"))
        self.count = NoteLabel()
        self.where = QComboBox()
        self.where.addItem(self.tr("Source"), FindIn.SOURCE)
        self.where.addItem(self.tr("Facts"), FindIn.FACTS)
        self.where.setAccessibleName(self.tr("Find in"))
        self.previous, self.next, self.close_button = (
            _button(name) for name in (self.tr("Previous place"), self.tr("Next place"), self.tr("Close find bar"))
        )
        self.setFocusProxy(self.field)
        self._lay_out()
        self.field.textChanged.connect(self.search_changed)
        self.where.currentIndexChanged.connect(self.search_changed)
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.close_button.clicked.connect(self.close_bar)
        self.hide()

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.field.text()

    @property
    def place(self) -> FindIn:
        """Where it is searched for."""
        return FindIn(self.where.currentData())

    def open_bar(self) -> None:
        """Show the bar, its words chosen so that typing replaces them."""
        for button, icon in zip((self.previous, self.next, self.close_button), _ICONS, strict=True):
            button.setIcon(directed_icon(icon, self))
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    def show_count(self, number: int, total: int) -> None:
        """Say which of how many places is shown, counted from 1; or that there is none."""
        if not self.words.strip():
            self.count.setText("")
        else:
            found = self.tr("{number} of {total}").format(number=number, total=total)
            self.count.setText(found if total else self.tr("Not found"))
            announce(self, self.count.text())
        for button in (self.previous, self.next):
            button.setEnabled(total > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter, and close with Escape."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step_requested.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of another palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            for button, icon in zip((self.previous, self.next, self.close_button), _ICONS, strict=True):
                button.setIcon(directed_icon(icon, self))

    def _go_back(self) -> None:
        self.step_requested.emit(-1)

    def _go_on(self) -> None:
        self.step_requested.emit(1)

    def _lay_out(self) -> None:
        self.row.setContentsMargins(SIDE, 0, 8, 0)
        self.row.addWidget(self.field, 1)
        for widget in (self.previous, self.next, self.count):
            self.row.addWidget(widget)
        self.add_named(self.where, self.tr("In"))
        self.row.addWidget(self.close_button)


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
