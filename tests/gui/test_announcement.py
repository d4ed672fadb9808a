"""A screen reader is told what was done, wherever the focus is."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefview.gui.announcement import announce


@pytest.mark.parametrize("active", [True, False])
def test_words_are_announced_where_a_screen_reader_listens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, active: bool
) -> None:
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    monkeypatch.setattr(QAccessible, "isActive", lambda: active)
    label = QLabel()
    qtbot.addWidget(label)
    announce(label, "Confirmed: host Norway")
    announce(label, "")
    assert said == (["Confirmed: host Norway"] if active else [])
