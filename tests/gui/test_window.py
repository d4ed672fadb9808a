"""The window shows one brief, and one selection runs through all of it."""

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QPushButton, QTableView, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefview.gui.publication_date import PublicationDateDialog
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow
from tests.builder import sample_brief
from tests.gui.fake import FakeWorld

SAMPLE = sample_brief()


def fact_of(words: str) -> str:
    """Return the id of the first fact whose first evidence is these words."""
    return next(fact.id for _, fact in SAMPLE.facts() if fact.evidence[0].quote == words)


def test_an_opened_document_shows_its_first_fact_with_the_focus_on_it(window: MainWindow) -> None:
    assert window.tabs.overview.list.currentIndex().row() == 0
    assert window.tabs.overview.list.hasFocus()
    assert window.side.source.strip.label.text() == "Event"
    assert window.status.told.text() == f"Opened harbour.txt, {len(list(SAMPLE.facts()))} facts found"
    assert "harbour.txt" in window.windowTitle()


def test_choosing_a_row_shows_its_words_and_keeps_the_focus(window: MainWindow) -> None:
    view = window.tabs.overview.list
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert window.side.source.strip.label.text() == "Kind"
    assert view.hasFocus()


def test_a_fact_chosen_in_the_source_brings_its_tab_to_the_front_and_keeps_the_focus(window: MainWindow) -> None:
    window.side.source.text.setFocus()
    window.side.source.text.choose_at(SAMPLE.sources[0].text.index("12,500"))
    assert window.tabs.currentWidget() is window.tabs.statistics
    assert window.side.source.text.hasFocus()
    assert window.side.source.strip.label.text() == "Figure"


def test_a_text_without_event_says_so_and_disables_the_rest(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.intake.brief_opened):
        window.intake.open_path(world.recipe)
    assert window.tabs.overview.no_event.isVisible()
    assert not window.tabs.overview.list.isVisible()
    assert [window.tabs.isTabEnabled(index) for index in range(4)] == [True, False, False, False]
    assert not window.side.isTabEnabled(1)
    assert not window.actions_by_name["export_pdf"].isEnabled()
    assert window.status.told.text() == "Opened recipe.txt, no event found"


def test_an_error_leaves_what_was_shown(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.intake.failed):
        window.intake.open_path(world.missing)
    assert window.message.isVisible()
    assert window.message.words.text() == "Could not read missing.txt: there is no such file. Look for it elsewhere."
    assert window.tabs.overview.list.isVisible()
    window.message.close_button.click()
    assert not window.message.isVisible()


def test_a_first_document_that_fails_leaves_the_empty_state(qtbot: QtBot, world: FakeWorld) -> None:
    window = MainWindow(world.services(), Settings())
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.intake.failed):
        window.intake.open_path(world.missing)
    assert window.welcome.isVisible()
    assert window.message.isVisible()


def test_a_dropped_file_is_opened(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(world.recipe))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.intake.brief_opened):
        window.dropEvent(drop)
    assert world.opened[-1][0] == world.recipe


def test_pasted_text_becomes_a_new_brief(empty_window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("A forum is under way.")
    qtbot.waitUntil(empty_window.actions_by_name["paste"].isEnabled)
    with qtbot.waitSignal(empty_window.intake.brief_opened):
        empty_window.actions_by_name.trigger("paste")
    assert world.pasted == ["A forum is under way."]
    assert empty_window.side.source.origin.text() == "pasted"
    assert not empty_window.actions_by_name["read_again"].isEnabled()


def test_a_copied_fact_stands_on_the_clipboard(window: MainWindow) -> None:
    window.select_fact(fact_of("Norway"))
    window.actions_by_name.trigger("copy")
    assert QGuiApplication.clipboard().text() == "Host: Norway (¶2)"


def test_a_set_date_changes_the_row_and_keeps_the_chosen_fact(window: MainWindow) -> None:
    window.select_fact(fact_of("next month"))
    window.actions_by_name.trigger("date")
    dialog = window.findChild(PublicationDateDialog)
    assert dialog
    dialog.set_button.click()
    assert window.tabs.overview.list.currentIndex().data() == "December 2026"
    assert window.side.source.published.text() == "Published: 23 November 2026, set by hand"


def test_the_page_is_made_only_when_it_is_seen(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    assert world.setups == []
    with qtbot.waitSignal(window.side.page_made):
        window.actions_by_name.trigger("page")
    assert window.status.page.text() == "Page: all facts fit"


def test_toolbar_words_go_in_a_narrow_window_but_that_of_the_export(window: MainWindow) -> None:
    window.resize(900, 640)
    export = window.toolbar.widgetForAction(window.actions_by_name["export_pdf"])
    opening = window.toolbar.widgetForAction(window.actions_by_name["open"])
    assert isinstance(export, QToolButton)
    assert isinstance(opening, QToolButton)
    assert export.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert opening.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly


def test_a_window_stands_as_the_last_one_did(qtbot: QtBot, window: MainWindow, world: FakeWorld) -> None:
    window.resize(780, 650)
    window.side.page.zoom_box.setCurrentIndex(4)
    window.close()
    other = MainWindow(world.services(), Settings())
    qtbot.addWidget(other)
    assert (other.width(), other.height()) == (780, 650)
    assert other.side.page.zoom_box.currentText() == "100%"


def test_no_document_text_and_no_marking_is_kept(window: MainWindow, own_settings: Path) -> None:
    window.corrections.page.write_marking("For official use")
    window.close()
    QSettings("briefview", "briefview").sync()
    kept = "".join(path.read_text(encoding="utf-8") for path in own_settings.rglob("*.conf"))
    assert "harbour.txt" in kept
    assert "Harbour Safety Forum" not in kept
    assert "official" not in kept


CONTROLS = (QComboBox, QLineEdit, QListView, QPushButton, QTableView, QTextEdit, QToolButton)


def test_every_control_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.side.page_made):
        window.actions_by_name.trigger("page")
    unnamed = [
        type(widget).__name__
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and widget.isVisible() and not _accessible(widget).text(QAccessible.Text.Name)
    ]
    assert unnamed == []


def _accessible(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def test_every_control_has_a_name_in_the_empty_state(empty_window: MainWindow) -> None:
    unnamed = [
        type(widget).__name__
        for widget in empty_window.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and widget.isVisible() and not _accessible(widget).text(QAccessible.Text.Name)
    ]
    assert unnamed == []


def test_a_closed_window_is_freed(qtbot: QtBot, world: FakeWorld) -> None:
    window = MainWindow(world.services(), Settings())
    window.show()
    with qtbot.waitSignal(window.intake.brief_opened):
        window.intake.open_path(world.article)
    with qtbot.waitSignals([window.side.page_made, window.navigation.side_shown]):
        window.actions_by_name.trigger("page")
    with qtbot.waitSignal(window.destroyed):
        window.close()
    freed = weakref.ref(window)
    del window
    gc.collect()
    assert freed() is None


def test_a_wide_source_keeps_readable_lines(window: MainWindow) -> None:
    window.resize(1800, 700)
    text = window.side.source.text
    margins = text.document().rootFrame().frameFormat()
    width = text.viewport().width() - margins.leftMargin() - margins.rightMargin()
    assert 0 < width <= 620


def test_copying_in_the_source_copies_the_selected_words_and_not_the_fact(window: MainWindow) -> None:
    text = window.side.source.text
    text.setFocus()
    cursor = text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "A two-day"


def test_pasting_into_a_field_fills_the_field(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.side.page_made):
        window.actions_by_name.trigger("page")
    QGuiApplication.clipboard().setText("For official use")
    field = window.side.page.marking
    field.setFocus()
    with qtbot.waitSignal(window.side.page_made):
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "For official use"
    assert world.pasted == []


def test_right_to_left_surroundings_mirror_the_rows(window: MainWindow, qtbot: QtBot) -> None:
    plain = window.tabs.overview.list.grab().toImage()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: window.tabs.overview.list.layoutDirection() is Qt.LayoutDirection.RightToLeft)
    mirrored = window.tabs.overview.list.grab().toImage()
    assert plain.pixelColor(1, 20) == mirrored.pixelColor(mirrored.width() - 2, 20)
    assert plain != mirrored


def test_a_row_without_a_fact_keeps_its_place_and_shows_no_words(window: MainWindow) -> None:
    view = window.tabs.overview.list
    window.select_fact(fact_of("Geneva"))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().data() == "Not stated in the source"
    assert window.side.source.strip.words.text() == ""
    assert not window.actions_by_name["copy"].isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().data() == "Two days"


def test_only_one_row_is_chosen_in_all_tabs(window: MainWindow) -> None:
    window.actions_by_name.trigger("tab_3")
    QTest.keyClick(window.tabs.statistics.table, Qt.Key.Key_Down)
    assert window.tabs.statistics.table.currentIndex().isValid()
    assert not window.tabs.overview.list.selectionModel().hasSelection()
    assert window.side.source.strip.label.text() == "Figure"
