"""What stands in the Overview of a text that reports no event."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from briefview.gui.row_paint import SIDE, scaled_font

_WIDEST_TEXT = 540


class NoEventPage(QWidget):
    """Says why there is no event, and offers another file."""

    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("No event found in this text"))
        title.setFont(scaled_font(title.font(), 1.6, QFont.Weight.DemiBold))
        title.setWordWrap(True)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setMaximumWidth(_WIDEST_TEXT)
        self.button = QPushButton(self.tr("Open another file…"))
        self.setFocusProxy(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, 2 * SIDE, SIDE, SIDE)
        layout.setSpacing(SIDE)
        layout.addWidget(title)
        layout.addWidget(self.words)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        self.button.clicked.connect(self._ask)

    def show_reason(self, words: str) -> None:
        """Show why there is no event."""
        self.words.setText(words)

    def _ask(self) -> None:
        self.open_requested.emit()
