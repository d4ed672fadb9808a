"""What the program remembers between runs: how the window stands, never what a document says."""

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

    def recent(self) -> tuple[RecentFile, ...]:
        """Return the files that were opened last, the latest first."""
        return recent_from_text(self.choice("recent", "[]"))

    def save_recent(self, files: tuple[RecentFile, ...]) -> None:
        """Keep the list of files that were opened last."""
        self.save_choice("recent", recent_to_text(files))
