"""Offers to open what is attached to an e-mail, each file in a window of its own."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.presentation.attachment import readable_attachments
from briefview.presentation.phrase import joined

FIRST, SECOND, ALL = "open_first_attachment", "open_second_attachment", "open_all_attachments"
"""The names of what the buttons of the offer do."""
_NAMED = 4


class Attachments(QObject):
    """Offers the attachments of the e-mail that a window shows.

    Args:
        window: The window.
    """

    noticed = Signal(str, object, object)
    """An offer: in words, and up to two buttons, each the name of an action and its words."""
    open_requested = Signal(object)
    """A person wants attachments, each in a window of its own: their paths, below that of the e-mail."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._paths: tuple[Path, ...] = ()

    def begin(self, brief: EventBrief, path: Path | None) -> None:
        """Offer the attachments of another document, if it has any."""
        names = readable_attachments(brief.sources[0]) if path and path.name == brief.sources[0].origin else ()
        self._paths = tuple(path / name for name in names) if path else ()
        if not names:
            return
        named = joined([*names[:_NAMED], *([self.tr("others")] if names[_NAMED:] else [])])
        words = self.tr("Attached to this e-mail: {names}.").format(names=named)
        button = self.tr("Open {name}")
        all_of_them = (ALL, self.tr("Open all {count}").format(count=len(names)))
        second = (SECOND, button.format(name=names[1])) if len(names) == 2 else all_of_them
        self.noticed.emit(words, (FIRST, button.format(name=names[0])), second if names[1:] else ("", ""))

    def act(self, name: str) -> bool:
        """Do what a button of the offer says; return whether it was one."""
        wanted = {FIRST: self._paths[:1], SECOND: self._paths[1:2], ALL: self._paths}.get(name)
        if wanted:
            self.open_requested.emit(wanted)
        return wanted is not None
