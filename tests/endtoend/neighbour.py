"""Another program on the desktop, which has files and words to drag, and words on the clipboard.

Run as `python -m tests.endtoend.neighbour WHAT WORDS`: "file" or "text" opens a window from which a file or words can
be dragged, "offer" puts words on the clipboard and stays, "read" tells what is on the clipboard.
"""

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

SIZE = 140
"""The width and the height of the window to drag from, in pixels; it stands in the corner."""


class DragLabel(QLabel):
    """Gives away what it holds when it is dragged."""

    def __init__(self, data: QMimeData) -> None:
        super().__init__("Drag me")
        self._data = data
        self.setWindowTitle("neighbour")
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setGeometry(0, 0, SIZE, SIZE)

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Begin to drag."""
        drag = QDrag(self)
        drag.setMimeData(self._data)
        drag.exec(Qt.DropAction.CopyAction)


def main(what: str, words: str) -> int:
    """Do what is asked, until the program is ended."""
    application = QApplication([])
    clipboard = application.clipboard()
    if what == "read":
        tell(clipboard.text())
        return 0
    data = QMimeData()
    if what == "file":
        data.setUrls([QUrl.fromLocalFile(words)])
    else:
        data.setText(words)
    if what == "offer":
        clipboard.setMimeData(data)
    else:
        label = DragLabel(data)
        label.show()
    QTimer.singleShot(0, tell_ready)
    return application.exec()


def tell(words: str) -> None:
    """Tell something to who started this program."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def tell_ready() -> None:
    """Tell that the clipboard or the window is there."""
    tell("ready")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""))
