"""All actions stand in menus, in the order of the table."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from briefview.gui.action import ACTIONS, Actions
from briefview.gui.menu import RecentMenu, fill_menus
from briefview.gui.recent import with_recent
from tests.gui.fake import NOW, FakeWorld


def menus(window: QMainWindow) -> dict[str, QMenu]:
    """Return the menus of the menu bar by their names."""
    return {
        action.text().replace("&", ""): menu
        for action in window.menuBar().actions()
        if isinstance(menu := action.menu(), QMenu)
    }


def test_the_menus_hold_all_actions(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions, recent = Actions(window), RecentMenu(window)
    fill_menus(window, actions, recent)
    assert list(menus(window)) == ["File", "Edit", "Brief", "View", "Go", "Help"]
    held: set[QAction] = set()
    for menu in window.findChildren(QMenu):
        held.update(menu.actions())
    assert all(actions[spec.name] in held for spec in ACTIONS)


def test_recent_files_stand_below_open_and_missing_ones_say_so(qtbot: QtBot, world: FakeWorld) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    recent = RecentMenu(window)
    assert not recent.menu.isEnabled()
    recent.show_files(with_recent(with_recent((), world.missing, NOW), world.article, NOW))
    assert [action.text() for action in recent.menu.actions()] == ["harbour.txt", "missing.txt (file not found)"]
    with qtbot.waitSignal(recent.chosen) as chosen:
        recent.menu.actions()[0].trigger()
    assert chosen.args == [str(world.article)]
