"""A line of text that ends with "…" where it has too little room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from briefview.gui.colour import quiet_colour

_NARROWEST = 40


class ElidedLabel(QLabel):
    """Shows one line of text, of a plain one as much as there is room for; a screen reader hears all of it.

    Args:
        mode: Where words are left out.
        quiet: Whether the text is a note.
        parent: The widget that holds it.
    """

    def __init__(self, mode: Qt.TextElideMode, *, quiet: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._mode = mode
        self._quiet = quiet

    def minimumSizeHint(self) -> QSize:
        """Let the line become short."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def shown_text(self) -> str:
        """Return as much of the text as is shown."""
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        if self.textFormat() is Qt.TextFormat.RichText:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words, not of the window
        painter.setPen(quiet_colour(self.palette()) if self._quiet else self.palette().color(self.foregroundRole()))
        alignment = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(self.contentsRect(), alignment, self.shown_text())
        painter.end()
