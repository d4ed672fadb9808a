"""Prints what briefview costs beside the least that such a program can cost: python -m tests.benchmarks.

All figures are of one run on one machine, taken in turn, so that their ratios mean something.
"""

import os
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from briefview.resources import seed_path
from tests.benchmarks.extraction import Cost, extraction_costs, start_time
from tests.benchmarks.live_page import live_page_time
from tests.benchmarks.process import WindowCost, median_window, run_time, window_cost
from tests.benchmarks.step import extraction_time, preview_time

RUNS = 11


class Result(NamedTuple):
    """One line of the table."""

    what: str
    measured: str
    beside: str
    ratio: float
    target: float


def window_results() -> list[Result]:
    """Compare the window on the sample document with a bare one."""
    bare: list[WindowCost] = []
    brief: list[WindowCost] = []
    for _ in range(RUNS):
        bare.append(window_cost("tests.benchmarks.bare_window"))
        brief.append(window_cost("tests.benchmarks.brief_window"))
    ours, least = median_window(brief), median_window(bare)
    return [
        Result(
            "process start to populated window, beside a bare window with four empty tabs",
            milliseconds(ours.seconds),
            milliseconds(least.seconds),
            ours.seconds / least.seconds,
            1.5,
        ),
        Result(
            "resident memory of that window, beside the bare one's",
            megabytes(ours.memory),
            megabytes(least.memory),
            ours.memory / least.memory,
            1.8,
        ),
    ]


def export_result() -> Result:
    """Compare the export of the sample document with a process that makes an empty page."""
    with tempfile.TemporaryDirectory() as folder:
        export = ("-m", "briefview", "export", str(seed_path()), "-o", str(Path(folder) / "brief.pdf"))
        times = [(run_time(*export), run_time("-m", "tests.benchmarks.bare_page")) for _ in range(RUNS)]
    ours, least = (sorted(column)[RUNS // 2] for column in zip(*times, strict=True))
    return Result(
        "export to PDF, whole process, beside one that imports pydantic and typst and makes an empty page",
        milliseconds(ours),
        milliseconds(least),
        ours / least,
        2.5,
    )


def extraction_results() -> list[Result]:
    """Measure the extraction from long texts; the worst of all kinds counts."""
    costs, start = extraction_costs(), start_time()
    slowest = min(costs, key=lambda cost: cost.speed)
    steepest = max(costs, key=lambda cost: cost.growth)
    widest = max(costs, key=lambda cost: cost.memory)
    return [
        *(speed_result(cost) for cost in dict.fromkeys((costs[0], slowest))),
        Result(
            f"time for ten times the text, up to 1 MB, of the steepest of {len(costs)} kinds ({steepest.kind})",
            f"{steepest.growth:.1f} times",
            "11 times allowed",
            steepest.growth / 11,
            1,
        ),
        Result(
            f"peak memory for 1 MB of text of the widest of {len(costs)} kinds ({widest.kind})",
            f"{widest.memory:.0f} times the text",
            "40 times allowed",
            widest.memory / 40,
            1,
        ),
        step_result("loading the extraction with its word lists, behind the models", start, 0.060),
    ]


def speed_result(cost: Cost) -> Result:
    """Compare the speed of the extraction with the one wanted."""
    wanted = 250_000
    return Result(
        f"extraction of 1 MB of text on one core ({cost.kind})",
        f"{cost.speed / 1000:.0f} kB/s",
        f"{wanted / 1000:.0f} kB/s wanted",
        wanted / cost.speed,
        1,
    )


def step_result(what: str, seconds: float, target: float) -> Result:
    """Compare a step with the time that it may take."""
    return Result(what, milliseconds(seconds), f"{milliseconds(target)} allowed", seconds / target, 1)


def milliseconds(seconds: float) -> str:
    """Return a time in words."""
    return f"{seconds * 1000:.1f} ms"


def megabytes(memory: int) -> str:
    """Return an amount of memory in words."""
    return f"{memory / 1e6:.0f} MB"


def main() -> None:
    """Measure, print a table in Markdown, and end with 1 where a target is missed."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as settings:
        os.environ["XDG_CONFIG_HOME"] = settings
        results = measured()
    print("| what | measured | beside | ratio | target |\n| --- | --- | --- | --- | --- |")
    for result in results:
        print(f"| {result.what} | {result.measured} | {result.beside} | {result.ratio:.2f} | ≤ {result.target:g} |")
    sys.exit(any(result.ratio > result.target for result in results))


def measured() -> list[Result]:
    """Measure everything."""
    for module in ("tests.benchmarks.bare_window", "tests.benchmarks.brief_window"):
        window_cost(module)
    return [
        *window_results(),
        export_result(),
        step_result("extraction of the sample document, warm", extraction_time(), 0.015),
        *extraction_results(),
        step_result("page preview after a change, warm", preview_time(), 0.050),
        step_result("from a change in the window to the new page on the screen", live_page_time(), 0.100),
    ]


if __name__ == "__main__":
    main()
