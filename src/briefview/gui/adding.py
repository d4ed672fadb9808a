"""Adding: words that a person selected in the source become a fact, or evidence of one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefview.brief import Evidence
from briefview.brief.correction import add_evidence
from briefview.errors import CorrectionError
from briefview.gui.fact_step import FactStep, fact_name
from briefview.gui.history import History
from briefview.presentation.addition import Addition, with_addition
from briefview.presentation.form import ReadNumber


class Adding(FactStep):
    """Makes facts of selected words.

    Args:
        history: The corrections so far.
        selected_words: Tells which words are selected.
        read_number: Reads the number of a figure.
        parent: The window.
    """

    added = Signal(str)
    """The id of a new fact."""

    def __init__(
        self,
        history: History,
        selected_words: Callable[[], Evidence | None],
        read_number: ReadNumber,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(history, parent)
        self._selected_words = selected_words
        self._read_number = read_number

    def add(self, addition: Addition) -> None:
        """Make a fact of the selected words."""
        brief, words = self._history.brief, self._selected_words()
        if brief is None or words is None:
            return
        try:
            corrected, fact_id = with_addition(brief, addition, words, self._read_number)
        except CorrectionError as error:
            self.failed.emit(error)
            return
        name = fact_name(corrected, fact_id)
        self._history.correct(corrected, self.tr("addition of {name}").format(name=name), fact_id)
        self.told.emit(self.tr("Added: {name}").format(name=name))
        self.added.emit(fact_id)

    def use_as_evidence(self) -> None:
        """Put the selected words behind the chosen fact too."""
        brief, words = self._history.brief, self._selected_words()
        if brief is None or words is None or not self._fact_id:
            return
        name = fact_name(brief, self._fact_id)
        what = self.tr("evidence of {name}").format(name=name)
        self._history.correct(add_evidence(brief, self._fact_id, words), what, self._fact_id)
        self.told.emit(self.tr("Added words to {name}").format(name=name))
