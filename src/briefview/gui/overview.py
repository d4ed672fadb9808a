"""The tab Overview: what, where, when, who hosts, what for, and what comes next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefview.brief import EventBrief
from briefview.gui.fact_list import FactListView
from briefview.presentation.overview import overview_rows

_LABEL_WIDTH = 112


class OverviewTab(QWidget):
    """Shows the facts of the event itself."""

    fact_selected = Signal(str)
    words_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = FactListView("Overview", _LABEL_WIDTH)
        self.setFocusProxy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.list.fact_selected.connect(self.fact_selected)
        self.list.words_requested.connect(self.words_requested)

    def show_brief(self, brief: EventBrief) -> None:
        """Show the event of a brief."""
        self.list.show_rows(overview_rows(brief))

    def select_fact(self, fact_id: str) -> bool:
        """Choose the row of a fact, and return whether it stands here."""
        return self.list.select_fact(fact_id)
