"""The bar under the toolbar that says what went wrong, without a dialog box."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from briefview.errors import BriefviewError
from briefview.gui.announcement import announce
from briefview.gui.colour import hairline_colour, tint_colour
from briefview.gui.icon import themed_icon
from briefview.gui.row_paint import SIDE


class MessageBar(QFrame):
    """Says what happened, to which thing, and what to do; stays until it is closed or the next document comes."""

    action_requested = Signal(str)
    """A person pressed a button of the bar; the name of the action."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.button, self.other_button = QPushButton(), QPushButton()
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Close message"))
        self.close_button.setToolTip(self.tr("Close message"))
        self.setAccessibleName(self.tr("Message"))
        self._action = self._other_action = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SIDE, 6, 8, 6)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.other_button)
        layout.addWidget(self.close_button)
        self.button.clicked.connect(self._request)
        self.other_button.clicked.connect(self._request_other)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def show_error(self, error: BriefviewError, action: str = "", button: str = "") -> None:
        """Show an error, with a button for an action that mends it where there is one."""
        self.show_notice(f"{error.message} {error.hint}", (action, button))

    def show_notice(self, words: str, first: tuple[str, str] = ("", ""), other: tuple[str, str] = ("", "")) -> None:
        """Show some words with up to two buttons, each by the name of its action and what it says."""
        (self._action, button), (self._other_action, other_button) = first, other
        self.words.setText(words)
        self.button.setText(button)
        self.button.setVisible(bool(self._action))
        self.other_button.setText(other_button)
        self.other_button.setVisible(bool(self._other_action))
        self.close_button.setIcon(themed_icon("close", self.palette()))
        self.show()
        announce(self, words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and a hairline below."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), tint_colour(self.palette()))
        painter.fillRect(0, self.height() - 1, self.width(), 1, hairline_colour(self.palette()))
        painter.end()

    def _request(self) -> None:
        self.hide()
        self.action_requested.emit(self._action)

    def _request_other(self) -> None:
        self.hide()
        self.action_requested.emit(self._other_action)
