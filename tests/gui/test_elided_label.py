"""A line that has no room is cut off where that is seen, and nothing is lost for a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from briefview.gui.elided_label import ElidedLabel

WORDS = "000_a-very-long-name-of-an-article.txt"


@pytest.mark.parametrize(
    ("mode", "ends"),
    [(Qt.TextElideMode.ElideMiddle, (WORDS[:2], WORDS[-2:])), (Qt.TextElideMode.ElideRight, (WORDS[:2], "…"))],
)
def test_a_long_line_shows_that_something_is_left_out(
    qtbot: QtBot, mode: Qt.TextElideMode, ends: tuple[str, str]
) -> None:
    label = ElidedLabel(mode)
    qtbot.addWidget(label)
    label.setText(WORDS)
    label.resize(120, 20)
    shown = label.shown_text()
    assert "…" in shown
    assert shown.startswith(ends[0])
    assert shown.endswith(ends[1])
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == WORDS


def test_a_line_with_room_is_shown_whole(qtbot: QtBot) -> None:
    label = ElidedLabel(Qt.TextElideMode.ElideRight, quiet=True)
    qtbot.addWidget(label)
    label.setText(WORDS)
    label.resize(label.sizeHint())
    label.grab()
    assert label.shown_text() == WORDS
    assert label.minimumSizeHint().width() < label.sizeHint().width()
