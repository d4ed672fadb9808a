"""Prints the page: the same SVG that the window shows, as vectors, at its true size."""

from PySide6.QtCore import QByteArray, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer

from briefview.errors import PageError
from briefview.export.page import Paper

_POINTS_PER_INCH = 72
_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
_LETTER_HEIGHT = 792
"""Points; a sheet that is no higher than this takes the page made for Letter."""


def make_printer(paper: Paper, title: str) -> QPrinter:
    """Return a printer that is set to a paper, upright, the whole sheet ours: the page has its own margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(_SIZES[paper]))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    return printer


def printed_paper(printer: QPrinter) -> Paper:
    """Return the paper that a page must be fitted to for what a person chose for the printer."""
    for paper, size in _SIZES.items():
        if printer.pageLayout().pageSize().id() == size:
            return paper
    height = printer.pageLayout().fullRectPoints().height()
    return Paper.LETTER if height <= _LETTER_HEIGHT else Paper.A4


def paint_page(printer: QPrinter, svg: bytes) -> None:
    """Paint a page onto a printer, never scaled; on other paper than its own it stands in the middle.

    Raises:
        PageError: The printer takes no page.
    """
    renderer = QSvgRenderer(QByteArray(svg))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise PageError(f"Could not print to {printer.printerName() or 'the printer'}.", "Choose another printer.")
    scale = printer.resolution() / _POINTS_PER_INCH
    size = QSizeF(renderer.viewBoxF().size()) * scale
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    page = QRectF(0, 0, size.width(), size.height())
    page.moveCenter(QRectF(0, 0, sheet.width(), sheet.height()).center())
    renderer.render(painter, page)
    painter.end()
