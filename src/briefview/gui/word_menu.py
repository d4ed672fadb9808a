"""The menus of the source: the facts at some words, and what selected words can become."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from briefview.brief import EventBrief
from briefview.presentation.addition import additions
from briefview.presentation.clipping import fact_line

_LONGEST = 90
"""Characters of a label that are shown."""


def word_menu(parent: QWidget, brief: EventBrief | None, fact_ids: Sequence[str], *, selected: bool) -> QMenu:
    """Return the menu at some words: each action holds the id of a fact or an Addition; Copy holds nothing.

    Args:
        parent: The widget that opens it.
        brief: The brief that is shown.
        fact_ids: The facts at the words.
        selected: Whether words are selected, which can be added and copied.
    """
    menu = _new_menu(parent)
    if brief is not None:
        for fact_id in fact_ids:
            menu.addAction(_escaped(fact_line(brief, fact_id))).setData(fact_id)
        if selected:
            _fill(menu, brief)
    if not menu.isEmpty():
        menu.addSeparator()
    menu.addAction(QCoreApplication.translate("WordMenu", "Copy selected words")).setEnabled(selected)
    return menu


def addition_menu(parent: QWidget, brief: EventBrief) -> QMenu:
    """Return the menu of what selected words can become; each action holds an Addition."""
    menu = _new_menu(parent)
    _fill(menu, brief)
    return menu


def _fill(menu: QMenu, brief: EventBrief) -> None:
    below: dict[str, QMenu] = {}
    menu.addSection(QCoreApplication.translate("WordMenu", "Add the selected words as"))
    group = 0
    for choice in additions(brief):
        if choice.group != group:
            menu.addSeparator()
            group = choice.group
        if choice.under and choice.under not in below:
            below[choice.under] = menu.addMenu(choice.under)
        target = below[choice.under] if choice.under else menu
        target.addAction(_escaped(choice.label)).setData(choice)


def _new_menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _escaped(label: str) -> str:
    """Return a label as a menu takes it: the line of a long statement would be wider than the screen."""
    shown = label if len(label) <= _LONGEST else f"{label[:_LONGEST].rstrip()}…"
    return shown.replace("&", "&&")
