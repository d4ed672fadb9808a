"""The menu bar and the toolbar, built from the table of actions."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from briefview.gui.action import ACTIONS, RECENT_AFTER, Actions, action_words
from briefview.gui.recent import RecentFile

_TOOLBAR_LEFT = ("open", "", "undo", "redo", "", "confirm", "edit", "reject", "add")
_TOOLBAR_RIGHT = ("find", "print", "export_pdf")
_ALWAYS_ICON_ONLY = ("undo", "redo", "previous_fact", "next_fact", "find", "print")
_ALWAYS_NAMED = "export_pdf"
_NARROW = 1000


class RecentMenu(QObject):
    """The menu of files that were opened before; files that are gone say so."""

    chosen = Signal(str)
    """The path of a file."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.menu = QMenu(self.tr("Open recent"), parent)
        self.menu.triggered.connect(self._choose)
        self.show_files(())

    def show_files(self, files: Sequence[RecentFile]) -> None:
        """Show other files."""
        self.menu.clear()
        self.menu.setEnabled(bool(files))
        for file in files:
            name = Path(file.path).name.replace("&", "&&")
            action = self.menu.addAction(name if file.exists else self.tr("{name} (file not found)").format(name=name))
            action.setToolTip(file.path)
            action.setData(file.path)
        self.menu.setToolTipsVisible(True)

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())


def fill_menus(window: QMainWindow, actions: Actions, recent: RecentMenu) -> None:
    """Put all actions into the menus that the table names."""
    menus: dict[str, QMenu] = {}
    groups: dict[str, int] = {}
    for spec in ACTIONS:
        top = spec.menu.partition("/")[0]
        if top not in menus:
            menus[top] = window.menuBar().addMenu(f"&{action_words(top)}")
            groups[top] = spec.group
        if spec.group != groups[top]:
            menus[top].addSeparator()
            groups[top] = spec.group
        if spec.menu not in menus:
            menus[spec.menu] = menus[top].addMenu(action_words(spec.menu.partition("/")[2]))
        menus[spec.menu].addAction(actions[spec.name])
        if spec.name == RECENT_AFTER:
            menus[spec.menu].addMenu(recent.menu)


class Toolbar(QToolBar):
    """The fixed toolbar; in a narrow window only the export keeps its words."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Toolbar", "Toolbar"), parent)
        self._actions = actions
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setIconSize(QSize(16, 16))
        self.setContentsMargins(2, 3, 10, 3)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._add(_TOOLBAR_LEFT)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self._add(_TOOLBAR_RIGHT)
        self.show_width(_NARROW)

    def show_width(self, width: int) -> None:
        """Show words or icons only, as a window of a width in pixels has room."""
        named = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for name in (*_TOOLBAR_LEFT, *_TOOLBAR_RIGHT):
            button = self.widgetForAction(self._actions[name]) if name else None
            if isinstance(button, QToolButton):
                bare = name in _ALWAYS_ICON_ONLY or (width < _NARROW and name != _ALWAYS_NAMED)
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if bare else named)
                button.setAccessibleName(self._actions[name].text())

    def _add(self, names: Sequence[str]) -> None:
        for name in names:
            if name:
                self.addAction(self._actions[name])
            else:
                self.addSeparator()
