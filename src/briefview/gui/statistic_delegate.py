"""Paints the cells of the table of figures: large figures, what they count, honest bars."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from briefview.gui.colour import accent_colour, hairline_colour, quiet_colour, text_colour
from briefview.gui.fact_delegate import editor_of
from briefview.gui.fact_editor import EditorDelegate
from briefview.gui.row_model import ROW_ROLE
from briefview.gui.row_paint import paint_ground, paint_standing, scaled_font
from briefview.gui.wrapped_text import WrappedText
from briefview.presentation.statistic import StatisticRow

FIGURE, COUNTED, BAR, SOURCE, STANDING = range(5)
"""The columns of the table."""

_PAD = 12
_ABOVE = 10
_FIGURE_STEP = 1.25
_NOTE_STEP = 1.4
_WIDEST_FIGURE = 160
_NARROWEST_FIGURE = 96
_BAR_HEIGHT = 9


_MEASURED = 24
"""Of how many figures the width is measured, those with the most characters."""


def figure_width(rows: Sequence[StatisticRow], font: QFont) -> int:
    """Return the width of the column of figures in pixels: as wide as the widest, within bounds; longer ones wrap.

    No word is broken for it: the column is as wide as the widest of them, whatever the size of the font.
    """
    longest = sorted(rows, key=_length, reverse=True)[:_MEASURED]
    widest = max((_width(row.figure, font) for row in longest), default=0)
    word = max((_width(max(row.figure.split(), key=len), font) for row in longest if row.figure.strip()), default=0)
    return min(max(widest, _NARROWEST_FIGURE), max(_WIDEST_FIGURE, word)) + 2 * _PAD + 4


def _length(row: StatisticRow) -> int:
    return len(row.figure)


def _width(words: str, font: QFont) -> int:
    return round(_figure(words, font, 10_000).width) + 1


def _figure(words: str, font: QFont, width: float) -> WrappedText:
    large = scaled_font(font, 1.7, QFont.Weight.DemiBold)
    return WrappedText(words, large, width, alignment=Qt.AlignmentFlag.AlignRight, step=_FIGURE_STEP)


def _counted_parts(row: StatisticRow, font: QFont, width: float) -> tuple[WrappedText, ...]:
    small = scaled_font(font, 0.92)
    words = WrappedText(row.counted, scaled_font(font, 1.0, QFont.Weight.Medium), width)
    below = (text for text in (row.context, row.note) if text)
    return words, *(WrappedText(text, small, width, step=_NOTE_STEP) for text in below)


class StatisticDelegate(EditorDelegate):
    """Paints one cell; a chosen row is tinted through all its cells."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that a cell needs at the present width of its column."""
        row: StatisticRow = index.data(ROW_ROLE)
        width = option.rect.width() - 2 * _PAD
        height = 0
        if index.column() == FIGURE:
            height = _figure(row.figure, option.font, width).height
        elif index.column() == COUNTED:
            height = sum(part.height for part in _counted_parts(row, option.font, width))
        return QSize(option.rect.width(), height + 2 * _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell; of a row that is being edited only the ground."""
        row: StatisticRow = index.data(ROW_ROLE)
        painter.save()
        paint_ground(painter, option, first=index.column() == FIGURE, last=index.column() == STANDING)
        if editor_of(option, index):
            painter.restore()
            return
        painter.translate(option.rect.topLeft())
        match index.column():
            case column if column == FIGURE:
                _paint_figure(painter, option, row)
            case column if column == COUNTED:
                _paint_counted(painter, option, row)
            case column if column == BAR:
                _paint_bar(painter, option, row)
            case column if column == SOURCE:
                _paint_references(painter, option, row)
            case _:
                paint_standing(painter, QPoint(option.rect.width() // 2, _first_line(option)), row.standing, option)
        painter.restore()


def _first_line(option: QStyleOptionViewItem) -> int:
    """Return the middle of the first line of what is counted."""
    return _ABOVE + WrappedText(" ", option.font, 100).height // 2


def _paint_figure(painter: QPainter, option: QStyleOptionViewItem, row: StatisticRow) -> None:
    figure = _figure(row.figure, option.font, option.rect.width() - 2 * _PAD)
    painter.setPen(text_colour(option.palette))
    figure.paint(painter, _PAD, _first_line(option) - figure.height / figure.lines / 2)


def _paint_counted(painter: QPainter, option: QStyleOptionViewItem, row: StatisticRow) -> None:
    y = _ABOVE
    painter.setPen(text_colour(option.palette))
    for part in _counted_parts(row, option.font, option.rect.width() - 2 * _PAD):
        part.paint(painter, _PAD, y)
        y += part.height
        painter.setPen(quiet_colour(option.palette))


def _paint_bar(painter: QPainter, option: QStyleOptionViewItem, row: StatisticRow) -> None:
    if row.bar is None:
        return
    top = _first_line(option) - _BAR_HEIGHT // 2
    frame = QRect(_PAD, top, option.rect.width() - 2 * _PAD, _BAR_HEIGHT)
    painter.fillRect(
        QRectF(frame.left(), frame.top(), frame.width() * row.bar, _BAR_HEIGHT), accent_colour(option.palette)
    )
    painter.setPen(hairline_colour(option.palette))
    painter.drawRect(frame.adjusted(0, 0, -1, -1))


def _paint_references(painter: QPainter, option: QStyleOptionViewItem, row: StatisticRow) -> None:
    references = WrappedText(row.references, scaled_font(option.font, 0.92), option.rect.width())
    painter.setPen(quiet_colour(option.palette))
    x = option.rect.width() - _PAD - references.width
    references.paint(painter, x, _first_line(option) - references.height / 2)
