"""Item models over frozen rows: a new set of rows changes what differs and keeps all other rows where they are."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")
ModelIndex = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The role under which a model gives the frozen row itself."""


class RowModel(QAbstractTableModel, Generic[Row]):
    """Shows rows; a subclass says what identifies a row, and what of it is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def key(self, row: Row) -> str:
        """Return what stays the same when a row's words change."""
        raise NotImplementedError

    def cell(self, row: Row, column: int, role: int) -> Any:
        """Return what a row shows in a column under a role."""
        raise NotImplementedError

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows; a row has no rows below it."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns: one, where a subclass says nothing else."""
        return 0 if parent.isValid() else 1

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown under a role."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        return row if role == ROW_ROLE else self.cell(row, index.column(), role)

    def rows(self) -> tuple[Row, ...]:
        """Return all rows."""
        return self._rows

    def position(self, key: str) -> int | None:
        """Return the number of the row with a key, or nothing."""
        return next((number for number, row in enumerate(self._rows) if self.key(row) == key), None)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows: those between what begins and what ends alike go and come, changed ones are told."""
        old, new = [self.key(row) for row in self._rows], [self.key(row) for row in rows]
        head = _common_length(old, new)
        tail = _common_length(old[head:][::-1], new[head:][::-1])
        self._remove(head, len(old) - tail)
        before = self._rows
        self._insert(head, rows[head : len(new) - tail])
        self._rows = tuple(rows)
        inserted = range(head, len(new) - tail)
        kept = [number for number in range(len(new)) if number not in inserted]
        for number, row in zip(kept, before, strict=True):
            if row != self._rows[number]:
                self.dataChanged.emit(self.index(number, 0), self.index(number, self.columnCount() - 1))

    def _remove(self, first: int, end: int) -> None:
        if end > first:
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            self._rows = self._rows[:first] + self._rows[end:]
            self.endRemoveRows()

    def _insert(self, first: int, rows: Sequence[Row]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows = self._rows[:first] + tuple(rows) + self._rows[first:]
            self.endInsertRows()


def _common_length(one: Sequence[str], other: Sequence[str]) -> int:
    length = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        length += 1
    return length
