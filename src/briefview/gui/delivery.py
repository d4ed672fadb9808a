"""Takes a brief out of the window: to files, the printer and the clipboard."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.brief.regain import find_lost
from briefview.errors import BriefviewError, FormatError
from briefview.export.format import ExportFormat
from briefview.export.format_table import FORMAT_NAMES, format_named
from briefview.export.page import PageSetup, Paper
from briefview.gui.action import action_words
from briefview.gui.clipboard import copy_rich
from briefview.gui.service import Services
from briefview.gui.settings import Settings
from briefview.presentation.clipping import fact_line
from briefview.presentation.lost import lost_line

if TYPE_CHECKING:
    from briefview.gui.printing import PrintRun

_EXPORT = "export_"
"""Begins the names of actions that export, before the name of a format."""


class Delivery(QObject):
    """Writes and prints the brief that the window shows.

    Args:
        services: What others do.
        settings: Where the last folder is kept.
        setup: Tells how the page is to be laid out.
        window: The window that asks.
    """

    written = Signal(object)
    """The path of a file that was written."""
    told = Signal(str)
    failed = Signal(object, str)
    """A BriefviewError, and the name of the action that would mend it, if any."""

    def __init__(self, services: Services, settings: Settings, setup: Callable[[], PageSetup], window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._settings = settings
        self._setup = setup
        self._window = window
        self._brief: EventBrief | None = None
        self._stem = "brief"
        self._fact_id = ""

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do that take a brief out, by name."""
        return {
            **{f"{_EXPORT}{name}": self.export for name in FORMAT_NAMES},
            "print": self.print_page,
            "preview": self.preview_page,
            "copy": self.copy_fact,
            "copy_mail": self.copy_mail,
            "copy_rich": self.copy_mail,
            "copy_plain": self.copy_plain,
            "copy_markdown": self.copy_markdown,
        }

    def show_brief(self, brief: EventBrief, path: Path | None) -> None:
        """Learn which brief is to be written, and the file that it came from."""
        self._brief = brief
        self._stem = path.stem.removesuffix(".brief") if path else "brief"

    def show_fact(self, fact_id: str) -> None:
        """Learn which fact is chosen."""
        self._fact_id = fact_id

    def copy_fact(self) -> None:
        """Put the chosen fact on the clipboard, as a line that stands by itself."""
        if self._brief and self._fact_id:
            lost = find_lost(self._brief, self._fact_id)
            QGuiApplication.clipboard().setText(lost_line(lost) if lost else fact_line(self._brief, self._fact_id))
            self.told.emit(self.tr("Copied the fact"))

    def copy_mail(self) -> None:
        """Put the brief on the clipboard for an e-mail, as rich and as plain text."""
        if self._brief:
            from briefview.presentation.mail import mail_html, mail_text

            copy_rich(mail_html(self._brief), mail_text(self._brief))
            self.told.emit(self.tr("Copied the brief for an e-mail"))

    def copy_plain(self) -> None:
        """Put the brief on the clipboard as plain text alone."""
        if self._brief:
            from briefview.presentation.mail import mail_text

            self._copy_text(mail_text(self._brief))

    def copy_markdown(self) -> None:
        """Put the brief on the clipboard as Markdown."""
        if self._brief:
            from briefview.export.markdown import markdown_text

            self._copy_text(markdown_text(self._brief))

    def export(self) -> None:
        """Ask for a path and write the brief there, in the format that the action which asks for it is named after."""
        name = self.sender().objectName()
        if self._brief:
            self._write(self._brief, format_named(name.removeprefix(_EXPORT)), name)

    def print_page(self) -> None:
        """Ask for a printer and print the page."""
        self._print_run().ask()

    def preview_page(self) -> None:
        """Show the page as it will be printed."""
        self._print_run().preview()

    def _copy_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("Copied the brief"))

    def _write(self, brief: EventBrief, wanted: ExportFormat, action: str) -> None:
        proposed = self._settings.folder("export") / f"{self._stem}{wanted.suffix}"
        kind = f"{action_words(f'{wanted.label}…').removesuffix('…')} (*{wanted.suffix})"
        path = self._services.ask_save_path(self._window, proposed, kind)
        if path is None:
            return
        try:
            made = self._services.render_format(wanted, brief, self._setup())
            self._services.write_file(path, made.data)
        except FormatError as error:
            self.failed.emit(error, "")
            return
        except BriefviewError as error:
            self.failed.emit(error, action)
            return
        self._settings.save_folder("export", path.parent)
        self.written.emit(path)
        if made.warning:
            self.failed.emit(BriefviewError(self.tr("Exported {name}.").format(name=path.name), made.warning), "")

    def _print_run(self) -> "PrintRun":
        from briefview.gui.printing import PrintRun

        run = PrintRun(self._stem, self._setup().paper, self._svg, self._window)
        run.printed.connect(self._tell_printed)
        run.failed.connect(self._fail)
        return run

    def _svg(self, paper: Paper) -> bytes:
        if self._brief is None:
            raise RuntimeError("printing is asked for only where there is a brief")
        return self._services.preview_page(self._brief, self._setup()._replace(paper=paper)).svg

    def _tell_printed(self) -> None:
        self.told.emit(self.tr("Sent {name} to the printer").format(name=self._stem))

    def _fail(self, error: BriefviewError) -> None:
        self.failed.emit(error, "")
