"""What survives a crash: the brief as it stood a moment after the last correction, beside the settings."""

import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLockFile, QObject, QTimer

from briefview.brief import EventBrief
from briefview.errors import BriefviewError

_DELAY = 2_000  # milliseconds after the last correction
_BRIEF, _ORIGIN, _LOCK = ".brief.json", ".path", ".lock"


class Recovered(NamedTuple):
    """A brief that a window left behind when it ended without being closed."""

    kept: Path
    """The file that holds it."""
    origin: Path | None
    """The document that it was made from, or nothing for one that was pasted."""


class Recovery(QObject):
    """Keeps the unsaved brief of one window.

    Args:
        folder: Where it is kept.
        render: Makes JSON of a brief.
        write: Writes a file whole or not at all.
        parent: The window.
    """

    def __init__(
        self,
        folder: Path,
        render: Callable[[EventBrief], bytes],
        write: Callable[[Path, bytes], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._render = render
        self._write = write
        self._name = uuid.uuid4().hex
        self._lock: QLockFile | None = None
        self._wanted: tuple[EventBrief, Path | None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self.keep_now)

    def keep(self, brief: EventBrief, origin: Path | None) -> None:
        """Keep a brief a moment later, so that corrections in a row are written once."""
        self._wanted = brief, origin
        self._timer.start()

    def keep_now(self) -> None:
        """Keep what waits to be kept; a full disk or the like is no reason to disturb the work."""
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        brief, origin = wanted
        with suppress(OSError, BriefviewError):
            self._folder.mkdir(parents=True, exist_ok=True)
            if self._lock is None:
                self._lock = _locked(self._folder / f"{self._name}{_LOCK}")
            self._write(self._folder / f"{self._name}{_ORIGIN}", str(origin or "").encode())
            self._write(self._folder / f"{self._name}{_BRIEF}", self._render(brief))

    def forget(self) -> None:
        """Keep nothing: all is saved, or not wanted any more."""
        self._timer.stop()
        self._wanted = None
        if self._lock is not None:
            _remove(self._folder, self._name)
            self._lock.unlock()
            self._lock = None


def left_behind(folder: Path) -> tuple[Recovered, ...]:
    """Return the briefs of windows that ended without being closed, the latest first."""
    found = []
    for kept in sorted(folder.glob(f"*{_BRIEF}"), key=_age, reverse=True):
        name = kept.name.removesuffix(_BRIEF)
        lock = QLockFile(str(folder / f"{name}{_LOCK}"))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            lock.unlock()
            found.append(Recovered(kept, _origin(folder / f"{name}{_ORIGIN}")))
    return tuple(found)


def drop(recovered: Recovered) -> None:
    """Remove what a window left behind."""
    _remove(recovered.kept.parent, recovered.kept.name.removesuffix(_BRIEF))


def _locked(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)
    lock.tryLock(0)
    return lock


def _origin(path: Path) -> Path | None:
    with suppress(OSError, UnicodeDecodeError):
        words = path.read_bytes().decode()
        return Path(words) if words else None
    return None


def _age(path: Path) -> float:
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0


def _remove(folder: Path, name: str) -> None:
    for suffix in (_BRIEF, _ORIGIN):
        with suppress(OSError):
            (folder / f"{name}{suffix}").unlink()
