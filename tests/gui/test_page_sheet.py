"""A page is shown as large as asked, and drawn without the window."""

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QColor

from briefview.gui.page_sheet import MARGIN, Fit, Room, Zoom, draw_page, page_size, shown_size
from tests.gui.fake import PAGE

A4 = QSizeF(595, 842)


def room(zoom: Zoom, width: int = 500, height: int = 600) -> Room:
    """Return room for a page."""
    return Room(QSize(width + 2 * MARGIN, height + 2 * MARGIN), zoom, 2.0, 1.5, 10)


def test_the_size_of_a_page_stands_at_its_begin() -> None:
    assert page_size(PAGE) == A4
    assert page_size(b"").isEmpty()


@pytest.mark.parametrize(
    ("zoom", "width", "height", "size"),
    [
        (Fit.PAGE, 500, 600, QSize(424, 600)),
        (Fit.PAGE, 300, 600, QSize(300, 425)),
        (Fit.WIDTH, 500, 600, QSize(490, 693)),
        (Fit.WIDTH, 300, 600, QSize(300, 425)),
        (1.5, 500, 600, QSize(1785, 2526)),
    ],
    ids=["low", "narrow", "width with a scroll bar", "width without", "zoom"],
)
def test_a_page_fits_as_a_whole_or_in_its_width_or_has_its_size(
    zoom: Zoom, width: int, height: int, size: QSize
) -> None:
    assert shown_size(A4, room(zoom, width, height)) == size


def test_a_page_is_drawn_on_white_with_as_many_points_as_the_screen_has() -> None:
    image = draw_page(PAGE, room(Fit.PAGE))
    assert image.size() == QSize(636, 900)
    assert image.deviceIndependentSize().toSize() == QSize(424, 600)
    assert image.pixelColor(1, 1) == QColor("white")
    assert image.pixelColor(300, 300) == QColor("#204060")
