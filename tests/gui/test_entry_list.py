"""A list of entries is a sound model that speaks."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from briefview.gui.entry_list import EntryListModel, EntryRow


def test_entries_are_shown_and_spoken(qtmodeltester: ModelTester) -> None:
    model = EntryListModel()
    model.show_rows([EntryRow("a", "Ana van Dyk", "Ana van Dyk, 2 statements.", aside="2")])
    qtmodeltester.check(model)
    index = model.index(0, 0)
    assert index.data() == "Ana van Dyk"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ana van Dyk, 2 statements."
