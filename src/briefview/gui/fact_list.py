"""A list of facts: the model over frozen rows, and the view that tells which fact was chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from briefview.gui.fact_delegate import FactDelegate
from briefview.gui.row_model import RowModel
from briefview.presentation.row import FactRow, RowLook


class FactListModel(RowModel[FactRow]):
    """Rows of facts; heads of sections cannot be chosen."""

    def key(self, row: FactRow) -> str:
        """Return the fact's id, or what a row without a fact stands for."""
        return row.fact_id or f"{row.look.name}:{row.label}"

    def cell(self, row: FactRow, _column: int, role: int) -> Any:
        """Return a row's value, its spoken text, or why its fact is there."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.value
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return row.reason or None
            case _:
                return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let all rows be chosen but the heads of sections, which arrow keys pass."""
        if not index.isValid() or self.rows()[index.row()].look is RowLook.HEAD:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class FactListView(QListView):
    """Shows facts row by row.

    Args:
        name: What a screen reader calls the list.
        label_width: Width of the column of labels in pixels.
    """

    fact_selected = Signal(str)
    """A person chose the row of a fact; empty for a row without one."""
    words_requested = Signal()
    """A person asked for the words of the chosen fact."""

    def __init__(self, name: str, label_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = FactListModel(self)
        self._echoing = False
        self.setModel(self._facts)
        self.setItemDelegate(FactDelegate(label_width, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def minimumSizeHint(self) -> QSize:
        """Let the list become narrow: its rows wrap."""
        return QSize(160, 120)

    def show_rows(self, rows: Sequence[FactRow]) -> None:
        """Show other rows; the chosen one stays where it is still there."""
        self._echoing = True
        self._facts.show_rows(rows)
        self._echoing = False

    def select_fact(self, fact_id: str) -> bool:
        """Choose the row of a fact without telling anybody; return whether there is one."""
        position = self._facts.position(fact_id)
        index = QModelIndex() if position is None else self._facts.index(position, 0)
        self._echoing = True
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()
        self._echoing = False
        return index.isValid()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which fact was chosen."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._echoing:
            self.fact_selected.emit(self._facts.rows()[current.row()].fact_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the words on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.words_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
