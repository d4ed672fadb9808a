"""Reads long documents in a process of its own, so that the window never waits for the interpreter they share.

The process is given an order as JSON on its standard input, and answers with the brief, or the error, as JSON.
"""

import datetime as dt
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from briefview import errors
from briefview.brief import EventBrief
from briefview.brief.schema import brief_from_json, brief_to_json
from briefview.errors import BriefviewError, ReadError
from briefview.opening import brief_from_text, open_brief

_POLL = 0.05  # seconds between two looks at whether the brief is still wanted
_FAILED, _CRASHED = 3, 1
"""Exit codes: the error is one that a user can act on; Python met one that nobody expected."""


class Order(NamedTuple):
    """What is to be read: a file, or a text with words that say where it comes from."""

    path: Path | None
    text: str = ""
    origin: str = ""
    published: dt.date | None = None

    @property
    def name(self) -> str:
        """What to call the document."""
        return self.path.name if self.path else self.origin


def read_here(order: Order) -> EventBrief:
    """Return the brief of a document, read in this process.

    Raises:
        ReadError: The document cannot be read.
    """
    if order.path:
        return open_brief(order.path, order.published)
    return brief_from_text(order.text, order.origin, order.published)


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
        return brief_from_json(answer)
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
    path, published = str(order.path) if order.path else None, order.published and order.published.isoformat()
    return json.dumps([path, order.text, order.origin, published]).encode("ascii")


def _from_json(words: bytes) -> Order:
    path, text, origin, published = json.loads(words)
    return Order(Path(path) if path else None, text, origin, dt.date.fromisoformat(published) if published else None)


def main() -> int:
    """Read what is ordered on standard input, answer on standard output, and return the exit code."""
    try:
        answer = brief_to_json(read_here(_from_json(sys.stdin.buffer.read()))).encode()
        code = 0
    except BriefviewError as error:
        answer = json.dumps([type(error).__name__, error.message, error.hint]).encode()
        code = _FAILED
    sys.stdout.buffer.write(answer)
    sys.stdout.flush()
    return code


if __name__ == "__main__":
    sys.exit(main())
