"""The labels of controls give way to the controls."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from briefview.gui.strip import Strip


@pytest.mark.parametrize("widths", [(400, 100), (100, 400)])
def test_labels_are_shown_where_there_is_room(qtbot: QtBot, widths: tuple[int, int]) -> None:
    strip, field = Strip(), QLineEdit()
    qtbot.addWidget(strip)
    field.setMinimumWidth(60)
    strip.add_named(field, "Marking of the page")
    strip.setMinimumWidth(1)
    strip.show()
    for width in widths:
        strip.resize(width, 44)
        [label] = strip.findChildren(QLabel)
        assert label.isVisible() is (width > 200)
        assert field.isVisible()
