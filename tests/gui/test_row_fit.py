"""The rows of a long table get their heights little by little."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from briefview.gui.row_fit import RowFit


def table(qtbot: QtBot, rows: int) -> QTableView:
    view = QTableView()
    qtbot.addWidget(view)
    model = QStringListModel([f"{number}\nsecond line\nthird line" for number in range(rows)], view)
    view.setModel(model)
    view.setTextElideMode(Qt.TextElideMode.ElideNone)
    return view


def test_a_short_table_is_measured_at_once(qtbot: QtBot) -> None:
    view = table(qtbot, 5)
    before = view.rowHeight(4)
    RowFit(view).fit()
    assert view.rowHeight(4) > before


def test_a_long_table_is_measured_by_and_by(qtbot: QtBot) -> None:
    view = table(qtbot, 3_000)
    before = view.rowHeight(2_999)
    RowFit(view).fit()
    assert view.rowHeight(2_999) == before
    qtbot.waitUntil(lambda: view.rowHeight(2_999) > before)
