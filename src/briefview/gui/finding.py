"""Searches the source and the facts for what the find bar asks, and steps through the places."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefview.brief import EventBrief
from briefview.gui.find_bar import FindBar, FindIn
from briefview.gui.source_text import SourceText
from briefview.presentation.search import Folded, find_facts, find_words, folded


class Finding(QObject):
    """Finds words.

    Args:
        bar: Where a person asks.
        text: The source.
        parent: The window.
    """

    fact_selected = Signal(str)
    """A fact that holds the words."""

    def __init__(self, bar: FindBar, text: SourceText, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._text = text
        self._brief: EventBrief | None = None
        self._folded: tuple[str, Folded] = ("", Folded("", (0,)))
        self._spans: tuple[tuple[int, int], ...] = ()
        self._facts: tuple[str, ...] = ()
        self._at = -1
        bar.search_changed.connect(self._search)
        bar.step_requested.connect(self.step)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what is done for which actions."""
        return {"find_next": self.find_next, "find_previous": self.find_previous}

    def show_brief(self, brief: EventBrief) -> None:
        """Learn what is searched."""
        self._brief = brief
        if self._bar.isVisible():
            self._find()
            self._bar.show_count(self._at + 1, self._total)

    def find_next(self) -> None:
        """Go to the next place, or ask for words where there are none."""
        self._go(1)

    def find_previous(self) -> None:
        """Go to the place before, or ask for words where there are none."""
        self._go(-1)

    def step(self, by: int) -> None:
        """Go to another place, round at the ends."""
        self._find()
        if self._total:
            self._at = (self._at + by) % self._total
            self._show_place()
        self._bar.show_count(self._at + 1, self._total)

    @property
    def _total(self) -> int:
        return len(self._facts) if self._bar.place is FindIn.FACTS else len(self._spans)

    def _go(self, by: int) -> None:
        if self._bar.words.strip():
            self.step(by)
        else:
            self._bar.open_bar()

    def _search(self) -> None:
        """Go to the first place behind the caret."""
        self._find()
        self._at = -1
        if self._total:
            caret = self._text.caret_offset()
            behind = (number for number, (start, _) in enumerate(self._spans) if start >= caret)
            self._at = 0 if self._bar.place is FindIn.FACTS else next(behind, 0)
            self._show_place()
        self._bar.show_count(self._at + 1, self._total)

    def _find(self) -> None:
        brief, words = self._brief, self._bar.words
        if brief is None:
            return
        source = brief.sources[0]
        if self._folded[0] != source.sha256:
            self._folded = source.sha256, folded(source.text)
        in_facts = self._bar.place is FindIn.FACTS
        self._facts = find_facts(brief, words) if in_facts else ()
        self._spans = () if in_facts else find_words(self._folded[1], words)
        self._at = min(self._at, self._total - 1)

    def _show_place(self) -> None:
        if self._bar.place is FindIn.FACTS:
            self.fact_selected.emit(self._facts[self._at])
        else:
            self._text.show_words(*self._spans[self._at])
