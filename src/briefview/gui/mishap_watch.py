"""Watches for errors that nobody expected, wherever they are met, and lets the program go on."""

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, SignalInstance, qInstallMessageHandler
from shiboken6 import isValid

from briefview.gui.mishap import Mishap, mishap_of

if TYPE_CHECKING:
    from briefview.gui.mishap_dialog import MishapDialog

_LOG = logging.getLogger("briefview")
_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LONGEST = 200


class MishapWatch(QObject):
    """Logs every mishap, and opens one dialog for the first; the same mishap never asks for attention again.

    Args:
        log_folder: Where the log is.
        parent: The application.
    """

    _met = Signal(object)
    """A Mishap, from whichever thread."""

    def __init__(self, log_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self._known: set[str] = set()
        self._more = 0
        self.dialog: MishapDialog | None = None
        # Queued also within a thread: an error may be met in the midst of painting, where no dialog can open.
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Take over from Python and Qt what they would print."""
        self._before = sys.excepthook, sys.unraisablehook, threading.excepthook
        sys.excepthook = self.meet
        sys.unraisablehook = self._meet_unraisable
        threading.excepthook = self._meet_in_thread
        self._qt_before = qInstallMessageHandler(log_qt_message)

    def end(self) -> None:
        """Give Python and Qt back what was theirs."""
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.close()

    def meet(self, kind: type[BaseException], error: BaseException, traced: TracebackType | None) -> None:
        """Log an error that nobody expected, and have it shown; as `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, traced)
            return
        self._report(mishap_of(error, traced))

    def _meet_in_thread(self, met: threading.ExceptHookArgs) -> None:
        if met.exc_value is not None and not isinstance(met.exc_value, SystemExit):
            name = met.thread.name if met.thread else "unknown"
            self._report(mishap_of(met.exc_value, met.exc_traceback, name))

    def _meet_unraisable(self, met: "sys.UnraisableHookArgs") -> None:
        if met.exc_value is not None:
            self._report(mishap_of(met.exc_value, met.exc_traceback))

    def _report(self, mishap: Mishap) -> None:
        _LOG.error("mishap\n%s", mishap.report)
        if sys.stderr is not None:
            sys.stderr.write(mishap.report)
        if isValid(self):
            emitter: SignalInstance = self._met
            emitter.emit(mishap)

    def _show(self, mishap: Mishap) -> None:
        """Show a new mishap in a dialog, or count it in the one that is open.

        One that is known is in the log: where the dialog itself is at fault, it is not opened again and again.
        """
        if mishap.place in self._known:
            return
        self._known.add(mishap.place)
        if self.dialog is not None and isValid(self.dialog) and self.dialog.isVisible():
            self._more += 1
            self.dialog.show_more(self._more)
        else:
            from briefview.gui.mishap_dialog import MishapDialog

            self._more = 0
            self.dialog = MishapDialog(mishap.report)
            self.dialog.folder_requested.connect(self._open_folder)
            self.dialog.show()

    def _open_folder(self) -> None:
        from briefview.gui.log import open_folder

        open_folder(self._log_folder)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Log what Qt says, as far as its first quotation mark: behind it may stand words of a document.

    Qt ends the program after a fatal message, so that the log is all that stays of it.
    """
    words = message.replace("'", '"').partition('"')[0][:_LONGEST]
    _LOG.log(_LEVELS.get(kind, logging.DEBUG), "Qt, %s: %s", context.category or "default", words)
