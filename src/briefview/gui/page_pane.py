"""The side pane's tab Page: the paper, the zoom and the marking, and the page itself as it will be printed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from briefview.brief import EventBrief
from briefview.export.page import PageSetup, Paper
from briefview.gui.hairline import FramedEdit, Hairline
from briefview.gui.page_preview import PageMaker, PagePreview, PreviewPage
from briefview.gui.strip import Strip
from briefview.presentation.clipping import fact_line

if TYPE_CHECKING:
    from briefview.gui.page_picture import PageView

_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)


class PagePane(QWidget):
    """Shows the page of a brief; it is made when it is first seen, and again after changes.

    Args:
        preview_page: Makes the page.
        parent: The widget that holds it.
    """

    page_made = Signal(int)
    """A page is shown; the number of facts that are not on it."""
    failed = Signal(object)
    """The page could not be made: a BriefviewError."""
    marking_changed = Signal(str)
    """A person types the marking."""
    fact_selected = Signal(str)

    def __init__(self, preview_page: PreviewPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brief: EventBrief | None = None
        self._stale = False
        self._large_print = False
        self.paper, self.zoom_box, self.marking = QComboBox(), QComboBox(), FramedEdit()
        self.view: PageView | None = None
        self.left_out, self.show_button = QLabel(), QToolButton()
        self.maker = PageMaker(preview_page, self)
        self._fill()
        self._lay_out()
        self.paper.currentIndexChanged.connect(self._change_setup)
        self.marking.textEdited.connect(self.marking_changed)
        self.zoom_box.currentIndexChanged.connect(self._change_zoom)
        self.maker.page_made.connect(self._show_page)
        self.maker.failed.connect(self.failed)

    def setup(self) -> PageSetup:
        """Return how the page is to be laid out."""
        return PageSetup(Paper(self.paper.currentData()), None, self._large_print)

    def show_setup(self, setup: PageSetup) -> None:
        """Take another paper, marking and size of print."""
        self._large_print = setup.large_print
        self.paper.setCurrentIndex(self.paper.findData(setup.paper))
        self._change_setup()

    def show_paper(self, paper: Paper) -> None:
        """Take another paper."""
        self.paper.setCurrentIndex(self.paper.findData(paper))

    def show_zoom(self, zoom: float | None) -> None:
        """Take another zoom, 1 being the size of the printed page; nothing shows the whole page."""
        self.zoom_box.setCurrentIndex(max(self.zoom_box.findData(zoom), 0))

    def show_brief(self, brief: EventBrief) -> None:
        """Show the page of a brief, and its own marking: one brief's must never slip onto another."""
        marking = brief.page.marking or ""
        if self.marking.text().strip() != marking:
            self.marking.setText(marking)
        self._brief = brief
        self._request(now=False)

    def focus_content(self) -> None:
        """Put the focus on the page, or where there is none yet, above it."""
        (self.view or self.paper).setFocus()

    def zoom(self, steps: int) -> None:
        """Show the page larger or smaller; 0 shows the whole page."""
        if steps == 0:
            self.zoom_box.setCurrentIndex(0)
            return
        present = self.zoom_box.currentData() or (self.view.shown_zoom if self.view else 1.0)
        further = [zoom for zoom in _ZOOMS if (zoom - present) * steps > 0.01]
        if further:
            zoom = min(further) if steps > 0 else max(further)
            self.zoom_box.setCurrentIndex(self.zoom_box.findData(zoom))

    def stop(self) -> None:
        """Make no page any more."""
        self.maker.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page that is now wanted."""
        super().showEvent(event)
        if self._stale:
            self._request(now=True)

    def _change_setup(self) -> None:
        self._request(now=False)

    def _change_zoom(self) -> None:
        if self.view:
            self.view.show_zoom(self.zoom_box.currentData())

    def _request(self, *, now: bool) -> None:
        self._stale = not self.isVisible()
        if self._brief is not None and self._brief.event is not None and not self._stale:
            self.maker.make(self._brief, self.setup(), now=now)

    def _show_page(self, preview: PagePreview) -> None:
        missing = len(preview.left_out)
        one, more = self.tr("%n fact not shown", "", missing), self.tr("%n facts not shown", "", missing)
        self.left_out.setText(one if missing == 1 else more)
        shown = self.left_out.text() if missing else self.tr("all facts shown")
        words = self.tr("Page preview, {paper}, one page, {shown}").format(paper=self.paper.currentText(), shown=shown)
        self._page_view().show_page(preview.svg, words)
        self._fill_menu(preview)
        self.cut_strip.setVisible(missing > 0)
        self.page_made.emit(missing)

    def _page_view(self) -> "PageView":
        """Return the view of the page, made when there is a first page: Qt's SVG module is loaded only then."""
        if self.view is None:
            from briefview.gui.page_picture import PageView

            self.view = PageView()
            self.view.show_zoom(self.zoom_box.currentData())
            self._ground.addWidget(self.view)
        return self.view

    def _fill_menu(self, preview: PagePreview) -> None:
        menu = self.show_button.menu()
        menu.clear()
        if self._brief is not None:
            for number, fact_id in enumerate(preview.left_out):
                why = self.tr("left off by hand") if number < preview.left_off else self.tr("no room")
                menu.addAction(f"{fact_line(self._brief, fact_id)}, {why}".replace("&", "&&")).setData(fact_id)

    def _follow_menu(self, action: QAction) -> None:
        self.fact_selected.emit(action.data())

    def _fill(self) -> None:
        for paper, name in paper_names().items():
            self.paper.addItem(name, paper)
        self.zoom_box.addItem(self.tr("Fit page"), None)
        for zoom in _ZOOMS:
            self.zoom_box.addItem(f"{zoom:.0%}", zoom)
        self.paper.setAccessibleName(self.tr("Paper"))
        self.zoom_box.setAccessibleName(self.tr("Zoom"))
        self.marking.setAccessibleName(self.tr("Marking"))
        self.marking.setPlaceholderText(self.tr("No marking"))
        self.marking.setMaximumWidth(180)
        self.show_button.setText(self.tr("Show"))
        self.show_button.setAccessibleName(self.tr("Show the facts that are not on the page"))
        self.show_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.show_button)
        self.show_button.setMenu(menu)
        menu.triggered.connect(self._follow_menu)

    def _lay_out(self) -> None:
        head, self.cut_strip, ground = Strip(), Strip(), QWidget()
        for box in (self.paper, self.zoom_box, self.marking):
            if box is self.marking:
                head.row.addStretch()
            head.add_named(box, box.accessibleName())
        self.cut_strip.row.addWidget(self.left_out)
        self.cut_strip.row.addWidget(self.show_button)
        self.cut_strip.row.addStretch()
        self.cut_strip.hide()
        self._ground = QVBoxLayout(ground)
        self._ground.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(Hairline())
        layout.addWidget(ground, 1)
        layout.addWidget(self.cut_strip)


def paper_names() -> dict[Paper, str]:
    """Return what each paper is called."""
    return {
        Paper.A4: QCoreApplication.translate("Paper", "A4"),
        Paper.LETTER: QCoreApplication.translate("Paper", "Letter"),
    }
