"""Everything in the window is reached by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefview.gui.window import MainWindow
from tests.builder import sample_brief

SAMPLE = sample_brief()


def fact_of(words: str) -> str:
    """Return the id of the first fact whose first evidence is these words."""
    return next(fact.id for _, fact in SAMPLE.facts() if fact.evidence[0].quote == words)


def test_enter_goes_to_the_words_and_escape_comes_back(window: MainWindow) -> None:
    QTest.keyClick(window.tabs.overview.list, Qt.Key.Key_Return)
    assert window.side.source.text.hasFocus()
    QTest.keyClick(window.side.source.text, Qt.Key.Key_Escape)
    assert window.tabs.overview.list.hasFocus()


def test_next_and_previous_fact_follow_the_source(window: MainWindow) -> None:
    window.select_fact(fact_of("Norway"))
    window.actions_by_name.trigger("next_fact")
    assert window.side.source.strip.words.text() == "“Port Watch Alliance”, ¶2"
    window.actions_by_name.trigger("previous_fact")
    assert window.side.source.strip.words.text() == "“Norway”, ¶2"


def test_evidence_is_stepped_through_round_at_the_ends(window: MainWindow) -> None:
    window.select_fact(fact_of("two-day"))
    strip = window.side.source.strip
    assert strip.count.text() == "1 of 2"
    assert window.actions_by_name["next_piece"].isEnabled()
    window.actions_by_name.trigger("next_piece")
    assert strip.count.text() == "2 of 2"
    strip.next.click()
    assert strip.count.text() == "1 of 2"
    strip.previous.click()
    assert strip.count.text() == "2 of 2"


def test_evidence_is_not_stepped_through_where_there_is_one_piece(window: MainWindow) -> None:
    assert not window.actions_by_name["next_piece"].isEnabled()
    assert not window.side.source.strip.next.isVisible()


def test_panes_are_reached_by_keys(window: MainWindow) -> None:
    window.actions_by_name.trigger("next_pane")
    assert window.side.source.text.hasFocus()
    window.actions_by_name.trigger("next_pane")
    assert window.tabs.overview.list.hasFocus()


@pytest.mark.parametrize("index", range(4))
def test_tabs_are_reached_by_keys(window: MainWindow, index: int) -> None:
    window.actions_by_name.trigger(f"tab_{index}")
    assert window.tabs.currentIndex() == index


def test_the_side_pane_is_hidden_and_comes_back(window: MainWindow) -> None:
    window.actions_by_name.trigger("side")
    assert not window.side.isVisible()
    assert not window.actions_by_name["zoom_in"].isEnabled()
    window.actions_by_name.trigger("source")
    assert window.side.isVisible()
    assert window.actions_by_name["side"].isChecked()


def test_the_keys_of_actions_work_in_the_window(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.tabs.currentWidget() is window.tabs.panels
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.side.source.strip.label.text() != ""
