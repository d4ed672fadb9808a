"""What a person does to a brief: each correction takes a brief and gives another one, and changes none."""

from collections.abc import Set as AbstractSet
from typing import Any

from pydantic import ValidationError

from briefview.brief.event import Event
from briefview.brief.event_brief import EventBrief
from briefview.brief.evidence import Evidence
from briefview.brief.fact import Fact, Standing
from briefview.brief.panel import Panel
from briefview.brief.rebuild import changed, inserted, part_at, replaced, without
from briefview.brief.related_event import RelatedEvent, Relation
from briefview.brief.speaker import Speaker
from briefview.brief.statement import Manner, Statement
from briefview.brief.walk import LocatedFact, facts, find_located
from briefview.errors import CorrectionError

HEADS = {"speakers.name": Speaker, "panels.title": Panel, "related_events.name": RelatedEvent}
"""The facts that the others of a speaker, a panel or a related event hang on; one is made with its first fact."""


def confirm(brief: EventBrief, fact_id: str) -> EventBrief:
    """Return a brief in which a proposed fact is confirmed, or a confirmed one is proposed again.

    What a person wrote needs no confirming and stays as it is.
    """
    path, fact = find_located(brief, fact_id)
    standing = {Standing.PROPOSED: Standing.CONFIRMED, Standing.CONFIRMED: Standing.PROPOSED}.get(fact.standing)
    return replaced(brief, path, changed(fact, standing=standing)) if standing else brief


def edit(brief: EventBrief, fact_id: str, value: object) -> EventBrief:
    """Return a brief in which a fact has another value; the value that the rule gave makes it a confirmed one.

    Raises:
        CorrectionError: The brief is not valid with that value.
    """
    path, fact = find_located(brief, fact_id)
    if value == fact.value:
        return brief
    _check_quotation(brief, value)
    extracted = fact.value if fact.standing in {Standing.PROPOSED, Standing.CONFIRMED} else fact.extracted
    if fact.standing is Standing.ADDED:
        corrected = changed(fact, value=value)
    elif value == extracted:
        corrected = changed(fact, value=value, standing=Standing.CONFIRMED, extracted=None)
    else:
        corrected = changed(fact, value=value, standing=Standing.EDITED, extracted=extracted)
    return _valid(replaced, brief, path, corrected)


def reject(brief: EventBrief, fact_id: str) -> EventBrief:
    """Return a brief without a fact, and without what hangs on it: a speaker's statements go with the name.

    Raises:
        CorrectionError: It is the name of the event, without which there is no brief.
    """
    located = find_located(brief, fact_id)
    if located.kind == "event.name":
        raise CorrectionError("A brief needs the name of its event.", "Change the name instead of removing it.")
    path = located.path[:-1] if located.kind in HEADS else located.path
    return without(_forgotten_by_page(brief, _ids_below(brief, path)), path)


def _ids_below(brief: EventBrief, path: tuple[str | int, ...]) -> set[str]:
    return {located.fact.id for located in facts(brief) if located.path[: len(path)] == path}


def _forgotten_by_page(brief: EventBrief, gone: AbstractSet[str]) -> EventBrief:
    """Return a brief whose page says nothing of facts that are about to go."""
    page = brief.page
    pinned, left_off = (tuple(one for one in ids if one not in gone) for ids in (page.pinned, page.left_off))
    return changed(brief, page=changed(page, pinned=pinned, left_off=left_off))


def add(
    brief: EventBrief,
    kind: str,
    value: object,
    evidence: tuple[Evidence, ...] = (),
    owner_id: str = "",
    fact_id: str = "",
) -> tuple[EventBrief, str]:
    """Return a brief with one more fact, added by hand, and the id of that fact.

    Args:
        brief: The brief.
        kind: One of `kind.ADDABLE`; a kind of which there is one only is replaced where there is one already.
        value: The value.
        evidence: The words that the person chose for it, if any.
        owner_id: A fact of the speaker, panel or related event that the new one belongs to; not for kinds that
            stand by themselves.
        fact_id: The id of the new fact; a free one where none is given.

    Raises:
        CorrectionError: There is no event yet to add to, or the brief is not valid with the fact.
    """
    _check_quotation(brief, value)
    fact_id = fact_id or _free_id(brief)
    fact: Fact[Any] = Fact(id=fact_id, value=value, evidence=evidence, standing=Standing.ADDED)
    if kind == "event.name" and brief.event is None:
        return _valid(replaced, brief, ("event",), Event(name=fact)), fact_id
    if brief.event is None:
        raise CorrectionError("The brief has no event yet.", "Add its name first.")
    group, _, part = kind.partition(".")
    if kind in HEADS:
        known = {"relation": Relation.RELATED} if HEADS[kind] is RelatedEvent else {}
        made = HEADS[kind](**{part: fact}, **known)
        return _valid(inserted, brief, (group, len(getattr(brief, group))), made), fact_id
    owner = (group,) if group == "event" or not part else find_located(brief, owner_id).path[:2]
    return _added(brief, (*owner, part) if part else owner, fact), fact_id


def _added(brief: EventBrief, path: tuple[str | int, ...], fact: Fact[Any]) -> EventBrief:
    present = part_at(brief, path)
    if isinstance(present, tuple):
        return _valid(inserted, brief, (*path, len(present)), fact)
    return _valid(replaced, _forgotten_by_page(brief, _ids_below(brief, path)), path, fact)


def add_evidence(brief: EventBrief, fact_id: str, evidence: Evidence) -> EventBrief:
    """Return a brief in which some more words stand behind a fact; words that it has already are not added again."""
    path, fact = find_located(brief, fact_id)
    if evidence in fact.evidence:
        return brief
    return replaced(brief, path, changed(fact, evidence=(*fact.evidence, evidence)))


def move(brief: EventBrief, fact_id: str, by: int) -> EventBrief:
    """Return a brief in which a fact stands some places further down (or up) among its like; at the ends it stays.

    The name of a speaker, the title of a panel and the name of a related event move the whole of it.
    """
    path = _movable(find_located(brief, fact_id))
    if path is None:
        return brief
    items, position = part_at(brief, path[:-1]), int(path[-1])
    target = min(max(position + by, 0), len(items) - 1)
    rest = [item for number, item in enumerate(items) if number != position]
    rest.insert(target, items[position])
    return replaced(brief, path[:-1], tuple(rest)) if target != position else brief


def can_move(brief: EventBrief, fact_id: str) -> bool:
    """Tell whether a fact stands in a row with others of its kind."""
    path = _movable(find_located(brief, fact_id))
    return path is not None and len(part_at(brief, path[:-1])) > 1


def _movable(located: LocatedFact) -> tuple[str | int, ...] | None:
    if located.kind in HEADS:
        return located.path[:2]
    return located.path if isinstance(located.path[-1], int) else None


def merge_speakers(brief: EventBrief, kept_id: str, other_id: str) -> EventBrief:
    """Return a brief in which two speakers are one: the first keeps its name and takes over what it lacks.

    The statements of both stand in the order of the source; the other's name becomes evidence of the one name.

    Args:
        brief: The brief.
        kept_id: A fact of the speaker whose name is kept.
        other_id: A fact of the speaker that is the same person.

    Raises:
        CorrectionError: Both are the same speaker already.
    """
    kept_at, other_at = (find_located(brief, one).path[1] for one in (kept_id, other_id))
    if kept_at == other_at:
        raise CorrectionError("A speaker cannot be merged with itself.", "Choose another speaker.")
    kept, other = brief.speakers[int(kept_at)], brief.speakers[int(other_at)]
    more = tuple(piece for piece in other.name.evidence if piece not in kept.name.evidence)
    merged = Speaker(
        name=changed(kept.name, evidence=(*kept.name.evidence, *more)),
        honorific=kept.honorific or other.honorific,
        role=kept.role or other.role,
        organization=kept.organization or other.organization,
        occasion=kept.occasion or other.occasion,
        statements=tuple(sorted((*kept.statements, *other.statements), key=_place)),
    )
    speakers = [merged if number == kept_at else speaker for number, speaker in enumerate(brief.speakers)]
    del speakers[int(other_at)]
    dropped = {located.fact.id for speaker in (kept, other) for located in facts(speaker)}
    dropped -= {located.fact.id for located in facts(merged)}
    return replaced(_forgotten_by_page(brief, dropped), ("speakers",), tuple(speakers))


def pin(brief: EventBrief, fact_id: str) -> EventBrief:
    """Return a brief whose page leaves a fact out last, or ranks it as others again where it was pinned."""
    return _ranked(brief, fact_id, "pinned", "left_off")


def leave_off(brief: EventBrief, fact_id: str) -> EventBrief:
    """Return a brief whose page does not show a fact, or ranks it as others again where it was left off.

    Raises:
        CorrectionError: It is the name of the event, the title of the page.
    """
    if find_located(brief, fact_id).kind == "event.name":
        raise CorrectionError("The name of the event is the title of the page.", "Change the name instead.")
    return _ranked(brief, fact_id, "left_off", "pinned")


def _ranked(brief: EventBrief, fact_id: str, group: str, other: str) -> EventBrief:
    present = getattr(brief.page, group)
    ids = tuple(one for one in present if one != fact_id) if fact_id in present else (*present, fact_id)
    rest = tuple(one for one in getattr(brief.page, other) if one != fact_id)
    return changed(brief, page=changed(brief.page, **{group: ids, other: rest}))


def write_page_lines(brief: EventBrief, marking: str, contact: str) -> EventBrief:
    """Return a brief whose page carries a marking and a contact line; blank lines are none."""
    lines = {"marking": marking.strip() or None, "contact": contact.strip() or None}
    return changed(brief, page=changed(brief.page, **lines))


def _place(fact: Fact[Any]) -> tuple[float, float]:
    """Return where the words of a fact stand; one without words stands behind all."""
    first = fact.evidence[0] if fact.evidence else None
    return (first.source, first.start) if first else (float("inf"), 0)


def _check_quotation(brief: EventBrief, value: object) -> None:
    """Refuse a direct quotation that no source has word for word."""
    if not isinstance(value, Statement) or value.manner is not Manner.DIRECT:
        return
    if not any(value.text in source.text for source in brief.sources):
        raise CorrectionError(
            "A direct quotation must stand word for word in the source.", "Make it indirect, or select its words."
        )


def _free_id(brief: EventBrief) -> str:
    taken = {located.fact.id for located in brief.facts()} | {lost.id for lost in brief.lost}
    return next(name for number in range(1, len(taken) + 2) if (name := f"added-{number}") not in taken)


def _valid(make: Any, brief: EventBrief, path: tuple[str | int, ...], value: object) -> EventBrief:
    """Return what a rebuilding gives.

    Raises:
        CorrectionError: The brief is not valid so; the message says why.
    """
    try:
        made: EventBrief = make(brief, path, value)
    except ValidationError as error:
        message = error.errors(include_url=False)[0]["msg"].removeprefix("Value error, ")
        raise CorrectionError(f"{message[:1].upper()}{message[1:]}.", "Change it, or leave it as it was.") from None
    return made
