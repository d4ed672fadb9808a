"""The parts are put together: a document goes in, windows come out."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefview import app
from briefview.export.format_table import format_named
from briefview.export.page import PageSetup
from briefview.gui.page_sheet import page_size
from briefview.gui.window import MainWindow
from briefview.resources import seed_path

ARTICLE = "The Harbour Safety Forum will be held next month in Lima, Peru, the ministry said on Tuesday.\n"


def opened(qtbot: QtBot, paths: list[Path], published: dt.date | None = None) -> list[MainWindow]:
    windows = list(app.open_windows(paths, published).windows)
    for window in windows:
        qtbot.addWidget(window)
        window.show()
    qtbot.waitUntil(lambda: all(map(is_settled, windows)))
    return windows


def is_settled(window: MainWindow) -> bool:
    return bool(window.side.source.origin.text()) or window.message.isVisible()


def test_without_a_file_the_sample_document_is_shown(qtbot: QtBot) -> None:
    (window,) = opened(qtbot, [])
    assert window.side.source.origin.text() == seed_path().name
    assert window.tabs.overview.list.model().index(0, 0).data()


def test_each_file_gets_a_window(qtbot: QtBot, tmp_path: Path) -> None:
    paths = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for path in paths:
        path.write_text(ARTICLE, encoding="utf-8")
    windows = opened(qtbot, paths)
    assert [window.side.source.origin.text() for window in windows] == ["one.txt", "two.txt"]


def test_a_file_that_cannot_be_read_is_said_in_its_window(qtbot: QtBot, tmp_path: Path) -> None:
    (window,) = opened(qtbot, [tmp_path / "missing.txt"])
    assert "missing.txt" in window.message.words.text()
    assert window.welcome.isVisible()


def test_a_given_date_is_the_one_the_source_was_published(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    (window,) = opened(qtbot, [path], dt.date(2025, 4, 15))
    assert window.side.source.published.text() == "Published: 15 April 2025, set by hand"


def test_the_real_page_is_shown(qtbot: QtBot) -> None:
    (window,) = opened(qtbot, [])
    with qtbot.waitSignal(window.side.page_made, timeout=20_000):
        window.actions_by_name.trigger("page")
    assert window.side.page.view
    assert page_size(window.side.page.view.picture.svg).width() == pytest.approx(595, abs=20)


def test_the_real_page_is_exported(tmp_path: Path) -> None:
    services = app.services()
    brief = services.open_brief(seed_path(), None)
    document = services.render_format(format_named("pdf"), brief, PageSetup())
    services.write_file(tmp_path / "visit.pdf", document.data)
    assert services.open_brief(tmp_path / "visit.pdf", None) == brief
    assert services.render_json(brief)


def test_the_program_ends_when_its_windows_are_closed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "make_application", lambda _arguments: qapp)
    QTimer.singleShot(200, qapp.closeAllWindows)
    assert app.run([seed_path()], None) == 0
