"""Editing happens in the row, is checked before it is saved, and can be taken back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief, Manner, Place, Standing, find_located
from briefview.gui.fact_editor import FactEditor
from briefview.gui.window import MainWindow


def _editor(window: MainWindow, fact_id: str) -> FactEditor:
    window.select_fact(fact_id)
    window.actions_by_name["edit"].trigger()
    (editor,) = (one for one in window.tabs.findChildren(FactEditor) if not one.isHidden())
    return editor


def _write(box: QWidget, text: str) -> None:
    if isinstance(box, QComboBox):
        box.setCurrentText(text)
    elif isinstance(box, QLineEdit):
        box.setText(text)
    else:
        assert isinstance(box, QPlainTextEdit)
        box.setPlainText(text)


def _value(window: MainWindow, fact_id: str) -> object:
    assert window.history.brief is not None
    return find_located(window.history.brief, fact_id).fact.value


def _host(brief: EventBrief) -> str:
    assert brief.event is not None
    return brief.event.hosts[0].id


def test_a_value_is_edited_in_its_row_and_enter_saves(window: MainWindow, brief: EventBrief) -> None:
    host = _host(brief)
    editor = _editor(window, host)
    assert QApplication.focusWidget() is editor.inputs["text"]
    assert editor.note.text() == "Source words: “Norway”.  Enter saves, Esc cancels"
    _write(editor.inputs["text"], "Kingdom of Norway")
    QTest.keyClick(editor.inputs["text"], Qt.Key.Key_Return)
    assert _value(window, host) == "Kingdom of Norway"
    assert window.status.told.text() == "Edited: host"
    assert window.tabs.overview.list.hasFocus()
    assert window.actions_by_name["undo"].text() == "Undo edit of host"
    window.actions_by_name["undo"].trigger()
    assert _value(window, host) == "Norway"


def test_escape_leaves_the_value_as_it_was(window: MainWindow, brief: EventBrief) -> None:
    editor = _editor(window, _host(brief))
    _write(editor.inputs["text"], "Sweden")
    QTest.keyClick(editor.inputs["text"], Qt.Key.Key_Escape)
    assert _value(window, _host(brief)) == "Norway"
    assert window.tabs.overview.list.hasFocus()
    assert not window.actions_by_name["undo"].isEnabled()


def test_a_fault_stands_under_the_field_and_nothing_is_saved(window: MainWindow, brief: EventBrief) -> None:
    editor = _editor(window, _host(brief))
    height = editor.height_at(600)
    _write(editor.inputs["text"], " ")
    QTest.keyClick(editor.inputs["text"], Qt.Key.Key_Return)
    assert editor.fault.text() == "⚠ Nothing is written here. Write something, or reject the fact."
    assert editor.height_at(600) > height
    assert _value(window, _host(brief)) == "Norway"
    assert QApplication.focusWidget() is editor.inputs["text"]
    QTest.keyClick(editor.inputs["text"], Qt.Key.Key_Escape)


def test_leaving_the_editor_saves(window: MainWindow, brief: EventBrief, qtbot: QtBot) -> None:
    editor = _editor(window, _host(brief))
    _write(editor.inputs["text"], "Sweden")
    window.side.source.text.setFocus()
    qtbot.waitUntil(lambda: _value(window, _host(brief)) == "Sweden")
    assert window.side.source.text.hasFocus()


def test_a_place_shows_its_parts(window: MainWindow, brief: EventBrief) -> None:
    assert brief.event is not None
    assert brief.event.place is not None
    editor = _editor(window, brief.event.place.id)
    assert list(editor.inputs) == ["venue", "city", "country"]
    QTest.keyClick(editor.inputs["venue"], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is editor.inputs["city"]
    _write(editor.inputs["venue"], "Palais")
    editor.save()
    assert _value(window, brief.event.place.id) == Place(venue="Palais", city="Geneva", country="Switzerland")


def test_a_quotation_that_is_not_in_the_source_is_refused(window: MainWindow, brief: EventBrief) -> None:
    statement = brief.speakers[0].statements[0]
    editor = _editor(window, statement.id)
    _write(editor.inputs["manner"], "Direct")
    _write(editor.inputs["text"], "“Fog is fun.”")
    editor.save()
    assert "word for word" in editor.fault.text()
    _write(editor.inputs["manner"], "Indirect")
    editor.save()
    value = _value(window, statement.id)
    assert getattr(value, "manner", None) is Manner.INDIRECT


def test_a_figure_is_edited_in_the_table(window: MainWindow, brief: EventBrief) -> None:
    figure = brief.statistics[1].id
    editor = _editor(window, figure)
    assert window.tabs.currentWidget() is window.tabs.statistics
    _write(editor.inputs["figure"], "many")
    editor.save()
    assert "holds no number" in editor.fault.text()
    _write(editor.inputs["figure"], "32")
    editor.save()
    assert getattr(_value(window, figure), "figure", None) == "32"
    assert window.history.brief is not None
    assert find_located(window.history.brief, figure).fact.standing is Standing.EDITED


def test_review_keys_rest_while_an_editor_is_open(window: MainWindow, brief: EventBrief) -> None:
    editor = _editor(window, _host(brief))
    assert not window.actions_by_name["confirm"].isEnabled()
    assert not window.actions_by_name["reject"].isEnabled()
    QTest.keyClicks(editor.inputs["text"], "a b")
    assert editor.texts() == {"text": "a b"}
    QTest.keyClick(editor.inputs["text"], Qt.Key.Key_Escape)
    assert window.actions_by_name["confirm"].isEnabled()
