"""The tab Statistics: the figures of the source, and which of them can be compared."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.gui.fact_editor import FactEditor
from briefview.gui.fact_tab import FactTab
from briefview.gui.note_label import NoteLabel
from briefview.gui.row_paint import SIDE
from briefview.gui.statistic_table import StatisticTable
from briefview.presentation.bar import bar_note
from briefview.presentation.form import FormField
from briefview.presentation.statistic import statistic_rows


class StatisticTab(FactTab):
    """Shows the figures of a brief."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = StatisticTable()
        self.note = NoteLabel(parent=self)
        self.note.setContentsMargins(SIDE, 14, SIDE, 14)
        self.note.setWordWrap(True)
        self.setFocusProxy(self.table)
        self.stack(self.table, self.note)
        self.column.addStretch()
        self.table.fact_selected.connect(self.fact_selected)
        self.table.words_requested.connect(self.words_requested)

    def show_brief(self, brief: EventBrief) -> None:
        """Show the figures of a brief."""
        self.table.show_rows(statistic_rows(brief))
        self.note.show_note(bar_note(brief))

    def select_fact(self, fact_id: str) -> bool:
        """Choose the row of a fact, and return whether it stands here."""
        return self.table.select_fact(fact_id)

    def show_only_to_check(self, *, only: bool) -> None:
        """List only the facts that are still to be checked, or all."""
        self.table.show_only_to_check(only=only)

    def open_editor(self, fact_id: str, fields: Sequence[FormField], words: str) -> FactEditor | None:
        """Put an editor in the place of a fact's row and return it; nothing where the fact has no row here."""
        return self.table.open_editor(fact_id, fields, words)
