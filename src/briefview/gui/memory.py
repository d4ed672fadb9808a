"""Remembers how a window stands, and makes the next one stand like it."""

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QMainWindow, QSplitter

from briefview.export.page import PageSetup, Paper
from briefview.gui.fact_tabs import FactTabs
from briefview.gui.page_sheet import Fit
from briefview.gui.settings import Settings
from briefview.gui.side_pane import SidePane

_FIRST_SIZE = QSize(1280, 800)
_SMALLEST_SIZE = QSize(760, 520)
_FIRST_SPLIT = [720, 560]
_NARROWEST_FACTS = 400
_NARROWEST_SIDE = 320
_LARGE = "large"


class WindowMemory:
    """What of a window is kept: geometry, splitters, tabs, paper and zoom.

    Args:
        window: The window.
        splitter: What splits it.
        tabs: Its facts side.
        side: Its side pane.
        settings: Where it is kept.
    """

    def __init__(
        self, window: QMainWindow, splitter: QSplitter, tabs: FactTabs, side: SidePane, settings: Settings
    ) -> None:
        self._window = window
        self._splitter = splitter
        self._tabs = tabs
        self._side = side
        self._settings = settings

    def restore(self) -> None:
        """Make the window stand as the last one did."""
        self._window.setMinimumSize(_SMALLEST_SIZE)
        self._tabs.setMinimumWidth(_NARROWEST_FACTS)
        self._side.setMinimumWidth(_NARROWEST_SIDE)
        self._window.resize(_FIRST_SIZE)
        self._splitter.setSizes(_FIRST_SPLIT)
        self._window.restoreGeometry(self._settings.state("window"))
        self._splitter.restoreState(self._settings.state("splitter"))
        self._tabs.restore_state(self._settings.state("speakers"))
        self._tabs.setCurrentIndex(_number(self._settings.choice("tab")))
        self._side.setCurrentIndex(_number(self._settings.choice("side-tab")))
        paper = self._settings.choice("paper")
        known = Paper(paper) if paper in set(Paper) else local_paper(QLocale())
        self._side.page.show_setup(PageSetup(known, None, self._settings.choice("print") == _LARGE))
        zoom = self._settings.choice("zoom", Fit.PAGE)
        self._side.page.show_zoom(Fit(zoom) if zoom in set(Fit) else _number(zoom) / 100)

    def save(self) -> None:
        """Keep how the window stands."""
        self._settings.save_state("window", self._window.saveGeometry())
        self._settings.save_state("splitter", self._splitter.saveState())
        self._settings.save_state("speakers", self._tabs.state())
        self._settings.save_choice("tab", str(self._tabs.currentIndex()))
        self._settings.save_choice("side-tab", str(self._side.currentIndex()))
        setup, zoom = self._side.page.setup(), self._side.page.zoomed()
        self._settings.save_choice("paper", setup.paper.value)
        self._settings.save_choice("print", _LARGE if setup.large_print else "")
        self._settings.save_choice("zoom", zoom.value if isinstance(zoom, Fit) else str(round(zoom * 100)))


def local_paper(locale: QLocale) -> Paper:
    """Return the paper of a place: Letter where inches of the United States are used, else A4."""
    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if locale.measurementSystem() is imperial else Paper.A4


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
