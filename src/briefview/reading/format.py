"""What the program knows about a format that it reads."""

from collections.abc import Callable
from typing import NamedTuple

from briefview.brief import EventBrief, Source
from briefview.errors import ReadError

MEGABYTE = 1_000_000


class Format(NamedTuple):
    """A format, recognised by its content."""

    name: str
    """What it is called in a message."""
    limit: int
    """The largest document that is read, in bytes."""
    recognises: Callable[[bytes], bool]
    """Whether a document of some bytes is of the format."""
    read: Callable[[bytes, str], Source | EventBrief]
    """Reads a document's bytes; the other argument is its origin, as for a `Source`."""


def too_large(origin: str, limit: int) -> ReadError:
    """Return the error that says that a document has more than `limit` bytes."""
    return ReadError(
        f"Could not read {origin}: it has more than {limit // MEGABYTE} MB, the most that is read.",
        "Copy the article out of it into a file of its own.",
    )
