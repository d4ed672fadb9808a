"""Gives the rows of a table the height that they need: all at once in a short table, little by little in a long one."""

from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHeaderView, QTableView

_SHORT = 24  # rows that are measured at once
_TURN = 0.004  # seconds in which rows are measured before other things have their turn


class RowFit(QObject):
    """Fits the heights of rows.

    Args:
        table: The table.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._next = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def fit(self) -> None:
        """Measure all rows anew."""
        is_long = self._table.model().rowCount() > _SHORT
        modes = QHeaderView.ResizeMode
        self._table.verticalHeader().setSectionResizeMode(modes.Interactive if is_long else modes.ResizeToContents)
        self._next = 0
        if is_long:
            self._timer.start(0)
        else:
            self._timer.stop()
            self._table.resizeRowsToContents()

    def _go_on(self) -> None:
        until = perf_counter() + _TURN
        while self._next < self._table.model().rowCount():
            self._table.resizeRowToContents(self._next)
            self._next += 1
            if perf_counter() > until:
                return
        self._timer.stop()
