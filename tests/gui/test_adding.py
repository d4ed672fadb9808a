"""Words selected in the source become facts, which are then open for correction."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief, Standing, find_located
from briefview.gui.fact_editor import FactEditor
from briefview.gui.window import MainWindow
from briefview.presentation.addition import Addition
from tests.gui.fake import FakeWorld


def _select(window: MainWindow, words: str) -> None:
    text = window.side.source.text
    cursor = text.document().find(words)
    assert not cursor.isNull()
    text.setTextCursor(cursor)


def _add(window: MainWindow, addition: Addition) -> FactEditor | None:
    window.side.source.text.addition_requested.emit(addition)
    open_now = [one for one in window.tabs.findChildren(FactEditor) if one is window.corrections.editing.editor]
    return open_now[0] if open_now else None


def test_selected_words_become_a_host_whose_row_is_open(window: MainWindow) -> None:
    _select(window, " Geneva")
    assert window.side.source.strip.words.text() == "6 characters selected in ¶1"
    editor = _add(window, Addition("event.hosts", "Host"))
    assert editor is not None
    assert editor.texts() == {"text": "Geneva"}
    QTest.keyClick(editor.inputs["text"], Qt.Key.Key_Escape)
    brief = window.history.brief
    assert brief
    assert brief.event
    host = brief.event.hosts[-1]
    assert (host.value, host.standing, host.evidence[0].quote) == ("Geneva", Standing.ADDED, "Geneva")
    assert window.actions_by_name["undo"].text() == "Undo addition of host Geneva"


def test_a_venue_joins_the_place_that_is_known(window: MainWindow) -> None:
    _select(window, "every vessel")
    editor = _add(window, Addition("event.place", "Venue", part="venue"))
    assert editor is not None
    editor.finish()
    assert window.history.brief
    assert window.history.brief.event
    place = window.history.brief.event.place
    assert place
    assert (place.value.venue, place.value.city) == ("every vessel", "Geneva")
    assert [piece.quote for piece in place.evidence] == ["Geneva", "every vessel"]


def test_a_statement_is_given_to_the_speaker_that_was_chosen(window: MainWindow, brief: EventBrief) -> None:
    _select(window, "“We listen.”")
    editor = _add(window, Addition("speakers.statements", "Ana van Dyk", owner_id=brief.speakers[0].name.id))
    assert editor is not None
    editor.finish()
    assert window.history.brief
    statement = window.history.brief.speakers[0].statements[-1]
    assert statement.value.text == "“We listen.”"
    assert statement.value.manner.value == "direct"
    assert window.tabs.currentWidget() is window.tabs.speakers


def test_words_without_a_number_are_no_figure(window: MainWindow) -> None:
    _select(window, "every vessel")
    assert _add(window, Addition("statistics", "Figure")) is None
    assert "no figure with what it counts" in window.message.words.text()


def test_the_key_opens_the_menu_and_only_where_words_are_selected(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.actions_by_name["add"].isEnabled()
    _select(window, "every vessel")
    window.actions_by_name["add"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def test_selected_words_become_evidence_of_the_chosen_fact(window: MainWindow, brief: EventBrief) -> None:
    assert brief.event is not None
    window.select_fact(brief.event.hosts[0].id)
    _select(window, "the alliance")
    window.actions_by_name["use_words"].trigger()
    assert window.history.brief is not None
    fact = find_located(window.history.brief, brief.event.hosts[0].id).fact
    assert [piece.quote for piece in fact.evidence] == ["Norway", "the alliance"]


def test_a_text_without_event_begins_with_its_name(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.intake.brief_opened):
        window.intake.open_path(world.recipe)
    text = window.side.source.text
    cursor = text.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    editor = _add(window, Addition("event.name", "Name of the event"))
    assert editor is not None
    editor.finish()
    assert window.tabs.overview.list.isVisible()
    assert window.tabs.isTabEnabled(1)
