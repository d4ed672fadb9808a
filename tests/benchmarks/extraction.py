"""Measures the extraction from long texts of all kinds, each in a process of its own, and its start."""

import subprocess
import sys
from statistics import median
from typing import NamedTuple

from tests.benchmarks.long_text import KINDS, long_text
from tests.benchmarks.process import ROOT

SHORT, LONG = 100_000, 1_000_000
"""The lengths of texts that are compared, in characters."""


class Cost(NamedTuple):
    """What the texts of one kind cost."""

    kind: str
    speed: float
    """Bytes a second, on one core."""
    growth: float
    """How many times longer ten times the text takes."""
    memory: float
    """How many times the size of the text the memory grows at its peak."""


def extraction_costs() -> list[Cost]:
    """Return what each kind of long text costs."""
    return [_cost(kind) for kind in KINDS]


def start_time(runs: int = 11) -> float:
    """Return the seconds until the extraction is loaded with its word lists."""
    return median(_printed("tests.benchmarks.bare_import")[0] for _ in range(runs))


def _cost(kind: str) -> Cost:
    short = min(_printed("tests.benchmarks.long_extraction", kind, str(SHORT))[0] for _ in range(3))
    seconds, memory = _printed("tests.benchmarks.long_extraction", kind, str(LONG))
    size = len(long_text(kind, LONG).encode())
    return Cost(kind, size / seconds, seconds / short * SHORT * 10 / LONG, memory / size)


def _printed(module: str, *arguments: str) -> list[float]:
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    return [float(number) for number in done.stdout.split()]
