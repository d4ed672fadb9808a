"""Reads the file of the present document again: one step of the history, which keeps what a person did."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefview.brief import EventBrief
from briefview.gui.history import History
from briefview.gui.intake import Intake
from briefview.presentation.reread import is_worked_on, lost_phrase, reread_phrase


class Rereading(QObject):
    """Takes what is in the file now into the brief.

    Args:
        intake: What reads the file.
        history: The brief and its corrections.
        parent: The window.
    """

    told = Signal(str)
    noticed = Signal(str, object)
    """Something that a person should look at: what, and the name and the words of an action."""
    ended = Signal()
    """What the file holds is shown."""

    def __init__(self, intake: Intake, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._history = history
        self._path: Path | None = None
        self._fact_id = ""
        intake.reread.connect(self._take)

    def begin(self, path: Path | None) -> None:
        """Learn which file the present document came from."""
        self._path = path

    def show_fact(self, fact_id: str) -> None:
        """Learn which fact is chosen."""
        self._fact_id = fact_id

    def read_again(self) -> None:
        """Read the file."""
        if self._path and self._history.brief:
            self._intake.read_again(self._path, self._history.brief)

    def _take(self, brief: EventBrief, before: EventBrief) -> None:
        """Make the brief that was read a step; what was corrected in the meantime is carried over too."""
        if self._history.brief is not before or self._path is None:
            self.read_again()
            return
        unsaved = is_worked_on(before) or not self._history.stack.isClean()
        self._history.correct(brief, self.tr("reading again"), self._fact_id)
        if not unsaved and not is_worked_on(brief):
            self._history.stack.setClean()
        self.ended.emit()
        self.told.emit(reread_phrase(before, brief, self._path.name))
        if words := lost_phrase(before, brief):
            self.noticed.emit(words, ("next_lost", self.tr("Show them")))
