"""What was not saved survives the end of the process, and only that."""

import subprocess
import sys
from pathlib import Path

import pytest

from briefview.brief import EventBrief
from briefview.brief.schema import brief_from_json, brief_to_json
from briefview.errors import WriteError
from briefview.export.write import write_file
from briefview.gui.recovery import Recovered, Recovery, drop, left_behind


def _render(brief: EventBrief) -> bytes:
    return brief_to_json(brief).encode()


@pytest.mark.usefixtures("qapp")
def test_the_brief_of_a_living_window_is_not_left_behind(tmp_path: Path, brief: EventBrief) -> None:
    recovery = Recovery(tmp_path, _render, write_file)
    recovery.keep(brief, Path("/articles/harbour.txt"))
    recovery.keep_now()
    assert list(tmp_path.glob("*.brief.json"))
    assert left_behind(tmp_path) == ()
    recovery.forget()
    assert not list(tmp_path.glob("*.brief.json"))


_WINDOW_THAT_IS_KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from briefview.export.write import write_file
from briefview.brief.schema import brief_to_json
from briefview.gui.recovery import Recovery
from tests.builder import sample_brief
application = QCoreApplication([])
recovery = Recovery(Path(sys.argv[1]), lambda brief: brief_to_json(brief).encode(), write_file)
recovery.keep(sample_brief(), Path("/articles/harbour.txt"))
recovery.keep_now()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_a_killed_process_had_not_saved_is_found(tmp_path: Path, brief: EventBrief) -> None:
    subprocess.run([sys.executable, "-c", _WINDOW_THAT_IS_KILLED, str(tmp_path)], check=False, timeout=60)
    (recovered,) = left_behind(tmp_path)
    assert recovered.origin == Path("/articles/harbour.txt")
    assert brief_from_json(recovered.kept.read_bytes()) == brief
    drop(recovered)
    assert left_behind(tmp_path) == ()


@pytest.mark.usefixtures("qapp")
def test_a_disk_that_is_full_does_not_disturb_the_work(tmp_path: Path, brief: EventBrief) -> None:
    def refuse(path: Path, _data: bytes) -> None:
        raise WriteError(f"Could not write {path.name}: the disk is full.", "Make room.")

    recovery = Recovery(tmp_path, _render, refuse)
    recovery.keep(brief, None)
    recovery.keep_now()
    recovery.forget()
    assert left_behind(tmp_path) == ()


@pytest.mark.usefixtures("qapp")
def test_a_brief_that_was_pasted_has_no_document(tmp_path: Path, brief: EventBrief) -> None:
    write_file(tmp_path / "one.brief.json", _render(brief))
    assert left_behind(tmp_path) == (Recovered(tmp_path / "one.brief.json", None),)
