"""A brief as a JSON file."""

from briefview.brief import EventBrief
from briefview.brief.schema import brief_to_json


def render_json(brief: EventBrief) -> bytes:
    """Return a brief as JSON in UTF-8, the same bytes for the same brief."""
    return brief_to_json(brief).encode()
