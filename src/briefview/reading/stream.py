"""Reads a document, whatever its format: from a file or a stream, and never more of it than is wanted."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from briefview.brief import EventBrief, Source
from briefview.errors import ReadError
from briefview.reading.format import too_large
from briefview.reading.recognise import LARGEST, recognise


def read_file(path: Path) -> Source | EventBrief:
    """Return an article as its source, and a brief that was saved as JSON or PDF as that brief.

    The origin is the file's name alone: a brief travels, and the folders of those who made it are nobody's business.
    A name behind that of an e-mail, as in `visit.eml/agenda.docx`, is that of a file attached to it.

    Raises:
        ReadError: There is no such file, it may not be read, or its content cannot be.
    """
    try:
        with path.open("rb") as stream:
            return _read(stream, _origin(path))
    except (NotADirectoryError, FileNotFoundError) as error:
        if mail := next((parent for parent in path.parents if parent.is_file()), None):
            return _read_attached(mail, path.relative_to(mail).parts)
        raise _read_error(error, path.name or str(path), f"Look whether it is in {path.absolute().parent}.") from error
    except OSError as error:
        raise _read_error(error, path.name or str(path), f"Look whether it is in {path.absolute().parent}.") from error


def _read_attached(mail: Path, names: Sequence[str]) -> Source | EventBrief:
    """Return what a file holds that is attached to an e-mail, or to one that is attached to that, and so on."""
    from briefview.reading.attachment import attached_document

    origin = _origin(mail)
    with mail.open("rb") as stream:
        data = _limited(stream, origin)
    for name in names:
        data, origin = attached_document(data, name, origin), name
    return read_bytes(data, origin)


def read_stream(stream: BinaryIO, origin: str) -> Source | EventBrief:
    """Return what a stream of bytes holds, as `read_file` does; `origin` says in words where it comes from.

    Raises:
        ReadError: The stream breaks, or its content cannot be read.
    """
    try:
        return _read(stream, origin)
    except OSError as error:
        raise _read_error(error, origin, "Name a file instead.") from error


def _read(stream: BinaryIO, origin: str) -> Source | EventBrief:
    return read_bytes(_limited(stream, origin), origin)


def _limited(stream: BinaryIO, origin: str) -> bytes:
    data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise too_large(origin, LARGEST)
    return data


def read_bytes(data: bytes, origin: str) -> Source | EventBrief:
    """Return what a document of some bytes holds, as `read_file` does; `origin` says in words where it comes from.

    Raises:
        ReadError: Its content cannot be read.
    """
    found = recognise(data, origin)
    if len(data) > found.limit:
        raise too_large(origin, found.limit)
    return found.read(data, origin)


def _origin(path: Path) -> str:
    """Return a file's name as text that can be saved; the system may allow names that cannot."""
    return path.name.encode(errors="replace").decode().strip() or "unnamed file"


def _read_error(error: OSError, name: str, where: str) -> ReadError:
    """Return what the system says about a document as an error; `where` is the hint for one that is not there."""
    match error:
        case FileNotFoundError():
            return ReadError(f"Could not read {name}: there is no such file.", where)
        case IsADirectoryError():
            return ReadError(f"Could not read {name}: it is a folder.", "Choose a file in it.")
        case PermissionError():
            return ReadError(
                f"Could not read {name}: you may not read it.",
                "Change its permissions, or ask its owner for a copy.",
            )
    return ReadError(f"Could not read {name}: {error.strerror}.", "Copy it to another folder and try again.")
