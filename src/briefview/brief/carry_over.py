"""Carries what a person did to a brief over to a newer version of its source: three briefs become one."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any

from briefview.brief.event import Event
from briefview.brief.event_brief import EventBrief
from briefview.brief.fact import Fact
from briefview.brief.kind import HEADS
from briefview.brief.panel import Panel
from briefview.brief.related_event import RelatedEvent
from briefview.brief.reread_fact import Place, RereadFacts, place_of
from briefview.brief.speaker import Speaker

_Part = Event | Speaker | Panel | RelatedEvent
_GROUPS = ("speakers", "panels", "related_events")


def carry_over(before: EventBrief, base: EventBrief, fresh: EventBrief) -> EventBrief:
    """Return a newly extracted brief with all that a person did to the one before it.

    What a person confirmed, edited, added or pinned stays, with its order and its merged speakers, where its words
    still stand in the new text; it is lost where they do not, and then kept in `EventBrief.lost`. What a person
    rejected is not proposed again. What nobody has touched is as the new extraction has it.

    Args:
        before: The brief as it stands.
        base: What was extracted from its first source before anybody touched it.
        fresh: What is extracted from the new version of that source.
    """
    return _Carrier(before, base, fresh).carried()


class _Carrier:
    """Merges three briefs, part by part."""

    def __init__(self, before: EventBrief, base: EventBrief, fresh: EventBrief) -> None:
        self._before = before
        self._fresh = fresh
        self._facts = RereadFacts(before, base, fresh)

    def carried(self) -> EventBrief:
        before, fresh = self._before, self._fresh
        groups = {name: self._group(name) for name in _GROUPS}
        groups["statistics"] = self._several("statistics", before.statistics, fresh.statistics, "")
        needed = any(map(self._facts.holds_work, groups.values()))
        event = self._part("event", before.event, [fresh.event] if fresh.event else [], needed=needed)
        if event is None and before.event is not None:
            self._facts.lose_part("", before, "")
            groups = {}
        return EventBrief(
            sources=(fresh.sources[0], *before.sources[1:]),
            event=event,
            **groups,
            page=self._facts.page(event, *groups.values()),
            lost=self._facts.lost(),
        )

    def _group(self, group: str) -> tuple[Any, ...]:
        """Return the speakers, panels or related events of both briefs; new ones stand behind those before them."""
        mine: Sequence[_Part] = getattr(self._before, group)
        fresh: Sequence[_Part] = getattr(self._fresh, group)
        known = self._positions(group, mine)
        theirs: list[list[_Part]] = [[] for _ in mine]
        behind: dict[int, list[Any]] = {-1: []}
        last = -1
        for part in fresh:
            head = _head(group, part)
            counterpart = known.get(place_of(group, head), known.get(head.value))
            if counterpart is not None:
                theirs[counterpart].append(part)
                last = counterpart
            elif added := self._part(group, None, [part]):
                behind.setdefault(last, []).append(added)
        merged = behind[-1]
        for number, part in enumerate(mine):
            made = self._part(group, part, theirs[number])
            merged += [*([made] if made else []), *behind.get(number, [])]
        return tuple(merged)

    def _positions(self, group: str, parts: Sequence[_Part]) -> dict[Place | str | None, int]:
        """Return the numbers of some parts of the old brief by the places and the words of their heads."""
        known: dict[Place | str | None, int] = {}
        for number, part in reversed(list(enumerate(parts))):
            head = _head(group, part)
            for key in (head.extracted, head.value, *self._facts.places(group, head)):
                known[key] = number
        known.pop(None, None)
        return known

    def _part(self, group: str, mine: _Part | None, theirs: list[_Part], *, needed: bool = False) -> Any:
        """Return a part with what is in both; nothing where nothing is left that it could be called by.

        Args:
            group: Where it stands in a brief.
            mine: The part of the old brief, if it has it.
            theirs: What the new extraction has of the same.
            needed: Whether it is to stay even if nobody worked on it.
        """
        shape = mine or next(iter(theirs), None)
        if shape is None:
            return None
        head = HEADS[group]
        owner = _head(group, mine).value if mine and group != "event" else ""
        fields: dict[str, Any] = {}
        for name in type(shape).model_fields:
            kind, own = f"{group}.{name}", "" if name == head else owner
            value, others = getattr(mine, name, None), [getattr(part, name) for part in theirs]
            if isinstance(getattr(shape, name), StrEnum):
                fields[name] = others[0] if others else value
            elif isinstance(getattr(shape, name), tuple):
                fields[name] = self._several(kind, value or (), [fact for facts in others for fact in facts], own)
            else:
                fields[name] = self._single(kind, value, [fact for fact in others if fact is not None], own)
        if mine and fields[head] is None and (needed or self._facts.holds_work(tuple(fields.values()))):
            fields[head] = self._facts.moved(_head(group, mine))
        if fields[head] is None:
            if mine:
                self._facts.lose_part(group, mine, owner)
            return None
        return type(shape)(**fields)

    def _single(self, kind: str, mine: Fact[Any] | None, theirs: Sequence[Fact[Any]], owner: str) -> Fact[Any] | None:
        """Return the one fact of its kind."""
        kept = self._facts.settled(kind, mine, theirs) if mine else None
        if kept is not None:
            return kept
        if mine:
            self._facts.lose(kind, mine, owner, theirs)
        return next((self._facts.named(fact) for fact in theirs if self._facts.is_new(kind, fact)), None)

    def _several(
        self, kind: str, mine: Iterable[Fact[Any]], theirs: Sequence[Fact[Any]], owner: str
    ) -> tuple[Fact[Any], ...]:
        """Return the facts of a kind of which there can be several: those kept, and the new ones among them."""
        merged: list[Fact[Any]] = []
        for fact in mine:
            kept = self._facts.settled(kind, fact, theirs)
            if kept is not None:
                merged.append(kept)
            else:
                self._facts.lose(kind, fact, owner, theirs)
        kept_at = {place_of(kind, fact) for fact in merged}
        values = {value for fact in merged for value in (fact.value, fact.extracted)}
        behind: dict[Place | None, list[Fact[Any]]] = {None: []}
        last = None
        for fact in theirs:
            if place_of(kind, fact) in kept_at:
                last = place_of(kind, fact)
            elif self._facts.is_new(kind, fact) and fact.value not in values:
                behind.setdefault(last, []).append(self._facts.named(fact))
        first = behind.pop(None)
        return (*first, *(one for fact in merged for one in (fact, *behind.pop(place_of(kind, fact), []))))


def _head(group: str, part: _Part) -> Fact[Any]:
    head: Fact[Any] = getattr(part, HEADS[group])
    return head
