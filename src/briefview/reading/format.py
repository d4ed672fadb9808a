"""What the program knows about a format that it reads."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple

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


def when_needed(
    module: str, recogniser: str, reader: str, may_be: Callable[[bytes], bool]
) -> tuple[Callable[[bytes], bool], Callable[[bytes, str], Source | EventBrief]]:
    """Return the two functions of a format whose module is loaded only for a document that may be of it.

    Args:
        module: The name of the module in this package.
        recogniser: The name of its function that tells whether a document is of the format.
        reader: The name of its function that reads one.
        may_be: Tells at once whether a document may be of the format: nearly all are not.
    """

    def recognises(data: bytes) -> bool:
        return may_be(data) and bool(_function(module, recogniser)(data))

    def read(data: bytes, origin: str) -> Source | EventBrief:
        found: Source | EventBrief = _function(module, reader)(data, origin)
        return found

    return recognises, read


def _function(module: str, name: str) -> Callable[..., Any]:
    function: Callable[..., Any] = getattr(import_module(f"briefview.reading.{module}"), name)
    return function
