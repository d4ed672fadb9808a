"""A row of a pane for its controls."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from briefview.gui.row_paint import SIDE

_HEIGHT = 44


class Strip(QWidget):
    """Holds controls side by side; where they lack room, their labels go: a screen reader still says them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[QLabel] = []
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(SIDE + 4, 0, 12, 0)
        self.row.setSpacing(SIDE // 2)
        self.setMinimumHeight(_HEIGHT)

    def add_named(self, control: QWidget, name: str) -> None:
        """Add a control with its label before it."""
        label = QLabel(name)
        label.setBuddy(control)
        control.setToolTip(control.accessibleName())
        self._labels.append(label)
        self.row.addWidget(label)
        self.row.addWidget(control)

    def event(self, event: QEvent) -> bool:
        """Show the labels where there is room for them, at each change of the width or of what is beside them."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._show_labels()
        return super().event(event)

    def _show_labels(self) -> None:
        hidden = sum(label.sizeHint().width() + self.row.spacing() for label in self._labels if label.isHidden())
        has_room = self.row.minimumSize().width() + hidden <= self.width()
        for label in self._labels:
            if label.isHidden() is has_room:
                label.setVisible(has_room)
