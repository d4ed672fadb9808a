"""Words are found in the source and in the facts."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefview.gui.window import MainWindow


def _find(window: MainWindow, words: str) -> None:
    window.actions_by_name["find"].trigger()
    window.side.source.find_bar.field.setText(words)


def test_the_first_place_is_shown_while_typing_and_the_next_ones_by_a_key(window: MainWindow) -> None:
    _find(window, "FORUM")
    text, bar = window.side.source.text, window.side.source.find_bar
    assert bar.isVisible()
    assert (text.textCursor().selectedText(), bar.count.text()) == ("Forum", "1 of 3")
    window.actions_by_name["find_next"].trigger()
    assert (text.textCursor().selectedText(), bar.count.text()) == ("forum", "2 of 3")
    window.actions_by_name["find_previous"].trigger()
    window.actions_by_name["find_previous"].trigger()
    assert bar.count.text() == "3 of 3"
    assert bar.field.hasFocus()


def test_facts_are_found_in_all_tabs(window: MainWindow) -> None:
    _find(window, "pilot")
    bar = window.side.source.find_bar
    bar.where.setCurrentText("Facts")
    total = bar.count.text().rpartition(" ")[2]
    seen = set()
    for _ in range(int(total)):
        seen.add(window.tabs.currentIndex())
        window.actions_by_name["find_next"].trigger()
    assert {1, 2, 3} <= seen


def test_closing_the_bar_gives_the_focus_back_to_the_source(window: MainWindow) -> None:
    _find(window, "fog")
    QTest.keyClick(window.side.source.find_bar.field, Qt.Key.Key_Escape)
    assert window.side.source.text.hasFocus()


def test_what_is_not_there_is_said(window: MainWindow) -> None:
    _find(window, "elephant")
    assert window.side.source.find_bar.count.text() == "Not found"


def test_f3_without_words_asks_for_them(window: MainWindow) -> None:
    window.actions_by_name["find_next"].trigger()
    assert window.side.source.find_bar.isVisible()
    assert window.side.source.find_bar.field.hasFocus()
