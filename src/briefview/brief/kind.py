"""The kinds of fact that a brief holds, as `LocatedFact.kind` names them."""

ADDABLE = (
    "event.name", "event.kind", "event.status", "event.place", "event.dates", "event.duration", "event.hosts",
    "event.theme", "event.aims", "event.summary", "speakers.name", "speakers.honorific", "speakers.role",
    "speakers.organization", "speakers.occasion", "speakers.statements", "panels.title", "panels.chair",
    "panels.members", "panels.time", "statistics", "related_events.name", "related_events.place",
    "related_events.dates",
)  # fmt: skip
"""All kinds of fact that a person can add."""

HEADS = {"event": "name", "speakers": "name", "panels": "title", "related_events": "name"}
"""The fact of each part of a brief that the others of the part hang on."""
