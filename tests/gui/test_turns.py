"""Steps that together take long leave the window its turns."""

from functools import partial

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefview.gui.turns import Turns


def test_steps_are_done_at_once_where_they_are_quick(qapp: QApplication) -> None:
    done: list[int] = []
    turns = Turns(qapp)
    turns.begin([partial(done.append, 1), partial(done.append, 2)], at_once=True)
    assert done == [1, 2]
    assert turns.are_over


def test_long_steps_are_done_in_turns_of_their_own(qtbot: QtBot, qapp: QApplication) -> None:
    done: list[int] = []
    turns = Turns(qapp)
    turns.begin([partial(done.append, number) for number in range(3)], at_once=False)
    assert not done
    qtbot.waitUntil(lambda: bool(done))
    assert not turns.are_over or len(done) == 3
    qtbot.waitUntil(lambda: done == [0, 1, 2])
    assert turns.are_over


def test_the_last_steps_count(qtbot: QtBot, qapp: QApplication) -> None:
    done: list[str] = []
    turns = Turns(qapp)
    turns.begin([partial(done.append, "before")] * 2, at_once=False)
    turns.begin([partial(done.append, "after")], at_once=False)
    qtbot.waitUntil(lambda: turns.are_over)
    assert done == ["after"]
