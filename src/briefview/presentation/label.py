"""What each kind of fact, and each relation between events, is called."""

from briefview.brief import Relation

_LABELS = {
    "event.name": "Event",
    "event.kind": "Kind",
    "event.status": "Status",
    "event.place": "Place",
    "event.dates": "Dates",
    "event.duration": "Duration",
    "event.hosts": "Host",
    "event.theme": "Theme",
    "event.aims": "Aim",
    "event.summary": "Bottom line",
    "speakers.name": "Speaker",
    "speakers.honorific": "Honorific",
    "speakers.role": "Role",
    "speakers.organization": "For",
    "speakers.occasion": "At",
    "speakers.statements": "Statement",
    "panels.title": "Panel topic",
    "panels.chair": "Chair",
    "panels.members": "Member",
    "panels.time": "Time",
    "statistics": "Figure",
    "related_events.name": "Related event",
    "related_events.place": "Where",
    "related_events.dates": "When",
}

FACT_KINDS = tuple(_LABELS)
"""All kinds of fact, as `LocatedFact.kind` names them."""

RELATION_HEADS = {
    Relation.NEXT: "What comes next",
    Relation.PREVIOUS: "What came before",
    Relation.RELATED: "Related events",
}
"""The heads under which other events stand, in their order."""


def fact_label(kind: str) -> str:
    """Return what a kind of fact is called, one of it: "event.hosts" gives "Host"."""
    return _LABELS[kind]
