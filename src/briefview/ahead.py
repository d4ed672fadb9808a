"""What is done before Qt is loaded: the first document is read in a second process, and the rest of the program loads.

Python does one thing at a time, so the second process reads while this one loads. That is only done on Linux, and with
two processors or more; elsewhere the document is read when the window asks for it.
"""

import datetime as dt
import gc
import os
import signal
import sys
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from briefview.brief import EventBrief
from briefview.brief.address import Place

LARGEST = 100_000
"""Bytes of the largest document that is read ahead; the window opens larger ones when it is shown."""


_WITHOUT_QT = (
    "brief.pasted", "brief.regain", "export.format_table", "export.page", "export.write", "presentation.addition",
    "presentation.attachment", "presentation.caption", "presentation.clipping", "presentation.document",
    "presentation.lost", "presentation.mark", "presentation.page_list", "presentation.reread", "presentation.search",
    "presentation.statistic",
)  # fmt: skip


def load_without_qt() -> None:
    """Load what the window needs beside Qt: PySide reads the source of each module that is loaded after itself."""
    for name in _WITHOUT_QT:
        import_module(f"briefview.{name}")


class _Child(NamedTuple):
    """The second process, and the end of the pipe that its answer comes out of."""

    process: int
    answer: int


class Ahead:
    """One document that is read ahead.

    Args:
        place: The document; one at an address is never read ahead.
        published: When it was published, where the person says so.
    """

    def __init__(self, place: Place, published: dt.date | None) -> None:
        self._document = place, published
        self._child: _Child | None = None

    def begin(self) -> None:
        """Begin to read, where that can be done; Qt must not be loaded, for its threads do not live on in a child."""
        is_safe = sys.platform == "linux" and "PySide6.QtCore" not in sys.modules
        path = self._document[0]
        if not isinstance(path, Path):
            return
        if is_safe and len(os.sched_getaffinity(0)) > 1 and path.is_file() and path.stat().st_size <= LARGEST:
            answer, question = os.pipe()
            gc.freeze()  # so that no collection touches the pages that both processes share
            process = os.fork()
            if process == 0:
                self._answer(question)
            os.close(question)
            self._child = _Child(process, answer)

    def open_brief(self, path: Place, published: dt.date | None) -> EventBrief:
        """Return the brief of a document: that which is read ahead, once, or any other.

        Raises:
            ReadError: The document cannot be read.
        """
        brief = self._awaited() if self._document == (path, published) else None
        if brief is None:
            from briefview.opening import open_brief

            return open_brief(path, published)
        return brief

    def _awaited(self) -> EventBrief | None:
        """Return the brief that the second process makes, or nothing where it makes none."""
        child, self._child = self._child, None
        if child is None:
            return None
        with os.fdopen(child.answer, "rb") as pipe:
            words = pipe.read()
        _, status = os.waitpid(child.process, 0)
        return EventBrief.model_validate_json(words) if status == 0 else None

    def end(self) -> None:
        """Stop reading what nobody asked for."""
        child, self._child = self._child, None
        if child:
            os.close(child.answer)
            os.kill(child.process, signal.SIGKILL)
            os.waitpid(child.process, 0)

    def _answer(self, pipe: int) -> None:
        """Write the brief of the document into a pipe, and end this process; what fails is met again in the other."""
        code = 1
        try:
            from briefview.opening import open_brief

            with os.fdopen(pipe, "wb") as stream:
                stream.write(open_brief(*self._document).model_dump_json(exclude_none=True).encode())
            code = 0
        finally:
            os._exit(code)
