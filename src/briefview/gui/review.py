"""The review: a person confirms facts, rejects them, moves them, and takes all that back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefview.brief import EventBrief, Standing, find_located
from briefview.brief.correction import confirm, move, reject
from briefview.errors import CorrectionError
from briefview.gui.history import History
from briefview.presentation.label import fact_label
from briefview.presentation.review import next_proposed
from briefview.presentation.value import value_phrase

_LONGEST = 40


class Review(QObject):
    """Turns what a person does to the chosen fact into steps of the history."""

    fact_selected = Signal(str)
    """The fact to choose next."""
    told = Signal(str)
    failed = Signal(object)
    """A BriefviewError."""

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._fact_id = ""

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what is done for which actions."""
        return {
            "undo": self._history.stack.undo,
            "redo": self._history.stack.redo,
            "confirm": self.confirm,
            "reject": self.reject,
            "move_up": self.move_up,
            "move_down": self.move_down,
            "next_unreviewed": self.next_unreviewed,
        }

    def show_fact(self, fact_id: str) -> None:
        """Learn which fact is chosen."""
        self._fact_id = fact_id

    def confirm(self) -> None:
        """Confirm the chosen fact and go on to the next one of its tab; take a confirmation back and stay."""
        brief, fact_id = self._history.brief, self._fact_id
        if brief is None or not fact_id:
            return
        before = find_located(brief, fact_id).fact.standing
        name = fact_name(brief, fact_id)
        if before is Standing.PROPOSED:
            self._history.correct(confirm(brief, fact_id), f"confirmation of {name}", fact_id)
            self.told.emit(f"Confirmed: {name}")
            if following := next_proposed(brief, fact_id):
                self.fact_selected.emit(following)
        elif before is Standing.CONFIRMED:
            self._history.correct(confirm(brief, fact_id), f"“to check” for {name}", fact_id)
            self.told.emit(f"To be checked again: {name}")

    def reject(self) -> None:
        """Remove the chosen fact."""
        brief, fact_id = self._history.brief, self._fact_id
        if brief is None or not fact_id:
            return
        try:
            corrected = reject(brief, fact_id)
        except CorrectionError as error:
            self.failed.emit(error)
            return
        name = fact_name(brief, fact_id)
        self._history.correct(corrected, f"rejection of {name}", fact_id)
        self.told.emit(f"Rejected: {name}. Ctrl+Z brings it back.")

    def move_up(self) -> None:
        """Move the chosen fact before the one of its kind above it."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the chosen fact behind the one of its kind below it."""
        self._move(1)

    def next_unreviewed(self) -> None:
        """Choose the next fact that is still proposed, in whatever tab."""
        brief = self._history.brief
        following = next_proposed(brief, self._fact_id, everywhere=True) if brief else ""
        if following:
            self.fact_selected.emit(following)
        else:
            self.told.emit("All facts are reviewed")

    def _move(self, by: int) -> None:
        brief, fact_id = self._history.brief, self._fact_id
        if brief is not None and fact_id:
            self._history.correct(move(brief, fact_id, by), f"move of {fact_name(brief, fact_id)}", fact_id)


def fact_name(brief: EventBrief, fact_id: str) -> str:
    """Return what a fact is called in messages: "host Norway"; long values are cut."""
    located = find_located(brief, fact_id)
    value = value_phrase(located.fact.value)
    shown = value if len(value) <= _LONGEST else f"{value[:_LONGEST].rstrip()}…"
    return f"{fact_label(located.kind).lower()} {shown}"
