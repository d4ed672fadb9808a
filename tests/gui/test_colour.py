"""Colours read well on light and on dark grounds."""

import pytest
from PySide6.QtGui import QColor, QPalette

from briefview.gui.colour import (
    accent_colour,
    base_colour,
    contrast,
    deep_tint_colour,
    hairline_colour,
    has_high_contrast,
    mark_colour,
    mixed,
    quiet_colour,
    selected_ground,
    selected_text,
    text_colour,
    tint_colour,
)


def palette(text: str, base: str, accent: str = "#308cc6") -> QPalette:
    made = QPalette()
    made.setColor(QPalette.ColorRole.Text, QColor(text))
    made.setColor(QPalette.ColorRole.Base, QColor(base))
    made.setColor(QPalette.ColorRole.Accent, QColor(accent))
    return made


def high_contrast_palette() -> QPalette:
    """Return a palette as systems have it for those who need the most contrast: white on black, cyan where chosen."""
    made, role = palette("#ffffff", "#000000", "#1aebff"), QPalette.ColorRole
    for ground in (role.Window, role.Button):
        made.setColor(ground, QColor("#000000"))
    made.setColor(role.Highlight, QColor("#1aebff"))
    made.setColor(role.HighlightedText, QColor("#000000"))
    return made


def test_in_high_contrast_no_colour_is_mixed() -> None:
    colours = high_contrast_palette()
    assert has_high_contrast(colours)
    plain = {quiet_colour(colours).name(), hairline_colour(colours).name(), mark_colour(colours).name()}
    assert plain == {"#ffffff"}
    assert {tint_colour(colours).name(), deep_tint_colour(colours).name()} == {"#000000"}
    assert selected_ground(colours).name() == "#1aebff"
    assert selected_text(colours).name() == "#000000"


def test_a_usual_palette_has_a_chosen_row_tinted_and_its_text_as_elsewhere() -> None:
    colours = palette("#000000", "#ffffff")
    assert not has_high_contrast(colours)
    assert selected_ground(colours) == tint_colour(colours)
    assert selected_text(colours) == text_colour(colours)


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
