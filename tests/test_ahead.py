"""The document that is read ahead becomes the same brief, and no process is left over."""

import subprocess
import sys
from pathlib import Path

import pytest

from briefview.ahead import LARGEST, Ahead
from briefview.errors import ReadError
from briefview.gui import intake
from briefview.opening import open_brief
from briefview.resources import seed_path

forks = pytest.mark.skipif(sys.platform != "linux", reason="nothing is read ahead elsewhere")
_BEGIN = """
import datetime as dt, os, sys
from pathlib import Path
from briefview.ahead import Ahead
os.sched_getaffinity = lambda process: {0, 1}
path = Path(sys.argv[1])
ahead = Ahead(path, None)
ahead.begin()
"""


def printed(code: str, path: Path) -> list[str]:
    """Run Python code, behind that which begins to read a document ahead, without Qt, and return what it prints."""
    command = [sys.executable, "-c", _BEGIN + code, str(path)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()


@forks
def test_the_brief_is_the_same_and_the_extraction_is_not_loaded_here() -> None:
    code = "print(ahead.open_brief(path, None).model_dump_json())\nprint('briefview.extraction' in sys.modules)"
    assert printed(code, seed_path()) == [open_brief(seed_path()).model_dump_json(), "False"]


@forks
@pytest.mark.parametrize(
    ("other", "published"),
    [("path.with_name('other.txt')", "None"), ("path", "dt.date(2025, 4, 15)")],
)
def test_another_document_and_another_day_are_read_as_ever(other: str, published: str, tmp_path: Path) -> None:
    for name in ("one.txt", "other.txt"):
        (tmp_path / name).write_text(f"The Harbour Forum was held in Lima. It is called {name}.", encoding="utf-8")
    code = f"brief = ahead.open_brief({other}, {published})\nprint(brief.sources[0].origin, brief.sources[0].published)"
    origin, given = printed(code, tmp_path / "one.txt")[0].split(" ", 1)
    assert origin == ("one.txt" if other == "path" else "other.txt")
    assert ("2025, 4, 15" in given) is (published != "None")


@forks
def test_what_cannot_be_read_is_said_as_ever(tmp_path: Path) -> None:
    path = tmp_path / "blank.txt"
    path.write_text(" \n", encoding="utf-8")
    code = "try:\n    ahead.open_brief(path, None)\nexcept Exception as error:\n    print(type(error).__name__, error)"
    with pytest.raises(ReadError) as met:
        open_brief(path)
    assert "\n".join(printed(code, path)) == f"ReadError {met.value}"


@forks
@pytest.mark.parametrize("use", ["", "ahead.open_brief(path, None)"])
def test_no_process_is_left_over(use: str) -> None:
    code = f"{use}\nahead.end()\ntry:\n    os.waitpid(-1, 0)\nexcept ChildProcessError:\n    print('none')"
    assert printed(code, seed_path()) == ["none"]


def test_nothing_is_read_ahead_where_qt_is_loaded() -> None:
    assert "PySide6.QtCore" in sys.modules
    ahead = Ahead(seed_path(), None)
    ahead.begin()
    assert ahead._child is None


def test_only_what_a_window_opens_before_it_is_shown_is_read_ahead() -> None:
    assert LARGEST == intake.SMALL


def test_all_that_needs_no_qt_is_loaded_before_it() -> None:
    code = "from briefview.ahead import *; load_without_qt(); before = {*sys.modules}; import briefview.app\n"
    command = [sys.executable, "-c", f"import sys; {code}print(*{{*sys.modules}} - before)"]
    later = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.split()
    without = ("briefview.brief", "briefview.export", "briefview.presentation")
    assert "briefview.gui.window" in later
    assert [name for name in later if name.startswith(without)] == []
