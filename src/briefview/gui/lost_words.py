"""What a person does with the chosen fact whose words are no longer in the source: new words, none, or away with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefview.brief import Evidence
from briefview.brief.regain import drop_lost, find_lost, regain
from briefview.errors import CorrectionError
from briefview.gui.fact_step import FactStep, fact_name
from briefview.gui.history import History


class LostWords(FactStep):
    """Makes lost facts facts again, or drops them.

    Args:
        history: The corrections so far.
        selected_words: Tells which words are selected.
        parent: The window.
    """

    fact_selected = Signal(str)
    """The fact to choose next."""

    def __init__(
        self, history: History, selected_words: Callable[[], Evidence | None], parent: QObject | None = None
    ) -> None:
        super().__init__(history, parent)
        self._selected_words = selected_words

    @property
    def is_chosen(self) -> bool:
        """Whether the chosen fact is one whose words are gone."""
        return bool(self._fact_id)

    @property
    def are_there(self) -> bool:
        """Whether there are any such facts."""
        return self._history.brief is not None and bool(self._history.brief.lost)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what is done for which actions."""
        return {"keep_lost": self.keep, "next_lost": self.choose_next}

    def use_words(self) -> None:
        """Put the selected words behind the chosen fact, which so becomes part of the brief again."""
        if words := self._selected_words():
            self._regain((words,), self.tr("new words for {name}"), self.tr("Has words again: {name}"))

    def keep(self) -> None:
        """Make the chosen fact part of the brief again, as one added by hand."""
        self._regain((), self.tr("keeping of {name}"), self.tr("Kept as added by hand: {name}"))

    def drop(self) -> None:
        """Keep the chosen fact no longer."""
        if name := self.correct_chosen(drop_lost, self.tr("rejection of {name}")):
            self.told.emit(self.tr("Rejected: {name}. Ctrl+Z brings it back.").format(name=name))

    def choose_next(self) -> None:
        """Choose the next fact whose words are gone, going round at the end."""
        ids = [lost.id for lost in self._history.brief.lost] if self._history.brief else []
        if ids:
            at = ids.index(self._fact_id) + 1 if self._fact_id in ids else 0
            self.fact_selected.emit(ids[at % len(ids)])

    def _regain(self, evidence: tuple[Evidence, ...], what: str, done: str) -> None:
        brief = self._history.brief
        lost = find_lost(brief, self._fact_id) if brief else None
        if brief is None or lost is None:
            return
        try:
            corrected = regain(brief, lost, evidence)
        except CorrectionError as error:
            self.failed.emit(error)
            return
        name = fact_name(brief, lost.id)
        self._history.correct(corrected, what.format(name=name), lost.id)
        self.told.emit(done.format(name=name))
