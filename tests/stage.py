"""What windows need to stand still and look the same everywhere, for their pictures and for tests."""

import time
from collections.abc import Callable

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

_PATIENCE = 20  # seconds


def process_until(is_over: Callable[[], bool]) -> None:
    """Let the window work until something is so.

    Raises:
        TimeoutError: It does not become so.
    """
    end = time.monotonic() + _PATIENCE
    while not is_over():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come into the state of its picture")
        QApplication.processEvents()


def settle() -> None:
    """Let the window do what waits to be done."""
    for _ in range(20):
        QApplication.processEvents()


def same_everywhere(application: QApplication, pixels: int = 13) -> None:
    """Take the style and the font that look the same on all machines, the font in a size."""
    application.setStyle("Fusion")
    font = QFont("Inter" if "Inter" in QFontDatabase.families() else "DejaVu Sans")
    font.setPixelSize(pixels)
    application.setFont(font)
