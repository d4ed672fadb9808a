"""What reading a source again has changed, in words."""

from briefview.brief import EventBrief, PageNotes, Standing
from briefview.presentation.mark import fact_ids
from briefview.presentation.phrase import counted, joined


def is_worked_on(brief: EventBrief) -> bool:
    """Tell whether a brief holds anything that a person did, rather than only what was extracted."""
    return bool(
        brief.lost
        or brief.page != PageNotes()
        or any(located.fact.standing is not Standing.PROPOSED for located in brief.facts())
    )


def reread_phrase(before: EventBrief, after: EventBrief, name: str) -> str:
    """Return "Read visit.txt again: 2 new facts, 1 fact gone", or that nothing has changed."""
    if before == after:
        return f"Read {name} again, nothing has changed"
    new, gone = fact_ids(after) - fact_ids(before), fact_ids(before) - fact_ids(after) - _lost_ids(after)
    lost = _lost_ids(after) - _lost_ids(before)
    parts = [counted(len(new), "new fact")] if new else []
    parts += [f"{counted(len(gone), 'fact')} gone"] if gone else []
    parts += [f"{counted(len(lost), 'fact')} without words"] if lost else []
    return f"Read {name} again: {joined(parts) or 'the same facts'}"


def lost_phrase(before: EventBrief, after: EventBrief) -> str:
    """Say how many reviewed facts have lost their words; empty for none."""
    lost = len(_lost_ids(after) - _lost_ids(before))
    if lost == 0:
        return ""
    subject, stands = counted(lost, "reviewed fact"), "stands" if lost == 1 else "stand"
    return f"{subject} {stands} on words that are no longer in the source. Give new words, keep as is, or reject."


def _lost_ids(brief: EventBrief) -> set[str]:
    return {lost.id for lost in brief.lost}
