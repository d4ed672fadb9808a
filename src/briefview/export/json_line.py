"""A brief as JSON on one line, for programs that take one brief after another (JSON Lines)."""

import datetime as dt
from typing import TYPE_CHECKING

from briefview.brief import EventBrief
from briefview.brief.schema import brief_to_json_line
from briefview.export.brief_json import marked
from briefview.export.format import Rendered

if TYPE_CHECKING:
    from briefview.export.page import PageSetup


def render(brief: EventBrief, setup: "PageSetup", _today: dt.date) -> Rendered:
    """Return a brief as one line of JSON in UTF-8, its line end with it."""
    return Rendered(brief_to_json_line(marked(brief, setup)).encode())
