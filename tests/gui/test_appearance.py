"""The program is light or dark as a person wants."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefview.gui.appearance import Appearance, choose_style, follow_system, readable, show_appearance
from briefview.gui.colour import (
    accent_colour,
    base_colour,
    contrast,
    deep_tint_colour,
    mark_colour,
    mixed,
    quiet_colour,
    text_colour,
    tint_colour,
)
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    yield
    show_appearance(Appearance.SYSTEM)
    qapp.setPalette(QPalette())


ROLE = QPalette.ColorRole


def colour(role: QPalette.ColorRole) -> Callable[[QPalette], QColor]:
    """Return what takes a colour from a palette as it is seen: one that is not opaque over the ground of fields."""

    def taken(palette: QPalette) -> QColor:
        found = palette.color(QPalette.ColorGroup.Active, role)
        return mixed(found, base_colour(palette), found.alphaF())

    return taken


TEXTS_ON_GROUNDS = {
    "text of rows": (text_colour, base_colour),
    "text of chosen rows": (text_colour, tint_colour),
    "words of the present evidence": (text_colour, deep_tint_colour),
    "labels, notes, references, sentences that no fact is from": (quiet_colour, base_colour),
    "labels and notes of chosen rows and of the message bar": (quiet_colour, tint_colour),
    "notes of dialogs": (quiet_colour, colour(ROLE.Window)),
    "labels of dialogs and of the status bar": (colour(ROLE.WindowText), colour(ROLE.Window)),
    "buttons, menus": (colour(ROLE.ButtonText), colour(ROLE.Button)),
    "fields": (colour(ROLE.Text), colour(ROLE.Base)),
    "hints of empty fields": (colour(ROLE.PlaceholderText), colour(ROLE.Base)),
    "selected words": (colour(ROLE.HighlightedText), colour(ROLE.Highlight)),
    "links of the status bar": (colour(ROLE.Link), colour(ROLE.Window)),
    "links that were followed": (colour(ROLE.LinkVisited), colour(ROLE.Window)),
    "words on hover": (colour(ROLE.ToolTipText), colour(ROLE.ToolTipBase)),
}
LINES_ON_GROUNDS = {
    "dots under words": (mark_colour, base_colour),
    "lines under evidence, bars of figures": (accent_colour, base_colour),
    "bar and outline of a chosen row": (accent_colour, tint_colour),
}


@pytest.mark.parametrize("appearance", Appearance)
@pytest.mark.parametrize("name", TEXTS_ON_GROUNDS)
def test_every_text_reads_on_its_ground(qapp: QApplication, appearance: Appearance, name: str) -> None:
    show_appearance(appearance)
    text, ground = TEXTS_ON_GROUNDS[name]
    assert contrast(text(qapp.palette()), ground(qapp.palette())) >= 4.5


@pytest.mark.parametrize("appearance", Appearance)
@pytest.mark.parametrize("name", LINES_ON_GROUNDS)
def test_every_line_that_means_something_is_seen(qapp: QApplication, appearance: Appearance, name: str) -> None:
    show_appearance(appearance)
    line, ground = LINES_ON_GROUNDS[name]
    assert contrast(line(qapp.palette()), ground(qapp.palette())) >= 3


def test_colours_of_a_system_that_read_well_are_left_to_it(qapp: QApplication) -> None:
    theirs = QPalette(qapp.palette())
    for role, name in ((ROLE.Highlight, "#1a5a96"), (ROLE.PlaceholderText, "#555555"), (ROLE.Link, "#00306a")):
        theirs.setColor(role, QColor(name))
    theirs.setColor(ROLE.LinkVisited, QColor("#551a8b"))
    assert readable(QPalette(), theirs) == QPalette()


def test_what_reads_badly_is_raised_again_when_the_system_changes(qapp: QApplication) -> None:
    follow_system()
    qapp.setPalette(QPalette())
    assert contrast(qapp.palette().color(ROLE.HighlightedText), qapp.palette().color(ROLE.Highlight)) < 4.5
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert contrast(qapp.palette().color(ROLE.HighlightedText), qapp.palette().color(ROLE.Highlight)) >= 4.5


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_text_reads_in_both(qapp: QApplication, appearance: Appearance) -> None:
    show_appearance(appearance)
    palette = qapp.palette()
    base = palette.color(QPalette.ColorRole.Base)
    assert (base.lightness() < 128) is (appearance is Appearance.DARK)
    assert contrast(text_colour(palette), base) > 10
    assert contrast(quiet_colour(palette), base) >= 4.5
    accent = palette.color(QPalette.ColorRole.Accent)
    assert contrast(accent, base) >= 3


def test_a_choice_in_the_menu_is_kept(window: MainWindow, qapp: QApplication) -> None:
    window.actions_by_name.trigger("dark")
    assert Settings().choice("appearance") == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Base).lightness() < 128


def test_a_style_that_honours_dark_surroundings_stays(qapp: QApplication) -> None:
    qapp.setStyle("Fusion")
    choose_style()
    assert qapp.style().objectName().lower() == "fusion"
    qapp.setStyle("Windows")
    choose_style()
    assert qapp.style().objectName().lower() == "fusion"
