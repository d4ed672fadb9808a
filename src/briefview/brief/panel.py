"""The parts of an event's programme."""

from briefview.brief.fact import Fact
from briefview.brief.frozen import Frozen, Text


class Panel(Frozen):
    """A session, track, sub-theme or topic of the programme."""

    title: Fact[Text]
    """The words of the source, without "Session 1:" and the like."""
    chair: Fact[Text] | None = None
    """Who chairs or moderates."""
    members: tuple[Fact[Text], ...] = ()
    """Who sits on the panel."""
    time: Fact[Text] | None = None
    """When it takes place, as written."""
