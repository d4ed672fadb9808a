"""Words are marked where they stand."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument

from briefview.gui.mark_paint import line_rects, merged_spans, paint_dots, paint_evidence, paint_frames

pytestmark = pytest.mark.usefixtures("qapp")


def canvas() -> QImage:
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    return picture


def test_spans_that_overlap_or_touch_are_one() -> None:
    assert merged_spans([(5, 9), (0, 3), (8, 12), (12, 14), (20, 21)]) == ((0, 3), (5, 14), (20, 21))


def test_words_over_two_lines_have_two_rectangles() -> None:
    document = QTextDocument("night pilotage and safe moorings for all vessels")
    document.setTextWidth(120)
    document.size()
    rects = list(line_rects(document, 0, 30))
    assert len(rects) >= 2
    assert all(upper.bottom() <= lower.top() + 4 for upper, lower in pairwise(rects))
    assert all(rect.right() <= 120 + 1 for rect in rects)


def test_a_word_begins_where_the_one_before_ends() -> None:
    document = QTextDocument("night pilotage")
    document.size()
    (first,) = line_rects(document, 0, 6)
    (second,) = line_rects(document, 6, 14)
    assert first.right() == second.left()


def test_dots_stand_below_the_words_and_leave_gaps() -> None:
    picture = canvas()
    painter = QPainter(picture)
    paint_dots(painter, [QRectF(2, 2, 30, 10)], QColor("black"))
    painter.end()
    line = [picture.pixelColor(x, 12).lightness() for x in range(2, 32)]
    assert min(line) < 128 < max(line)
    assert picture.pixelColor(10, 6).lightness() == 255


def test_a_frame_leaves_the_words_and_their_ground_as_they_are() -> None:
    picture = canvas()
    painter = QPainter(picture)
    paint_frames(painter, [QRectF(5, 5, 25, 8)], QColor("#0000ff"), 2.0)
    painter.end()
    assert picture.pixelColor(15, 9).name() == "#ffffff"
    assert picture.pixelColor(3, 9).name() == picture.pixelColor(15, 3).name() == "#0000ff"


def test_evidence_is_tinted_with_a_line_below() -> None:
    picture = canvas()
    painter = QPainter(picture)
    paint_evidence(painter, [QRectF(2, 2, 30, 10)], QColor("#ddeeff"), QColor("#0000ff"), 2.0)
    painter.end()
    assert picture.pixelColor(10, 6).name() == "#ddeeff"
    assert picture.pixelColor(10, 13).name() == "#0000ff"
