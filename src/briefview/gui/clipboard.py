"""The clipboard: rich and plain text go there together, and nothing of ours is left there when the program ends."""

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

_OURS = "application/x-briefview-copy"
"""A format that tells what was copied here from what others copied."""


def copy_rich(html: str, text: str) -> None:
    """Put the same words on the clipboard as HTML and as plain text."""
    data = QMimeData()
    data.setHtml(html)
    data.setText(text)
    data.setData(_OURS, QByteArray(b"1"))
    QGuiApplication.clipboard().setMimeData(data)


def leave_plain_text() -> None:
    """Leave only the plain text of what we copied.

    What was made here must not be held by the clipboard when Python ends: PySide would free it twice and crash.
    """
    clipboard = QGuiApplication.clipboard()
    if _is_ours(clipboard.mimeData()):
        clipboard.setText(clipboard.text())


def _is_ours(data: QMimeData | None) -> bool:
    """Tell what was copied here; there is nothing where nobody has copied anything yet."""
    return data is not None and data.hasFormat(_OURS)
