"""Who spoke, in which role, and what they said."""

from briefview.brief.fact import Fact
from briefview.brief.frozen import Frozen, Text
from briefview.brief.statement import Statement


class Speaker(Frozen):
    """A named person who spoke or is listed as speaking."""

    name: Fact[Text]
    """The fullest form in the source, without honorifics and ranks."""
    honorific: Fact[Text] | None = None
    """Title before the name: "H.E. Dr."."""
    role: Fact[Text] | None = None
    organization: Fact[Text] | None = None
    """What the role belongs to, where the source tells the two apart."""
    occasion: Fact[Text] | None = None
    """On what occasion: "opening remarks"."""
    statements: tuple[Fact[Statement], ...] = ()
