"""A long brief is made ready away from the window, which then never stands still."""

import gc
from time import process_time

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefview.brief import Event, EventBrief, Evidence
from briefview.gui.preparation import prepare, prepared
from briefview.gui.window import MainWindow
from tests.builder import BriefBuilder
from tests.gui.fake import FakeWorld

LONGEST = 0.1
"""Seconds of work that the window may stand still for here; the benchmark, on a quiet machine, allows 0.05."""


class Heart(QObject):
    """Beats as often as the window lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = process_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def _beat(self) -> None:
        now = process_time()
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


@pytest.mark.usefixtures("qapp")
def test_python_keeps_collecting_as_it_did(brief: EventBrief) -> None:
    was_on = gc.isenabled()
    assert prepared(lambda: brief) is brief
    assert gc.isenabled() is was_on
    prepare(brief)


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
