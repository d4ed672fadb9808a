"""A window on fakes, and the care that nothing of it is left behind."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, Qt, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief
from briefview.gui.clipboard import leave_plain_text
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow
from tests.builder import sample_brief
from tests.gui.fake import FakeWorld

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """See that a test leaves no window and no thread."""
    threads = threading.active_count()
    yield
    leave_plain_text()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    left = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    assert not left
    assert threading.active_count() == threads
    assert QThreadPool.globalInstance().activeThreadCount() == 0


CheckModel = Callable[[QAbstractItemModel], None]


@pytest.fixture
def check_model(qtmodeltester: "ModelTester") -> CheckModel:
    """Return what checks that a model keeps to the rules of Qt."""
    return qtmodeltester.check


@pytest.fixture
def brief() -> EventBrief:
    """Return the small brief by hand."""
    return sample_brief()


@pytest.fixture
def world(tmp_path: Path) -> FakeWorld:
    """Return what the window asks others to do, and what it asked."""
    return FakeWorld(tmp_path)


@pytest.fixture
def empty_window(qtbot: QtBot, world: FakeWorld) -> MainWindow:
    """Return a shown window without a document."""
    window = MainWindow(world.services(), Settings())
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # the fixture of Qt deletes it
    qtbot.addWidget(window)
    window.show_welcome()
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def window(qtbot: QtBot, empty_window: MainWindow, world: FakeWorld) -> MainWindow:
    """Return a shown window with the small brief."""
    with qtbot.waitSignal(empty_window.intake.brief_opened):
        empty_window.intake.open_path(world.article)
    return empty_window
