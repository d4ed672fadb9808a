"""Briefs go out as files and to the printer."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefview.export.format import ExportFormat
from briefview.export.format_table import FORMATS
from briefview.export.page import Paper
from briefview.gui.printing import PrintRun
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow
from tests.gui.fake import PAGE, FakeWorld


def test_a_pdf_is_written_where_asked_and_its_folder_is_kept(window: MainWindow, world: FakeWorld) -> None:
    world.to_save = world.folder / "visit.pdf"
    window.actions_by_name.trigger("export_pdf")
    assert world.written == {world.to_save: b"pdf"}
    assert "Exported visit.pdf to" in window.status.told.text()
    assert Settings().folder("export") == world.folder


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
def test_each_format_is_written_where_asked(window: MainWindow, world: FakeWorld, known: ExportFormat) -> None:
    world.to_save = world.folder / f"visit{known.suffix}"
    window.actions_by_name.trigger(f"export_{known.name}")
    assert world.written == {world.to_save: known.name.encode()}
    proposed, kind = world.proposed[-1]
    assert proposed.name == f"harbour{known.suffix}"
    assert kind == f"{known.label} (*{known.suffix})"


def test_a_brief_that_a_format_can_tell_nothing_of_is_said_and_no_other_place_offered(
    window: MainWindow, world: FakeWorld
) -> None:
    world.to_save, world.refused = world.folder / "visit.ics", True
    window.actions_by_name.trigger("export_ics")
    assert window.message.words.text() == "No day is known. Set a date."
    assert not window.message.button.isVisible()
    assert world.written == {}


def test_the_brief_is_copied_as_plain_text_and_as_markdown(window: MainWindow) -> None:
    for action, start in (
        ("copy_plain", "Harbour Safety Forum\n===="),
        ("copy_markdown", "# Harbour Safety Forum (¶1)\n"),
    ):
        window.actions_by_name.trigger(action)
        data = QGuiApplication.clipboard().mimeData()
        assert data.text().startswith(start)
        assert not data.hasHtml()
        assert window.status.told.text() == "Copied the brief"
    window.actions_by_name.trigger("copy_rich")
    assert QGuiApplication.clipboard().mimeData().hasHtml()


def test_the_brief_is_copied_for_an_e_mail_as_rich_and_plain_text(window: MainWindow) -> None:
    window.actions_by_name.trigger("copy_mail")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("Harbour Safety Forum\n====")
    assert "<h1>Harbour Safety Forum</h1>" in data.html()
    assert window.status.told.text() == "Copied the brief for an e-mail"


def test_nothing_is_written_where_no_path_is_chosen(window: MainWindow, world: FakeWorld) -> None:
    window.actions_by_name.trigger("export_pdf")
    assert world.written == {}


def test_the_paper_of_the_page_is_that_of_the_file(window: MainWindow, world: FakeWorld) -> None:
    world.to_save = world.folder / "visit.pdf"
    window.side.page.show_paper(Paper.LETTER)
    window.actions_by_name.trigger("export_pdf")
    assert world.setups[-1].paper is Paper.LETTER


def test_a_folder_that_is_read_only_is_said_and_another_place_offered(window: MainWindow, world: FakeWorld) -> None:
    world.to_save, world.read_only = world.folder / "visit.pdf", True
    window.actions_by_name.trigger("export_pdf")
    assert "read-only" in window.message.words.text()
    world.read_only = False
    window.message.button.click()
    assert world.to_save in world.written
    assert not window.message.isVisible()


def test_a_file_that_is_not_accessible_says_so(window: MainWindow, world: FakeWorld) -> None:
    world.to_save, world.warning = world.folder / "visit.pdf", "Install a font."
    window.actions_by_name.trigger("export_pdf")
    assert window.message.words.text() == "Exported visit.pdf. Install a font."


def test_a_preview_is_painted_from_the_page(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    window.actions_by_name.trigger("preview")
    dialog = window.findChild(QPrintPreviewDialog)
    assert dialog
    qtbot.waitUntil(lambda: bool(world.setups))
    assert dialog.findChildren(QToolButton)
    dialog.reject()


def test_other_paper_in_the_printer_means_a_newly_fitted_page(window: MainWindow, tmp_path: Path) -> None:
    fitted: list[Paper] = []

    def render(paper: Paper) -> bytes:
        fitted.append(paper)
        return PAGE

    run = PrintRun("visit", Paper.A4, render, window)
    printer = run._printer
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    run.paint(printer)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    run.paint(printer)
    assert fitted == [Paper.A4, Paper.LETTER]
