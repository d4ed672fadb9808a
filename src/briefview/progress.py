"""How far a long piece of work is, on one line of a terminal; where nobody watches, nothing."""

import shutil
from collections.abc import Sequence
from typing import TextIO

_BEGINNING = "\r\x1b[K"
"""Goes to the beginning of the line and empties it (ECMA-48, EL)."""


class Progress:
    """Tells how many of several documents are done.

    Args:
        stream: Where to tell it: standard error.
        names: What the documents are called.
    """

    def __init__(self, stream: TextIO, names: Sequence[str]) -> None:
        self._stream = stream
        self._names = names
        self._shows = len(names) > 1 and stream.isatty()

    def show(self, done: int) -> None:
        """Say how many are done, and which is next."""
        if self._shows:
            words = f"{done} of {len(self._names)} done, now {_plain(self._names[done])}"
            self._write(f"{_BEGINNING}{words[: shutil.get_terminal_size().columns - 1]}")

    def clear(self) -> None:
        """Make room for other words."""
        if self._shows:
            self._write(_BEGINNING)

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()


def _plain(name: str) -> str:
    """Return a name without what would move the cursor; a file may be called anything."""
    return "".join(letter if letter.isprintable() else "?" for letter in name)
