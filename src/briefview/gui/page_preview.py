"""The page as the window shows it, and the maker that makes it anew after changes."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from briefview.brief import EventBrief
from briefview.errors import BriefviewError
from briefview.export.page import PageSetup
from briefview.gui.job import Job
from briefview.gui.page_sheet import Room, draw_page


class PagePreview(NamedTuple):
    """A page as SVG, and the facts that are not on it."""

    svg: bytes
    left_out: tuple[str, ...] = ()
    """The ids of the facts that are not shown, those that a person left off first."""
    left_off: int = 0
    """How many of them a person left off."""


class MadePage(NamedTuple):
    """The page of a brief, and how it looks where it is to be shown, if that was known when it was made."""

    brief: EventBrief
    preview: PagePreview
    drawn: QImage | None


PreviewPage = Callable[[EventBrief, PageSetup], PagePreview]


class PageMaker(QObject):
    """Makes and draws pages off the GUI thread; of changes that come while it works the last one counts.

    Args:
        preview_page: Makes a page; may raise a BriefviewError.
        parent: The object that owns it.
    """

    page_made = Signal(object)
    """A MadePage."""
    failed = Signal(object)
    """A BriefviewError."""

    def __init__(self, preview_page: PreviewPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview_page = preview_page
        self._wanted: _Wanted | None = None
        self._making = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        self._job = Job(self)
        self._job.finished.connect(self._finish)
        self._job.failed.connect(self._fail)
        self._job.crashed.connect(self._go_on)

    def make(self, brief: EventBrief, setup: PageSetup, room: Room | None) -> None:
        """Make a page for some room, if it is known: at once, or after the one that is in the making."""
        self._wanted = _Wanted(brief, setup, room)
        if not self._making:
            self._timer.start()  # what changes in the same moment makes one page

    def stop(self) -> None:
        """Make no page any more."""
        self._wanted = None
        self._timer.stop()
        self._job.stop()

    def _start(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._making = True
            self._job.start(partial(_made, self._preview_page, wanted))

    def _finish(self, made: MadePage) -> None:
        self.page_made.emit(made)
        self._go_on()

    def _fail(self, error: BriefviewError) -> None:
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        """Make the page that was asked for in the meantime, if any."""
        self._making = False
        self._start()


class _Wanted(NamedTuple):
    brief: EventBrief
    setup: PageSetup
    room: Room | None


def _made(preview_page: PreviewPage, wanted: _Wanted) -> MadePage:
    preview = preview_page(wanted.brief, wanted.setup)
    drawn = draw_page(preview.svg, wanted.room) if wanted.room else None
    return MadePage(wanted.brief, preview, drawn)
