"""What all rows of facts share when they are painted: their fonts, their ground, their standing."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from briefview.brief import Standing
from briefview.gui.colour import accent_colour, quiet_colour, tint_colour
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


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, first: bool = True, last: bool = True) -> None:
    """Paint the ground of a row or of a cell: a tint and a bar where it is chosen, an outline where the keys go."""
    if not is_selected(option):
        return
    rect, palette = option.rect, option.palette
    view = option.widget
    accent = accent_colour(palette)
    painter.fillRect(rect, tint_colour(palette))
    if isinstance(view, QAbstractItemView) and view.hasFocus():
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), accent)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), accent)
        if last:
            painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), accent)
    if first:
        bar = QRect(rect.left(), rect.top(), 3, rect.height())
        painter.fillRect(QStyle.visualRect(option.direction, rect, bar), accent)


def paint_standing(painter: QPainter, centre: QPoint, standing: Standing, option: QStyleOptionViewItem) -> None:
    """Paint the shape of a standing: a dot, a check, a pencil or a plus."""
    palette = option.palette
    colour = quiet_colour(palette)
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
