"""Other events that the source ties to the one reported."""

from enum import StrEnum

from briefview.brief.date_span import DateSpan
from briefview.brief.fact import Fact
from briefview.brief.frozen import Frozen, Text
from briefview.brief.place import Place


class Relation(StrEnum):
    """How the other event stands to the one reported."""

    NEXT = "next"
    """It comes later: a next edition, or what this one prepares."""
    PREVIOUS = "previous"
    """It came before: an earlier edition, or what led to this one."""
    RELATED = "related"
    """It is tied to this one, and the source does not say which comes first."""


class RelatedEvent(Frozen):
    """Another event: a previous or next edition, a preparatory or follow-up meeting."""

    name: Fact[Text]
    relation: Relation
    place: Fact[Place] | None = None
    dates: Fact[DateSpan] | None = None
