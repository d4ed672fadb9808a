"""What stands in the Overview of a text that reports no event."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from briefview.gui.row_paint import SIDE, scaled_font

_LOOKED_FOR = (
    "briefview looks for a meeting, conference, launch or visit that the text names or describes, with a place, "
    "a date or a host. This text has none that it can point to, so no brief was made."
)
_WIDEST_TEXT = 540


class NoEventPage(QWidget):
    """Says what was looked for, and offers another file."""

    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel("No event found in this text")
        title.setFont(scaled_font(title.font(), 1.6, QFont.Weight.DemiBold))
        title.setWordWrap(True)
        words = QLabel(_LOOKED_FOR)
        words.setWordWrap(True)
        words.setMaximumWidth(_WIDEST_TEXT)
        self.button = QPushButton("Open another file…")
        self.setFocusProxy(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, 2 * SIDE, SIDE, SIDE)
        layout.setSpacing(SIDE)
        layout.addWidget(title)
        layout.addWidget(words)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        self.button.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.open_requested.emit()
