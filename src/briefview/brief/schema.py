"""The JSON form of a brief: its text, and the JSON Schema that describes it."""

from typing import Any

from briefview.brief.event_brief import EventBrief


def brief_to_json(brief: EventBrief) -> str:
    """Return a brief as JSON text, the same for the same brief; what is unknown is left out."""
    return brief.model_dump_json(indent=2, exclude_none=True) + "\n"


def brief_from_json(text: str | bytes) -> EventBrief:
    """Read a brief from JSON text.

    Raises:
        pydantic.ValidationError: The text is no JSON, no brief, or a brief that its sources do not bear out.
    """
    return EventBrief.model_validate_json(text)


def brief_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a brief."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:briefview:brief:1",
        **EventBrief.model_json_schema(mode="serialization"),
        "title": "Event brief",
    }
