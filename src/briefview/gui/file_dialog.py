"""The dialogs that ask for a file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

_READABLE = "Articles and briefs (*.txt *.md *.json *.pdf);;All files (*)"


def ask_open_path(parent: QWidget, folder: Path) -> Path | None:
    """Ask which file to open; nothing where the person thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, "Open an article or a brief", str(folder), _READABLE)
    return Path(name) if name else None


def ask_save_path(parent: QWidget, proposed: Path, kind: str) -> Path | None:
    """Ask where to write a file of a kind, such as "PDF (*.pdf)"; its suffix is that of the proposed path."""
    name, _ = QFileDialog.getSaveFileName(parent, "Export", str(proposed), kind)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(proposed.suffix)
