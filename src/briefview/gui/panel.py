"""The tab Panels: the topics of the programme, and what the source does not name."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.gui.fact_editor import FactEditor
from briefview.gui.fact_list import FactListView
from briefview.gui.fact_tab import FactTab
from briefview.gui.note_label import NoteLabel
from briefview.gui.row_paint import SIDE
from briefview.presentation.form import FormField
from briefview.presentation.panel import panel_note, panel_rows

_LABEL_WIDTH = 32


class PanelTab(FactTab):
    """Shows the panels of a brief."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = NoteLabel(parent=self)
        self.note.setContentsMargins(SIDE, 14, SIDE, 10)
        self.note.setWordWrap(True)
        self.list = FactListView(self.tr("Panels"), _LABEL_WIDTH)
        self.setFocusProxy(self.list)
        self.stack(self.note, self.list)
        self.list.fact_selected.connect(self.fact_selected)
        self.list.words_requested.connect(self.words_requested)

    def show_brief(self, brief: EventBrief) -> None:
        """Show the panels of a brief."""
        self.note.show_note(panel_note(brief))
        self.list.show_rows(panel_rows(brief))

    def select_fact(self, fact_id: str) -> bool:
        """Choose the row of a fact, and return whether it stands here."""
        return self.list.select_fact(fact_id)

    def show_only_to_check(self, *, only: bool) -> None:
        """List only the facts that are still to be checked, or all."""
        self.list.show_only_to_check(only=only)

    def open_editor(self, fact_id: str, fields: Sequence[FormField], words: str) -> FactEditor | None:
        """Put an editor in the place of a fact's row and return it; nothing where the fact has no row here."""
        return self.list.open_editor(fact_id, fields, words)
