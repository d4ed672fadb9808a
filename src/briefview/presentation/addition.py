"""What words that a person chose in the source can become, and the fact that is made of them."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from briefview.brief import (
    EventBrief,
    Evidence,
    Manner,
    Place,
    Statement,
    Statistic,
)
from briefview.brief.correction import add, add_evidence, edit
from briefview.brief.rebuild import changed
from briefview.errors import CorrectionError
from briefview.presentation.form import ReadNumber, blank_value
from briefview.presentation.label import fact_label
from briefview.presentation.phrase import one_line
from briefview.presentation.value import value_phrase

_LONGEST_OWNER = 50
_QUOTATION_MARKS = ('"', "“", "„", "«", "‘")
_PLACE_PARTS = ("venue", "city", "country")


class Addition(NamedTuple):
    """One thing that chosen words can become.

    `kind` is a kind of fact, `part` the part of a place, `owner_id` a fact of the speaker, panel or related event that
    the new fact belongs to. `under` names the menu that it stands in, empty for the first one; a new `group` begins
    after a line.
    """

    kind: str
    label: str
    group: int = 0
    part: str = ""
    owner_id: str = ""
    under: str = ""


def additions(brief: EventBrief) -> tuple[Addition, ...]:
    """Return all that chosen words can become, in the order of the menu."""
    if brief.event is None:
        return (Addition("event.name", "Name of the event"),)
    return tuple(_additions(brief))


def _additions(brief: EventBrief) -> Iterator[Addition]:
    event = brief.event
    place = event.place.value if event and event.place else None
    for part in _PLACE_PARTS:
        taken = place is not None and getattr(place, part)
        yield Addition("event.place", _named(part.capitalize(), taken=taken), part=part)
    for kind in ("event.dates", "event.duration", "event.kind", "event.hosts", "event.theme", "event.aims"):
        present = getattr(event, kind.partition(".")[2])
        several = isinstance(present, tuple)
        yield Addition(kind, _named(fact_label(kind), taken=bool(present) and not several))
    yield Addition("speakers.name", "Speaker", 1)
    for kind in ("speakers.statements", "speakers.role", "speakers.organization"):
        yield from _owned(brief, kind, 1)
    yield Addition("panels.title", "Panel topic", 2)
    for kind in ("panels.chair", "panels.members", "panels.time"):
        yield from _owned(brief, kind, 2)
    yield Addition("statistics", "Figure", 3)
    yield Addition("related_events.name", "Related event", 3)
    for kind in ("related_events.place", "related_events.dates"):
        yield from _owned(brief, kind, 3)


def _named(label: str, *, taken: object) -> str:
    return f"Replace {label.lower()}" if taken else label


def _owned(brief: EventBrief, kind: str, group: int) -> Iterator[Addition]:
    owners = getattr(brief, kind.partition(".")[0])
    for owner in owners:
        head = owner.title if hasattr(owner, "title") else owner.name
        name = value_phrase(head.value)
        shown = name if len(name) <= _LONGEST_OWNER else f"{name[:_LONGEST_OWNER].rstrip()}…"
        yield Addition(kind, shown, group, owner_id=head.id, under=f"{fact_label(kind)} of")


def with_addition(
    brief: EventBrief, addition: Addition, evidence: Evidence, read_number: ReadNumber
) -> tuple[EventBrief, str]:
    """Return a brief in which chosen words became a fact, and the id of that fact.

    Args:
        brief: The brief.
        addition: What the words are to become.
        evidence: The words.
        read_number: Reads the number of a figure.

    Raises:
        CorrectionError: The words cannot become that; it says why.
    """
    words = one_line(evidence.quote)
    if addition.part and brief.event and brief.event.place:
        place = brief.event.place
        value = changed(place.value, **{addition.part: words})
        return add_evidence(edit(brief, place.id, value), place.id, evidence), place.id
    return add(brief, addition.kind, _value(addition, evidence, read_number), (evidence,), addition.owner_id)


def _value(addition: Addition, evidence: Evidence, read_number: ReadNumber) -> Any:
    words = one_line(evidence.quote)
    if addition.part:
        return Place(**{addition.part: words})
    if addition.kind == "speakers.statements":
        direct = evidence.quote.startswith(_QUOTATION_MARKS)
        return Statement(text=evidence.quote, manner=Manner.DIRECT if direct else Manner.INDIRECT)
    if addition.kind == "statistics":
        return _statistic(words, read_number)
    return blank_value(addition.kind, words)


def _statistic(words: str, read_number: ReadNumber) -> Statistic:
    """Return the figure that some words tell: the words that hold the number, and what they count."""
    number = read_number(words)
    counted = words[number.end :].strip(" ,") if number else ""
    if number is None or not counted:
        raise CorrectionError(
            f"“{words}” is no figure with what it counts.", "Select both, such as “235,000 peacekeepers”."
        )
    return Statistic(
        figure=words[number.start : number.end],
        value=number.value,
        unit=number.unit,
        counted=counted,
        qualifier=words[: number.start].strip() or None,
        context=words,
    )
