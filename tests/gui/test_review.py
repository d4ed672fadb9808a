"""Reviewing a fact is one key; the next one is chosen, and all of it can be taken back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief, Standing, find_located
from briefview.gui.window import MainWindow
from tests.gui.fake import FakeWorld


def _standing(window: MainWindow, fact_id: str) -> Standing:
    assert window.history.brief is not None
    return find_located(window.history.brief, fact_id).fact.standing


def test_space_confirms_and_goes_to_the_next_fact_of_the_tab(window: MainWindow, brief: EventBrief) -> None:
    assert brief.event is not None
    assert brief.event.kind is not None
    view = window.tabs.overview.list
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert _standing(window, brief.event.name.id) is Standing.CONFIRMED
    assert window.side.source.strip.label.text() == "Kind"
    assert window.status.told.text() == "Confirmed: event Harbour Safety Forum"
    assert window.status.review.text().startswith("1 of ")
    assert window.isWindowModified()


def test_space_on_a_confirmed_fact_takes_it_back_and_stays(window: MainWindow, brief: EventBrief) -> None:
    assert brief.event is not None
    view = window.tabs.overview.list
    QTest.keyClick(view, Qt.Key.Key_Space)
    window.select_fact(brief.event.name.id)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert _standing(window, brief.event.name.id) is Standing.PROPOSED
    assert window.side.source.strip.label.text() == "Event"


def test_delete_rejects_and_chooses_the_row_that_follows(window: MainWindow, brief: EventBrief) -> None:
    assert brief.event is not None
    assert brief.event.kind is not None
    window.select_fact(brief.event.kind.id)
    QTest.keyClick(window.tabs.overview.list, Qt.Key.Key_Delete)
    assert window.history.brief
    assert window.history.brief.event
    assert window.history.brief.event.kind is None
    assert window.side.source.strip.label.text() == "Status"
    assert window.status.told.text() == "Rejected: kind forum. Ctrl+Z brings it back."
    window.actions_by_name["undo"].trigger()
    assert window.history.brief == brief.model_copy(update={"sources": window.history.brief.sources})
    assert window.side.source.strip.label.text() == "Kind"
    assert not window.isWindowModified()


def test_the_name_of_the_event_stays_and_the_message_says_why(window: MainWindow) -> None:
    QTest.keyClick(window.tabs.overview.list, Qt.Key.Key_Delete)
    assert "needs the name" in window.message.words.text()
    assert not window.actions_by_name["undo"].isEnabled()


def test_undo_says_what_it_undoes(window: MainWindow) -> None:
    QTest.keyClick(window.tabs.overview.list, Qt.Key.Key_Space)
    assert window.actions_by_name["undo"].text() == "Undo confirmation of event Harbour Safety Forum"
    window.actions_by_name["undo"].trigger()
    assert window.actions_by_name["redo"].text() == "Redo confirmation of event Harbour Safety Forum"


def test_the_next_unreviewed_fact_may_be_in_another_tab(window: MainWindow, brief: EventBrief) -> None:
    window.select_fact(brief.related_events[0].place.id if brief.related_events[0].place else "")
    window.actions_by_name["next_unreviewed"].trigger()
    assert window.tabs.currentWidget() is window.tabs.speakers


def test_facts_move_up_and_down(window: MainWindow, brief: EventBrief) -> None:
    window.select_fact(brief.panels[1].title.id)
    window.actions_by_name["move_up"].trigger()
    assert window.history.brief
    assert [panel.title.value for panel in window.history.brief.panels] == ["safe moorings", "night pilotage"]
    assert window.tabs.panels.list.currentIndex().row() == 0


def test_another_document_begins_without_a_past(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    QTest.keyClick(window.tabs.overview.list, Qt.Key.Key_Space)
    with qtbot.waitSignal(window.intake.brief_opened):
        window.intake.open_path(world.article)
    assert not window.actions_by_name["undo"].isEnabled()
    assert not window.isWindowModified()


def test_only_a_fact_with_others_of_its_kind_can_be_moved(window: MainWindow, brief: EventBrief) -> None:
    window.select_fact(brief.panels[1].title.id)
    assert window.actions_by_name["move_up"].isEnabled()
    window.select_fact(brief.related_events[0].name.id)
    assert not window.actions_by_name["move_up"].isEnabled()
