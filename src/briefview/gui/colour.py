"""Colours mixed from the palette, so that light, dark and custom themes read well; in high contrast none is mixed."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QPalette

READABLE = 4.5
"""The least contrast of text with its ground: WCAG 2.2, success criterion 1.4.3."""


def mixed(over: QColor, under: QColor, share: float) -> QColor:
    """Return `over` painted on `under` with an opacity of `share` (0 to 1)."""
    parts = zip(_parts(over), _parts(under), strict=True)
    return QColor.fromRgbF(*(share * top + (1 - share) * bottom for top, bottom in parts))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def legible(colour: QColor, towards: QColor, others: Sequence[QColor]) -> QColor:
    """Return a colour as near to `colour` as reads at 4.5:1 with some others, on the way to the colour `towards`."""
    for percent in range(0, 100, 4):
        nearer = mixed(towards, colour, percent / 100)
        if all(contrast(nearer, other) >= READABLE for other in others):
            return nearer
    return towards


def has_high_contrast(palette: QPalette) -> bool:
    """Tell whether a palette is one of high contrast: all grounds are alike there, and only lines and text tell apart.

    Colours mixed from such a palette would take its contrast away again, so that none are.
    """
    active, role = QPalette.ColorGroup.Active, QPalette.ColorRole
    window, base, button = (palette.color(active, one) for one in (role.Window, role.Base, role.Button))
    return window == base == button


def text_colour(palette: QPalette) -> QColor:
    """Return the colour of plain text, also where the widget is not active."""
    return palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)


def base_colour(palette: QPalette) -> QColor:
    """Return the ground on which text stands."""
    return palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Base)


def accent_colour(palette: QPalette) -> QColor:
    """Return the colour of bars, outlines and tints; never of text."""
    return palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Accent)


def quiet_colour(palette: QPalette) -> QColor:
    """Return the colour of labels and notes: Text over Base at 64 %, raised until it reads at 4.5:1 on the tint too."""
    text, base = text_colour(palette), base_colour(palette)
    if has_high_contrast(palette):
        return text
    return legible(mixed(text, base, 0.64), text, (base, tint_colour(palette)))


def tint_colour(palette: QPalette) -> QColor:
    """Return the ground of what is selected: 15 % accent, and none in high contrast, where lines show it."""
    if has_high_contrast(palette):
        return base_colour(palette)
    return mixed(accent_colour(palette), base_colour(palette), 0.15)


def deep_tint_colour(palette: QPalette) -> QColor:
    """Return the ground of the current piece of evidence: 30 % accent, and none in high contrast."""
    if has_high_contrast(palette):
        return base_colour(palette)
    return mixed(accent_colour(palette), base_colour(palette), 0.30)


def hairline_colour(palette: QPalette) -> QColor:
    """Return the colour of the lines between panes."""
    return mixed(text_colour(palette), base_colour(palette), 1.0 if has_high_contrast(palette) else 0.16)


def mark_colour(palette: QPalette) -> QColor:
    """Return the colour of the dots under marked words."""
    return mixed(text_colour(palette), base_colour(palette), 1.0 if has_high_contrast(palette) else 0.50)


def selected_ground(palette: QPalette) -> QColor:
    """Return the ground of a chosen row: the tint, and the solid highlight in high contrast."""
    if has_high_contrast(palette):
        return palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
    return tint_colour(palette)


def selected_text(palette: QPalette) -> QColor:
    """Return the colour of plain text in a chosen row."""
    if has_high_contrast(palette):
        return palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)
    return text_colour(palette)


def _parts(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def _luminance(colour: QColor) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
