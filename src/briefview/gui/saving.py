"""Saving: the brief goes to its file, and nothing unsaved is given up without a question."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefview.errors import BriefviewError
from briefview.gui.history import History
from briefview.gui.service import Services
from briefview.gui.settings import Settings

_SUFFIX = ".brief.json"


class Saving(QObject):
    """Saves the brief of a window.

    Args:
        services: What others do.
        settings: Where the last folder is kept.
        history: The brief, and whether it is saved.
        window: The window that asks.
    """

    saved = Signal(object)
    """The path that the brief was saved to."""
    failed = Signal(object, str)
    """A BriefviewError, and the name of the action that would mend it."""

    def __init__(self, services: Services, settings: Settings, history: History, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._settings = settings
        self._history = history
        self._window = window
        self._target: Path | None = None
        self._stem = "brief"

    @property
    def target(self) -> Path | None:
        """The file that the brief is saved to; nothing before a person chose one."""
        return self._target

    def begin(self, path: Path | None) -> None:
        """Learn where the brief comes from: a saved brief is saved to its own file, all else to a new one."""
        self._target = path if path and path.suffix.lower() == ".json" else None
        self._stem = path.name.removesuffix(_SUFFIX).removesuffix(path.suffix) if path else "brief"

    def save(self) -> bool:
        """Save the brief to its file, or ask for one; return whether it is saved."""
        return self._write(self._target) if self._target else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save the brief there; return whether it is saved."""
        proposed = self._settings.folder("save") / f"{self._stem}{_SUFFIX}"
        path = self._services.ask_save_path(self._window, proposed, self.tr("briefview brief (*.brief.json *.json)"))
        if path is None or not self._write(path):
            return False
        self._settings.save_folder("save", path.parent)
        return True

    def may_go(self) -> bool:
        """Tell whether the brief may be closed or replaced; ask where it is not saved."""
        if self._history.brief is None or self._history.stack.isClean():
            return True
        from briefview.gui.question import Unsaved

        answer = self._services.ask_unsaved(self._window, self._stem)
        return self.save() if answer is Unsaved.SAVE else answer is Unsaved.DISCARD

    def _write(self, path: Path) -> bool:
        if self._history.brief is None:
            return False
        try:
            self._services.write_file(path, self._services.render_json(self._history.brief))
        except BriefviewError as error:
            self.failed.emit(error, "save_as")
            return False
        self._target = path
        self._history.stack.setClean()
        self.saved.emit(path)
        return True
