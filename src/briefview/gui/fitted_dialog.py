"""A dialog that is as high as its words need at its width, whatever the size of the font."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLayout, QVBoxLayout, QWidget


class FittedDialog(QDialog):
    """Holds its parts one below the other, is freed when it is closed, and cuts nothing off.

    Args:
        title: What stands above it.
        parent: The window that asks.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def stack(self) -> QVBoxLayout:
        """Return a column for the parts of the dialog."""
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        return column

    def showEvent(self, event: QShowEvent) -> None:
        """Make room for lines that wrap: Qt guesses their number before it knows the width."""
        super().showEvent(event)
        if (column := self.layout()) and column.hasHeightForWidth():
            width = max(self.width(), column.totalMinimumSize().width())
            self.resize(width, max(self.height(), column.totalHeightForWidth(width)))
