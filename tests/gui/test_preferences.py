"""What a person prefers counts at once, and is kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from briefview.export.page import Paper
from briefview.gui.appearance import Appearance, show_appearance
from briefview.gui.preferences import PreferencesDialog
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, qapp: QApplication) -> Iterator[PreferencesDialog]:
    window.actions_by_name.trigger("preferences")
    opened = window.findChild(PreferencesDialog)
    assert opened
    yield opened
    opened.close_button.click()
    show_appearance(Appearance.SYSTEM)
    qapp.processEvents()


def test_another_appearance_is_shown_kept_and_checked_in_the_menu(
    dialog: PreferencesDialog, window: MainWindow
) -> None:
    dialog.appearance.setCurrentIndex(dialog.appearance.findData(Appearance.DARK))
    assert Settings().choice("appearance") == "dark"
    assert window.actions_by_name["dark"].isChecked()


def test_other_paper_is_that_of_the_page(dialog: PreferencesDialog, window: MainWindow) -> None:
    other = Paper.LETTER if window.side.page.setup().paper is Paper.A4 else Paper.A4
    dialog.paper.setCurrentIndex(dialog.paper.findData(other))
    assert window.side.page.setup().paper is other


def test_opening_the_last_documents_is_off_until_it_is_chosen(dialog: PreferencesDialog) -> None:
    assert not dialog.reopening.isChecked()
    dialog.reopening.click()
    assert Settings().reopens()


def test_every_control_has_a_name(dialog: PreferencesDialog) -> None:
    assert dialog.appearance.accessibleName()
    assert dialog.paper.accessibleName()
