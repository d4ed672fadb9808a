"""The log is kept in bounds and never disturbs the work."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from briefview import __version__
from briefview.gui.log import NAME, open_folder, start_log, stop_log
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow

LOG = logging.getLogger("briefview")


class FileManager(QObject):
    """Stands for the file manager of the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show_folder(self, url: QUrl) -> None:
        """Remember what was to be shown."""
        self.shown.append(Path(url.toLocalFile()))


@pytest.fixture
def file_manager(qapp: QApplication) -> Iterator[FileManager]:  # noqa: ARG001 - Qt opens nothing without it
    manager = FileManager()
    slot: Any = "show_folder"  # the stubs ask for bytes, which PySide6 refuses
    QDesktopServices.setUrlHandler("file", manager, slot)
    yield manager
    QDesktopServices.unsetUrlHandler("file")


def test_a_log_begins_with_what_runs(tmp_path: Path) -> None:
    handler = start_log(tmp_path / "state")
    LOG.info("opened")
    stop_log(handler)
    LOG.info("said to nobody")
    words = (tmp_path / "state" / NAME).read_text(encoding="utf-8")
    assert f"briefview {__version__}" in words
    assert words.endswith("INFO opened\n")


def test_a_log_grows_to_a_megabyte_at_most(tmp_path: Path) -> None:
    handler = start_log(tmp_path)
    for _ in range(3_000):
        LOG.info("x" * 600)
    stop_log(handler)
    files = list(tmp_path.iterdir())
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) <= 1_024_000


def test_a_folder_that_cannot_be_written_does_not_disturb_the_work(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file", encoding="utf-8")
    handler = start_log(tmp_path / "state")
    LOG.info("opened")
    stop_log(handler)


def test_a_folder_is_made_and_shown(tmp_path: Path, file_manager: FileManager) -> None:
    open_folder(tmp_path / "state")
    assert file_manager.shown == [tmp_path / "state"]
    assert (tmp_path / "state").is_dir()


def test_the_help_menu_shows_the_folder_of_the_log(window: MainWindow, file_manager: FileManager) -> None:
    window.actions_by_name.trigger("log_folder")
    assert file_manager.shown == [Settings().log_folder()]
