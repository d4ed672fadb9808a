"""How far a person has reviewed a brief, and which fact comes next."""

from briefview.brief import EventBrief, Standing
from briefview.brief.once import once_per_brief
from briefview.presentation.mark import located_facts
from briefview.presentation.overview import overview_rows
from briefview.presentation.panel import panel_rows
from briefview.presentation.phrase import counted
from briefview.presentation.row import RowLook
from briefview.presentation.speaker import speaker_facts

_TABS = {"event": 0, "related_events": 0, "speakers": 1, "panels": 2, "statistics": 3}
"""The number of the tab that shows each part of a brief."""


def has_proposed(brief: EventBrief) -> bool:
    """Tell whether any fact is still to be checked."""
    return any(to_check_by_tab(brief))


@once_per_brief
def review_phrase(brief: EventBrief) -> str:
    """Return "6 of 33 facts reviewed": all facts count as reviewed but those that are only proposed."""
    standings = [located.fact.standing for located in brief.facts()]
    reviewed = sum(standing is not Standing.PROPOSED for standing in standings)
    return f"{reviewed:,} of {counted(len(standings), 'fact')} reviewed"


@once_per_brief
def to_check_by_tab(brief: EventBrief) -> tuple[int, ...]:
    """Return how many facts of the tabs Overview, Speakers, Panels and Statistics are still to be checked."""
    counts = [0, 0, 0, 0]
    for located in brief.facts():
        if located.fact.standing is Standing.PROPOSED:
            counts[_TABS[str(located.path[0])]] += 1
    return tuple(counts)


def facts_by_tab(brief: EventBrief) -> tuple[tuple[str, ...], ...]:
    """Return the ids of the facts of the tabs Overview, Speakers, Panels and Statistics, in the order of their rows."""
    return (
        tuple(row.fact_id for row in overview_rows(brief) if row.fact_id and row.look is not RowLook.LOST),
        tuple(fact.id for speaker in brief.speakers for fact in speaker_facts(speaker)),
        tuple(row.fact_id for row in panel_rows(brief) if row.fact_id),
        tuple(fact.id for fact in brief.statistics),
    )


def next_proposed(brief: EventBrief, fact_id: str, *, everywhere: bool = False) -> str:
    """Return the next fact behind one that is still proposed, going round at the end; empty where there is none.

    Args:
        brief: The brief.
        fact_id: The fact that is chosen; empty for none.
        everywhere: Whether to go on in the other tabs, rather than stay in the fact's own.
    """
    tabs = facts_by_tab(brief)
    own = next((tab for tab in tabs if fact_id in tab), ())
    order = [one for tab in tabs for one in tab] if everywhere else list(own)
    located = located_facts(brief)
    start = order.index(fact_id) + 1 if fact_id in order else 0
    for one in order[start:] + order[:start]:
        if one != fact_id and located[one].fact.standing is Standing.PROPOSED:
            return one
    return ""


def neighbour(brief: EventBrief, fact_id: str) -> str:
    """Return the fact whose row follows in the same tab, or precedes where none does; empty for the only one."""
    overview, *others = facts_by_tab(brief)
    tabs = ((*overview, *(lost.id for lost in brief.lost)), *others)
    own = next((tab for tab in tabs if fact_id in tab), ())
    at = own.index(fact_id) if own else 0
    return next(iter(own[at + 1 : at + 2] or own[max(at - 1, 0) : at]), "")
