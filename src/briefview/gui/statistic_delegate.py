"""Paints the cells of the table of figures: large figures, what they count, honest bars."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from briefview.gui.colour import accent_colour, hairline_colour, has_high_contrast
from briefview.gui.fact_delegate import editor_of
from briefview.gui.fact_editor import EditorDelegate
from briefview.gui.row_model import ROW_ROLE
from briefview.gui.row_paint import is_selected, paint_ground, paint_standing, row_pens, scaled_font
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


def _figure(
    words: str, font: QFont, width: float, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight
) -> WrappedText:
    large = scaled_font(font, 1.7, QFont.Weight.DemiBold)
    return WrappedText(words, large, width, alignment=alignment, step=_FIGURE_STEP)


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
        edited = editor_of(option, index) is not None
        paint_ground(painter, option, first=index.column() == FIGURE, last=index.column() == STANDING, edited=edited)
        if edited:
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


def _is_mirrored(option: QStyleOptionViewItem) -> bool:
    return option.direction is Qt.LayoutDirection.RightToLeft


def _first_line(option: QStyleOptionViewItem) -> int:
    """Return the middle of the first line of what is counted."""
    return _ABOVE + WrappedText(" ", option.font, 100).height // 2


def _paint_figure(painter: QPainter, option: QStyleOptionViewItem, row: StatisticRow) -> None:
    beside = Qt.AlignmentFlag.AlignLeft if _is_mirrored(option) else Qt.AlignmentFlag.AlignRight
    figure = _figure(row.figure, option.font, option.rect.width() - 2 * _PAD, beside)
    painter.setPen(row_pens(option)[0])
    figure.paint(painter, _PAD, _first_line(option) - figure.height / figure.lines / 2)


def _paint_counted(painter: QPainter, option: QStyleOptionViewItem, row: StatisticRow) -> None:
    y = _ABOVE
    plain, quiet = row_pens(option)
    painter.setPen(plain)
    mirrored = _is_mirrored(option)
    for part in _counted_parts(row, option.font, option.rect.width() - 2 * _PAD):
        x = option.rect.width() - _PAD - part.width if mirrored else _PAD
        part.paint(painter, x, y, mirrored=mirrored)
        y += part.height
        painter.setPen(quiet)


def _paint_bar(painter: QPainter, option: QStyleOptionViewItem, row: StatisticRow) -> None:
    if row.bar is None:
        return
    top = _first_line(option) - _BAR_HEIGHT // 2
    frame = QRect(_PAD, top, option.rect.width() - 2 * _PAD, _BAR_HEIGHT)
    bar = QRect(frame.left(), frame.top(), round(frame.width() * row.bar), _BAR_HEIGHT)
    solid = has_high_contrast(option.palette) and is_selected(option)
    colour = row_pens(option)[0] if solid else accent_colour(option.palette)
    painter.fillRect(QStyle.visualRect(option.direction, frame, bar), colour)
    painter.setPen(colour if solid else hairline_colour(option.palette))
    painter.drawRect(frame.adjusted(0, 0, -1, -1))


def _paint_references(painter: QPainter, option: QStyleOptionViewItem, row: StatisticRow) -> None:
    references = WrappedText(row.references, scaled_font(option.font, 0.92), option.rect.width())
    painter.setPen(row_pens(option)[1])
    mirrored = _is_mirrored(option)
    x = _PAD if mirrored else option.rect.width() - _PAD - references.width
    references.paint(painter, x, _first_line(option) - references.height / 2)
