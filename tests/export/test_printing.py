"""The page is printed as it is, one sheet, at its true size."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from briefview.errors import PageError
from briefview.export.page import Paper
from briefview.export.printing import make_printer, paint_page, printed_paper

PAGE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842" width="595pt" height="842pt">
<rect x="100" y="200" width="300" height="400" fill="#0000ff"/></svg>"""

pytestmark = pytest.mark.usefixtures("qapp")


def pdf_printer(path: Path, paper: Paper = Paper.A4) -> QPrinter:
    printer = make_printer(paper, "visit")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_one_page_is_printed_at_its_true_size(tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    paint_page(pdf_printer(path), PAGE)
    document = pypdfium2.PdfDocument(path)
    assert len(document) == 1
    assert document[0].get_size() == pytest.approx((595, 842), abs=1)
    picture = document[0].render(scale=1)
    blue = [
        (x, y)
        for y in range(0, picture.height, 10)
        for x in range(0, picture.width, 10)
        if picture.buffer[y * picture.stride + x * picture.n_channels + 2] < 128
    ]
    document.close()
    assert blue[0] == pytest.approx((100, 200), abs=11)
    assert blue[-1] == pytest.approx((400, 600), abs=11)


@pytest.mark.parametrize("paper", Paper)
def test_the_paper_of_the_printer_is_known(tmp_path: Path, paper: Paper) -> None:
    assert printed_paper(pdf_printer(tmp_path / "printed.pdf", paper)) is paper


def test_other_paper_takes_the_page_that_is_not_higher(tmp_path: Path) -> None:
    printer = pdf_printer(tmp_path / "printed.pdf")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A3))
    assert printed_paper(printer) is Paper.A4
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    assert printed_paper(printer) is Paper.LETTER


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt itself warns too
def test_a_printer_that_takes_nothing_is_said(tmp_path: Path) -> None:
    with pytest.raises(PageError):
        paint_page(pdf_printer(tmp_path / "no" / "such" / "folder.pdf"), PAGE)
