"""The frame of the window: menu bar, toolbar, message bar, facts on the left, source and page on the right."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDragEnterEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from briefview.gui.action import Actions
from briefview.gui.fact_tabs import FactTabs
from briefview.gui.hairline import HairlineSplitter
from briefview.gui.menu import RecentMenu, Toolbar, fill_menus
from briefview.gui.message_bar import MessageBar
from briefview.gui.page_preview import PreviewPage
from briefview.gui.pasting import pasted_words
from briefview.gui.side_pane import SidePane
from briefview.gui.status_line import StatusLine
from briefview.gui.welcome import Welcome
from briefview.resources import resource_path


class Frame(QMainWindow):
    """Holds the parts of the window and gives them their places.

    Args:
        preview_page: Makes the page.
    """

    def __init__(self, preview_page: PreviewPage) -> None:
        super().__init__()
        self.actions_by_name = Actions(self)
        self.recent = RecentMenu(self)
        self.toolbar = Toolbar(self.actions_by_name, self)
        self.message = MessageBar()
        self.welcome = Welcome()
        self.tabs = FactTabs()
        self.side = SidePane(preview_page)
        self.status = StatusLine(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self.splitter = HairlineSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.tabs)
        self.splitter.addWidget(self.side)
        self.stack = QStackedWidget()
        for page in (QWidget(), self.welcome, self.splitter):
            self.stack.addWidget(page)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.message)
        layout.addWidget(self.stack)
        fill_menus(self, self.actions_by_name, self.recent)
        self.actions_by_name.attach_to_facts(self.tabs)
        self.side.page.list.attach(self.actions_by_name["pin"], self.actions_by_name["leave_off"])
        self.addToolBar(self.toolbar)
        self.setCentralWidget(centre)
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowIcon(QIcon(str(resource_path("icons", "briefview.svg"))))
        self.setWindowTitle("briefview")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out of the toolbar where there is no room for them."""
        super().resizeEvent(event)
        self.toolbar.show_width(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of another palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self.actions_by_name.draw_icons(self.palette())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or pasted_words(event.mimeData()).length:
            event.acceptProposedAction()
