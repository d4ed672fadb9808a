"""A window notices what happens to its file, and leaves nothing unsaved behind."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefview.brief import Standing
from briefview.gui.recovery import Recovered, left_behind
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow
from tests.builder import sample_brief
from tests.gui.fake import FakeWorld


def _kept() -> list[Path]:
    return list(Settings().recovery_folder().glob("*.brief.json"))


def test_a_correction_is_kept_until_it_is_saved(window: MainWindow, world: FakeWorld, tmp_path: Path) -> None:
    QTest.keyClick(window.tabs.overview.list, Qt.Key.Key_Space)
    window.keeping.recovery.keep_now()
    assert len(_kept()) == 1
    world.to_save = tmp_path / "harbour.brief.json"
    window.actions_by_name["save"].trigger()
    assert _kept() == []


def test_what_was_left_behind_is_restored_as_unsaved(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    QTest.keyClick(window.tabs.overview.list, Qt.Key.Key_Space)
    window.keeping.recovery.keep_now()
    (kept,) = _kept()
    copy = kept.with_name("other.brief.json")
    copy.write_bytes(kept.read_bytes())
    with qtbot.waitSignal(window.intake.restored):
        window.intake.restore(Recovered(copy, world.article))
    assert window.history.brief
    assert window.history.brief.event
    assert window.history.brief.event.name.standing is Standing.CONFIRMED
    assert window.isWindowModified()
    assert not copy.exists()
    assert left_behind(Settings().recovery_folder()) == ()


def _leave_behind(window: MainWindow) -> Path:
    """Leave what the window has not saved as if its process had been killed."""
    QTest.keyClick(window.tabs.overview.list, Qt.Key.Key_Space)
    window.keeping.recovery.keep_now()
    (kept,) = _kept()
    copy = kept.with_name("other.brief.json")
    copy.write_bytes(kept.read_bytes())
    copy.with_name("other.path").write_text("/articles/visit.txt", encoding="utf-8")
    window.actions_by_name["undo"].trigger()
    return copy


def test_what_was_left_behind_is_offered_and_restored(window: MainWindow, qtbot: QtBot) -> None:
    _leave_behind(window)
    window.keeping.offer()
    assert window.message.words.text() == "briefview ended before the corrections of visit.txt were saved."
    with qtbot.waitSignal(window.intake.restored):
        window.message.button.click()
    assert window.isWindowModified()


def test_what_was_left_behind_can_be_discarded(window: MainWindow) -> None:
    copy = _leave_behind(window)
    window.keeping.offer()
    window.message.other_button.click()
    assert not copy.exists()
    assert not window.message.isVisible()


def test_nothing_is_offered_where_nothing_was_left(window: MainWindow) -> None:
    window.keeping.offer()
    assert not window.message.isVisible()


def test_a_file_that_changes_is_noticed_and_can_be_read_again(
    window: MainWindow, world: FakeWorld, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.keeping.noticed):
        world.article.write_text("other words", encoding="utf-8")
    assert window.message.words.text() == "harbour.txt changed on disk."
    with qtbot.waitSignal(window.rereading.ended):
        window.message.button.click()
    assert world.reread == [world.article]


def test_a_file_that_goes_is_noticed(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.keeping.noticed):
        world.article.unlink()
    assert "is gone from its folder" in window.message.words.text()


def test_a_second_window_on_the_same_file_is_warned(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    other = MainWindow(world.services(), Settings())
    other.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(other)
    other.show()
    with qtbot.waitSignal(other.intake.brief_opened):
        other.intake.open_path(world.article)
    assert "open in another window" in other.message.words.text()
    assert not window.message.isVisible()


@pytest.mark.parametrize(("origin", "hidden"), [("visit.txt", False), ("visit.pdf", True)])
def test_a_pdf_says_where_corrections_go_unless_it_is_the_article_itself(
    window: MainWindow, tmp_path: Path, origin: str, hidden: bool
) -> None:
    window.intake.brief_opened.emit(sample_brief(origin=origin), tmp_path / "visit.pdf")
    assert window.message.isHidden() is hidden
