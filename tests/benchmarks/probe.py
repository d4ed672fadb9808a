"""Tells, from inside a process, when its window has been painted, and lets it settle for a look at its memory."""

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

SETTLING = 1.5
"""Seconds after which all that was put off until the window stood has been done."""


class Painted(QObject):
    """Waits until a widget of some class has been painted: one with rows, if it is made for rows."""

    def __init__(self, wanted: type[QWidget]) -> None:
        super().__init__()
        self.wanted = wanted
        self.done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and not self.done:
            self.done = self._is_wanted(watched) or self._is_wanted(watched.parent())
        return False

    def _is_wanted(self, widget: QObject | None) -> bool:
        if isinstance(widget, QAbstractItemView):
            return isinstance(widget, self.wanted) and widget.model() is not None and widget.model().rowCount() > 0
        return isinstance(widget, self.wanted)


def report_when_painted(application: QApplication, wanted: type[QWidget]) -> None:
    """Print "painted" and later "settled", wait for the end of standard input, and end the process."""
    painted = Painted(wanted)
    application.installEventFilter(painted)
    _process_until(application, lambda: painted.done)
    application.processEvents()
    application.removeEventFilter(painted)
    print("painted", flush=True)
    end = time.monotonic() + SETTLING
    _process_until(application, lambda: time.monotonic() > end)
    print("settled", flush=True)
    sys.stdin.read()
    os._exit(0)


def _process_until(application: QApplication, is_over: Callable[[], bool]) -> None:
    while not is_over():
        application.processEvents()
        time.sleep(0.001)
