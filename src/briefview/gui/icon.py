"""Icons: those of the desktop's theme where it has them, else our own, in the colour of the text beside them."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QIcon, QImageReader, QPalette, QPixmap

from briefview.resources import resource_path

_SIZES = (16, 24, 32, 48)


def themed_icon(name: str, palette: QPalette, theme_name: str = "") -> QIcon:
    """Return the icon `name`, from the desktop's theme if it has `theme_name`."""
    if theme_name and QIcon.hasThemeIcon(theme_name):
        return QIcon.fromTheme(theme_name)
    icon = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        for size in _SIZES:
            icon.addPixmap(icon_pixmap(name, colour, size), mode)
    return icon


def icon_pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    """Return our icon `name` in one colour, `size` device pixels square."""
    drawing = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.replace("currentColor", colour.name()).encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    return QPixmap.fromImage(reader.read())
