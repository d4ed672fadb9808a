"""Starts processes and measures them from outside, in turn, so that all of them see the same machine."""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

import psutil

ROOT = Path(__file__).parents[2]


class WindowCost(NamedTuple):
    """What a window costs."""

    seconds: float
    """From the start of the process until it has been painted."""
    memory: int
    """Resident bytes when it has settled."""


def window_cost(module: str) -> WindowCost:
    """Run a script that reports as `probe` does, and return what its window costs."""
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", module], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as running:
        assert running.stdin
        assert running.stdout
        assert running.stdout.readline() == "painted\n"
        seconds = time.perf_counter() - start
        assert running.stdout.readline() == "settled\n"
        memory = psutil.Process(running.pid).memory_info().rss
        running.stdin.close()
    return WindowCost(seconds, memory)


def run_time(*arguments: str) -> float:
    """Return how many seconds a whole process of Python takes."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def median_window(costs: list[WindowCost]) -> WindowCost:
    """Return the medians of the parts of some costs."""
    return WindowCost(median(cost.seconds for cost in costs), int(median(cost.memory for cost in costs)))
