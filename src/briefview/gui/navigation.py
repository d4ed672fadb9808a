"""Moves through the window: facts in the order of the source, pieces of evidence, tabs, panes, zoom."""

from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from briefview.brief import EventBrief
from briefview.gui.action import Need
from briefview.gui.fact_tabs import FactTabs
from briefview.gui.side_pane import SidePane
from briefview.gui.trail import Trail
from briefview.presentation.mark import fact_ids, marked_facts


class Navigation(QObject):
    """Knows the order of the facts in the source, and the panes."""

    fact_selected = Signal(str)
    side_shown = Signal(bool)
    """The side pane was shown or hidden."""

    def __init__(self, tabs: FactTabs, side: SidePane, parent: QWidget) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._side = side
        self._order: tuple[str, ...] = ()
        self._chosen = ""
        self._known: Collection[str] = frozenset()
        self._trail = Trail()

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what is done for which actions."""
        return {
            **{f"tab_{index}": self.show_tab for index in range(self._tabs.count())},
            "side": self.toggle_side,
            "source": self.show_source,
            "page": self.show_page,
            "find": self.show_find,
            "coverage": self.toggle_coverage,
            "to_check": self.toggle_to_check,
            "zoom_in": self.zoom_in,
            "zoom_out": self.zoom_out,
            "fit": self.zoom_back,
            "fit_width": self.fit_width,
            "full_screen": self.toggle_full_screen,
            "back": self.go_back,
            "forward": self.go_forward,
            "next_fact": self.next_fact,
            "previous_fact": self.previous_fact,
            "next_piece": self.next_piece,
            "previous_piece": self.previous_piece,
            "next_pane": self.next_pane,
            "previous_pane": self.next_pane,
        }

    def show_brief(self, brief: EventBrief) -> None:
        """Learn the order of the facts of a brief."""
        self._order = marked_facts(brief)
        self._known = fact_ids(brief)
        self._chosen = ""

    def begin(self) -> None:
        """Forget which facts of another document were chosen."""
        self._trail.begin()

    def met_needs(self) -> Iterator[Need]:
        """Yield where the trail of chosen facts leads to."""
        for need, by in ((Need.BACK, -1), (Need.FORWARD, 1)):
            if self._trail.leads(by, self._known):
                yield need

    def go_back(self) -> None:
        """Choose the fact that was chosen before."""
        self._follow_trail(-1)

    def go_forward(self) -> None:
        """Choose the fact from which a person went back."""
        self._follow_trail(1)

    def _follow_trail(self, by: int) -> None:
        if fact_id := self._trail.step(by, self._known):
            self.fact_selected.emit(fact_id)

    def show_fact(self, fact_id: str) -> None:
        """Learn which fact is chosen."""
        self._chosen = fact_id
        self._trail.add(fact_id)

    def next_fact(self) -> None:
        """Choose the fact whose words come next in the source."""
        self._choose_fact(1)

    def previous_fact(self) -> None:
        """Choose the fact whose words come before in the source."""
        self._choose_fact(-1)

    def next_piece(self) -> None:
        """Show the next piece of evidence."""
        self._side.source.step(1)

    def previous_piece(self) -> None:
        """Show the previous piece of evidence."""
        self._side.source.step(-1)

    def next_pane(self) -> None:
        """Put the focus on the other pane; there are two, so the next is also the previous."""
        if self._side.isAncestorOf(QApplication.focusWidget() or self._tabs) or not self._side.isVisible():
            self._tabs.focus_row()
        else:
            self._side.focus_content()

    def show_tab(self) -> None:
        """Bring the tab that an action names to the front."""
        action = self.sender()
        if isinstance(action, QAction):
            self._tabs.setCurrentIndex(int(action.objectName().removeprefix("tab_")))
            self._tabs.focus_row()

    def show_source(self) -> None:
        """Bring the source to the front."""
        self.show_side(shown=True)
        self._side.setCurrentWidget(self._side.source)
        self._side.focus_content()

    def show_page(self) -> None:
        """Bring the page to the front."""
        self.show_side(shown=True)
        self._side.setCurrentWidget(self._side.page)
        self._side.focus_content()

    def show_find(self) -> None:
        """Open the find bar below the source."""
        self.show_side(shown=True)
        self._side.setCurrentWidget(self._side.source)
        self._side.source.find_bar.open_bar()

    def toggle_coverage(self) -> None:
        """Grey the sentences that no fact was taken from, or show all alike."""
        action = self.sender()
        if isinstance(action, QAction):
            self._side.source.text.coverage.show_grey(shown=action.isChecked())

    def toggle_to_check(self) -> None:
        """List only the facts that are still to be checked, or all."""
        action = self.sender()
        if isinstance(action, QAction):
            self._tabs.show_only_to_check(only=action.isChecked())

    def toggle_side(self) -> None:
        """Show or hide the side pane."""
        self.show_side(shown=self._side.isHidden())

    def show_side(self, *, shown: bool) -> None:
        """Show or hide the side pane."""
        self._side.setVisible(shown)
        self.side_shown.emit(shown)

    def show_words(self) -> None:
        """Put the focus on the words of the chosen fact."""
        self.show_side(shown=True)
        self._side.show_words()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        window = self._tabs.window()
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def zoom_in(self) -> None:
        """Make what the side pane shows larger."""
        self._side.zoom(1)

    def zoom_out(self) -> None:
        """Make what the side pane shows smaller."""
        self._side.zoom(-1)

    def zoom_back(self) -> None:
        """Show the whole page, or the source at its first size."""
        self._side.zoom(0)

    def fit_width(self) -> None:
        """Show the page as wide as its pane."""
        self._side.fit_width()

    def _choose_fact(self, by: int) -> None:
        if not self._order:
            return
        if self._chosen in self._order:
            position = (self._order.index(self._chosen) + by) % len(self._order)
        else:
            position = 0 if by > 0 else -1
        self.fact_selected.emit(self._order[position])
