"""Prints whether the memory of the program stays flat: python -m tests.benchmarks.soak [ROUNDS], or 500 of them.

In each round a window is opened on an article, a fact is confirmed and another one edited, both are undone, the page is
shown and exported, and the window is closed. It ends with 1 where the last hundred rounds hold more than the first.
"""

import gc
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from statistics import mean
from time import perf_counter

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication

from briefview.__main__ import YOUNG_OBJECTS
from briefview.app import make_application, services
from briefview.gui.open_windows import OpenWindows
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow
from tests.benchmarks.long_text import ARTICLES

ROUNDS = 500
_WARM_UP = 5
"""What part of the rounds, a fifth, is left out: until then things are loaded and caches are filled."""
COMPARED = 100
ALLOWED = 1.05
_ARTICLES = 20
"""How many articles take turns; the rounds that are compared hold each of them as often."""
_PATIENCE = 60  # seconds


class Soak:
    """Works the program round after round.

    Args:
        folder: Where the pages are exported to.
    """

    def __init__(self, folder: Path) -> None:
        self._page = folder / "brief.pdf"
        asked = services()._replace(ask_save_path=lambda _window, _proposed, _kind: self._page)
        self._windows = OpenWindows(asked, Settings())
        self._articles = cycle(sorted(ARTICLES.glob("*.txt"))[:_ARTICLES])

    def rounds(self, number: int) -> Iterator[int]:
        """Do some rounds, and yield the resident memory in bytes after each."""
        process = psutil.Process()
        for _ in range(number):
            self._round(next(self._articles))
            yield process.memory_info().rss

    def _round(self, article: Path) -> None:
        self._windows.open_more([article])
        window = self._windows.windows[-1]
        self._until(lambda: window.history.brief is not None)
        if window.history.brief is not None and window.history.brief.event is not None:
            self._work(window)
        assert window.history.stack.isClean()
        window.close()
        self._until(lambda: not self._windows.windows)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def _work(self, window: MainWindow) -> None:
        actions = window.actions_by_name
        actions.trigger("confirm")
        actions.trigger("edit")
        editor = window.corrections.editing.editor
        assert editor
        editor.save_requested.emit({name: f"{text} again" for name, text in editor.texts().items()})
        editor.finish()
        actions.trigger("page")
        self._until(lambda: window.side.page.view is not None)
        self._page.unlink(missing_ok=True)
        actions.trigger("export_pdf")
        assert self._page.stat().st_size > 1000
        while actions["undo"].isEnabled():
            actions.trigger("undo")
        QApplication.processEvents()

    def _until(self, is_so: Callable[[], bool]) -> None:
        end = perf_counter() + _PATIENCE
        while not is_so():
            QApplication.processEvents()
            if perf_counter() > end:
                raise TimeoutError


def main(rounds: int) -> int:
    """Do the rounds, print what they hold, and return the exit code."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = home
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, home)
        gc.set_threshold(YOUNG_OBJECTS, 20, 20)
        gc.freeze()
        make_application(["soak"])
        begin, memory = perf_counter(), list[int]()
        for held in Soak(Path(home)).rounds(rounds):
            memory.append(held)
            if len(memory) % 50 == 0:
                print(f"{len(memory):4} rounds: {held / 1e6:.1f} MB", flush=True)
    settled = memory[rounds // _WARM_UP :]
    first, last = mean(settled[:COMPARED]), mean(settled[-COMPARED:])
    print(f"{rounds} rounds of {(perf_counter() - begin) / rounds:.2f} s each")
    print(f"the first {COMPARED} after the warm-up hold {first / 1e6:.1f} MB, the last {COMPARED} {last / 1e6:.1f} MB")
    print(f"the last hold {last / first:.3f} times the first, {ALLOWED} are allowed")
    return int(last / first > ALLOWED)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else ROUNDS))
