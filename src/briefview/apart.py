"""Reads long documents in a process of its own, so that the window never waits for the interpreter they share.

The process is given an order as JSON on its standard input, and answers with the brief, or the error, as JSON.
"""

import datetime as dt
import gc
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel

from briefview import errors
from briefview.brief import (
    Event,
    EventBrief,
    Fact,
    LostFact,
    PageNotes,
    Panel,
    RelatedEvent,
    Source,
    Speaker,
    Statistic,
)
from briefview.brief.address import Address, Place, place_of
from briefview.brief.pasted import Pasted
from briefview.brief.schema import brief_from_json, brief_to_json
from briefview.errors import BriefviewError, ReadError
from briefview.opening import brief_from_paste, open_again, open_brief

_POLL = 0.05  # seconds between two looks at whether the brief is still wanted
_FAILED, _CRASHED = 3, 1
"""Exit codes: the error is one that a user can act on; Python met one that nobody expected."""

_SEVERAL: dict[str, type[BaseModel]] = {
    "sources": Source,
    "speakers": Speaker,
    "panels": Panel,
    "statistics": Fact[Statistic],
    "related_events": RelatedEvent,
    "lost": LostFact,
}
_SINGLE: dict[str, type[BaseModel]] = {"event": Event, "page": PageNotes}
"""The parts of a brief, and what each is an instance of."""


class Order(NamedTuple):
    """What is to be read."""

    document: Place | Pasted
    published: dt.date | None = None
    before: EventBrief | None = None
    """The brief of the file as it stands, where the file is read again."""

    @property
    def name(self) -> str:
        """What to call the document."""
        return "the pasted text" if isinstance(self.document, Pasted) else self.document.name


def read_here(order: Order) -> EventBrief:
    """Return the brief of a document, read in this process.

    Raises:
        ReadError: The document cannot be read.
    """
    if isinstance(order.document, Pasted):
        return brief_from_paste(order.document, order.published)
    if order.before and isinstance(order.document, Path):
        return open_again(order.document, order.before)
    return open_brief(order.document, order.published)


def read_apart(order: Order, is_stopped: Callable[[], bool]) -> EventBrief:
    """Return the brief of a document, read in a process of its own, which is ended once the brief is not wanted.

    Args:
        order: The document.
        is_stopped: Tells whether the brief is not wanted any more.

    Raises:
        ReadError: The document cannot be read, or reading it was stopped.
    """
    command = [sys.executable, "-m", "briefview.apart"]
    if getattr(sys, "frozen", False) or not sys.executable:
        return read_here(order)
    with subprocess.Popen(  # noqa: S603 - this program itself
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        answer = _answer(process, _to_json(order), is_stopped)
    if process.returncode == 0:
        return _from_lines(answer)
    if process.returncode == _FAILED:
        kind, message, hint = json.loads(answer)
        raise getattr(errors, kind)(message, hint)
    if is_stopped():
        raise ReadError(f"Reading {order.name} was stopped.", "Open it again.")
    if process.returncode == _CRASHED:
        return read_here(order)  # what goes wrong there goes wrong here, where it is reported
    raise ReadError(
        f"Could not read {order.name}: the system ended the reading of it.", "Close other programs, or split the text."
    )


def _to_lines(brief: EventBrief) -> bytes:
    """Return the parts of a brief, a line of JSON for each: nobody has to wait until all of it is read."""
    parts = [(name, part) for name in _SEVERAL for part in getattr(brief, name)]
    parts += [(name, getattr(brief, name)) for name in _SINGLE if getattr(brief, name) is not None]
    return "\n".join(f"{name} {part.model_dump_json(exclude_none=True)}" for name, part in parts).encode()


def _from_lines(words: bytes) -> EventBrief:
    parts: dict[str, list[object]] = {name: [] for name in (*_SEVERAL, *_SINGLE)}
    for line in words.split(b"\n"):
        name, _, part = line.partition(b" ")
        kind = {**_SEVERAL, **_SINGLE}[name.decode()]
        parts[name.decode()].append(kind.model_validate_json(part))
    several = {name: tuple(parts[name]) for name in _SEVERAL}
    single = {name: parts[name][0] for name in _SINGLE if parts[name]}
    return EventBrief.model_validate({**several, **single})


def _answer(process: subprocess.Popen[bytes], order: bytes, is_stopped: Callable[[], bool]) -> bytes:
    given: bytes | None = order
    while True:
        try:
            return process.communicate(given, timeout=_POLL)[0]
        except subprocess.TimeoutExpired:
            given = None
            if is_stopped():
                process.kill()


def _to_json(order: Order) -> bytes:
    document = order.document
    place = document.url if isinstance(document, Address) else str(document) if isinstance(document, Path) else None
    pasted = document if isinstance(document, Pasted) else None
    before = brief_to_json(order.before) if order.before else None
    published = order.published.isoformat() if order.published else None
    return json.dumps([place, pasted, published, before]).encode("ascii")


def _from_json(words: bytes) -> Order:
    place, pasted, published, before = json.loads(words)
    return Order(
        place_of(place) if place else Pasted(*pasted),
        dt.date.fromisoformat(published) if published else None,
        brief_from_json(before) if before else None,
    )


def main() -> int:
    """Read what is ordered on standard input, answer on standard output, and return the exit code."""
    gc.disable()  # this process ends with its answer; looking for unreachable objects takes a tenth of its time
    try:
        answer = _to_lines(read_here(_from_json(sys.stdin.buffer.read())))
        code = 0
    except BriefviewError as error:
        answer = json.dumps([type(error).__name__, error.message, error.hint]).encode()
        code = _FAILED
    sys.stdout.buffer.write(answer)
    sys.stdout.flush()
    return code


if __name__ == "__main__":
    sys.exit(main())
