"""The desktop that the tests work on; it is needed where all must pass, and asked for nowhere else."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.endtoend.desktop import Desktop, missing_tools

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture(scope="session")
def shared_desktop() -> Iterator[Desktop]:
    """Make the desktop, once for all tests."""
    missing = missing_tools()
    if missing and os.environ.get("CI") != "true":
        pytest.skip(f"to work the program on a real display, install {' '.join(missing).lower()}")
    assert not missing, f"CI=true, but not installed: {missing}"
    desktop = Desktop()
    yield desktop
    desktop.end()


@pytest.fixture
def desktop(shared_desktop: Desktop) -> Iterator[Desktop]:
    """Return the desktop without a program."""
    yield shared_desktop
    shared_desktop.end_programs()


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """Return an article about an event."""
    path = tmp_path / "harbour.txt"
    path.write_text(
        "OSLO, 4 May 2026 – Norway hosts the Harbour Safety Conference in Oslo from 11 to 12 May 2026.\n"
        "Harbour Master Ingrid Dahl said that 48 ports had agreed to share their night pilots.\n",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def other_article(tmp_path: Path) -> Path:
    """Return an article about another event."""
    path = tmp_path / "forest.txt"
    path.write_text(
        "QUITO, 2 June 2026 – Ecuador hosts the Cloud Forest Forum in Quito from 9 to 10 June 2026.\n", encoding="utf-8"
    )
    return path
