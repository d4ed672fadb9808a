"""Brings documents in: files, the sample, the clipboard, what is dropped."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.brief.address import Address, Place
from briefview.brief.pasted import Pasted
from briefview.errors import BriefviewError
from briefview.gui.job import Job
from briefview.gui.pasting import pasted_address, pasted_paths, pasted_words
from briefview.gui.preparation import prepared
from briefview.gui.recent import with_recent
from briefview.gui.recovery import Recovered, drop
from briefview.gui.service import Services
from briefview.gui.settings import Settings

_PATIENCE = 300  # milliseconds in which nothing is said
SMALL = 100_000
"""How many bytes or characters are read in less time than a window takes to appear."""
Work = Callable[[Callable[[], bool]], EventBrief]
"""Makes a brief; it is told whether the brief is still wanted."""


class Intake(QObject):
    """Opens documents off the GUI thread; of several that were asked for, the last one counts."""

    brief_opened = Signal(object, object)
    """An EventBrief, and the path of its file or None."""
    failed = Signal(object)
    """A BriefviewError."""
    restored = Signal(object, object)
    """An EventBrief with corrections that were never saved, and the path of its document or None."""
    reread = Signal(object, object)
    """What the file of an EventBrief holds now, as an EventBrief; the one before."""
    others_opened = Signal(object)
    """A person wants further files, each in a window of its own: their paths."""
    busy_changed = Signal(str)
    """What takes long; empty when it is over."""

    def __init__(
        self, services: Services, settings: Settings, may_replace: Callable[[], bool], window: QWidget
    ) -> None:
        super().__init__(window)
        self._may_replace = may_replace
        self._restoring: Recovered | None = None
        self._rereading: EventBrief | None = None
        self._services = services
        self._settings = settings
        self._window = window
        self._path: Path | None = None
        self._waiting = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._job = Job(self)
        self._patience.timeout.connect(self._say_busy)
        self._job.finished.connect(self._finish)
        self._job.failed.connect(self._fail)
        self._job.crashed.connect(self._end)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what is done for which actions."""
        return {"open": self.ask_file, "sample": self.open_sample, "paste": self.paste}

    def ask_file(self) -> None:
        """Ask which files to open, and open them."""
        self.open_all(self._services.ask_open_paths(self._window, self._settings.folder("open")))

    def open_all(self, paths: Sequence[Path]) -> None:
        """Open the first of some files here, and have the others opened in windows of their own."""
        if paths:
            self.open_path(paths[0])
        if paths[1:]:
            self.others_opened.emit(paths[1:])

    def read_again(self, path: Path, before: EventBrief) -> None:
        """Read the file of a brief again; what it becomes can be undone, so nothing is asked."""
        self._restoring = None
        self._run(path, path.name, partial(_prepared, partial(self._services.open_again, path, before)))
        self._rereading = before

    def restore(self, recovered: Recovered) -> None:
        """Open a brief that a window left behind when it ended without being closed."""
        if self._may_replace():
            self._restoring = recovered
            self._run(recovered.origin, recovered.kept.name, self._reading(recovered.kept))

    def open_path(self, path: Path, published: dt.date | None = None) -> None:
        """Open a file."""
        self._start(path, path.name, self._reading(path, published))

    def open_address(self, address: Address, published: dt.date | None = None) -> None:
        """Ask for the document at an address, and open it."""
        self._start(None, address.name, partial(_prepared, partial(self._services.open_apart, address, published)))

    def open_at_once(self, path: Place, published: dt.date | None = None) -> None:
        """Open a file before the window is first shown, if it is small; others as `open_path` and `open_address` do."""
        if isinstance(path, Address):
            self.open_address(path, published)
            return
        if not is_small(path):
            self.open_path(path, published)
            return
        self._path = path
        try:
            brief = self._services.open_brief(path, published)
        except BriefviewError as error:
            self._fail(error)
        else:
            self._finish(brief)

    def open_recent(self, path: str) -> None:
        """Open a file that was opened before."""
        self.open_path(Path(path))

    def open_sample(self) -> None:
        """Open the sample document."""
        path = self._services.sample_path()
        self._start(path, path.name, self._reading(path))

    def paste(self) -> None:
        """Make a brief of the text on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData | None) -> None:
        """Make a brief of a file or words that were pasted or dropped; a link is followed if the person says so."""
        paths, address, pasted = pasted_paths(data), pasted_address(data), pasted_words(data)
        if paths:
            self.open_all(paths)
        elif address:
            if self._services.ask_fetch(self._window, address):
                self.open_address(address)
        elif pasted.length:
            self._start(None, self.tr("the pasted text"), self._reading_pasted(pasted))
        else:
            self.failed.emit(BriefviewError(self.tr("There is no text to paste."), self.tr("Copy an article first.")))

    def cancel(self) -> None:
        """Want the document no more; what was shown stays."""
        self._job.cancel()
        self._end()

    def stop(self) -> None:
        """Wait until nothing runs any more."""
        self._patience.stop()
        self._job.stop()

    def _reading(self, path: Path, published: dt.date | None = None) -> Work:
        """Return the work of reading a file."""
        if is_small(path):
            return partial(_unstopped, partial(self._services.open_brief, path, published))
        return partial(_prepared, partial(self._services.open_apart, path, published))

    def _reading_pasted(self, pasted: Pasted) -> Work:
        """Return the work of reading words that were pasted or dropped."""
        if pasted.length <= SMALL:
            return partial(_unstopped, partial(self._services.open_pasted, pasted))
        return partial(_prepared, partial(self._services.open_apart, pasted, None))

    def _start(self, path: Path | None, name: str, work: Work) -> None:
        if self._may_replace():
            self._restoring = None
            self._run(path, name, work)

    def _run(self, path: Path | None, name: str, work: Work) -> None:
        self._path, self._rereading = path, None
        self._waiting = self.tr("Reading {name}…").format(name=name)
        self._patience.start()
        self._job.start_stoppable(work)

    def _say_busy(self) -> None:
        self.busy_changed.emit(self._waiting)

    def _finish(self, brief: EventBrief) -> None:
        self._end()
        restoring, self._restoring = self._restoring, None
        rereading, self._rereading = self._rereading, None
        if rereading is not None:
            self.reread.emit(brief, rereading)
            return
        if restoring:
            drop(restoring)
            self.restored.emit(brief, self._path)
            return
        if self._path and self._path != self._services.sample_path():
            files = with_recent(self._settings.recent(), self._path, self._services.now())
            self._settings.save_recent(files)
            self._settings.save_folder("open", self._path.parent)
        self.brief_opened.emit(brief, self._path)

    def _fail(self, error: BriefviewError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        """Wait for nothing any more."""
        self._patience.stop()
        self.busy_changed.emit("")


def _unstopped(make: Callable[[], EventBrief], _is_stopped: Callable[[], bool]) -> EventBrief:
    return make()


def _prepared(make: Work, is_stopped: Callable[[], bool]) -> EventBrief:
    return prepared(partial(make, is_stopped))


def is_small(path: Path) -> bool:
    """Tell a file that is quickly read, or quickly found missing, from a large one or one that may never end."""
    return not path.exists() or (path.is_file() and path.stat().st_size <= SMALL)
