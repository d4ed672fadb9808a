"""A brief as a JSON file."""

import datetime as dt
from typing import TYPE_CHECKING

from briefview.brief import EventBrief
from briefview.brief.rebuild import replaced
from briefview.brief.schema import brief_to_json
from briefview.export.format import Rendered

if TYPE_CHECKING:
    from briefview.export.page import PageSetup


def render_json(brief: EventBrief) -> bytes:
    """Return a brief as JSON in UTF-8, the same bytes for the same brief."""
    return brief_to_json(brief).encode()


def render(brief: EventBrief, setup: "PageSetup", _today: dt.date) -> Rendered:
    """Return a brief as JSON in UTF-8, the marking that is asked for with it."""
    return Rendered(render_json(marked(brief, setup)))


def marked(brief: EventBrief, setup: "PageSetup") -> EventBrief:
    """Return a brief whose page bears the marking of a setup, if that has one."""
    marking = (setup.marking or "").strip()
    return replaced(brief, ("page", "marking"), marking) if marking else brief
