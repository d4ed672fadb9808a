"""The page drawn as a picture, away from the window: how large it is shown, and its points of colour."""

import re
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

MARGIN = 18
"""Room around the sheet in pixels."""
_VIEW_BOX = re.compile(rb'viewBox="0 0 ([\d.]+) ([\d.]+)"')
_HEAD = 1_000  # bytes of an SVG document that its size is looked for in


class Fit(StrEnum):
    """How a page can be made to fit."""

    PAGE = "page"
    WIDTH = "width"


Zoom = Fit | float
"""How large a page is shown: so that it fits, or so many times its printed size."""


class Room(NamedTuple):
    """Where a page is to be shown."""

    viewport: QSize
    """The room for the page and its margins, without scroll bars, in pixels."""
    zoom: Zoom
    scale: float
    """Pixels for a point of the page at its printed size."""
    ratio: float = 1.0
    """Points of the screen for a pixel."""
    scroll_bar: int = 0
    """How wide a scroll bar is."""


def page_size(svg: bytes) -> QSizeF:
    """Return the size of a page in points; empty where there is none."""
    found = _VIEW_BOX.search(svg, 0, _HEAD)
    return QSizeF(float(found[1]), float(found[2])) if found else QSizeF()


def shown_size(page: QSizeF, room: Room) -> QSize:
    """Return how large a page of a size in points is shown, in pixels without its margins."""
    free = room.viewport - QSize(2 * MARGIN, 2 * MARGIN)
    if room.zoom is Fit.PAGE:
        return page.scaled(QSizeF(free), Qt.AspectRatioMode.KeepAspectRatio).toSize()
    if room.zoom is Fit.WIDTH:
        width = free.width()
        if page.height() * width > page.width() * free.height():
            width -= room.scroll_bar
        return (page * (max(width, 1) / page.width())).toSize()
    return (page * (room.zoom * room.scale)).toSize()


def draw_page(svg: bytes, room: Room) -> QImage:
    """Return a page as it is shown somewhere, on white; nothing of the window is touched."""
    from PySide6.QtSvg import QSvgRenderer

    size = shown_size(page_size(svg), room)
    image = QImage((QSizeF(size) * room.ratio).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(room.ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(QPointF(0, 0), QSizeF(size)))
    painter.end()
    return image
