"""A brief is saved to its file, and unsaved corrections are given up only after a question."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefview.brief.schema import brief_from_json
from briefview.gui.question import Unsaved
from briefview.gui.window import MainWindow
from tests.gui.fake import FakeWorld


def _correct(window: MainWindow) -> None:
    QTest.keyClick(window.tabs.overview.list, Qt.Key.Key_Space)


def test_the_brief_of_an_article_is_saved_to_a_new_file_and_then_to_the_same(
    window: MainWindow, world: FakeWorld, tmp_path: Path
) -> None:
    assert not window.actions_by_name["save"].isEnabled()
    _correct(window)
    assert window.isWindowModified()
    world.to_save = tmp_path / "harbour.brief.json"
    window.actions_by_name["save"].trigger()
    assert brief_from_json(world.written[world.to_save]) == window.history.brief
    assert not window.isWindowModified()
    assert window.status.told.text().startswith("Saved harbour.brief.json to ")
    world.to_save = None
    _correct(window)
    window.actions_by_name["save"].trigger()
    assert brief_from_json((tmp_path / "harbour.brief.json").read_bytes()) == window.history.brief


def test_undoing_to_what_was_saved_leaves_nothing_to_save(window: MainWindow, world: FakeWorld, tmp_path: Path) -> None:
    _correct(window)
    world.to_save = tmp_path / "harbour.brief.json"
    window.actions_by_name["save"].trigger()
    _correct(window)
    assert window.isWindowModified()
    window.actions_by_name["undo"].trigger()
    assert not window.isWindowModified()


def test_a_saved_brief_is_saved_to_its_own_file(
    window: MainWindow, world: FakeWorld, tmp_path: Path, qtbot: QtBot
) -> None:
    world.to_save = tmp_path / "harbour.brief.json"
    window.actions_by_name["save_as"].trigger()
    with qtbot.waitSignal(window.intake.brief_opened):
        window.intake.open_path(tmp_path / "harbour.brief.json")
    world.to_save = None
    _correct(window)
    window.actions_by_name["save"].trigger()
    assert brief_from_json((tmp_path / "harbour.brief.json").read_bytes()) == window.history.brief


def test_a_folder_that_cannot_be_written_is_told_and_the_corrections_stay(window: MainWindow, world: FakeWorld) -> None:
    _correct(window)
    world.read_only, world.to_save = True, Path("/nowhere/harbour.brief.json")
    window.actions_by_name["save"].trigger()
    assert "the folder is read-only" in window.message.words.text()
    assert window.isWindowModified()


def test_closing_asks_once_and_only_where_something_is_unsaved(window: MainWindow, world: FakeWorld) -> None:
    world.answer = Unsaved.CANCEL
    _correct(window)
    window.close()
    assert world.asked == ["harbour"]
    assert window.isVisible()
    world.answer = Unsaved.DISCARD
    window.close()
    assert not window.isVisible()


def test_replacing_an_unsaved_brief_asks_and_can_save_it(
    window: MainWindow, world: FakeWorld, tmp_path: Path, qtbot: QtBot
) -> None:
    _correct(window)
    world.answer, world.to_save = Unsaved.SAVE, tmp_path / "kept.brief.json"
    with qtbot.waitSignal(window.intake.brief_opened):
        window.intake.open_path(world.recipe)
    assert (tmp_path / "kept.brief.json").is_file()
    assert not window.isWindowModified()


def test_where_saving_is_thought_better_of_nothing_is_replaced(window: MainWindow, world: FakeWorld) -> None:
    _correct(window)
    world.answer, world.to_save = Unsaved.SAVE, None
    window.intake.open_path(world.recipe)
    assert window.tabs.overview.list.isVisible()
    assert window.isWindowModified()
