"""What a person wants of the page: facts pinned to it or left off it, its marking and its contact line."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefview.brief import EventBrief
from briefview.brief.correction import leave_off, pin, write_page_lines
from briefview.errors import CorrectionError
from briefview.gui.history import History
from briefview.gui.review import fact_name


class PageChoice(QObject):
    """Turns what a person wants of the page into steps of the history."""

    told = Signal(str)
    failed = Signal(object)
    """A BriefviewError."""

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._fact_id = ""

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what is done for which actions."""
        return {"pin": self.pin, "leave_off": self.leave_off}

    def show_fact(self, fact_id: str) -> None:
        """Learn which fact is chosen."""
        self._fact_id = fact_id

    def is_pinned(self) -> bool:
        """Tell whether the chosen fact is pinned to the page."""
        return self._history.brief is not None and self._fact_id in self._history.brief.page.pinned

    def is_left_off(self) -> bool:
        """Tell whether the chosen fact is left off the page."""
        return self._history.brief is not None and self._fact_id in self._history.brief.page.left_off

    def pin(self) -> None:
        """Pin the chosen fact to the page, or rank it as others again."""
        self._change(pin, "Pinned to the page", "Ranked as others again", pinned=not self.is_pinned())

    def leave_off(self) -> None:
        """Leave the chosen fact off the page, or rank it as others again."""
        self._change(leave_off, "Left off the page", "Ranked as others again", pinned=not self.is_left_off())

    def write_marking(self, marking: str) -> None:
        """Write the line at the top of the page; typing that goes on is one step."""
        brief = self._history.brief
        if brief is not None:
            corrected = write_page_lines(brief, marking, brief.page.contact or "")
            self._history.correct(corrected, "marking", self._fact_id, merge_key="marking")

    def write_lines(self, marking: str, contact: str) -> None:
        """Write the lines at the top and in the foot of the page."""
        brief = self._history.brief
        if brief is not None:
            self._history.correct(write_page_lines(brief, marking, contact), "lines of the page", self._fact_id)

    def _change(self, change: Callable[[EventBrief, str], EventBrief], done: str, undone: str, *, pinned: bool) -> None:
        brief, fact_id = self._history.brief, self._fact_id
        if brief is None or not fact_id:
            return
        try:
            corrected = change(brief, fact_id)
        except CorrectionError as error:
            self.failed.emit(error)
            return
        name = fact_name(brief, fact_id)
        self._history.correct(corrected, f"place on the page of {name}", fact_id)
        self.told.emit(f"{done if pinned else undone}: {name}")
