"""Tells whether another window, of this program or of another one running, has the same file open."""

import hashlib
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile


class Claim:
    """Holds a claim on one file at a time, by a lock in a folder of the program: nothing is put beside the file.

    Args:
        folder: Where the locks are.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock: QLockFile | None = None

    def take(self, path: Path) -> bool:
        """Claim a file in place of the one before; return whether nobody else has it."""
        self.release()
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        name = hashlib.sha256(str(path.resolve()).encode(errors="surrogatepass")).hexdigest()[:32]
        lock = QLockFile(str(self._folder / f"{name}.open"))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._lock = lock
            return True
        return lock.error() is not QLockFile.LockError.LockFailedError

    def release(self) -> None:
        """Claim nothing any more."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
