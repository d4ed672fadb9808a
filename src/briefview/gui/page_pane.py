"""The side pane's tab Page: the paper, the zoom and the marking, and the page itself as it will be printed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from briefview.brief import EventBrief
from briefview.export.page import PageSetup, Paper
from briefview.gui.hairline import FramedEdit, Hairline, HairlineSplitter
from briefview.gui.page_list import PageList
from briefview.gui.page_preview import MadePage, PageMaker, PreviewPage
from briefview.gui.page_sheet import Fit, Zoom
from briefview.gui.strip import Strip

if TYPE_CHECKING:
    from briefview.gui.page_picture import PageView

_LARGE = "-large"
"""Follows the name of a paper where the print is large."""
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
        self.paper, self.zoom_box, self.marking = QComboBox(), QComboBox(), FramedEdit()
        self.view: PageView | None = None
        self.list = PageList()
        self.maker = PageMaker(preview_page, self)
        self._fill()
        self._lay_out()
        self.paper.currentIndexChanged.connect(self._change_setup)
        self.marking.textEdited.connect(self.marking_changed)
        self.zoom_box.currentIndexChanged.connect(self._change_zoom)
        self.maker.page_made.connect(self._show_page)
        self.maker.failed.connect(self.failed)
        self.list.fact_selected.connect(self.fact_selected)
        self.list.show_button.toggled.connect(self._share_room)

    def setup(self) -> PageSetup:
        """Return how the page is to be laid out."""
        paper, large, _ = self.paper.currentData().partition(_LARGE)
        return PageSetup(Paper(paper), None, bool(large))

    def show_setup(self, setup: PageSetup) -> None:
        """Take another paper and size of print."""
        self.paper.setCurrentIndex(self.paper.findData(f"{setup.paper}{_LARGE if setup.large_print else ''}"))

    def show_paper(self, paper: Paper) -> None:
        """Take another paper, in the present size of print."""
        self.show_setup(PageSetup(paper, None, self.setup().large_print))

    def show_zoom(self, zoom: Zoom) -> None:
        """Take another zoom, 1 being the size of the printed page; one that is not offered shows the whole page."""
        self.zoom_box.setCurrentIndex(max(self.zoom_box.findData(zoom), 0))

    def show_fact(self, fact_id: str) -> None:
        """Learn which fact is chosen."""
        self.list.show_fact(fact_id)

    def show_brief(self, brief: EventBrief) -> None:
        """Show the page of a brief, and its own marking: one brief's must never slip onto another."""
        marking = brief.page.marking or ""
        if self.marking.text().strip() != marking:
            self.marking.setText(marking)
            self.marking.setCursorPosition(0)
        self._brief = brief
        self._request()

    def focus_content(self) -> None:
        """Put the focus on the page, or where there is none yet, above it."""
        (self.view or self.paper).setFocus()

    def zoom(self, steps: int) -> None:
        """Show the page larger or smaller; 0 shows the whole page."""
        if steps == 0:
            self.show_zoom(Fit.PAGE)
            return
        present = self.zoom_box.currentData()
        if isinstance(present, str):
            present = self.view.shown_zoom if self.view else 1.0
        further = [zoom for zoom in _ZOOMS if (zoom - present) * steps > 0.01]
        if further:
            self.show_zoom(min(further) if steps > 0 else max(further))

    def zoomed(self) -> Zoom:
        """Return the present zoom."""
        zoom = self.zoom_box.currentData()
        return Fit(zoom) if isinstance(zoom, str) else float(zoom)

    def stop(self) -> None:
        """Make no page any more."""
        self.maker.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page that is now wanted."""
        super().showEvent(event)
        if self._stale:
            self._request()

    def _share_room(self) -> None:
        """Give the list the room that it needs, and all other to the page."""
        least = self.list.sizeHint().height() if self.list.show_button.isChecked() else self.list.maximumHeight()
        self._parts.setSizes([self._parts.height() - least, least])

    def _change_setup(self) -> None:
        self._request()

    def _change_zoom(self) -> None:
        if self.view:
            self.view.show_zoom(self.zoomed())

    def _request(self) -> None:
        self._stale = not self.isVisible()
        if self._brief is not None and self._brief.event is not None and not self._stale:
            self.maker.make(self._brief, self.setup(), self.view.room() if self.view else None)

    def _show_page(self, made: MadePage) -> None:
        missing = len(made.preview.left_out)
        shown = self.list.missing(missing) if missing else self.tr("all facts shown")
        words = self.tr("Page preview, {paper}, one page, {shown}").format(paper=self.paper.currentText(), shown=shown)
        self._page_view().show_page(made.preview.svg, made.drawn, words)
        if made.brief is self._brief:
            self.list.show_page(made.brief, made.preview.left_out, made.preview.left_off)
            self.page_made.emit(missing)

    def _page_view(self) -> "PageView":
        """Return the view of the page, made when there is a first page: Qt's SVG module is loaded only then."""
        if self.view is None:
            from briefview.gui.page_picture import PageView

            self.view = PageView()
            self.view.show_zoom(self.zoomed())
            self._ground.addWidget(self.view)
        return self.view

    def _fill(self) -> None:
        for paper, name in paper_names().items():
            self.paper.addItem(name, paper.value)
        for paper, name in paper_names().items():
            self.paper.addItem(self.tr("{paper}, large print").format(paper=name), f"{paper}{_LARGE}")
        self.zoom_box.addItem(self.tr("Fit page"), Fit.PAGE)
        self.zoom_box.addItem(self.tr("Fit width"), Fit.WIDTH)
        for zoom in _ZOOMS:
            self.zoom_box.addItem(f"{zoom:.0%}", zoom)
        self.paper.setAccessibleName(self.tr("Paper"))
        self.zoom_box.setAccessibleName(self.tr("Zoom"))
        self.marking.setAccessibleName(self.tr("Marking"))
        self.marking.setPlaceholderText(self.tr("No marking"))
        self.marking.setMaximumWidth(180)
        for box in (self.paper, self.zoom_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)

    def _lay_out(self) -> None:
        head, ground = Strip(), QWidget()
        for box in (self.paper, self.zoom_box, self.marking):
            if box is self.marking:
                head.row.addStretch()
            head.add_named(box, box.accessibleName())
        self._ground = QVBoxLayout(ground)
        self._ground.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(Hairline())
        self._parts = parts = HairlineSplitter(Qt.Orientation.Vertical)
        parts.addWidget(ground)
        parts.addWidget(self.list)
        parts.setStretchFactor(0, 1)
        layout.addWidget(parts, 1)


def paper_names() -> dict[Paper, str]:
    """Return what each paper is called."""
    return {
        Paper.A4: QCoreApplication.translate("Paper", "A4"),
        Paper.LETTER: QCoreApplication.translate("Paper", "Letter"),
    }
