"""Light, dark, or as the system is."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefview.gui.colour import READABLE, accent_colour, contrast, legible, mixed, quiet_colour, text_colour

_BLIND_STYLES = {"windows", "windowsvista"}
"""Styles that stay light in dark surroundings."""


class Appearance(StrEnum):
    """What a person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


def choose_style() -> None:
    """Take the Fusion style where that of the platform does not honour dark surroundings."""
    if QApplication.style().objectName().lower() in _BLIND_STYLES:
        QApplication.setStyle("Fusion")


def show_appearance(appearance: Appearance) -> None:
    """Turn the whole program light or dark; where the platform cannot, by a palette of our own."""
    hints = QGuiApplication.styleHints()
    wanted = _SCHEMES[appearance]
    hints.setColorScheme(wanted)
    if wanted is not Qt.ColorScheme.Unknown and hints.colorScheme() is not wanted:
        _show_palette(_dark_palette() if appearance is Appearance.DARK else _light_palette())
    else:
        _show_palette(QPalette())


def follow_system() -> None:
    """Take care that what reads badly is raised anew whenever the system becomes light or dark."""
    QGuiApplication.styleHints().colorSchemeChanged.connect(_show_system)


def readable(palette: QPalette, shown: QPalette) -> QPalette:
    """Return a palette with those colours raised that read at less than 4.5:1 on their grounds (WCAG 2.2, 1.4.3).

    Args:
        palette: The colours that are set by us; all others stay those of the system.
        shown: All colours as they are shown.
    """
    role = QPalette.ColorRole
    raised = QPalette(palette)
    text, grounds = text_colour(shown), (shown.color(role.Base), shown.color(role.Window))
    above, below = shown.color(role.HighlightedText), shown.color(role.Highlight)
    if contrast(above, below) < READABLE:
        away = QColor("black" if above.lightness() > below.lightness() else "white")
        raised.setColor(role.Highlight, legible(below, away, (above,)))
        raised.setColor(role.Accent, accent_colour(shown))
    hint = shown.color(role.PlaceholderText)
    if contrast(mixed(hint, grounds[0], hint.alphaF()), grounds[0]) < READABLE:
        raised.setColor(role.PlaceholderText, quiet_colour(shown))
    for link in (role.Link, role.LinkVisited):
        if any(contrast(shown.color(link), ground) < READABLE for ground in grounds):
            raised.setColor(link, legible(shown.color(link), text, grounds))
    return raised


def _show_system() -> None:
    _show_palette(QPalette())


def _show_palette(palette: QPalette) -> None:
    QApplication.setPalette(palette)
    QApplication.setPalette(readable(palette, QApplication.palette()))


def _light_palette() -> QPalette:
    return _palette(("#efefef", "#ffffff", "#000000", "#efefef", "#f7f7f7"), "#8c8c8c", "#308cc6", "#1f5f99")


def _dark_palette() -> QPalette:
    return _palette(("#2a2d30", "#1c1e21", "#ececec", "#34373b", "#232629"), "#7d8083", "#4aa3df", "#7dbdf0")


def _palette(main: tuple[str, str, str, str, str], faint: str, accent: str, link: str) -> QPalette:
    window, base, text, button, alternate = (QColor(name) for name in main)
    role = QPalette.ColorRole
    palette = QPalette(button, window)
    for one in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
        palette.setColor(one, text)
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(faint))
    palette.setColor(role.Base, base)
    palette.setColor(role.AlternateBase, alternate)
    palette.setColor(role.ToolTipBase, window)
    palette.setColor(role.PlaceholderText, QColor(faint))
    palette.setColor(role.Link, QColor(link))
    for one in (role.Highlight, role.Accent):
        palette.setColor(one, QColor(accent))
    palette.setColor(role.HighlightedText, base if window.lightness() < 128 else QColor("#ffffff"))
    return palette
