"""What is reported of an error that nobody expected: where in the program it was met, never what the document says.

The message of an exception may quote the document, and so may the values of variables: neither is part of a report.
"""

import platform
import sys
import traceback
from collections.abc import Iterator
from pathlib import PurePath
from types import TracebackType
from typing import NamedTuple

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QSysInfo, qVersion

from briefview import __version__

_FIRST, _LAST = 15, 25
"""How many frames of a long traceback are told at its beginning and at its end."""
_ROOTS = ("site-packages", "dist-packages", "src")
"""Folders whose own path says nothing of a program, but may name the person who runs it."""


class Mishap(NamedTuple):
    """An error that nobody expected."""

    place: str
    """The class of the error and the innermost line: the same for an error that is met again."""
    report: str
    """What a person can pass on."""


def mishap_of(error: BaseException, traced: TracebackType | None, where: str = "") -> Mishap:
    """Return what is told of an error.

    Args:
        error: The error.
        traced: Where it was met; that of the error itself, where nothing is given.
        where: The thread, where it is not the one of the windows.
    """
    frames = list(_frames(traced or error.__traceback__))
    head = f"Thread: {where}\n" if where else ""
    body = "\n".join(_lines(error, traced))
    return Mishap(f"{_class(error)} {frames[-1] if frames else ''}", f"{software()}\n{head}\n{body}\n")


def software() -> str:
    """Return which programs of which versions run on which system."""
    return "\n".join(
        (
            f"briefview {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {pyside_version}",
            f"{QSysInfo.prettyProductName()}, {sys.platform}, {platform.machine()}",
        )
    )


def _lines(error: BaseException, traced: TracebackType | None) -> Iterator[str]:
    """Yield an error with those that led to it, the first one first."""
    seen: list[tuple[BaseException, str]] = []
    present: BaseException | None = error
    joint = ""
    while present is not None and all(present is not one for one, _ in seen):
        seen.append((present, joint))
        joint = "which was the cause of" if present.__cause__ else "and while that was handled"
        hidden = present.__suppress_context__
        present = present.__cause__ or (None if hidden else present.__context__)
    for one, link in reversed(seen):
        yield _class(one)
        yield from _shortened(list(_frames((traced if one is error else None) or one.__traceback__)))
        if link:
            yield f"{link}:"


def _class(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _frames(traced: TracebackType | None) -> Iterator[str]:
    """Yield file, line and function of each frame, the innermost last."""
    for frame, line in traceback.walk_tb(traced):
        yield f"  {_file(frame.f_code.co_filename)}:{line} in {frame.f_code.co_qualname}"


def _file(name: str) -> str:
    """Return the path of a file without the folders that its program lies in."""
    parts = PurePath(name).parts
    for root in _ROOTS:
        if root in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(root) :])
    return "/".join(parts[-2:])


def _shortened(frames: list[str]) -> list[str]:
    left_out = len(frames) - _FIRST - _LAST
    if left_out <= 1:
        return frames
    return [*frames[:_FIRST], f"  … {left_out} more …", *frames[-_LAST:]]
