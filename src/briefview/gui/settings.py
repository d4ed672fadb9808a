"""What the program remembers between runs: how the window stands, never what a document says."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from briefview.gui.recent import RecentFile, recent_from_text, recent_to_text


class Settings:
    """The settings of the person who runs the program."""

    def __init__(self) -> None:
        self._store = QSettings("briefview", "briefview")

    def state(self, name: str) -> QByteArray:
        """Return a state that a widget saved; empty where there is none."""
        value = self._store.value(f"state/{name}", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_state(self, name: str, state: QByteArray) -> None:
        """Keep the state of a widget."""
        self._store.setValue(f"state/{name}", state)

    def choice(self, name: str, default: str = "") -> str:
        """Return a choice that was made, such as the appearance."""
        return str(self._store.value(f"choice/{name}", default))

    def save_choice(self, name: str, value: str) -> None:
        """Keep a choice."""
        self._store.setValue(f"choice/{name}", value)

    def folder(self, purpose: str) -> Path:
        """Return the folder last used for a purpose, or that of documents."""
        kept = Path(self.choice(f"folder-{purpose}"))
        if kept.is_absolute() and kept.is_dir():
            return kept
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def save_folder(self, purpose: str, folder: Path) -> None:
        """Keep the folder used for a purpose."""
        self.save_choice(f"folder-{purpose}", str(folder.absolute()))

    def recovery_folder(self) -> Path:
        """Return the folder in which unsaved briefs survive a crash."""
        data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
        return Path(data) / "briefview" / "recovery"

    def log_folder(self) -> Path:
        """Return the folder of the log."""
        state = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)
        return Path(state) / "briefview"

    def reopens(self) -> bool:
        """Tell whether the last documents are to be opened at start."""
        return self.choice("reopen") == "yes"

    def save_reopening(self, wanted: bool) -> None:
        """Keep whether the last documents are to be opened at start."""
        self.save_choice("reopen", "yes" if wanted else "no")

    def session(self) -> tuple[Path, ...]:
        """Return the documents that were open last."""
        try:
            return tuple(Path(path) for path in json.loads(self.choice("session", "[]")))
        except (ValueError, TypeError):
            return ()

    def save_session(self, paths: Sequence[Path]) -> None:
        """Keep which documents are open, by their paths."""
        self.save_choice("session", json.dumps([str(path.absolute()) for path in paths]))

    def recent(self) -> tuple[RecentFile, ...]:
        """Return the files that were opened last, the latest first."""
        return recent_from_text(self.choice("recent", "[]"))

    def save_recent(self, files: tuple[RecentFile, ...]) -> None:
        """Keep the list of files that were opened last."""
        self.save_choice("recent", recent_to_text(files))
