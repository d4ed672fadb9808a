"""Several windows are open, each on its document, and the last documents come back."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefview.gui.open_windows import OpenWindows
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow
from tests.gui.fake import FakeWorld


@pytest.fixture
def windows(qapp: QApplication, world: FakeWorld) -> Iterator[OpenWindows]:
    opened = OpenWindows(world.services(), Settings())
    yield opened
    qapp.closeAllWindows()
    settle()


def settle() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def shown(windows: OpenWindows, *paths: Path) -> list[MainWindow]:
    windows.open_first(paths, None)
    for window in windows.windows:
        window.show()
    return list(windows.windows)


def test_a_new_window_is_empty_and_stands_beside_the_one_before(windows: OpenWindows, world: FakeWorld) -> None:
    (first,) = shown(windows, world.article)
    first.actions_by_name.trigger("new_window")
    before, after = windows.windows
    assert before is first
    assert after.welcome.isVisible()
    assert after.pos() != before.pos()
    assert before.tabs.overview.list.isVisible()


def test_a_new_window_stays_though_nobody_else_holds_it(windows: OpenWindows) -> None:
    windows.open_more(())
    gc.collect()
    settle()
    assert len(windows.windows) == 1
    assert windows.windows[0].isVisible()


def test_a_closed_window_is_let_go(windows: OpenWindows, world: FakeWorld) -> None:
    first, second = shown(windows, world.article, world.recipe)
    second.close()
    del second
    settle()
    assert windows.windows == (first,)
    assert windows._windows == [first]


def test_all_that_was_of_a_closed_window_is_freed_at_once(windows: OpenWindows, world: FakeWorld, qtbot: QtBot) -> None:
    first, second = shown(windows, world.article, world.recipe)
    parts = [weakref.ref(part) for part in (second, second.corrections, second.tabs, second.side.source.text)]
    second.close()
    del second
    qtbot.waitUntil(lambda: windows._windows == [first])
    settle()
    assert [part() for part in parts] == [None] * 4


def test_dropped_files_open_in_several_windows(windows: OpenWindows, world: FakeWorld, qtbot: QtBot) -> None:
    (first,) = shown(windows, world.sample)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (world.article, world.recipe)])
    first.intake.take(data)
    qtbot.waitUntil(lambda: [each.document for each in windows.windows] == [world.article, world.recipe])


def test_chosen_files_open_in_several_windows(windows: OpenWindows, world: FakeWorld, qtbot: QtBot) -> None:
    (first,) = shown(windows, world.sample)
    world.to_open = (world.article, world.recipe)
    first.actions_by_name.trigger("open")
    qtbot.waitUntil(lambda: [each.document for each in windows.windows] == [world.article, world.recipe])


def test_the_last_documents_come_back_where_that_is_wanted(
    windows: OpenWindows, world: FakeWorld, qapp: QApplication
) -> None:
    Settings().save_reopening(wanted=True)
    shown(windows, world.article, world.recipe)
    qapp.closeAllWindows()
    settle()
    again = OpenWindows(world.services(), Settings())
    assert [window.document for window in shown(again)] == [world.article, world.recipe]


def test_without_that_the_sample_is_shown(windows: OpenWindows, world: FakeWorld, qapp: QApplication) -> None:
    shown(windows, world.article)
    qapp.closeAllWindows()
    settle()
    assert [window.document for window in shown(OpenWindows(world.services(), Settings()))] == [world.sample]


def test_a_document_that_is_gone_and_the_sample_do_not_come_back(
    windows: OpenWindows, world: FakeWorld, qapp: QApplication
) -> None:
    Settings().save_reopening(wanted=True)
    shown(windows, world.sample, world.recipe)
    assert Settings().session() == (world.recipe,)
    qapp.closeAllWindows()
    settle()
    world.recipe.unlink()
    assert [window.document for window in shown(OpenWindows(world.services(), Settings()))] == [world.sample]


def test_of_windows_closed_one_by_one_the_last_comes_back(windows: OpenWindows, world: FakeWorld) -> None:
    for window in shown(windows, world.article, world.recipe):
        window.close()
        settle()
    assert Settings().session() == (world.recipe,)


def test_a_saved_brief_comes_back_in_place_of_its_article(
    windows: OpenWindows, world: FakeWorld, tmp_path: Path
) -> None:
    (window,) = shown(windows, world.article)
    world.to_save = tmp_path / "harbour.brief.json"
    window.actions_by_name.trigger("save_as")
    assert Settings().session() == (world.to_save,)


def test_the_settings_hold_paths_and_no_words(
    windows: OpenWindows, world: FakeWorld, qtbot: QtBot, own_settings: Path
) -> None:
    (window,) = shown(windows, world.article)
    QApplication.clipboard().setText("The minister is ill")
    with qtbot.waitSignal(window.intake.brief_opened):
        window.intake.paste()
    assert Settings().session() == ()
    window.close()
    settle()
    kept = [path for path in own_settings.rglob("*.conf") if path.is_file()]
    assert kept
    assert not any(b"minister" in path.read_bytes() for path in kept)
