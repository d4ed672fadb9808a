"""The review: a person confirms facts, rejects them, moves them, and takes all that back."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from briefview.brief import Standing, find_located
from briefview.brief.correction import can_move, confirm, move, reject
from briefview.gui.fact_step import FactStep, fact_name
from briefview.presentation.review import next_proposed


class Review(FactStep):
    """Turns what a person does to the chosen fact into steps of the history."""

    fact_selected = Signal(str)
    """The fact to choose next."""

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what is done for which actions."""
        return {
            "undo": self.undo,
            "redo": self.redo,
            "confirm": self.confirm,
            "move_up": self.move_up,
            "move_down": self.move_down,
            "next_unreviewed": self.next_unreviewed,
        }

    def undo(self) -> None:
        """Take the last correction back."""
        what = self._history.stack.undoText()
        self._history.stack.undo()
        if what:
            self.told.emit(self.tr("Undone: {what}").format(what=what))

    def redo(self) -> None:
        """Make again what was taken back."""
        what = self._history.stack.redoText()
        self._history.stack.redo()
        if what:
            self.told.emit(self.tr("Redone: {what}").format(what=what))

    def confirm(self) -> None:
        """Confirm the chosen fact and go on to the next one of its tab; take a confirmation back and stay."""
        brief, fact_id = self._history.brief, self._fact_id
        if brief is None or not fact_id:
            return
        before = find_located(brief, fact_id).fact.standing
        name = fact_name(brief, fact_id)
        if before is Standing.PROPOSED:
            what = self.tr("confirmation of {name}").format(name=name)
            self._history.correct(confirm(brief, fact_id), what, fact_id)
            self.told.emit(self.tr("Confirmed: {name}").format(name=name))
            if following := next_proposed(brief, fact_id):
                self.fact_selected.emit(following)
        elif before is Standing.CONFIRMED:
            what = self.tr("“to check” for {name}").format(name=name)
            self._history.correct(confirm(brief, fact_id), what, fact_id)
            self.told.emit(self.tr("To be checked again: {name}").format(name=name))

    def reject(self) -> None:
        """Remove the chosen fact."""
        if name := self.correct_chosen(reject, self.tr("rejection of {name}")):
            self.told.emit(self.tr("Rejected: {name}. Ctrl+Z brings it back.").format(name=name))

    def can_move(self) -> bool:
        """Tell whether the chosen fact stands in a row with others of its kind."""
        brief, fact_id = self._history.brief, self._fact_id
        return brief is not None and bool(fact_id) and can_move(brief, fact_id)

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
            self.told.emit(self.tr("All facts are reviewed"))

    def _move(self, by: int) -> None:
        brief, fact_id = self._history.brief, self._fact_id
        if brief is not None and fact_id:
            what = self.tr("move of {name}").format(name=fact_name(brief, fact_id))
            self._history.correct(move(brief, fact_id, by), what, fact_id)
