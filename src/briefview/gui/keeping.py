"""Nothing is lost: saving, recovery after a crash, and a watch on the file that a brief was made from."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal
from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.gui.claim import Claim
from briefview.gui.history import History
from briefview.gui.recovery import Recovered, Recovery, drop, left_behind
from briefview.gui.saving import Saving
from briefview.gui.service import Services
from briefview.gui.settings import Settings

RESTORE, DROP = "restore", "drop"
"""The names of what the buttons of an offer do."""


class Keeping(QObject):
    """Keeps the brief of one window safe.

    Args:
        services: What others do.
        settings: Where the last folders are kept, and where a crash leaves briefs behind.
        history: The brief and its corrections.
        window: The window.
    """

    noticed = Signal(str, object, object)
    """Something that a person should know: what, and up to two buttons, each the name of an action and its words."""
    restore_requested = Signal(object)
    """A person wants what a window left behind: a Recovered."""

    def __init__(self, services: Services, settings: Settings, history: History, window: QWidget) -> None:
        super().__init__(window)
        folder = self._folder = settings.recovery_folder()
        self._left: tuple[Recovered, ...] = ()
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
            words = self.tr("{name} is open in another window. What one of them saves, the other does not see.")
            self._notice(words.format(name=path.name))
        elif path.suffix.lower() == ".pdf" and not self._is_article(path):
            words = self.tr("Opened from {name}. Corrections are saved to a new file.")
            self._notice(words.format(name=path.name))

    def _is_article(self, path: Path) -> bool:
        """Tell a PDF that was read as an article from one whose brief was made from something else."""
        return self._history.brief is not None and self._history.brief.sources[0].origin == path.name

    def offer(self) -> None:
        """Offer what a window left behind when it ended without being closed, if any."""
        self._left = left_behind(self._folder)
        if self._left:
            name = self._left[0].origin.name if self._left[0].origin else self.tr("a pasted text")
            words = self.tr("briefview ended before the corrections of {name} were saved.").format(name=name)
            self._notice(words, (RESTORE, self.tr("Restore")), (DROP, self.tr("Discard them")))

    def act(self, name: str) -> bool:
        """Do what a button of an offer says; return whether it was one."""
        if name == RESTORE and self._left:
            self.restore_requested.emit(self._left[0])
        elif name == DROP and self._left:
            drop(self._left[0])
            self.offer()
        return name in {RESTORE, DROP}

    def end(self) -> None:
        """Let go of the document: it is saved, or not wanted."""
        self.recovery.forget()
        self._claim.release()
        self._watch(None)

    def _notice(self, words: str, first: tuple[str, str] = ("", ""), other: tuple[str, str] = ("", "")) -> None:
        self.noticed.emit(words, first, other)

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
            words = self.tr("{name} changed on disk.").format(name=path.name)
            self._notice(words, ("read_again", self.tr("Read again")))
        else:
            words = self.tr("{name} is gone from its folder. The brief stays as it is.").format(name=path.name)
            self._notice(words, ("save_as", self.tr("Save as…")))

    def _keep(self, brief: EventBrief, _fact_id: str) -> None:
        self.recovery.keep(brief, self._path)

    def _forget(self, clean: bool) -> None:
        if clean:
            self.recovery.forget()
