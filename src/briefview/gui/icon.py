"""Icons: those of the desktop's theme where it has them, else our own, in the colour of the text beside them."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImageReader, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from briefview.resources import resource_path

_SIZE = 16


def themed_icon(name: str, palette: QPalette, theme_name: str = "") -> QIcon:
    """Return the icon `name`, from the desktop's theme if it has `theme_name`."""
    if theme_name and QIcon.hasThemeIcon(theme_name):
        return QIcon.fromTheme(theme_name)
    icon, ratio = QIcon(), _screen_ratio()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        icon.addPixmap(icon_pixmap(name, colour, ratio), mode)
    return icon


_MIRRORED = {"previous": "next", "next": "previous"}
"""Which icon stands for another where the window runs from right to left."""


def directed_icon(name: str, widget: QWidget) -> QIcon:
    """Return the icon `name` in the colours of a widget; one that points back or on as the widget runs."""
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return themed_icon(_MIRRORED.get(name, name) if mirrored else name, widget.palette())


def icon_pixmap(name: str, colour: QColor, ratio: float) -> QPixmap:
    """Return our icon `name` in one colour, 16 pixels square, for a screen of a device pixel ratio."""
    drawing = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.replace("currentColor", colour.name()).encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(_SIZE, _SIZE) * ratio)
    pixmap = QPixmap.fromImage(reader.read())
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _screen_ratio() -> float:
    """Return the largest device pixel ratio of all screens."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
