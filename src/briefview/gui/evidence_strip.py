"""The strip below the source: what the chosen fact is, the words it came from, and steps to its other words."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from briefview.gui.elided_label import ElidedLabel
from briefview.gui.icon import directed_icon
from briefview.gui.note_label import NoteLabel
from briefview.gui.row_paint import SIDE
from briefview.presentation.caption import Caption

_HEIGHT = 40


class EvidenceStrip(QWidget):
    """Says which words are shown."""

    step_requested = Signal(int)
    """A person wants the next (1) or the previous (-1) piece of evidence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.count = NoteLabel(), NoteLabel()
        self.words = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.previous = _step_button(self.tr("Previous evidence"))
        self.next = _step_button(self.tr("Next evidence"))
        self.setFixedHeight(_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SIDE + 4, 0, 12, 0)
        layout.setSpacing(SIDE // 2)
        layout.addWidget(self.label)
        layout.addWidget(self.words, 1)
        for widget in (self.count, self.previous, self.next):
            layout.addWidget(widget)
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.clear()

    def show_caption(self, caption: Caption, piece: int) -> None:
        """Show the caption of a piece of evidence, counted from 0."""
        if caption.pieces > 1 and self.next.icon().isNull():
            self._draw_icons()
        self.label.setText(caption.label)
        self.words.setText(caption.words)
        self.words.setToolTip(caption.words)
        self.count.setText(self.tr("{number} of {total}").format(number=piece + 1, total=caption.pieces))
        for widget in (self.count, self.previous, self.next):
            widget.setVisible(caption.pieces > 1)

    def show_selection(self, words: str) -> None:
        """Say how much is selected in the source."""
        self.clear()
        self.words.setText(words)

    def clear(self) -> None:
        """Show nothing."""
        self.label.setText("")
        self.words.setText("")
        self.words.setToolTip("")
        for widget in (self.count, self.previous, self.next):
            widget.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._draw_icons()

    def _draw_icons(self) -> None:
        self.previous.setIcon(directed_icon("previous", self))
        self.next.setIcon(directed_icon("next", self))

    def _go_back(self) -> None:
        self.step_requested.emit(-1)

    def _go_on(self) -> None:
        self.step_requested.emit(1)


def _step_button(name: str) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
