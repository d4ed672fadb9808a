"""What a person does with facts whose words are no longer in the source: give them new words, keep or drop them."""

from briefview.brief.correction import add
from briefview.brief.event_brief import EventBrief
from briefview.brief.evidence import Evidence
from briefview.brief.fact import Fact
from briefview.brief.kind import HEADS
from briefview.brief.lost_fact import LostFact
from briefview.brief.rebuild import changed
from briefview.errors import CorrectionError


def find_lost(brief: EventBrief, fact_id: str) -> LostFact | None:
    """Return the lost fact with an id, or nothing."""
    return next((lost for lost in brief.lost if lost.id == fact_id), None)


def drop_lost(brief: EventBrief, fact_id: str) -> EventBrief:
    """Return a brief without one of its lost facts."""
    return changed(brief, lost=tuple(lost for lost in brief.lost if lost.id != fact_id))


def regain(brief: EventBrief, lost: LostFact, evidence: tuple[Evidence, ...] = ()) -> EventBrief:
    """Return a brief in which a lost fact is a fact again, as one that a person added.

    Args:
        brief: The brief.
        lost: One of its lost facts.
        evidence: The words that a person chose for it; without any it is a fact without words.

    Raises:
        CorrectionError: The speaker, panel or related event that it belongs to is not in the brief, or the brief is
            not valid with the fact.
    """
    owner_id = _owner_id(brief, lost) if lost.owner else ""
    return add(drop_lost(brief, lost.id), lost.kind, lost.value, evidence, owner_id, lost.id)[0]


def _owner_id(brief: EventBrief, lost: LostFact) -> str:
    """Return the id of the head of the part that a lost fact belongs to."""
    group = lost.kind.partition(".")[0]
    heads: list[Fact[str]] = [getattr(part, HEADS[group]) for part in getattr(brief, group)]
    for head in heads:
        if lost.owner in {head.value, head.extracted}:
            return head.id
    raise CorrectionError(f"{lost.owner} is not in the brief any more.", f"Add {lost.owner} first.")
