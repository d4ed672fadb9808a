"""The whole program works without a network, and asks for none."""

import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefview import app
from briefview.cli import main
from briefview.export.format_table import FORMATS
from briefview.gui.clipboard import leave_plain_text
from briefview.gui.open_windows import OpenWindows
from briefview.gui.settings import Settings
from briefview.resources import seed_path


class Asked(BaseException):
    """Something asked for the network; no handler of ordinary errors hides it."""


ASKED: list[str] = []
"""What was asked for in a test."""


class LocalSocket(socket.socket):
    """A socket that may only lead to other programs on this machine."""

    def __init__(self, family: int = -1, *others: Any, **named: Any) -> None:
        if family in {-1, socket.AF_INET, socket.AF_INET6}:
            refuse(f"a socket of family {family}")
        super().__init__(family, *others, **named)


def refuse(*arguments: object, **_: object) -> None:
    ASKED.append(str(arguments))
    raise Asked(ASKED[-1])


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Refuse every socket that could leave this machine, and every look-up of a name."""
    ASKED.clear()
    monkeypatch.setattr(socket, "socket", LocalSocket)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)
    yield
    assert ASKED == []


def test_a_socket_is_refused_here() -> None:
    with pytest.raises(Asked):
        socket.socket()
    with pytest.raises(Asked):
        socket.create_connection(("localhost", 9))
    ASKED.clear()


def test_the_window_opens_the_sample_and_exports_all_formats(qtbot: QtBot, tmp_path: Path) -> None:
    chosen = list[Path]()

    def choose(_parent: QWidget, proposed: Path, _kind: str) -> Path:
        chosen.append(tmp_path / proposed.name)
        return chosen[-1]

    windows = OpenWindows(app.services()._replace(ask_save_path=choose), Settings())
    windows.open_first([], None)
    (window,) = windows.windows
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.side.source.origin.text()))
    with qtbot.waitSignal(window.side.page_made, timeout=30_000):
        window.actions_by_name.trigger("page")
    for known in FORMATS:
        window.actions_by_name.trigger(f"export_{known.name}")
    window.actions_by_name.trigger("copy_mail")
    leave_plain_text()
    assert [path.name.removeprefix(seed_path().stem) for path in chosen] == [known.suffix for known in FORMATS]
    assert [path.suffix for path in chosen if not path.exists()] == [".ics"]  # the sample names no day
    assert "PySide6.QtNetwork" not in sys.modules


def test_the_command_line_exports_all_formats(tmp_path: Path) -> None:
    for known in FORMATS:
        code = main(["export", str(seed_path()), "-o", str(tmp_path / f"visit{known.suffix}")])
        assert code == (2 if known.name == "ics" else 0)
    assert main(["explain", str(seed_path())]) == main(["statements", str(seed_path())]) == 0
