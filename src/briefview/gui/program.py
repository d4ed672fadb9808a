"""What a window asks of the whole program: another window, other looks, the log, the end."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from briefview.gui.action import Actions
from briefview.gui.appearance import Appearance, show_appearance
from briefview.gui.page_pane import PagePane
from briefview.gui.settings import Settings


class Program(QObject):
    """Does what concerns more than one window.

    Args:
        settings: What is remembered between runs.
        actions: The actions of the window.
        page: The page of the window.
        window: The window that asks.
    """

    windows_requested = Signal(object)
    """A person wants another window for each of some paths, or an empty one where there are none."""

    def __init__(self, settings: Settings, actions: Actions, page: PagePane, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._actions = actions
        self._page = page
        self._window = window
        self._actions[self._settings.choice("appearance", Appearance.SYSTEM)].setChecked(True)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what is done for which actions."""
        return {
            **dict.fromkeys(Appearance, self._choose_appearance),
            "new_window": self.open_window,
            "preferences": self.ask_preferences,
            "log_folder": self.open_log_folder,
            "quit": QApplication.closeAllWindows,
        }

    def open_window(self) -> None:
        """Open an empty window."""
        self.windows_requested.emit(())

    def ask_preferences(self) -> None:
        """Ask how the program is to look and to begin."""
        from briefview.gui.preferences import PreferencesDialog

        appearance = Appearance(self._settings.choice("appearance", Appearance.SYSTEM))
        dialog = PreferencesDialog(
            appearance, self._page.setup().paper, reopens=self._settings.reopens(), parent=self._window
        )
        dialog.appearance_chosen.connect(self._show_appearance)
        dialog.paper_chosen.connect(self._page.show_paper)
        dialog.reopening_chosen.connect(self._settings.save_reopening)
        dialog.open()

    def open_log_folder(self) -> None:
        """Show the folder of the log."""
        from briefview.gui.log import open_folder

        open_folder(self._settings.log_folder())

    def _choose_appearance(self) -> None:
        self._show_appearance(next(one for one in Appearance if self._actions[one].isChecked()))

    def _show_appearance(self, chosen: Appearance) -> None:
        self._actions[chosen].setChecked(True)
        self._settings.save_choice("appearance", chosen)
        show_appearance(chosen)
