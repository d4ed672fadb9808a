"""A fact as one line of text that stands by itself, for pasting elsewhere and for hovering over its words."""

from collections.abc import Iterable

from briefview.brief import EventBrief, LocatedFact, Statistic, find_located
from briefview.presentation.label import fact_label
from briefview.presentation.phrase import one_line
from briefview.presentation.reason import fact_reason
from briefview.presentation.reference import ReferenceIndex
from briefview.presentation.value import figure_line, value_phrase

_HEADS = frozenset({"speakers.name", "panels.title", "related_events.name"})


def fact_line(brief: EventBrief, fact_id: str) -> str:
    """Return a fact with its label, whom or what it is about, and paragraphs: "Role of Ana Diaz: mayor (¶2)".

    Raises:
        KeyError: The brief has no such fact.
    """
    located = find_located(brief, fact_id)
    references = ReferenceIndex(brief).phrase(located.fact.evidence)
    line = described_fact(brief, located)
    return f"{line} ({references})" if references else line


def described_fact(brief: EventBrief, located: LocatedFact) -> str:
    """Return a fact with its label, and whom or what it is about: "Role of Ana Diaz: mayor"."""
    owner = owner_name(brief, located)
    said = located.kind == "speakers.statements"
    label = f"{fact_label(located.kind)} of {owner}" if owner and not said else fact_label(located.kind)
    return f"{label}: {attributed_phrase(brief, located)}"


def attributed_phrase(brief: EventBrief, located: LocatedFact) -> str:
    """Return the value of a fact in words; a statement with who said it, a figure with who says so."""
    value = located.fact.value
    if isinstance(value, Statistic):
        return figure_line(value)
    said = value_phrase(value)
    return f"{owner_name(brief, located)}: {said}" if located.kind == "speakers.statements" else said


def owner_name(brief: EventBrief, located: LocatedFact) -> str:
    """Return the speaker, panel or related event that a fact hangs on; empty for one that stands by itself."""
    group, position = located.path[0], located.path[1]
    if not isinstance(position, int) or located.kind in _HEADS or group == "statistics":
        return ""
    owner = getattr(brief, str(group))[position]
    return one_line(value_phrase((owner.title if group == "panels" else owner.name).value))


def hover_text(brief: EventBrief, fact_ids: Iterable[str]) -> str:
    """Return what some facts are and why they are there, one line each."""
    return "\n".join(
        f"{fact_line(brief, fact_id)}. {fact_reason(find_located(brief, fact_id).fact)}" for fact_id in fact_ids
    )
