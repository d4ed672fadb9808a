"""The menus of the source offer the facts at the words, and what selected words can become."""

from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief
from briefview.gui.word_menu import addition_menu, word_menu
from briefview.presentation.addition import Addition


def _labels(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_the_facts_at_the_words_come_first_and_copy_last(qtbot: QtBot, brief: EventBrief) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = word_menu(parent, brief, [brief.panels[0].title.id], selected=False)
    assert _labels(menu) == ["Panel topic: night pilotage (¶5)", "Copy selected words"]
    assert menu.actions()[0].data() == brief.panels[0].title.id
    assert not menu.actions()[-1].isEnabled()


def test_selected_words_can_be_added_as_any_kind_of_fact(qtbot: QtBot, brief: EventBrief) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = addition_menu(parent, brief)
    labels = _labels(menu)
    assert labels[:4] == ["Add the selected words as", "Venue", "Replace city", "Replace country"]
    assert "Statement of" in labels
    below = next(action.menu() for action in menu.actions() if action.text() == "Statement of")
    assert isinstance(below, QMenu)
    assert _labels(below) == ["Ana van Dyk", "Tomás Aguilar"]
    choice = below.actions()[1].data()
    assert isinstance(choice, Addition)
    assert choice.owner_id == brief.speakers[1].name.id
