"""The side pane: the tabs Source and Page."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.gui.flat_tab import FlatTabs
from briefview.gui.page_pane import PagePane
from briefview.gui.page_preview import PreviewPage
from briefview.gui.page_sheet import Fit
from briefview.gui.source_pane import SourcePane

_PAGE = 1


class SidePane(FlatTabs):
    """Shows where the facts come from, and the page that they go to.

    Args:
        preview_page: Makes the page.
        parent: The widget that holds it.
    """

    fact_selected = Signal(str)
    addition_requested = Signal(object)
    words_selected = Signal(bool)
    row_requested = Signal()
    date_requested = Signal()
    page_made = Signal(int)
    failed = Signal(object)

    def __init__(self, preview_page: PreviewPage, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SidePane", "Source and page"), parent)
        self.source = SourcePane()
        self.page = PagePane(preview_page)
        self.addTab(self.source, self.tr("Source"))
        self.addTab(self.page, self.tr("Page"))
        self.source.fact_selected.connect(self.fact_selected)
        self.source.addition_requested.connect(self.addition_requested)
        self.source.words_selected.connect(self.words_selected)
        self.source.row_requested.connect(self.row_requested)
        self.source.date_requested.connect(self.date_requested)
        self.page.fact_selected.connect(self.fact_selected)
        self.page.list.row_requested.connect(self.row_requested)
        self.page.page_made.connect(self.page_made)
        self.page.failed.connect(self.failed)

    def show_brief(self, brief: EventBrief) -> None:
        """Show the source of a brief and, where it has an event, its page."""
        self.setTabEnabled(_PAGE, brief.event is not None)
        self.source.show_brief(brief)
        self.page.show_brief(brief)

    def show_fact(self, fact_id: str) -> None:
        """Show the words of a fact, and why it is not on the page where it is not."""
        self.source.show_fact(fact_id)
        self.page.show_fact(fact_id)

    def fit_width(self) -> None:
        """Show the page, where it is in front, as wide as its pane."""
        if self.currentWidget() is self.page:
            self.page.show_zoom(Fit.WIDTH)

    def show_words(self) -> None:
        """Bring the source to the front, the focus on the words of the chosen fact."""
        self.setCurrentWidget(self.source)
        self.source.focus_words()

    def focus_content(self) -> None:
        """Put the focus on the text or on the page, whichever is in front."""
        if self.currentWidget() is self.page:
            self.page.focus_content()
        else:
            self.source.text.setFocus()

    def zoom(self, steps: int) -> None:
        """Make what is shown larger or smaller; 0 gives it its first size."""
        if self.currentWidget() is self.page:
            self.page.zoom(steps)
        else:
            self.source.zoom(steps)
