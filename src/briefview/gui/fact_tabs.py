"""The facts side: the four tabs, and the one selection that they share."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.gui.fact_editor import FactEditor
from briefview.gui.fact_tab import FactTab
from briefview.gui.flat_tab import FlatTabs
from briefview.gui.overview import OverviewTab
from briefview.gui.panel import PanelTab
from briefview.gui.speaker import SpeakerTab
from briefview.gui.statistic import StatisticTab
from briefview.presentation.form import FormField
from briefview.presentation.review import to_check_by_tab

_OVERVIEW = 0


class FactTabs(FlatTabs):
    """Shows a brief in the tabs Overview, Speakers, Panels and Statistics."""

    fact_selected = Signal(str)
    """A person chose a fact; empty for a row without one."""
    words_requested = Signal()
    """A person asked for the words of the chosen fact."""
    open_requested = Signal()
    """A person wants to open another document, for this one reports no event."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("FactTabs", "Facts"), parent)
        self.overview, self.speakers = OverviewTab(), SpeakerTab()
        self.panels, self.statistics = PanelTab(), StatisticTab()
        self._tabs: tuple[FactTab, ...] = (self.overview, self.speakers, self.panels, self.statistics)
        self._titles = self.tr("Overview"), self.tr("Speakers"), self.tr("Panels"), self.tr("Statistics")
        for tab, title in zip(self._tabs, self._titles, strict=True):
            self.addTab(tab, title)
            tab.fact_selected.connect(self._choose)
            tab.words_requested.connect(self.words_requested)
        self.overview.no_event.open_requested.connect(self.open_requested)

    def show_brief(self, brief: EventBrief) -> None:
        """Show a brief, or that it has no event."""
        for tab in self._tabs:
            tab.show_brief(brief)
        for index, count in enumerate(to_check_by_tab(brief)):
            self._show_count(index, count, any_facts=brief.event is not None)
            self.setTabEnabled(index, index == _OVERVIEW or brief.event is not None)
        if brief.event is None:
            self.setCurrentIndex(_OVERVIEW)

    def _show_count(self, index: int, count: int, *, any_facts: bool) -> None:
        """Say in the label of a tab how many of its facts are still to be checked."""
        title = self._titles[index]
        self.setTabText(index, f"{title} ({count:,})" if count else title)
        one, more = self.tr("%n fact to check", "", count), self.tr("%n facts to check", "", count)
        words = (one if count == 1 else more) if count else self.tr("nothing to check")
        said = f"{title}, {words}" if any_facts else title
        self.setTabToolTip(index, said)
        self.tabBar().setAccessibleTabName(index, said)

    def show_only_to_check(self, *, only: bool) -> None:
        """List only the facts that are still to be checked, or all."""
        for tab in self._tabs:
            tab.show_only_to_check(only=only)

    def select_fact(self, fact_id: str) -> None:
        """Choose the row of a fact, and bring the tab that has it to the front."""
        for tab in self._tabs:
            if tab.select_fact(fact_id):
                self.setCurrentWidget(tab)

    def open_editor(self, fact_id: str, fields: Sequence[FormField], words: str) -> FactEditor | None:
        """Bring the tab of a fact to the front, put an editor in the place of its row and return it."""
        self.select_fact(fact_id)
        for tab in self._tabs:
            if editor := tab.open_editor(fact_id, fields, words):
                return editor
        return None

    def focus_row(self) -> None:
        """Put the focus on the row of the chosen fact."""
        tab = self.currentWidget()
        if tab is self.speakers and self.speakers.list.currentIndex().isValid():
            self.speakers.list.setFocus()
        else:
            tab.setFocus()

    def state(self) -> QByteArray:
        """Return how the tab Speakers is split, for the settings."""
        return self.speakers.state()

    def restore_state(self, state: QByteArray) -> None:
        """Split the tab Speakers as it was."""
        self.speakers.restore_state(state)

    def _choose(self, fact_id: str) -> None:
        """Take the choice of one tab back in the others."""
        for tab in self._tabs:
            if tab is not self.sender():
                tab.select_fact("")
        self.fact_selected.emit(fact_id)
