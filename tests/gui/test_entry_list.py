"""A list of entries is a sound model that speaks."""

from PySide6.QtCore import Qt

from briefview.gui.entry_list import EntryListModel, EntryRow
from tests.gui.conftest import CheckModel


def test_entries_are_shown_and_spoken(check_model: CheckModel) -> None:
    model = EntryListModel()
    model.show_rows([EntryRow("a", "Ana van Dyk", "Ana van Dyk, 2 statements.", aside="2")])
    check_model(model)
    index = model.index(0, 0)
    assert index.data() == "Ana van Dyk"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ana van Dyk, 2 statements."
