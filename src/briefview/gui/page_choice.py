"""What a person wants of the page: facts pinned to it or left off it, its marking and its contact line."""

from collections.abc import Callable

from briefview.brief import EventBrief
from briefview.brief.correction import leave_off, pin, write_page_lines
from briefview.gui.fact_step import FactStep


class PageChoice(FactStep):
    """Turns what a person wants of the page into steps of the history."""

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what is done for which actions."""
        return {"pin": self.pin, "leave_off": self.leave_off}

    def is_pinned(self) -> bool:
        """Tell whether the chosen fact is pinned to the page."""
        return self._history.brief is not None and self._fact_id in self._history.brief.page.pinned

    def is_left_off(self) -> bool:
        """Tell whether the chosen fact is left off the page."""
        return self._history.brief is not None and self._fact_id in self._history.brief.page.left_off

    def pin(self) -> None:
        """Pin the chosen fact to the page, or rank it as others again."""
        done = self.tr("Ranked as others again: {name}") if self.is_pinned() else self.tr("Pinned to the page: {name}")
        self._change(pin, done)

    def leave_off(self) -> None:
        """Leave the chosen fact off the page, or rank it as others again."""
        done = self.tr("Ranked as others again: {name}") if self.is_left_off() else self.tr("Left off the page: {name}")
        self._change(leave_off, done)

    def write_marking(self, marking: str) -> None:
        """Write the line at the top of the page; typing that goes on is one step."""
        brief = self._history.brief
        if brief is not None:
            corrected = write_page_lines(brief, marking, brief.page.contact or "")
            self._history.correct(corrected, self.tr("marking"), self._fact_id, merge_key="marking")

    def write_lines(self, marking: str, contact: str) -> None:
        """Write the lines at the top and in the foot of the page."""
        brief = self._history.brief
        if brief is not None:
            corrected = write_page_lines(brief, marking, contact)
            self._history.correct(corrected, self.tr("lines of the page"), self._fact_id)

    def _change(self, change: Callable[[EventBrief, str], EventBrief], done: str) -> None:
        if name := self.correct_chosen(change, self.tr("place on the page of {name}")):
            self.told.emit(done.format(name=name))
