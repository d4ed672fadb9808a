"""Writes files so that what stood there before is never lost: beside, then renamed."""

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from briefview.errors import WriteError

_REASONS = {
    errno.ENOENT: ("the folder does not exist", "Make the folder first, or choose another."),
    errno.ENOTDIR: ("its folder is a file", "Choose another folder."),
    errno.EACCES: ("the folder is not writable", "Choose another folder."),
    errno.EPERM: ("the folder is not writable", "Choose another folder."),
    errno.EROFS: ("the folder is read-only", "Choose another folder."),
    errno.ENOSPC: ("the disk is full", "Make room, or choose another disk."),
    errno.EDQUOT: ("the disk quota is used up", "Make room, or choose another disk."),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter name."),
    errno.EISDIR: ("it is a folder", "Name a file in it."),
}


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; a link is followed, and an existing file keeps its permissions.

    Raises:
        WriteError: It could not be written; what stood there before still stands.
    """
    try:
        target = path.resolve()
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        _replace(target, data)
    except OSError as error:
        reason, hint = _REASONS.get(error.errno or 0, (error.strerror or str(error), "Choose another place."))
        raise WriteError(f"Could not write {path.name or path}: {reason}.", hint) from error


def _replace(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:64]}.", suffix=".part")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_permissions(target))
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _permissions(target: Path) -> int:
    """Return the permissions of an existing file, or those that a new one gets."""
    with suppress(FileNotFoundError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
