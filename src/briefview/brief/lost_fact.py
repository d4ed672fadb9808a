"""A fact that a person worked on and whose words are no longer in the source; it is kept beside the brief's facts."""

from pydantic import field_validator

from briefview.brief.date_span import DateSpan
from briefview.brief.duration import Duration
from briefview.brief.fact import Standing
from briefview.brief.frozen import Frozen, Text
from briefview.brief.kind import ADDABLE
from briefview.brief.place import Place
from briefview.brief.statement import Statement
from briefview.brief.statistic import Statistic


class LostFact(Frozen):
    """What a person had reviewed before the source was read again and no longer held its words."""

    id: Text
    """The id that the fact had, and has again when it is given new words."""
    kind: Text
    """What it is a fact of: "speakers.statements"."""
    value: DateSpan | Duration | Place | Statement | Statistic | Text
    """Its value; a status is kept as its word."""
    words: tuple[str, ...] = ()
    """The quotes that it stood on, those of the value first; none for one that had no words of its own."""
    owner: Text | None = None
    """The speaker, panel or related event that it hung on."""
    standing: Standing
    """How far it was reviewed."""

    @field_validator("kind")
    @classmethod
    def _is_known(cls, kind: str) -> str:
        if kind not in ADDABLE:
            raise ValueError(f"there are no facts of the kind {kind}")
        return kind
