"""The event that a brief is about."""

from enum import StrEnum

from briefview.brief.date_span import DateSpan
from briefview.brief.duration import Duration
from briefview.brief.fact import Fact
from briefview.brief.frozen import Frozen, Text
from briefview.brief.place import Place


class EventStatus(StrEnum):
    """Where the event stands at the time of writing."""

    UPCOMING = "upcoming"
    ONGOING = "ongoing"
    CONCLUDED = "concluded"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class Event(Frozen):
    """A meeting, conference, hearing or the like."""

    name: Fact[Text]
    """The proper name or, failing one, the describing phrase."""
    kind: Fact[Text] | None = None
    """What it is, in the source's own word: "meeting"."""
    status: Fact[EventStatus] | None = None
    place: Fact[Place] | None = None
    dates: Fact[DateSpan] | None = None
    duration: Fact[Duration] | None = None
    hosts: tuple[Fact[Text], ...] = ()
    """Who hosts, organises or convenes it (schema.org: organizer)."""
    theme: Fact[Text] | None = None
    """The motto or theme that the source declares."""
    aims: tuple[Fact[Text], ...] = ()
    """What it is to achieve, in the source's words."""
    summary: tuple[Fact[Text], ...] = ()
    """The source's own sentences that tell best what, where, when and why (schema.org: abstract)."""
