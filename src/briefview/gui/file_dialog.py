"""The dialogs that ask for a file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

_READABLE = "*.txt *.md *.html *.htm *.xhtml *.mhtml *.mht *.docx *.docm *.dotx *.odt *.ott *.rtf *.eml *.json *.pdf"


def ask_open_paths(parent: QWidget, folder: Path) -> tuple[Path, ...]:
    """Ask which files to open; none where the person thinks better of it."""
    title = QCoreApplication.translate("FileDialog", "Open articles or briefs")
    kinds = QCoreApplication.translate("FileDialog", "Articles and briefs ({suffixes});;All files (*)")
    kinds = kinds.format(suffixes=_READABLE)
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), kinds)
    return tuple(map(Path, names))


def ask_save_path(parent: QWidget, proposed: Path, kind: str) -> Path | None:
    """Ask where to write a file of a kind, such as "PDF (*.pdf)"; a name without suffix gets the first of the kind."""
    title = QCoreApplication.translate("FileDialog", "Export")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kind)
    if not name:
        return None
    path = Path(name)
    suffix = kind.rpartition("(*")[2].split()[0].rstrip(")")
    return path if path.suffix else path.with_name(f"{path.name}{suffix}")
