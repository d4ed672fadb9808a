"""The empty state: where to drop a file, what to press, and what was opened before."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefview.gui.colour import base_colour, mixed, text_colour
from briefview.gui.entry_list import EntryListView, EntryRow
from briefview.gui.icon import themed_icon
from briefview.gui.note_label import NoteLabel
from briefview.gui.recent import RecentFile
from briefview.gui.row_paint import scaled_font
from briefview.presentation.date import day_phrase

_WIDTH = 560
_INSIDE = 24
_USUAL_HEIGHT = 440


class Welcome(QWidget):
    """Offers to open a document; the window around it takes what is dropped."""

    open_requested = Signal()
    paste_requested = Signal()
    sample_requested = Signal()
    recent_requested = Signal(str)
    """A person wants a file that was opened before; its path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_button = QPushButton(self.tr("Open file…"))
        self.paste_button = QPushButton(self.tr("Paste text"))
        self.sample_button = QPushButton(self.tr("Open sample"))
        self.recent_head = QLabel(self.tr("Recent"))
        self.recent = EntryListView(self.tr("Recent files"), strong=False, side=4)
        self.setFocusProxy(self.open_button)
        self._lay_out()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.open_button.clicked.connect(self._ask_file)
        self.paste_button.clicked.connect(self._ask_paste)
        self.sample_button.clicked.connect(self._ask_sample)
        self.recent.activated.connect(self._ask_recent)
        self.recent.clicked.connect(self._ask_recent)

    def show_recent(self, files: Sequence[RecentFile], now: dt.datetime) -> None:
        """Show what was opened before; files that are gone say so."""
        self._draw_icons()
        buttons = (self.open_button, self.paste_button, self.sample_button)
        self._column.setMaximumWidth(
            max(_WIDTH, sum(button.sizeHint().width() for button in buttons) + 2 * _INSIDE + 28)
        )
        self.recent_head.setVisible(bool(files))
        self.recent.setVisible(bool(files))
        self.recent.show_rows([_entry(file, now) for file in files])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room above in a high window, and none where all of it is needed."""
        super().resizeEvent(event)
        spare = event.size().height() - _USUAL_HEIGHT
        self._margins.setContentsMargins(24, min(max(spare, 16), 72), 24, 24)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._draw_icons()

    def _draw_icons(self) -> None:
        for button, name in ((self.open_button, "open"), (self.paste_button, "paste"), (self.sample_button, "sample")):
            button.setIcon(themed_icon(name, self.palette()))

    def _ask_file(self) -> None:
        self.open_requested.emit()

    def _ask_paste(self) -> None:
        self.paste_requested.emit()

    def _ask_sample(self) -> None:
        self.sample_requested.emit()

    def _ask_recent(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.recent_requested.emit(self.recent.entries.rows()[index.row()].key)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Open an event article"))
        title.setFont(scaled_font(self.font(), 1.6, QFont.Weight.DemiBold))
        words = QLabel(
            self.tr(
                "briefview finds who, where, when and what was said, ties each fact to its words, "
                "and puts it on one page."
            )
        )
        words.setWordWrap(True)
        kinds = NoteLabel(
            self.tr(
                "Text, web pages, Word, OpenDocument, PDF, e-mail, Markdown and saved briefs. "
                "Nothing leaves this computer, and only an address that you open is asked for."
            )
        )
        kinds.setWordWrap(True)
        self.recent_head.setFont(scaled_font(self.font(), 1.0, QFont.Weight.DemiBold))
        column = QWidget()
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        self._column = column
        for part in (title, words, self._drop_area(), kinds):
            inner.addWidget(part)
        inner.addSpacing(16)
        inner.addWidget(self.recent_head)
        inner.addWidget(self.recent, 1)
        inner.addStretch()
        outer = QHBoxLayout(self)
        self._margins = outer
        outer.addStretch()
        outer.addWidget(column, 10)
        outer.addStretch()

    def _drop_area(self) -> QWidget:
        area = _DropArea()
        head = QLabel(self.tr("Drop a file here"))
        head.setFont(scaled_font(self.font(), 1.15, QFont.Weight.Medium))
        inner = QVBoxLayout(area)
        inner.setContentsMargins(_INSIDE, 24, _INSIDE, 24)
        inner.setSpacing(14)
        inner.addWidget(head, alignment=Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch()
        for button in (self.open_button, self.paste_button, self.sample_button):
            button.setMinimumSize(124, 32)
            row.addWidget(button)
        row.addStretch()
        inner.addLayout(row)
        return area


class _DropArea(QFrame):
    """A dashed frame that says where things can be dropped; the whole window takes them."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = mixed(text_colour(self.palette()), base_colour(self.palette()), 0.3)
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRect(1, 1, self.width() - 2, self.height() - 2), 6, 6)
        painter.end()


def _entry(file: RecentFile, now: dt.datetime) -> EntryRow:
    folder = Path(file.path).parent.name
    gone = QCoreApplication.translate("Welcome", "{folder}, file not found").format(folder=folder)
    detail = folder if file.exists else gone
    when = _when(file.opened, now)
    name = Path(file.path).name
    spoken = QCoreApplication.translate("Welcome", "{name}, {detail}, opened {when}.")
    spoken = spoken.format(name=name, detail=detail, when=when)
    return EntryRow(file.path, name, spoken, detail, when, quiet=not file.exists)


def _when(opened: dt.datetime, now: dt.datetime) -> str:
    days = (now.date() - opened.date()).days
    if days == 0:
        return QCoreApplication.translate("Welcome", "today, {time}").format(time=f"{opened:%H:%M}")
    return QCoreApplication.translate("Welcome", "yesterday") if days == 1 else day_phrase(opened.date())
