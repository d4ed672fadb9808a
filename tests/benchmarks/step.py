"""Times single steps in this process, warm."""

import time
from collections.abc import Callable
from statistics import median

from briefview.brief import EventBrief
from briefview.export.page import PageSetup, fit_page
from briefview.export.pdf import render_svg
from briefview.extraction.pipeline import extract_brief
from briefview.opening import open_brief
from briefview.resources import seed_path

_RUNS = 21


def extraction_time() -> float:
    """Return the seconds that extraction of the sample document takes."""
    source = open_brief(seed_path()).sources[0]
    return _median_time([lambda: extract_brief(source)] * _RUNS)


def preview_time() -> float:
    """Return the seconds that the page of the sample document takes after a change, each time another one."""
    brief = open_brief(seed_path())
    render_svg(fit_page(brief, PageSetup()))
    changed = [_marked(brief, number) for number in range(_RUNS)]
    return _median_time(changed)


def _marked(brief: EventBrief, number: int) -> Callable[[], object]:
    setup = PageSetup(marking=f"Draft {number}")
    return lambda: render_svg(fit_page(brief, setup))


def _median_time(steps: list[Callable[[], object]]) -> float:
    times = []
    for step in steps:
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    return median(times)
