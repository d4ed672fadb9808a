"""Makes the pictures in resources/screenshots: every tab and state of the window, light and dark, wide and narrow.

Run as `python -m tests.screenshots [FOLDER]`. Nothing needs a display, and no settings are read or kept.
"""

import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from briefview.app import make_application
from briefview.gui.appearance import Appearance, show_appearance
from briefview.resources import resource_path
from tests.stage import same_everywhere, settle
from tests.studio import NARROW, WIDE, Studio


class PhotoStudio(Studio):
    """Takes the pictures of all states.

    Args:
        folder: Where the pictures go.
        size: How large the windows are.
    """

    def __init__(self, folder: Path, size: QSize = WIDE) -> None:
        super().__init__(size)
        self._folder = folder

    def picture(self, widget: QWidget, name: str) -> None:
        """Take the picture of a window that stays open."""
        settle()
        _reduced(widget.grab().toImage()).save(str(self._folder / f"{name}.png"))


def _reduced(picture: QImage) -> QImage:
    """Return a picture with the 256 colours that it uses most: a quarter of the size, and no difference to the eye."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(picture.constBits()).cast("I"))
    colours = [colour for colour, _ in counts.most_common(256)]
    return picture.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither)


def main(folder: Path) -> None:
    """Make all pictures."""
    with tempfile.TemporaryDirectory() as home:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, home)
        same_everywhere(make_application(["screenshots"]))
        folder.mkdir(parents=True, exist_ok=True)
        studio = PhotoStudio(folder)
        for appearance, suffix in ((Appearance.LIGHT, ""), (Appearance.DARK, "-dark")):
            show_appearance(appearance)
            studio.visit(suffix)
        show_appearance(Appearance.LIGHT)
        PhotoStudio(folder, NARROW).tabs("-narrow")
        studio.page()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else resource_path("screenshots"))
