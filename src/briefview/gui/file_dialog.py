"""The dialogs that ask for a file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

_READABLE = "Articles and briefs (*.txt *.md *.json *.pdf);;All files (*)"


def ask_open_paths(parent: QWidget, folder: Path) -> tuple[Path, ...]:
    """Ask which files to open; none where the person thinks better of it."""
    names, _ = QFileDialog.getOpenFileNames(parent, "Open articles or briefs", str(folder), _READABLE)
    return tuple(map(Path, names))


def ask_save_path(parent: QWidget, proposed: Path, kind: str) -> Path | None:
    """Ask where to write a file of a kind, such as "PDF (*.pdf)"; its suffix is that of the proposed path."""
    name, _ = QFileDialog.getSaveFileName(parent, "Export", str(proposed), kind)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(proposed.suffix)
