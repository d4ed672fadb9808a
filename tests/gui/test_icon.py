"""Icons take the colour of the text beside them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefview.gui.action import ACTIONS
from briefview.gui.icon import directed_icon, icon_pixmap, themed_icon
from briefview.resources import resource_path


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_in_one_colour_as_large_as_the_screen_needs(ratio: float) -> None:
    picture = icon_pixmap("open", QColor("#ff0000"), ratio).toImage()
    assert picture.width() == round(16 * ratio)
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert "#ff0000" in colours


@pytest.mark.usefixtures("qapp")
def test_every_icon_of_an_action_exists() -> None:
    for name in {spec.icon for spec in ACTIONS if spec.icon}:
        assert not themed_icon(name, QPalette()).isNull()


@pytest.mark.parametrize("path", sorted(resource_path("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_but_that_of_the_program_takes_the_colour_of_text(path: Path) -> None:
    assert ("currentColor" in path.read_text(encoding="utf-8")) is (path.stem != "briefview")


def test_icons_that_point_back_and_on_turn_round_with_the_window(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)

    def drawn(icon: QIcon) -> QImage:
        return icon.pixmap(16, 16).toImage()

    on = drawn(directed_icon("next", widget))
    close = drawn(directed_icon("close", widget))
    assert on == drawn(themed_icon("next", widget.palette()))
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert drawn(directed_icon("previous", widget)) == on
    assert drawn(directed_icon("close", widget)) == close
