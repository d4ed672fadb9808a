"""Nothing is cut off or covered, however large the screen shows it, in small windows, and with large letters."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SIZES = {
    "small": ("1", "900", "640", "13"),
    "small at 1.5": ("1.5", "900", "640", "13"),
    "small at 2": ("2", "900", "640", "13"),
    "smallest": ("1", "760", "520", "13"),
    "letters of twice the size, right to left": ("1", "1280", "800", "26", "rtl"),
    "letters far too large": ("1", "760", "520", "40"),
}
"""The factor of the screen; width and height of the window, and the letters, in pixels."""


@pytest.fixture(scope="module")
def measured() -> Iterator[dict[str, "subprocess.Popen[str]"]]:
    """Measure all states in all sizes, each in a process of its own, side by side."""
    running = {name: started(*size) for name, size in SIZES.items()}
    yield running
    for process in running.values():
        process.kill()
        process.communicate()


def started(factor: str, *arguments: str) -> "subprocess.Popen[str]":
    environment = {**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.gui.cramped", *arguments]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )


def told(process: "subprocess.Popen[str]") -> list[str]:
    """Return what is cramped, and at last how much was measured."""
    lines = process.communicate(timeout=180)[0].splitlines()
    assert process.returncode == 0
    return lines


@pytest.mark.parametrize("name", list(SIZES)[:-1])
def test_nothing_is_cut_off_or_covered_in_any_state(name: str, measured: dict[str, "subprocess.Popen[str]"]) -> None:
    *cramped, summary = told(measured[name])
    assert not cramped
    assert re.fullmatch(rf"\d\d states at {float(SIZES[name][0])}", summary)


def test_what_is_cramped_is_found(measured: dict[str, "subprocess.Popen[str]"]) -> None:
    assert len(told(measured[list(SIZES)[-1]])) > 1
