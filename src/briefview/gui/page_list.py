"""What is below the page: how many facts are not on it, and on demand which, why, and which are pinned to it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from briefview.brief import EventBrief
from briefview.gui.elided_label import ElidedLabel
from briefview.gui.fact_list import FactListView
from briefview.gui.hairline import Hairline
from briefview.gui.strip import Strip
from briefview.presentation.page_list import page_rows

_LIST_HEIGHT = 190
_LABEL_WIDTH = 92
_ANY_HEIGHT = 16_777_215  # what Qt takes for no limit


class PageList(QWidget):
    """Shows the facts that a page leaves out, and those that a person pinned to it, each with the reason."""

    fact_selected = Signal(str)
    """A person chose a fact."""
    row_requested = Signal()
    """A person wants to go to the row of the chosen fact."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fact_id = ""
        self.words, self.show_button = ElidedLabel(Qt.TextElideMode.ElideRight), QToolButton()
        self.pin_button, self.leave_off_button = QToolButton(), QToolButton()
        self.list = _List(self.tr("Facts left out and pinned"), _LABEL_WIDTH)
        self._lay_out()
        self.show_button.toggled.connect(self._show_list)
        self.list.fact_selected.connect(self._choose)
        self.list.words_requested.connect(self.row_requested)

    def attach(self, pin: QAction, leave_off: QAction) -> None:
        """Give the buttons that overrule the rank of the chosen fact their actions, which its list offers too."""
        for button, action in ((self.pin_button, pin), (self.leave_off_button, leave_off)):
            button.setDefaultAction(action)
            self.list.addAction(action)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_page(self, brief: EventBrief, left_out: Sequence[str], left_off: int) -> None:
        """Show what a page leaves out, those that a person left off first; nothing where all facts are ranked alike."""
        self.words.setText(self._said(len(left_out), len(brief.page.pinned)))
        self.setVisible(bool(left_out or brief.page.pinned))
        self.list.show_rows(tuple(page_rows(brief, left_out, left_off)))
        self.show_fact(self._fact_id)

    def show_fact(self, fact_id: str) -> None:
        """Learn which fact is chosen."""
        self._fact_id = fact_id
        self.list.select_fact(fact_id)

    def missing(self, number: int) -> str:
        """Return "6 facts not shown"."""
        one, more = self.tr("%n fact not shown", "", number), self.tr("%n facts not shown", "", number)
        return one if number == 1 else more

    def _said(self, left_out: int, pinned: int) -> str:
        parts = [self.missing(left_out)] if left_out else []
        parts += [self.tr("%n pinned", "", pinned)] if pinned else []
        return ", ".join(parts)

    def _choose(self, fact_id: str) -> None:
        if fact_id:
            self.fact_selected.emit(fact_id)

    def _show_list(self, shown: bool) -> None:
        for part in (self.line, self.list, self.pin_button, self.leave_off_button):
            part.setVisible(shown)
        self._limit_height()
        if shown:
            self.list.setFocus()

    def _limit_height(self) -> None:
        """Take no more room than the strip where the list is not shown."""
        strip = max(self._strip.sizeHint().height(), self._strip.minimumHeight())
        self.setMaximumHeight(_ANY_HEIGHT if self.show_button.isChecked() else strip + self.line.height())

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the strip in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._limit_height()

    def _lay_out(self) -> None:
        self.show_button.setText(self.tr("Show"))
        self.show_button.setCheckable(True)
        self.show_button.setAccessibleName(self.tr("Show the facts that are not on the page"))
        self.line = Hairline()
        self._strip = strip = Strip()
        for control in (self.words, self.show_button, self.pin_button, self.leave_off_button):
            strip.row.addWidget(control)
        strip.row.insertStretch(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (Hairline(), strip, self.line, self.list):
            layout.addWidget(part)
        self._show_list(shown=False)
        self.hide()


class _List(FactListView):
    """A list that leaves most of the pane to the page."""

    def sizeHint(self) -> QSize:
        return QSize(320, _LIST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _LIST_HEIGHT // 2)
