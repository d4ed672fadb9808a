"""The find bar asks for words, says how many places there are, and needs no mouse."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefview.gui.find_bar import FindBar, FindIn


def test_enter_goes_on_and_shift_enter_back(qtbot: QtBot) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.open_bar()
    with qtbot.waitSignal(bar.search_changed):
        bar.field.setText("fog")
    with qtbot.waitSignal(bar.step_requested) as step:
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert step.args == [1]
    with qtbot.waitSignal(bar.step_requested) as step:
        QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert step.args == [-1]


def test_escape_closes(qtbot: QtBot) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.open_bar()
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_the_places_are_counted(qtbot: QtBot) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.field.setText("fog")
    bar.show_count(2, 7)
    assert bar.count.text() == "2 of 7"
    bar.show_count(0, 0)
    assert bar.count.text() == "Not found"
    assert not bar.next.isEnabled()
    bar.field.clear()
    bar.show_count(0, 0)
    assert bar.count.text() == ""
    assert bar.place is FindIn.SOURCE
