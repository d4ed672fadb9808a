"""The rows that say which facts are not on the page and which are pinned to it, each with the reason."""

from collections.abc import Iterator, Sequence

from briefview.brief import EventBrief, LocatedFact
from briefview.presentation.clipping import attributed_phrase, owner_name
from briefview.presentation.label import fact_label
from briefview.presentation.mark import located_facts
from briefview.presentation.phrase import sentence_case
from briefview.presentation.row import FactRow, RowMaker, head_row


def page_rows(brief: EventBrief, left_out: Sequence[str], left_off: int) -> Iterator[FactRow]:
    """Yield the facts that are not on the page and those that are pinned to it, below their heads.

    Args:
        brief: The brief.
        left_out: The ids of the facts that are not on the page, those that a person left off first.
        left_off: How many of them a person left off, or hang on one that was.
    """
    maker, known = RowMaker(brief), located_facts(brief)
    pinned = [one for one in brief.page.pinned if one not in left_out]
    groups = (
        ("Left off the page", [(one, _off_reason(brief, known[one])) for one in reversed(left_out[:left_off])]),
        ("No room on the page", [(one, _room_reason(brief, one)) for one in reversed(left_out[left_off:])]),
        ("Pinned to the page", [(one, "Pinned by hand: left out last") for one in pinned]),
    )
    for head, facts in groups:
        if facts:
            yield head_row(head)
        for fact_id, reason in facts:
            yield _row(maker, known[fact_id], reason)


def _row(maker: RowMaker, located: LocatedFact, reason: str) -> FactRow:
    value = sentence_case(attributed_phrase(maker.brief, located))
    return maker.fact_row(located.fact, fact_label(located.kind), value=value, note=reason)


def _off_reason(brief: EventBrief, located: LocatedFact) -> str:
    if located.fact.id in brief.page.left_off:
        return "Left off by hand"
    return f"Left off with {owner_name(brief, located)}"


def _room_reason(brief: EventBrief, fact_id: str) -> str:
    if fact_id in brief.page.pinned:
        return "Pinned by hand, and yet there is no room"
    return "No room: others rank before it. Pin it, or leave others off"
