"""Tells, from inside a process, when its window has been painted, and lets it settle for a look at its memory."""

import os
import sys

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

SETTLING = 1500
"""Milliseconds after which all that was put off until the window stood has been done."""


class Painted(QObject):
    """Ends an event loop when a widget of some class has been painted: one with rows, if it is made for rows."""

    def __init__(self, wanted: type[QWidget], loop: QEventLoop) -> None:
        super().__init__()
        self.wanted = wanted
        self.loop = loop

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and (self._is_wanted(watched) or self._is_wanted(watched.parent())):
            self.loop.quit()
        return False

    def _is_wanted(self, widget: QObject | None) -> bool:
        if isinstance(widget, QAbstractItemView):
            return isinstance(widget, self.wanted) and widget.model() is not None and widget.model().rowCount() > 0
        return isinstance(widget, self.wanted)


def report_when_painted(application: QApplication, wanted: type[QWidget]) -> None:
    """Print "painted" and later "settled", wait for the end of standard input, and end the process."""
    loop = QEventLoop()
    painted = Painted(wanted, loop)
    application.installEventFilter(painted)
    loop.exec()
    application.removeEventFilter(painted)
    application.processEvents()
    print("painted", flush=True)
    QTimer.singleShot(SETTLING, loop.quit)
    loop.exec()
    print("settled", flush=True)
    sys.stdin.read()
    os._exit(0)
