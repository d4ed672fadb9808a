"""What a window asks of the whole program: to look otherwise, to show its log, to end."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from briefview.gui.action import Actions
from briefview.gui.appearance import Appearance, show_appearance
from briefview.gui.settings import Settings


class Program(QObject):
    """Does what concerns more than one window.

    Args:
        settings: What is remembered between runs.
        actions: The actions of the window.
        window: The window that asks.
    """

    def __init__(self, settings: Settings, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._actions = actions

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what is done for which actions."""
        return {
            **dict.fromkeys(Appearance, self._choose_appearance),
            "log_folder": self.open_log_folder,
            "quit": QApplication.closeAllWindows,
        }

    def open_log_folder(self) -> None:
        """Show the folder of the log."""
        from briefview.gui.log import open_folder

        open_folder(self._settings.log_folder())

    def _choose_appearance(self) -> None:
        chosen = next(one for one in Appearance if self._actions[one].isChecked())
        self._settings.save_choice("appearance", chosen)
        show_appearance(chosen)
