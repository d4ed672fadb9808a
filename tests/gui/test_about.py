"""The Help menu tells the keys and the version."""

from PySide6.QtWidgets import QLabel

from briefview import __version__
from briefview.gui.about import AboutDialog, ShortcutDialog, shortcut_rows
from briefview.gui.window import MainWindow


def test_the_keys_of_all_actions_are_listed(window: MainWindow) -> None:
    rows = {row.key: row for row in shortcut_rows(window.actions_by_name)}
    assert rows["export_pdf"].spoken == "Export PDF: Ctrl+E."
    assert rows["next_piece"].aside == "F4"
    assert rows["open"].aside == "Ctrl+O"
    assert "light" not in rows


def test_the_dialogs_open_from_the_menu(window: MainWindow) -> None:
    window.actions_by_name.trigger("shortcuts")
    keys = window.findChild(ShortcutDialog)
    assert keys
    assert keys.list.model().rowCount() == len(shortcut_rows(window.actions_by_name))
    keys.accept()
    window.actions_by_name.trigger("about")
    about = window.findChild(AboutDialog)
    assert about
    assert any(__version__ in label.text() for label in about.findChildren(QLabel))
    about.accept()
