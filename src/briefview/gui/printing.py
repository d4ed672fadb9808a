"""The dialogs for printing; both paint through one function, and other paper means a newly fitted page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from briefview.errors import BriefviewError
from briefview.export.page import Paper
from briefview.export.printing import make_printer, paint_page, printed_paper


class PrintRun(QObject):
    """One printing or preview, from the dialog to the paper.

    Args:
        title: The name of the print job.
        paper: The paper to begin with.
        render: Makes the page for a paper as SVG; may raise a BriefviewError.
        window: The window that asks.
    """

    printed = Signal()
    failed = Signal(object)
    """A BriefviewError."""

    def __init__(self, title: str, paper: Paper, render: Callable[[Paper], bytes], window: QWidget) -> None:
        super().__init__(window)
        self._render = render
        self._window = window
        self._printer = make_printer(paper, title)

    def ask(self) -> QPrintDialog:
        """Open the dialog that asks for a printer; printing follows when it is accepted."""
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        self._open(dialog, self._end_dialog)
        return dialog

    def preview(self) -> QPrintPreviewDialog:
        """Open the preview, from which can be printed too."""
        dialog = QPrintPreviewDialog(self._printer, self._window)
        dialog.paintRequested.connect(self.paint)
        self._open(dialog, self._end_preview)
        return dialog

    def paint(self, printer: QPrinter) -> None:
        """Fit the page to the printer's paper and paint it."""
        try:
            paint_page(printer, self._render(printed_paper(printer)))
        except BriefviewError as error:
            self.failed.emit(error)

    def _open(self, dialog: QDialog, ended: Callable[[int], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(ended)
        dialog.open()

    def _end_dialog(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.paint(self._printer)
            self.printed.emit()
        self.deleteLater()

    def _end_preview(self, _result: int) -> None:
        self.deleteLater()
