"""The page as the window shows it, and the maker that makes it anew after changes."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from briefview.brief import EventBrief
from briefview.export.page import PageSetup
from briefview.gui.job import Job

_DELAY = 150  # milliseconds; several changes in a row make one page


class PagePreview(NamedTuple):
    """A page as SVG, and the facts that are not on it."""

    svg: bytes
    left_out: tuple[str, ...] = ()
    """The ids of the facts that are not shown, those that a person left off first."""
    left_off: int = 0
    """How many of them a person left off."""


PreviewPage = Callable[[EventBrief, PageSetup], PagePreview]


class PageMaker(QObject):
    """Makes pages off the GUI thread, a moment after the last change.

    Args:
        preview_page: Makes a page; may raise a BriefviewError.
        parent: The object that owns it.
    """

    page_made = Signal(object)
    """A PagePreview."""
    failed = Signal(object)
    """A BriefviewError."""

    def __init__(self, preview_page: PreviewPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview_page = preview_page
        self._wanted: tuple[EventBrief, PageSetup] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        self._job = Job(self)
        self._job.finished.connect(self.page_made)
        self._job.failed.connect(self.failed)

    def make(self, brief: EventBrief, setup: PageSetup, *, now: bool) -> None:
        """Make a page, at once or a moment later."""
        self._wanted = brief, setup
        self._job.cancel()
        self._timer.start(0 if now else _DELAY)

    def stop(self) -> None:
        """Make no page any more."""
        self._timer.stop()
        self._job.stop()

    def _start(self) -> None:
        self._job.start(self._make)

    def _make(self) -> PagePreview:
        wanted = self._wanted
        if wanted is None:
            raise RuntimeError("no page was asked for")
        return self._preview_page(*wanted)
