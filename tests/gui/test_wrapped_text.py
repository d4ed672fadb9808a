"""Text is measured as it is painted."""

import pytest
from PySide6.QtGui import QFont, QImage, QPainter

from briefview.gui.wrapped_text import WrappedText, line_step

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_long_text_wraps_within_its_width() -> None:
    text = WrappedText("one two three four five six seven", QFont(), 60)
    assert text.lines > 2
    assert text.width <= 60
    assert text.height == text.lines * line_step(QFont())


def test_a_long_word_is_broken_rather_than_cut() -> None:
    assert WrappedText("x" * 200, QFont(), 60).width <= 60


def test_no_text_takes_one_line() -> None:
    assert WrappedText("", QFont(), 60).height == line_step(QFont())


def test_lines_are_never_closer_than_the_font_is_high() -> None:
    assert line_step(QFont(), 0.1) >= 8


def test_nothing_is_painted_below_the_height() -> None:
    text = WrappedText("gypsy queen of the quay", QFont(), 50)
    picture = QImage(60, text.height + 20, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    text.paint(painter, 0, 0)
    painter.end()
    rows = [y for y in range(picture.height()) if any(picture.pixel(x, y) != 0xFFFFFFFF for x in range(60))]
    assert rows
    assert max(rows) < text.height


def test_mirrored_lines_end_below_each_other() -> None:
    text = WrappedText("a quay and a very long harbour wall", QFont(), 90)
    picture = QImage(120, text.height, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    text.paint(painter, 120 - text.width, 0, mirrored=True)
    painter.end()
    step = text.height // text.lines
    ends = []
    for line in range(text.lines):
        rows = range(line * step, (line + 1) * step)
        ends.append(max(x for x in range(120) for y in rows if picture.pixel(x, y) != 0xFFFFFFFF))
    assert len(ends) > 1
    assert max(ends) - min(ends) <= 3
