"""A brief as a JSON file."""

import datetime as dt
from typing import TYPE_CHECKING

from briefview.brief import EventBrief
from briefview.brief.schema import brief_to_json
from briefview.export.format import Rendered

if TYPE_CHECKING:
    from briefview.export.page import PageSetup


def render_json(brief: EventBrief) -> bytes:
    """Return a brief as JSON in UTF-8, the same bytes for the same brief."""
    return brief_to_json(brief).encode()


def render(brief: EventBrief, _setup: "PageSetup", _today: dt.date) -> Rendered:
    """Return a brief as JSON in UTF-8."""
    return Rendered(render_json(brief))
