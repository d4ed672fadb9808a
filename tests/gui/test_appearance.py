"""The program is light or dark as a person wants."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from briefview.gui.appearance import Appearance, choose_style, show_appearance
from briefview.gui.colour import contrast, quiet_colour, text_colour
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    yield
    show_appearance(Appearance.SYSTEM)
    qapp.setPalette(QPalette())


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
