"""Reads a document, whatever its format: from a file or a stream, and never more of it than is wanted."""

from pathlib import Path
from typing import BinaryIO

from briefview.brief import EventBrief, Source
from briefview.errors import ReadError
from briefview.reading.format import Format, too_large
from briefview.reading.recognise import HEAD, recognise


def read_file(path: Path) -> Source | EventBrief:
    """Return an article as its source, and a brief that was saved as JSON or PDF as that brief.

    The origin is the file's name alone: a brief travels, and the folders of those who made it are nobody's business.

    Raises:
        ReadError: There is no such file, it may not be read, or its content cannot be.
    """
    try:
        with path.open("rb") as stream:
            return read_stream(stream, _origin(path))
    except FileNotFoundError:
        raise ReadError(
            f"Could not read {path.name}: there is no such file.", f"Look whether it is in {path.absolute().parent}."
        ) from None
    except IsADirectoryError:
        raise ReadError(f"Could not read {path.name}: it is a folder.", "Choose a file in it.") from None
    except PermissionError:
        raise ReadError(
            f"Could not read {path.name}: the file may not be read by you.",
            "Change its permissions, or ask its owner for a copy.",
        ) from None
    except OSError as error:
        raise ReadError(
            f"Could not read {path.name}: {error.strerror}.", "Copy the file to another folder and try again."
        ) from error


def read_stream(stream: BinaryIO, origin: str) -> Source | EventBrief:
    """Return what a stream of bytes holds, as `read_file` does.

    Raises:
        ReadError: Its content cannot be read.
        OSError: The stream broke.
    """
    head = stream.read(HEAD)
    if not head.strip():
        head += stream.read(HEAD)
    found = recognise(head, origin)
    return found.read(_whole(head, stream, found, origin), origin)


def _whole(head: bytes, stream: BinaryIO, found: Format, origin: str) -> bytes:
    data = head + stream.read(found.limit + 1 - len(head))
    if len(data) > found.limit:
        raise too_large(origin, found.limit)
    return data


def _origin(path: Path) -> str:
    """Return a file's name as text that can be saved; the system may allow names that cannot."""
    return path.name.encode(errors="replace").decode().strip() or "unnamed file"
