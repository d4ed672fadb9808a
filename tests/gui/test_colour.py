"""Colours read well on light and on dark grounds."""

import pytest
from PySide6.QtGui import QColor, QPalette

from briefview.gui.colour import (
    accent_colour,
    base_colour,
    contrast,
    deep_tint_colour,
    hairline_colour,
    mark_colour,
    mixed,
    quiet_colour,
    text_colour,
    tint_colour,
)


def palette(text: str, base: str, accent: str = "#308cc6") -> QPalette:
    made = QPalette()
    made.setColor(QPalette.ColorRole.Text, QColor(text))
    made.setColor(QPalette.ColorRole.Base, QColor(base))
    made.setColor(QPalette.ColorRole.Accent, QColor(accent))
    return made


GROUNDS = pytest.mark.parametrize(("text", "base"), [("#000000", "#ffffff"), ("#ececec", "#1c1e21"), ("#777", "#fff")])


def test_the_contrast_of_black_and_white_is_the_largest() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("red"), QColor("red")) == 1


def test_a_mixture_lies_between() -> None:
    assert mixed(QColor("#000000"), QColor("#ffffff"), 0.5).name() in {"#7f7f7f", "#808080"}


@GROUNDS
def test_quiet_text_reads_on_its_ground_and_on_the_tint(text: str, base: str) -> None:
    colours = palette(text, base)
    quiet = quiet_colour(colours)
    best = min(contrast(text_colour(colours), ground) for ground in (base_colour(colours), tint_colour(colours)))
    for ground in (base_colour(colours), tint_colour(colours)):
        assert contrast(quiet, ground) >= min(4.5, best) - 0.01


@GROUNDS
def test_the_present_evidence_is_darker_than_the_other(text: str, base: str) -> None:
    colours = palette(text, base)
    plain = base_colour(colours)
    assert contrast(deep_tint_colour(colours), plain) > contrast(tint_colour(colours), plain) > 1


@GROUNDS
def test_lines_and_marks_are_seen(text: str, base: str) -> None:
    colours = palette(text, base)
    assert contrast(mark_colour(colours), base_colour(colours)) > 1.5
    assert contrast(hairline_colour(colours), base_colour(colours)) > 1.1


def test_a_widget_that_is_not_active_keeps_its_colours() -> None:
    colours = palette("#000000", "#ffffff", "#123456")
    colours.setCurrentColorGroup(QPalette.ColorGroup.Disabled)
    assert accent_colour(colours).name() == "#123456"
