"""What corrects the chosen fact: it knows the fact, and makes its corrections steps of the history."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefview.brief import EventBrief, find_located
from briefview.brief.regain import find_lost
from briefview.errors import CorrectionError
from briefview.gui.history import History
from briefview.presentation.label import fact_label
from briefview.presentation.lost import lost_value
from briefview.presentation.value import value_phrase

_LONGEST = 40


class FactStep(QObject):
    """Corrects the chosen fact."""

    told = Signal(str)
    failed = Signal(object)
    """A BriefviewError."""

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._fact_id = ""

    def show_fact(self, fact_id: str) -> None:
        """Learn which fact is chosen."""
        self._fact_id = fact_id

    def correct_chosen(self, change: Callable[[EventBrief, str], EventBrief], what: str) -> str:
        """Correct the chosen fact as a step such as "rejection of host Norway", or tell why that is refused.

        Args:
            change: Makes a corrected brief of a brief and the fact's id.
            what: What is done, as the menu says it behind "Undo", with "{name}" for the fact.

        Returns:
            What the fact is called; empty where nothing was corrected.
        """
        brief, fact_id = self._history.brief, self._fact_id
        if brief is None or not fact_id:
            return ""
        try:
            corrected = change(brief, fact_id)
        except CorrectionError as error:
            self.failed.emit(error)
            return ""
        name = fact_name(brief, fact_id)
        self._history.correct(corrected, what.format(name=name), fact_id)
        return name


def fact_name(brief: EventBrief, fact_id: str) -> str:
    """Return what a fact, or one whose words are gone, is called in messages: "host Norway"; long values are cut."""
    kind, value = _kind_and_value(brief, fact_id)
    shown = value if len(value) <= _LONGEST else f"{value[:_LONGEST].rstrip()}…"
    return f"{fact_label(kind).lower()} {shown}"


def _kind_and_value(brief: EventBrief, fact_id: str) -> tuple[str, str]:
    if lost := find_lost(brief, fact_id):
        return lost.kind, lost_value(lost)
    located = find_located(brief, fact_id)
    return located.kind, value_phrase(located.fact.value)
