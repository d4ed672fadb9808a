"""The status bar tells what was done, and how far things are."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from briefview.gui.status_line import StatusLine


def shown_line(qtbot: QtBot) -> StatusLine:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    return line


def test_a_file_name_is_never_taken_for_markup(qtbot: QtBot) -> None:
    line = shown_line(qtbot)
    line.tell_written(Path("/tmp/A & B/<b>visit.pdf"))  # noqa: S108 - nothing is written
    assert "&lt;b>visit.pdf" in line.told.text()
    assert ">A &amp; B</a>" in line.told.text()


def test_facts_that_are_not_on_the_page_are_told_and_lead_there(qtbot: QtBot) -> None:
    line = shown_line(qtbot)
    line.show_page(4)
    assert "4 facts not shown" in line.page.text()
    with qtbot.waitSignal(line.page_requested):
        line.page.linkActivated.emit("page")
    line.show_page(0)
    assert line.page.text() == "Page: all facts fit"
    line.show_page(None)
    assert not line.page.isVisible()


def test_what_takes_long_can_be_cancelled(qtbot: QtBot) -> None:
    line = shown_line(qtbot)
    line.show_busy("Reading visit.txt…")
    assert line.told.text() == "Reading visit.txt…"
    with qtbot.waitSignal(line.cancel_requested):
        line.cancel.click()
    line.show_busy("")
    assert not line.cancel.isVisible()
