"""What all rows share when they are painted."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from briefview.brief import Standing
from briefview.gui.colour import READABLE, accent_colour, contrast, tint_colour
from briefview.gui.row_paint import (
    is_selected,
    paint_ground,
    paint_icon,
    paint_standing,
    row_pens,
    row_width,
    scaled_font,
)
from tests.gui.test_colour import high_contrast_palette

pytestmark = pytest.mark.usefixtures("qapp")


def canvas() -> QImage:
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    return picture


def option(*, selected: bool) -> QStyleOptionViewItem:
    made = QStyleOptionViewItem()
    made.rect = QRect(0, 0, 40, 20)
    made.palette = QPalette()
    if selected:
        made.state |= QStyle.StateFlag.State_Selected
    return made


def test_a_chosen_row_has_a_tint_and_a_bar() -> None:
    picture, chosen = canvas(), option(selected=True)
    painter = QPainter(picture)
    paint_ground(painter, chosen)
    painter.end()
    assert is_selected(chosen)
    assert picture.pixelColor(1, 10) == accent_colour(chosen.palette)
    assert picture.pixelColor(20, 10).name() == tint_colour(chosen.palette).name()


def test_a_chosen_row_that_runs_from_right_to_left_has_its_bar_at_the_right() -> None:
    picture, chosen = canvas(), option(selected=True)
    chosen.direction = Qt.LayoutDirection.RightToLeft
    painter = QPainter(picture)
    paint_ground(painter, chosen)
    painter.end()
    assert picture.pixelColor(38, 10) == accent_colour(chosen.palette)
    assert picture.pixelColor(1, 10).name() == tint_colour(chosen.palette).name()


def test_in_high_contrast_a_chosen_row_is_solid_and_all_its_text_reads_on_it() -> None:
    picture, chosen = canvas(), option(selected=True)
    chosen.palette = high_contrast_palette()
    painter = QPainter(picture)
    paint_ground(painter, chosen)
    painter.end()
    ground = picture.pixelColor(20, 10)
    assert ground == QColor("#1aebff")
    assert all(contrast(pen, ground) >= READABLE for pen in row_pens(chosen))
    other = option(selected=False)
    other.palette = high_contrast_palette()
    assert row_pens(other) == (QColor("white"), QColor("white"))


def test_in_high_contrast_an_editor_keeps_the_ground_of_the_window() -> None:
    picture, chosen = canvas(), option(selected=True)
    chosen.palette = high_contrast_palette()
    painter = QPainter(picture)
    paint_ground(painter, chosen, edited=True)
    painter.end()
    assert picture.pixelColor(20, 10) == QColor("black")
    assert picture.pixelColor(1, 10) == QColor("#1aebff")


def test_another_row_has_none() -> None:
    picture = canvas()
    painter = QPainter(picture)
    paint_ground(painter, option(selected=False))
    painter.end()
    assert picture == canvas()


@pytest.mark.parametrize("standing", Standing)
def test_each_standing_has_a_shape_of_its_own(standing: Standing) -> None:
    shapes = []
    for one in (standing, *(other for other in Standing if other is not standing)):
        picture = canvas()
        painter = QPainter(picture)
        paint_standing(painter, QPoint(20, 10), one, option(selected=False))
        painter.end()
        shapes.append(picture)
    assert shapes[0] != canvas()
    assert all(shapes[0] != other for other in shapes[1:])


def test_an_icon_is_painted_around_its_point() -> None:
    picture = canvas()
    painter = QPainter(picture)
    paint_icon(painter, QPoint(20, 10), "close", QColor("black"))
    painter.end()
    assert picture.pixelColor(20, 10).lightness() < 128
    assert picture.pixelColor(2, 2).lightness() == 255


@pytest.mark.parametrize("set_size", [QFont.setPixelSize, QFont.setPointSize])
def test_a_font_is_scaled_however_its_size_is_given(set_size: object) -> None:
    font = QFont()
    assert callable(set_size)
    set_size(font, 10)
    scaled = scaled_font(font, 2.0, QFont.Weight.Bold)
    assert max(scaled.pixelSize(), scaled.pointSize()) == 20
    assert scaled.bold()


def test_a_row_without_a_list_has_some_width() -> None:
    assert row_width(option(selected=False)) > 0
