"""What the four tabs of facts have in common."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefview.brief import EventBrief
from briefview.gui.fact_editor import FactEditor
from briefview.presentation.form import FormField


class FactTab(QWidget):
    """A tab that shows facts of a brief and tells which one was chosen."""

    fact_selected = Signal(str)
    """A person chose a fact; empty for a row without one."""
    words_requested = Signal()
    """A person asked for the words of the chosen fact."""

    def show_brief(self, brief: EventBrief) -> None:
        """Show a brief; what is the same as before stays where it is."""
        raise NotImplementedError

    def select_fact(self, fact_id: str) -> bool:
        """Choose the row of a fact without telling anybody, and return whether it stands here."""
        raise NotImplementedError

    def show_only_to_check(self, *, only: bool) -> None:
        """List only the facts that are still to be checked, or all."""
        raise NotImplementedError

    def open_editor(self, fact_id: str, fields: Sequence[FormField], words: str) -> FactEditor | None:
        """Put an editor in the place of a fact's row and return it; nothing where the fact has no row here."""
        raise NotImplementedError

    def stack(self, *parts: QWidget) -> None:
        """Set parts one below the other, without margins."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        for part in parts:
            self.column.addWidget(part)
