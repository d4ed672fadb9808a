"""Takes a brief out of the window: to PDF, JSON, the printer, and facts to the clipboard."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from briefview.brief import EventBrief
from briefview.brief.regain import find_lost
from briefview.errors import BriefviewError
from briefview.export.page import PageSetup, Paper
from briefview.gui.clipboard import copy_rich
from briefview.gui.service import Services
from briefview.gui.settings import Settings
from briefview.presentation.clipping import fact_line
from briefview.presentation.lost import lost_line

if TYPE_CHECKING:
    from briefview.gui.printing import PrintRun


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
        self._warning = ""

    def show_brief(self, brief: EventBrief, path: Path | None) -> None:
        """Learn which brief is to be written, and the file that it came from."""
        self._brief = brief
        self._stem = path.stem if path else "brief"

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

    def export_pdf(self) -> None:
        """Ask for a path and write the page there."""
        if self._brief:
            self._write(self._brief, ".pdf", self.tr("PDF (*.pdf)"), self._pdf, "export_pdf")

    def export_json(self) -> None:
        """Ask for a path and write the brief there as data."""
        if self._brief:
            self._write(self._brief, ".json", self.tr("JSON (*.json)"), self._services.render_json, "export_json")

    def print_page(self) -> None:
        """Ask for a printer and print the page."""
        self._print_run().ask()

    def preview_page(self) -> None:
        """Show the page as it will be printed."""
        self._print_run().preview()

    def _pdf(self, brief: EventBrief) -> bytes:
        document = self._services.make_pdf(brief, self._setup())
        self._warning = document.warning
        return document.data

    def _write(
        self, brief: EventBrief, suffix: str, kind: str, render: Callable[[EventBrief], bytes], action: str
    ) -> None:
        proposed = (self._settings.folder("export") / self._stem).with_suffix(suffix)
        path = self._services.ask_save_path(self._window, proposed, kind)
        if path is None:
            return
        self._warning = ""
        try:
            self._services.write_file(path, render(brief))
        except BriefviewError as error:
            self.failed.emit(error, action)
            return
        self._settings.save_folder("export", path.parent)
        self.written.emit(path)
        if self._warning:
            self.failed.emit(BriefviewError(self.tr("Exported {name}.").format(name=path.name), self._warning), "")

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
