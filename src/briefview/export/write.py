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
    errno.EFBIG: ("it would be larger than files may be here", "Choose another disk."),
    errno.EEXIST: ("a file of that name is in its place", "Choose another folder."),
    errno.EDQUOT: ("the disk quota is used up", "Make room, or choose another disk."),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter name."),
    errno.EISDIR: ("it is a folder", "Name a file in it."),
}


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; a link is followed, and an existing file keeps its permissions.

    What is no file but takes bytes, such as a pipe or /dev/null, is written to and stays what it is.

    Raises:
        WriteError: It could not be written; what stood there before still stands.
    """
    try:
        mode = _mode(path)
        if mode is None or stat.S_ISREG(mode):
            _replace(Path(os.path.realpath(path)), data, mode)
        else:
            path.write_bytes(data)
    except OSError as error:
        raise _write_error("write", path, error) from error


def make_folder(path: Path) -> None:
    """Make a folder, and those that it lies in; one that is there already will do.

    Raises:
        WriteError: It could not be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _write_error("make the folder", path, error) from error


def _write_error(what: str, path: Path, error: OSError) -> WriteError:
    reason, hint = _REASONS.get(error.errno or 0, (error.strerror or str(error), "Choose another place."))
    return WriteError(f"Could not {what} {path.name or path}: {reason}.", hint)


def _mode(path: Path) -> int | None:
    """Return the type and permissions of what stands at a path, or nothing where nothing does."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    if mode is not None and not os.access(target, os.W_OK) and os.access(target.parent, os.W_OK):
        raise WriteError(f"Could not write {target.name}: the file is read-only.", "Choose another name.")
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:64]}.", suffix=".part")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_new_permissions() if mode is None else stat.S_IMODE(mode))
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _new_permissions() -> int:
    """Return the permissions that new files get."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
