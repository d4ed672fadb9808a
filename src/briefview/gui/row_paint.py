"""What all rows of facts share when they are painted: their fonts, their ground, their standing."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from briefview.brief import Standing
from briefview.gui.colour import (
    accent_colour,
    has_high_contrast,
    quiet_colour,
    selected_ground,
    selected_text,
    text_colour,
    tint_colour,
)
from briefview.gui.icon import icon_pixmap

SIDE = 16
"""Margin at both sides of a row in pixels."""
STANDING_WIDTH = 24
"""Room for the standing at the end of a row in pixels."""
_USUAL_SIZE = 14  # pixels of the largest font of a system whose text is not enlarged
_DOT = 5
_ICON = 16


def scaled_font(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font of another size and weight."""
    scaled = QFont(font)
    if font.pixelSize() > 0:
        scaled.setPixelSize(round(font.pixelSize() * factor))
    else:
        scaled.setPointSizeF(font.pointSizeF() * factor)
    scaled.setWeight(weight)
    return scaled


def label_column(width: int, font: QFont) -> int:
    """Return the width of a column of labels, in pixels, for a font: `width` is right for one of the usual size."""
    return round(width * max(QFontInfo(font).pixelSize() / _USUAL_SIZE, 1.0))


def row_width(option: QStyleOptionViewItem) -> int:
    """Return the width that a row of a list has, also while its size is still being asked for."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QAbstractItemView) else 400


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Return whether a row is chosen."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def row_pens(option: QStyleOptionViewItem) -> tuple[QColor, QColor]:
    """Return the colours of plain and of quiet text in a row, chosen or not."""
    palette = option.palette
    plain = selected_text(palette) if is_selected(option) else text_colour(palette)
    return plain, plain if has_high_contrast(palette) else quiet_colour(palette)


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, *, first: bool = True, last: bool = True, edited: bool = False
) -> None:
    """Paint the ground of a row or of a cell: a tint and a bar where it is chosen, an outline where the keys go.

    Args:
        painter: Paints in the coordinates of the view.
        option: The row or the cell.
        first: Whether it is the first cell of its row.
        last: Whether it is the last.
        edited: Whether an editor, which has the colours of the window, stands on it.
    """
    if not is_selected(option):
        return
    rect, palette = option.rect, option.palette
    view = option.widget
    solid = has_high_contrast(palette) and not edited
    painter.fillRect(rect, selected_ground(palette) if solid else tint_colour(palette))
    if first and not solid:
        bar = QRect(rect.left(), rect.top(), 3, rect.height())
        painter.fillRect(QStyle.visualRect(option.direction, rect, bar), accent_colour(palette))
    if isinstance(view, QAbstractItemView) and view.hasFocus():
        inset = 2 if solid else 0
        line = selected_text(palette) if solid else accent_colour(palette)
        inner = rect.adjusted(inset if first else 0, inset, -inset if last else 0, -inset)
        edges = [QRect(inner.left(), y, inner.width(), 1) for y in (inner.top(), inner.bottom())]
        sides = ([inner.left()] if first and solid else []) + ([inner.right()] if last else [])
        edges += [QRect(x, inner.top(), 1, inner.height()) for x in sides]
        for edge in edges:
            painter.fillRect(QStyle.visualRect(option.direction, rect, edge), line)


def paint_standing(painter: QPainter, centre: QPoint, standing: Standing, option: QStyleOptionViewItem) -> None:
    """Paint the shape of a standing: a dot, a check, a pencil or a plus."""
    _, colour = row_pens(option)
    if standing is Standing.PROPOSED:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRect(centre.x() - _DOT // 2, centre.y() - _DOT // 2, _DOT, _DOT))
        painter.restore()
        return
    paint_icon(painter, centre, standing.value, colour)


def paint_icon(painter: QPainter, centre: QPoint, name: str, colour: QColor) -> None:
    """Paint one of our icons around a point."""
    pixmap = icon_pixmap(name, colour, painter.device().devicePixelRatioF())
    painter.drawPixmap(centre - QPoint(_ICON // 2, _ICON // 2), pixmap)
