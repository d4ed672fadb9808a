"""All corrections of a window's brief on one undo stack: each step holds the brief before and the brief after."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from briefview.brief import EventBrief


class History(QObject):
    """Holds the brief of a window as it stands after all corrections."""

    brief_changed = Signal(object, str)
    """Another EventBrief is shown; the id of the fact that was changed, which may be gone."""
    clean_changed = Signal(bool)
    """Whether the brief is as it was saved or opened."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._brief: EventBrief | None = None
        self.stack.cleanChanged.connect(self.clean_changed)

    @property
    def brief(self) -> EventBrief | None:
        """The brief as it stands; nothing where no document is open."""
        return self._brief

    def begin(self, brief: EventBrief) -> None:
        """Hold the brief of another document, without a past."""
        self._brief = brief
        self.stack.clear()

    def correct(self, brief: EventBrief, text: str, fact_id: str, merge_key: str = "") -> None:
        """Take a corrected brief as the next step; a brief that is the same makes no step.

        Args:
            brief: The brief after the correction.
            text: What was done, as the menu says it behind "Undo": "edit of name".
            fact_id: The fact that was corrected, which undo and redo choose.
            merge_key: Names a field in which typing goes on; steps with the same key in a row become one.
        """
        before = self._brief
        if before is not None and brief != before:
            self.stack.push(_Correction(self, before, brief, text, fact_id, merge_key))

    def show(self, brief: EventBrief, fact_id: str) -> None:
        """Hold another brief of the past or the future, and tell it."""
        self._brief = brief
        self.brief_changed.emit(brief, fact_id)


class _Correction(QUndoCommand):
    def __init__(
        self, history: History, before: EventBrief, after: EventBrief, text: str, fact_id: str, merge_key: str
    ) -> None:
        super().__init__(text)
        self._history = history
        self._before = before
        self.after = after
        self._fact_id = fact_id
        self.merge_key = merge_key

    def id(self) -> int:
        """Return what commands must share to be merged."""
        return 1 if self.merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over what the next step leads to, where the same field was typed in."""
        if not isinstance(other, _Correction) or other.merge_key != self.merge_key:
            return False
        self.after = other.after
        self.setObsolete(self.after == self._before)
        return True

    def undo(self) -> None:
        self._history.show(self._before, self._fact_id)

    def redo(self) -> None:
        self._history.show(self.after, self._fact_id)
