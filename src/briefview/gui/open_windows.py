"""The windows that are open: each shows one document, and together they are the session that can be opened again."""

import datetime as dt
import gc
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer
from shiboken6 import isValid

from briefview.brief.address import Place
from briefview.gui.service import Services
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow

_STEP = QPoint(28, 28)
"""How far a new window stands from the one before, in pixels."""


class OpenWindows(QObject):
    """Opens windows and holds them: a window that nothing holds would vanish while it is shown.

    Args:
        services: What the windows ask others to do.
        settings: What is remembered between runs.
    """

    def __init__(self, services: Services, settings: Settings) -> None:
        super().__init__()
        self._services = services
        self._settings = settings
        self._windows: list[MainWindow] = []
        self._tidying = QTimer(self)
        self._tidying.setSingleShot(True)
        self._tidying.timeout.connect(self._tidy)

    @property
    def windows(self) -> tuple[MainWindow, ...]:
        """The windows that are not closed, the latest last."""
        return tuple(window for window in self._windows if isValid(window) and not window.ended)

    def open_first(self, places: Sequence[Place], published: dt.date | None) -> None:
        """Make a window for each place, to be shown; without any for the last documents, if wanted, or the sample."""
        for place in places or self._last() or [self._services.sample_path()]:
            self._made().intake.open_at_once(place, published)

    def open_more(self, paths: Sequence[Path]) -> None:
        """Show a window for each path, or an empty one."""
        if not paths:
            self._shown()
        for path in paths:
            self._shown().intake.open_path(path)

    def _shown(self) -> MainWindow:
        """Show an empty window, a step beside the one before."""
        before = self.windows[-1:]
        window = self._made()
        if before:
            window.setGeometry(before[0].geometry().translated(_STEP))
        window.show_welcome()
        window.show()
        return window

    def _last(self) -> list[Path]:
        wanted = self._settings.reopens()
        return [path for path in self._settings.session() if path.is_file()] if wanted else []

    def _made(self) -> MainWindow:
        window = MainWindow(self._services, self._settings)
        window.program.windows_requested.connect(self.open_more)
        window.intake.brief_opened.connect(self._remember)
        window.keeping.saving.saved.connect(self._remember)
        window.destroyed.connect(self._await_tidying)
        self._windows.append(window)
        return window

    def _remember(self) -> None:
        """Keep which documents are open; when no window is left, those of the last one stay kept."""
        if self.windows:
            sample = self._services.sample_path()
            documents = (window.document for window in self.windows)
            self._settings.save_session([path for path in documents if path is not None and path != sample])

    def _await_tidying(self) -> None:
        self._tidying.start(0)

    def _tidy(self) -> None:
        """Let go of windows that are closed, and of all that was theirs: Python would keep it for very long."""
        self._windows = list(self.windows)
        gc.collect()
        self._remember()
