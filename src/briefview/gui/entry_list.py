"""A list of entries: a title, a quiet detail below, and an aside at the end, such as a number or a date."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefview.gui.row_model import ROW_ROLE, RowModel
from briefview.gui.row_paint import paint_ground, row_pens, row_width, scaled_font
from briefview.gui.wrapped_text import WrappedText

_GAP = 8
_DETAIL_STEP = 1.4


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry; `key` tells entries apart, `spoken` is what a screen reader says."""

    key: str
    title: str
    spoken: str
    detail: str = ""
    aside: str = ""
    quiet: bool = False
    """Whether the title too is quiet: the thing is not there."""


class EntryListModel(RowModel[EntryRow]):
    """Entries, all of which can be chosen."""

    def key(self, row: EntryRow) -> str:
        """Return what tells the entry apart."""
        return row.key

    def cell(self, row: EntryRow, _column: int, role: int) -> Any:
        """Return an entry's title, or its spoken text."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _:
                return None


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry.

    Args:
        strong: Whether titles are bold.
        side: Margin at both sides in pixels.
        parent: The view.
    """

    def __init__(self, *, strong: bool, side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
        self._side = side

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of an entry at the present width of its list."""
        width = row_width(option)
        title, detail, _ = self._texts(index.data(ROW_ROLE), option.font, width)
        return QSize(width, title.height + (detail.height if detail else 0) + 2 * _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one entry."""
        row: EntryRow = index.data(ROW_ROLE)
        width = option.rect.width()
        title, detail, aside = self._texts(row, option.font, width)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        plain, quiet = row_pens(option)
        painter.save()
        paint_ground(painter, option)
        painter.translate(option.rect.topLeft())
        painter.setPen(quiet if row.quiet else plain)
        title.paint(painter, width - self._side - title.width if mirrored else self._side, _GAP, mirrored=mirrored)
        painter.setPen(quiet)
        aside.paint(painter, self._side if mirrored else width - self._side - aside.width, _GAP)
        if detail:
            left = width - self._side - detail.width if mirrored else self._side
            detail.paint(painter, left, _GAP + title.height, mirrored=mirrored)
        painter.restore()

    def _texts(self, row: EntryRow, font: QFont, width: int) -> tuple[WrappedText, WrappedText | None, WrappedText]:
        room = width - 2 * self._side
        aside = WrappedText(row.aside, scaled_font(font, 0.92), room)
        title = WrappedText(row.title, scaled_font(font, 1.0, self._weight), room - aside.width - _GAP)
        detail = WrappedText(row.detail, scaled_font(font, 0.92), room, step=_DETAIL_STEP) if row.detail else None
        return title, detail, aside


class EntryListView(QListView):
    """Shows entries.

    Args:
        name: What a screen reader calls the list.
        strong: Whether titles are bold.
        side: Margin at both sides in pixels.
        parent: The widget that holds it.
    """

    def __init__(self, name: str, *, strong: bool, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = EntryListModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryDelegate(strong=strong, side=side, parent=self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        """Show other entries."""
        self.entries.show_rows(rows)

    def minimumSizeHint(self) -> QSize:
        """Let the list become narrow: its rows wrap."""
        return QSize(120, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
