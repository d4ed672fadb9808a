"""All that changes the brief of a window: the review, editing in place and adding, on one history."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefview.brief import Evidence
from briefview.brief.regain import find_lost
from briefview.gui.action import Need
from briefview.gui.adding import Adding
from briefview.gui.editing import Editing
from briefview.gui.fact_tabs import FactTabs
from briefview.gui.history import History
from briefview.gui.lost_words import LostWords
from briefview.gui.merging import Merging
from briefview.gui.page_choice import PageChoice
from briefview.gui.review import Review
from briefview.presentation.form import ReadNumber
from briefview.presentation.review import has_proposed


class Corrections(QObject):
    """Puts the ways of correcting a brief together.

    Args:
        tabs: Where the rows stand.
        selected_words: Tells which words of the source are selected.
        read_number: Reads the number of a figure.
        window: The window.
    """

    fact_selected = Signal(str)
    """The fact to choose next."""
    conditions_changed = Signal()
    """Other actions make sense than before."""
    told = Signal(str)
    failed = Signal(object)
    """A BriefviewError."""

    def __init__(
        self,
        tabs: FactTabs,
        selected_words: Callable[[], Evidence | None],
        read_number: ReadNumber,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._selected_words = selected_words
        self.history = History(self)
        self.review = Review(self.history, self)
        self.editing = Editing(self.history, tabs, read_number, self)
        self.page = PageChoice(self.history, self)
        self.merging = Merging(self.history, window)
        self.adding = Adding(self.history, selected_words, read_number, self)
        self.lost = LostWords(self.history, selected_words, self)
        self._fact_id = ""
        self._connect()

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what is done for which actions."""
        return {
            **self.review.slots(),
            **self.page.slots(),
            **self.lost.slots(),
            "reject": self._reject,
            "edit": self.editing.edit,
            "use_words": self._use_words,
            "merge": self.merging.ask,
        }

    def show_fact(self, fact_id: str) -> None:
        """Learn which fact is chosen, be it one whose words are gone."""
        lost = self.history.brief is not None and find_lost(self.history.brief, fact_id) is not None
        self.lost.show_fact(fact_id if lost else "")
        fact_id = self._fact_id = "" if lost else fact_id
        for part in (self.review, self.editing, self.adding, self.page, self.merging):
            part.show_fact(fact_id)

    def met_needs(self) -> Iterator[Need]:
        """Yield what is there for corrections now."""
        brief, stack = self.history.brief, self.history.stack
        words = self._selected_words() is not None
        there = {
            Need.DOCUMENT: brief is not None,
            Need.BRIEF: brief is not None and brief.event is not None,
            Need.FACT: bool(self._fact_id) and not self.editing.is_editing,
            Need.ROW: bool(self._fact_id or self.lost.is_chosen) and not self.editing.is_editing,
            Need.LOST: self.lost.is_chosen,
            Need.ANY_LOST: self.lost.are_there,
            Need.MOVABLE: self.review.can_move(),
            Need.OTHER_SPEAKER: self.merging.can_merge(),
            Need.WORDS: words,
            Need.FACT_AND_WORDS: words and bool(self._fact_id or self.lost.is_chosen),
            Need.UNSAVED: brief is not None and not stack.isClean(),
            Need.UNDO: stack.canUndo(),
            Need.REDO: stack.canRedo(),
            Need.UNREVIEWED: brief is not None and has_proposed(brief),
        }
        return (need for need, met in there.items() if met)

    def _connect(self) -> None:
        for part in (self.review, self.adding, self.page, self.lost):
            part.told.connect(self.told)
            part.failed.connect(self.failed)
        self.editing.told.connect(self.told)
        self.merging.told.connect(self.told)
        self.merging.fact_selected.connect(self.fact_selected)
        self.review.fact_selected.connect(self.fact_selected)
        self.lost.fact_selected.connect(self.fact_selected)
        self.adding.added.connect(self._edit_added)
        self.editing.editing_changed.connect(self.conditions_changed)
        self.history.stack.indexChanged.connect(self.conditions_changed)
        self.history.clean_changed.connect(self.conditions_changed)

    def _reject(self) -> None:
        """Remove the chosen fact."""
        if self.lost.is_chosen:
            self.lost.drop()
        else:
            self.review.reject()

    def _use_words(self) -> None:
        """Put the selected words behind the chosen fact."""
        if self.lost.is_chosen:
            self.lost.use_words()
        else:
            self.adding.use_as_evidence()

    def _edit_added(self, fact_id: str) -> None:
        """Let a person correct what was just added."""
        self.fact_selected.emit(fact_id)
        self.editing.edit()
