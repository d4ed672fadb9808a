"""A list of facts: the model over frozen rows, and the view that tells which fact was chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from briefview.gui.fact_delegate import FactDelegate
from briefview.gui.fact_editor import FactEditor
from briefview.gui.row_model import RowModel
from briefview.gui.row_paint import SIDE, label_column
from briefview.presentation.form import FormField
from briefview.presentation.row import FactRow, RowLook, rows_to_check

_SHORT = 24  # rows that are laid out at once; of more, the others follow little by little
_BATCH = 12  # rows that then follow in one turn


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
        self._all: Sequence[FactRow] = ()
        self._only_to_check = False
        self._label_width = label_width
        self.setModel(self._facts)
        self._delegate = FactDelegate(label_width, self)
        self._edited = QPersistentModelIndex()
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setBatchSize(_BATCH)

    def minimumSizeHint(self) -> QSize:
        """Let the list become narrow: its rows wrap."""
        return QSize(160, 120)

    def show_rows(self, rows: Sequence[FactRow]) -> None:
        """Show other rows; the chosen one stays where it is still there."""
        self._all = rows
        self._echoing = True
        self.setLayoutMode(self.LayoutMode.Batched if len(rows) > _SHORT else self.LayoutMode.SinglePass)
        self._facts.show_rows(rows_to_check(rows) if self._only_to_check else rows)
        self._echoing = False

    def show_only_to_check(self, *, only: bool) -> None:
        """List only the facts that are still to be checked, or all."""
        self._only_to_check = only
        self.show_rows(self._all)

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

    def open_editor(self, fact_id: str, fields: Sequence[FormField], words: str) -> FactEditor | None:
        """Put an editor in the place of a fact's row and return it; nothing where the fact has no row here."""
        position = self._facts.position(fact_id)
        if position is None:
            return None
        full = self._facts.rows()[position].look in {RowLook.TITLE, RowLook.NAME}
        index = self._facts.index(position, 0)
        left = SIDE - 4 + (0 if full else label_column(self._label_width, self.font()))
        editor = self._delegate.open(index, fields, words, left)
        self._edited = QPersistentModelIndex(index)
        editor.height_changed.connect(self.scheduleDelayedItemsLayout)
        editor.closed.connect(self._close_editor)
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self.scrollTo(index)
        editor.focus_first()
        return editor

    def _close_editor(self) -> None:
        if self._edited.isValid():
            self.closePersistentEditor(self._edited)
        self.scheduleDelayedItemsLayout()

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
