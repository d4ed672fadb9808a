"""Opens the dialogs of the window, none of which stops what runs behind it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.export.page import PageSetup
from briefview.gui.action import Actions
from briefview.gui.service import Services


class Dialogs(QObject):
    """Opens a dialog and tells what came out of it.

    Args:
        services: What others do.
        actions: The actions whose keys are listed.
        setup: Tells how the page is laid out now.
        window: The window that asks.
    """

    date_chosen = Signal(object)
    """A publication date, or None where it was cleared."""
    address_chosen = Signal(object)
    """An Address whose document is to be opened."""
    setup_chosen = Signal(object)
    """A PageSetup."""
    lines_chosen = Signal(str, str)
    """The marking and the contact line of the page."""

    def __init__(self, services: Services, actions: Actions, setup: Callable[[], PageSetup], window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._actions = actions
        self._setup = setup
        self._window = window
        self._brief: EventBrief | None = None

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what is done for which actions."""
        return {
            "page_setup": self.ask_setup,
            "date": self.ask_date,
            "shortcuts": self.show_shortcuts,
            "about": self.show_about,
        }

    def show_brief(self, brief: EventBrief) -> None:
        """Learn which brief the dialogs are about."""
        self._brief = brief

    def ask_date(self) -> None:
        """Ask when the source was published."""
        from briefview.gui.publication_date import PublicationDateDialog

        if self._brief:
            today = self._services.now().date()
            dialog = PublicationDateDialog(self._brief, self._services.redate, today, self._window)
            dialog.date_chosen.connect(self.date_chosen)
            dialog.open()

    def ask_address(self) -> None:
        """Ask for an address of the web."""
        from briefview.gui.address import AddressDialog

        dialog = AddressDialog(self._window)
        dialog.address_chosen.connect(self.address_chosen)
        dialog.open()

    def show_left_out(self) -> None:
        """Show what is known of the document, and what was left out of its text."""
        from briefview.gui.left_out import LeftOutDialog

        if self._brief:
            LeftOutDialog(self._brief.sources[0], self._window).open()

    def ask_setup(self) -> None:
        """Ask how the page is to be laid out."""
        from briefview.gui.page_setup import PageSetupDialog

        if self._brief is None:
            return
        dialog = PageSetupDialog(self._setup(), self._brief.page, self._window)
        dialog.setup_chosen.connect(self.setup_chosen)
        dialog.lines_chosen.connect(self.lines_chosen)
        dialog.open()

    def show_shortcuts(self) -> None:
        """List the keys of all actions."""
        from briefview.gui.about import ShortcutDialog

        ShortcutDialog(self._actions, self._window).open()

    def show_about(self) -> None:
        """Say what this program is."""
        from briefview.gui.about import AboutDialog

        AboutDialog(self._window).open()
