"""What a speaker said."""

from enum import StrEnum

from briefview.brief.frozen import Frozen, Text


class Manner(StrEnum):
    """How a source reports a statement."""

    DIRECT = "direct"
    INDIRECT = "indirect"


class Statement(Frozen):
    """One thing said; who said it is the speaker that holds it."""

    text: Text
    """Direct: word for word with its quotation marks. Indirect: the clause that continues the speaker's name."""
    manner: Manner
    verb: Text | None = None
    """The verb of saying as written: "highlighted", "called for"."""
