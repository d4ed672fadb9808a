"""Works out, away from the window, what takes long to work out from a long brief; showing it is then quick."""

import gc
import sys
from collections.abc import Callable

from briefview.brief import EventBrief
from briefview.gui.mark_paint import dotted_spans
from briefview.presentation.mark import fact_ids, marked_facts
from briefview.presentation.overview import overview_rows
from briefview.presentation.panel import panel_rows
from briefview.presentation.reference import ReferenceIndex
from briefview.presentation.review import review_phrase, to_check_by_tab
from briefview.presentation.speaker import speaker_detail_rows, speaker_rows
from briefview.presentation.statistic import statistic_rows

_TURN = 0.0005
"""Seconds after which the preparation lets the window have its turn; Python's own are ten times as long."""


def prepare(brief: EventBrief) -> None:
    """Work out what the window will ask for, and which functions of a brief remember."""
    ReferenceIndex(brief)
    fact_ids(brief)
    marked_facts(brief)
    dotted_spans(brief, 0)
    review_phrase(brief)
    to_check_by_tab(brief)
    overview_rows(brief)
    speaker_rows(brief)
    if brief.speakers:
        speaker_detail_rows(brief, 0)
    panel_rows(brief)
    statistic_rows(brief)


def prepared(make: Callable[[], EventBrief]) -> EventBrief:
    """Return the brief that a function makes, ready to be shown.

    Python looks through all objects for unreachable ones now and then, and all threads wait: a long brief has so many
    objects that the window would stand still. None of them is unreachable, so Python is told to leave them out. The
    window also has its turn sooner than Python would give it: it asks for one many times while it paints.
    """
    was_on, turn = gc.isenabled(), sys.getswitchinterval()
    gc.disable()
    sys.setswitchinterval(_TURN)
    try:
        brief = make()
        prepare(brief)
    finally:
        sys.setswitchinterval(turn)
        gc.freeze()
        if was_on:
            gc.enable()
    return brief
