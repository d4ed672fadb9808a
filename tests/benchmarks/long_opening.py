"""Prints for how long the window stands still while a long text opens: python -m tests.benchmarks.long_opening.

A length in characters and a kind of text can be named; 5 MB of articles, if not. It ends with 1 where that is too long.
"""

import gc
import os
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from briefview.__main__ import YOUNG_OBJECTS
from briefview.app import make_application, open_windows
from briefview.gui.window import MainWindow
from tests.benchmarks.long_text import long_text

ALLOWED = 0.050  # seconds
_WORST = 5


class Pulse(QObject):
    """Feels the pulse of a window while it opens a document, and ends the program when all of it is shown."""

    def __init__(self, window: MainWindow, length: int) -> None:
        super().__init__()
        self._least = length * 4 // 5  # characters of the text that are shown at the end: blank lines are not
        self.beats = [(perf_counter(), thread_time())]
        self.opened = 0.0
        self._window = window
        self._heart = QTimer(self)
        self._heart.setTimerType(Qt.TimerType.PreciseTimer)
        self._heart.timeout.connect(self._beat)
        window.intake.brief_opened.connect(self._note_opened)
        window.intake.failed.connect(QApplication.quit)
        self._heart.start(1)

    def pauses(self, clock: int) -> list[float]:
        """Return the longest times between two beats, in seconds, the longest first.

        Args:
            clock: 0 for the clock on the wall, 1 for the time that the window itself was at work.
        """
        return sorted((after[clock] - before[clock] for before, after in pairwise(self.beats)), reverse=True)[:_WORST]

    def _note_opened(self) -> None:
        self.opened = perf_counter()

    def _beat(self) -> None:
        self.beats.append((perf_counter(), thread_time()))
        text = self._window.side.source.text
        if self.opened and text.is_whole() and text.document().characterCount() > self._least:
            QApplication.quit()


def main(length: int, kind: str) -> int:
    """Open a long text in a window, print what that takes, and return the exit code."""
    with tempfile.TemporaryDirectory() as home:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, home)
        article = Path(home) / "long.txt"
        article.write_text(long_text(kind, length), encoding="utf-8")
        gc.set_threshold(YOUNG_OBJECTS, 20, 20)
        gc.freeze()
        application = make_application(["briefview"])
        windows = open_windows([], None)
        (window,) = windows.windows
        window.show()
        application.processEvents()
        pulse = Pulse(window, length)
        window.intake.open_path(article)
        application.exec()
    begin, end = pulse.beats[0][0], pulse.beats[-1][0]
    print(f"{length / 1e6:g} MB, {kind}: facts after {pulse.opened - begin:.1f} s, all text after {end - begin:.1f} s")
    for clock, words in enumerate(("stood still", "was at work")):
        pauses = ", ".join(f"{pause * 1000:.0f}" for pause in pulse.pauses(clock))
        print(f"the window {words} for at most {pauses} ms")
    return int(pulse.pauses(0)[0] > ALLOWED or not pulse.opened)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted_length = int(sys.argv[1]) if sys.argv[1:] else 5_000_000
    sys.exit(main(wanted_length, sys.argv[2] if sys.argv[2:] else "articles"))
