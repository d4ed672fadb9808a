"""The log of the program: what happened when, never a word of a document."""

import logging
import logging.handlers
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from briefview.gui.mishap import software

NAME = "briefview.log"
_SIZE, _OLDER = 256_000, 3  # bytes of one file; files kept beside the present one
_FORM = "%(asctime)s %(levelname)s %(message)s"


class _QuietHandler(logging.handlers.RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:
        """Leave out what cannot be written: a full disk is no reason to disturb the work."""


def start_log(folder: Path) -> logging.Handler:
    """Begin to write what happens to a file in a folder, and return what writes it; nothing where that is impossible.

    Four files of a quarter of a megabyte are the most that is kept.
    """
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _QuietHandler(folder / NAME, maxBytes=_SIZE, backupCount=_OLDER, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter(_FORM))
    logger = logging.getLogger("briefview")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.info("started: %s", software().replace("\n", "; "))
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Write no more to what `start_log` returned."""
    logging.getLogger("briefview").removeHandler(handler)
    handler.close()


def open_folder(folder: Path) -> None:
    """Show a folder in the file manager."""
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
