"""The actions are in one table, and no two of them share a key."""

from collections import Counter

from PySide6.QtGui import QAction, QKeySequence

from briefview.export.format_table import FORMAT_NAMES
from briefview.gui.action import ACTIONS, Actions, Need
from briefview.gui.window import MainWindow


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = Counter(
        sequence.toString()
        for spec in ACTIONS
        for sequence in window.actions_by_name[spec.name].shortcuts()
        if not sequence.isEmpty()
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_names_are_unique_and_only_three_have_a_menu_role(window: MainWindow) -> None:
    assert len({spec.name for spec in ACTIONS}) == len(ACTIONS)
    roles = {spec.name for spec in ACTIONS if window.actions_by_name[spec.name].menuRole() != QAction.MenuRole.NoRole}
    assert roles == {"quit", "about", "preferences"}


def test_an_action_with_a_standard_key_has_one_here(window: MainWindow) -> None:
    for spec in ACTIONS:
        if isinstance(spec.key, QKeySequence.StandardKey):
            assert not window.actions_by_name[spec.name].shortcut().isEmpty(), spec.name


def test_without_a_document_only_what_needs_none_is_enabled(window: MainWindow) -> None:
    actions = Actions(window)
    actions.show_conditions(())
    for spec in ACTIONS:
        assert actions[spec.name].isEnabled() is (spec.need is Need.NOTHING)


def test_a_condition_enables_what_waits_for_it(window: MainWindow) -> None:
    actions = Actions(window)
    actions.show_conditions((Need.FACT,))
    assert actions["edit"].isEnabled()
    assert not actions["export_pdf"].isEnabled()


def test_an_action_with_words_that_ask_more_ends_in_dots() -> None:
    asking = {spec.name for spec in ACTIONS if spec.text.endswith("…")}
    writing = {"save_as", *(f"export_{name}" for name in FORMAT_NAMES)}
    assert asking == {
        "open",
        "open_address",
        "page_setup",
        "preview",
        "print",
        "date",
        "add",
        "find",
        "merge",
        "preferences",
        *writing,
    }
