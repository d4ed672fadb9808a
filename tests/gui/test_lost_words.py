"""A fact whose words are gone can be read, copied, given new words, kept and dropped, each one step back and forth."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefview.brief import Standing, find_located
from briefview.gui.window import MainWindow
from tests.gui.fake import FakeWorld
from tests.gui.test_rereading import FIGURE, lose_figure


def choose_lost(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    """Lose the words of a figure, and choose it."""
    lose_figure(window, world, qtbot)
    window.actions_by_name.trigger("next_lost")
    window.tabs.focus_row()


def enabled(window: MainWindow, *names: str) -> list[bool]:
    """Tell which actions make sense."""
    return [window.actions_by_name[name].isEnabled() for name in names]


def test_only_what_makes_sense_without_words_can_be_done(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    assert enabled(window, "keep_lost", "next_lost") == [False, False]
    choose_lost(window, world, qtbot)
    assert enabled(window, "reject", "copy", "keep_lost", "next_lost") == [True] * 4
    assert enabled(window, "confirm", "edit", "pin", "leave_off", "move_up", "merge", "use_words") == [False] * 7


def test_a_lost_fact_is_copied_with_its_words(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    choose_lost(window, world, qtbot)
    window.actions_by_name.trigger("copy")
    copied = "Figure: 12,500 pilots (words no longer in the source: “12,500 pilots”)"
    assert QGuiApplication.clipboard().text() == copied


def test_delete_drops_it_and_undo_brings_it_back(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    choose_lost(window, world, qtbot)
    QTest.keyClick(window.tabs.overview.list, Qt.Key.Key_Delete)
    assert window.history.brief
    assert not window.history.brief.lost
    assert window.status.told.text() == "Rejected: figure 12,500 pilots. Ctrl+Z brings it back."
    window.actions_by_name.trigger("undo")
    assert [lost.id for lost in window.history.brief.lost] == [FIGURE]
    assert window.tabs.overview.list.currentIndex().data() == "12,500 pilots"


def test_selected_words_make_it_a_fact_again_on_its_tab(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    choose_lost(window, world, qtbot)
    start = window.side.source.text.toPlainText().index("13,400 pilots")
    cursor = window.side.source.text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len("13,400 pilots"), cursor.MoveMode.KeepAnchor)
    window.side.source.text.setTextCursor(cursor)
    window.actions_by_name.trigger("use_words")
    assert window.history.brief
    fact = find_located(window.history.brief, FIGURE).fact
    assert (fact.standing, fact.evidence[0].quote) == (Standing.ADDED, "13,400 pilots")
    assert window.tabs.currentWidget() is window.tabs.statistics


def test_it_can_be_kept_without_words(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    choose_lost(window, world, qtbot)
    window.actions_by_name.trigger("keep_lost")
    assert window.history.brief
    assert find_located(window.history.brief, FIGURE).fact.evidence == ()
    assert window.status.told.text() == "Kept as added by hand: figure 12,500 pilots"
    assert window.side.source.strip.words.text() == "Added by hand, no words in the source"
