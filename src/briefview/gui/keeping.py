"""Nothing is lost: saving, recovery after a crash, and a watch on the file that a brief was made from."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal
from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.gui.claim import Claim
from briefview.gui.history import History
from briefview.gui.recovery import Recovery
from briefview.gui.saving import Saving
from briefview.gui.service import Services
from briefview.gui.settings import Settings


class Keeping(QObject):
    """Keeps the brief of one window safe.

    Args:
        services: What others do.
        settings: Where the last folders are kept, and where a crash leaves briefs behind.
        history: The brief and its corrections.
        window: The window.
    """

    noticed = Signal(str, str, str)
    """Something that a person should know: what, and the name and words of the action that helps, if any."""

    def __init__(self, services: Services, settings: Settings, history: History, window: QWidget) -> None:
        super().__init__(window)
        folder = settings.recovery_folder()
        self._history = history
        self._path: Path | None = None
        self.saving = Saving(services, settings, history, window)
        self.recovery = Recovery(folder, services.render_json, services.write_file, self)
        self._claim = Claim(folder)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._notice_change)
        self.saving.saved.connect(self._take_saved)
        history.brief_changed.connect(self._keep)
        history.clean_changed.connect(self._forget)

    def begin(self, path: Path | None) -> None:
        """Keep the brief of another document."""
        self._path = path
        self.recovery.forget()
        self.saving.begin(path)
        self._watch(path)
        if path is None:
            self._claim.release()
        elif not self._claim.take(path):
            self.noticed.emit(
                f"{path.name} is open in another window. What one of them saves, the other does not see.", "", ""
            )
        elif path.suffix.lower() == ".pdf":
            self.noticed.emit(f"Opened from {path.name}. Corrections are saved to a new file.", "", "")

    def end(self) -> None:
        """Let go of the document: it is saved, or not wanted."""
        self.recovery.forget()
        self._claim.release()
        self._watch(None)

    def _watch(self, path: Path | None) -> None:
        if watched := self._watcher.files():
            self._watcher.removePaths(watched)
        if path is not None and path.is_file():
            self._watcher.addPath(str(path))

    def _take_saved(self, path: Path) -> None:
        """Watch the file that was just written, whose change is our own."""
        self.recovery.forget()
        if self._path is None or self._path == path:
            self._watch(path)

    def _notice_change(self, name: str) -> None:
        path = Path(name)
        if path.is_file():
            self._watcher.addPath(name)
            self.noticed.emit(f"{path.name} changed on disk.", "read_again", "Read again")
        else:
            self.noticed.emit(f"{path.name} is gone from its folder. The brief stays as it is.", "save_as", "Save as…")

    def _keep(self, brief: EventBrief, _fact_id: str) -> None:
        self.recovery.keep(brief, self._path)

    def _forget(self, clean: bool) -> None:
        if clean:
            self.recovery.forget()
