"""Lines of one pixel between panes, instead of boxes around them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSplitter, QSplitterHandle, QToolButton, QWidget

from briefview.gui.colour import hairline_colour


class Hairline(QWidget):
    """A horizontal line of one pixel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), hairline_colour(self.palette()))
        painter.end()


class FramedEdit(QLineEdit):
    """A field for one line that can be cleared by its button; its frame is seen in dark surroundings too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, and a hairline around it where the keys do not go to it."""
        super().paintEvent(event)
        if not self.hasFocus():
            painter = QPainter(self)
            painter.setPen(hairline_colour(self.palette()))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()


class _Handle(QSplitterHandle):
    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), hairline_colour(self.palette()))
        painter.end()


class HairlineSplitter(QSplitter):
    """A splitter whose handle is a hairline; Qt widens the strip that takes the mouse."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def addWidget(self, widget: QWidget) -> None:
        """Add a widget behind the others, also in the order in which a screen reader goes: Qt puts it first there."""
        super().addWidget(widget)
        panes = [self.widget(index) for index in range(self.count())]
        for pane in filter(None, reversed(panes)):
            pane.lower()

    def createHandle(self) -> QSplitterHandle:
        """Return a handle that is a hairline."""
        return _Handle(self.orientation(), self)
