"""A long brief is made ready away from the window, which then never stands still."""

import gc
from collections.abc import Iterator
from time import thread_time

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefview.brief import Event, EventBrief, Evidence
from briefview.gui.preparation import prepare, prepared
from briefview.gui.window import MainWindow
from tests.builder import BriefBuilder
from tests.gui.fake import FakeWorld

LONGEST = 0.2
"""Seconds of the window's own work at one go: 0.05 on an idle machine, which the benchmark asks for, and much room."""


class Heart(QObject):
    """Beats as often as the window lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def _beat(self) -> None:
        now = thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def long_brief() -> EventBrief:
    """Return a brief of more than 1 MB of text with 1,000 facts."""
    line = "A delegate says that pilot {0} sails from port {0} in fog. " + "Waves rise. " * 100
    make = BriefBuilder("The Harbour Forum was held in Lima.\n" + "\n".join(line.format(n) for n in range(1_000)))
    hosts, at = [], 0
    for number in range(1_000):
        words = f"pilot {number} sails"
        at = make.text.index(words, at)
        hosts.append(make.fact_on(words, Evidence(start=at, end=at + len(words), quote=words)))
    event = Event(name=make.fact("Harbour Forum"), hosts=tuple(hosts))
    return EventBrief(sources=(make.source(origin="long.txt"),), event=event)


@pytest.fixture
def small_heap() -> Iterator[None]:
    """Let Python not look through what other tests have left, which no window has."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("qapp")
def test_python_keeps_collecting_as_it_did(brief: EventBrief) -> None:
    was_on = gc.isenabled()
    assert prepared(lambda: brief) is brief
    assert gc.isenabled() is was_on
    prepare(brief)


@pytest.mark.usefixtures("small_heap")
def test_a_long_brief_never_keeps_the_window_from_its_work(
    window: MainWindow, world: FakeWorld, qtbot: QtBot, qapp: QApplication
) -> None:
    world.long = long_brief()
    world.article.write_text("word " * 30_000, encoding="utf-8")
    qapp.processEvents()
    heart = Heart()
    text = window.side.source.text
    with qtbot.waitSignal(window.intake.brief_opened, timeout=60_000):
        window.intake.open_path(world.article)
    qtbot.waitUntil(lambda: text.document().blockCount() == 1_001, timeout=60_000)
    assert heart.longest < LONGEST
    assert window.tabs.overview.list.model().rowCount() > 1_000
    assert window.side.source.strip.words.text() == "“Harbour Forum”, ¶1"
    assert window.tabs.overview.list.hasFocus()
    assert window.actions_by_name["confirm"].isEnabled()
