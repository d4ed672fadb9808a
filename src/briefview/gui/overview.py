"""The tab Overview: what, where, when, who hosts, what for, and what comes next."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.gui.fact_editor import FactEditor
from briefview.gui.fact_list import FactListView
from briefview.gui.fact_tab import FactTab
from briefview.gui.no_event import NoEventPage
from briefview.presentation.form import FormField
from briefview.presentation.no_event import no_event_phrase
from briefview.presentation.overview import overview_rows

_LABEL_WIDTH = 112


class OverviewTab(FactTab):
    """Shows the facts of the event itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = FactListView(self.tr("Overview"), _LABEL_WIDTH)
        self.no_event = NoEventPage()
        self.no_event.hide()
        self.setFocusProxy(self.list)
        self.stack(self.list, self.no_event)
        self.list.fact_selected.connect(self.fact_selected)
        self.list.words_requested.connect(self.words_requested)

    def show_brief(self, brief: EventBrief) -> None:
        """Show the event of a brief, or that there is none."""
        found = brief.event is not None
        self.list.setVisible(found or bool(brief.lost))
        self.no_event.setVisible(not found)
        self.no_event.show_reason("" if found else no_event_phrase(brief))
        self.setFocusProxy(self.list if found else self.no_event.button)
        self.list.show_rows(overview_rows(brief))

    def select_fact(self, fact_id: str) -> bool:
        """Choose the row of a fact, and return whether it stands here."""
        return self.list.select_fact(fact_id)

    def show_only_to_check(self, *, only: bool) -> None:
        """List only the facts that are still to be checked, or all."""
        self.list.show_only_to_check(only=only)

    def open_editor(self, fact_id: str, fields: Sequence[FormField], words: str) -> FactEditor | None:
        """Put an editor in the place of a fact's row and return it; nothing where the fact has no row here."""
        return self.list.open_editor(fact_id, fields, words)
