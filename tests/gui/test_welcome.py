"""The empty state offers what can be done, and says which files are gone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefview.gui.recent import with_recent
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow
from tests.gui.fake import NOW, FakeWorld


def spoken(window: MainWindow) -> list[str]:
    model = window.welcome.recent.entries
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_recent_files_are_listed_and_missing_ones_say_so(empty_window: MainWindow, world: FakeWorld) -> None:
    files = with_recent(with_recent((), world.missing, NOW), world.article, NOW)
    Settings().save_recent(files)
    empty_window.show_welcome()
    first, second = spoken(empty_window)
    assert first == f"harbour.txt, {world.folder.name}, opened today, 09:30."
    assert second == f"missing.txt, {world.folder.name}, file not found, opened today, 09:30."


def test_without_recent_files_there_is_no_list(empty_window: MainWindow) -> None:
    assert not empty_window.welcome.recent.isVisible()


def test_a_recent_file_is_opened_by_enter_or_click(empty_window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    Settings().save_recent(with_recent((), world.article, NOW))
    empty_window.show_welcome()
    view = empty_window.welcome.recent
    with qtbot.waitSignal(empty_window.intake.brief_opened):
        view.activated.emit(view.model().index(0, 0))
    assert world.opened == [(Path(world.article), None)]


def test_the_buttons_open_a_file_and_the_sample(empty_window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    world.to_open = (world.article,)
    with qtbot.waitSignal(empty_window.intake.brief_opened):
        empty_window.welcome.open_button.click()
    with qtbot.waitSignal(empty_window.intake.brief_opened):
        empty_window.welcome.sample_button.click()
    assert [path for path, _ in world.opened] == [world.article, world.sample]


@pytest.mark.usefixtures("own_settings")
def test_pasting_nothing_is_said(empty_window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(empty_window.intake.failed):
        empty_window.intake.take(None)
    assert empty_window.message.words.text() == "There is no text to paste. Copy an article first."
