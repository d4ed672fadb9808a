"""What becomes of single facts when the source of a brief is read again: kept, proposed anew, or lost."""

from collections.abc import Collection, Iterable, Iterator
from enum import StrEnum
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError

from briefview.brief.anchor import Anchor
from briefview.brief.event_brief import EventBrief
from briefview.brief.evidence import Evidence
from briefview.brief.fact import Fact, Standing
from briefview.brief.grounding import ungrounded_words
from briefview.brief.kind import HEADS
from briefview.brief.lost_fact import LostFact
from briefview.brief.page_notes import PageNotes
from briefview.brief.rebuild import changed
from briefview.brief.statement import Manner, Statement
from briefview.brief.walk import facts


class Place(NamedTuple):
    """Where some words of a kind of fact stand: by this, facts of two extractions are the same."""

    kind: str
    source: int
    start: int
    end: int


class RereadFacts:
    """Knows all facts of a brief before and after its source was read again.

    Args:
        before: The brief as a person left it.
        base: What was extracted from its source before anybody touched it.
        fresh: What is extracted from the new version of the source.
    """

    def __init__(self, before: EventBrief, base: EventBrief, fresh: EventBrief) -> None:
        self._before = before
        self._texts = (fresh.sources[0].text, *(source.text for source in before.sources[1:]))
        self._anchor = Anchor(before.sources[0].text, fresh.sources[0].text)
        self._order = {located.fact.id: number for number, located in enumerate(before.facts())}
        self._taken = {*self._order, *(lost.id for lost in before.lost)}
        self._lost: dict[str, LostFact] = {}
        self._moved: dict[str, Fact[Any] | None] = {}
        self._known = self._rejected(base)
        for located in before.facts():
            if self._is_worked_on(located.fact):
                self._known.update(self.places(located.kind, located.fact))

    def moved(self, fact: Fact[Any]) -> Fact[Any] | None:
        """Return a fact of the old brief on its words in the new text; nothing where they do not stand there.

        Words that only supported it may go; what the rest says must still be all that the fact states.
        """
        if fact.id not in self._moved:
            self._moved[fact.id] = self._moved_now(fact)
        return self._moved[fact.id]

    def places(self, kind: str, fact: Fact[Any]) -> frozenset[Place]:
        """Return where all words of a fact of the old brief stand in the new text."""
        moved = self.moved(fact)
        return frozenset(_place(kind, piece) for piece in moved.evidence) if moved else frozenset()

    def settled(self, kind: str, fact: Fact[Any], theirs: Iterable[Fact[Any]]) -> Fact[Any] | None:
        """Return what a fact of the old brief is in the new one; nothing where it is not in it.

        What a person worked on is as they left it; all else is as the new extraction, `theirs`, has it.
        """
        moved = self.moved(fact)
        if moved is None or self._is_worked_on(fact):
            return moved
        twins = (one for one in theirs if place_of(kind, one) == place_of(kind, moved))
        twin = next(twins, None)
        return changed(twin, id=fact.id) if twin is not None else None

    def is_new(self, kind: str, fact: Fact[Any]) -> bool:
        """Tell whether a fact of the new extraction is one that nobody has decided upon."""
        return place_of(kind, fact) not in self._known

    def named(self, fact: Fact[Any]) -> Fact[Any]:
        """Return a fact of the new extraction under an id that no fact of the old brief has."""
        free = (name for number in range(1, len(self._taken) + 2) if (name := f"{fact.id}-{number}") not in self._taken)
        name = fact.id if fact.id not in self._taken else next(free)
        self._taken.add(name)
        return changed(fact, id=name)

    def holds_work(self, parts: object) -> bool:
        """Tell whether a person worked on any fact of some parts of the new brief."""
        return any(map(self._is_worked_on, _facts_of(parts)))

    def lose(self, kind: str, fact: Fact[Any], owner: str, theirs: Collection[Fact[Any]] = ()) -> None:
        """Keep a fact that a person worked on beside the brief, unless the new extraction proposes the same."""
        proposed = any(one.value == fact.value and self.is_new(kind, one) for one in theirs)
        if self._is_worked_on(fact) and not proposed:
            self._lost[fact.id] = LostFact(
                id=fact.id,
                kind=kind,
                value=fact.value.value if isinstance(fact.value, StrEnum) else fact.value,
                words=tuple(piece.quote for piece in fact.evidence),
                owner=owner or None,
                standing=fact.standing,
            )

    def lose_part(self, group: str, part: BaseModel, owner: str) -> None:
        """Keep all facts of a part, or of the whole brief, that a person worked on beside the brief."""
        for located in facts(part):
            kind = f"{group}.{located.kind}" if group else located.kind
            self.lose(kind, located.fact, "" if located.path[-1] in HEADS.values() else owner)

    def lost(self) -> tuple[LostFact, ...]:
        """Return what is lost now, in the order of the brief, behind what was lost before."""
        return (*self._before.lost, *sorted(self._lost.values(), key=lambda lost: self._order[lost.id]))

    def page(self, *parts: object) -> PageNotes:
        """Return what a person wants of the page, as far as its facts are in some parts of the new brief."""
        page, ids = self._before.page, {fact.id for fact in _facts_of(parts)}
        pinned, left_off = (tuple(one for one in known if one in ids) for known in (page.pinned, page.left_off))
        return changed(page, pinned=pinned, left_off=left_off)

    def _is_worked_on(self, fact: Fact[Any]) -> bool:
        return fact.standing is not Standing.PROPOSED or fact.id in self._before.page.pinned

    def _rejected(self, base: EventBrief) -> set[Place]:
        """Return where the words of the facts that a person removed stand in the new text."""
        present = {_place(kind_, piece) for kind_, fact in _kinds(self._before) for piece in fact.evidence}
        gone = ((kind, fact) for kind, fact in _kinds(base) if place_of(kind, fact) not in present)
        return {_place(kind, piece) for kind, fact in gone for piece in self._pieces(fact.evidence[:1])}

    def _pieces(self, evidence: Iterable[Evidence]) -> Iterator[Evidence]:
        """Yield the pieces of evidence that the new text holds, at their new places."""
        for piece in evidence:
            start = self._anchor.find(piece.start, piece.end) if piece.source == 0 else piece.start
            if start is not None:
                yield piece if start == piece.start else changed(piece, start=start, end=start + len(piece.quote))

    def _moved_now(self, fact: Fact[Any]) -> Fact[Any] | None:
        pieces = tuple(self._pieces(fact.evidence))
        own = fact.evidence[:1]
        if own and not any(own[0].quote == piece.quote for piece in pieces):
            return None
        try:
            moved = fact if pieces == fact.evidence else changed(fact, evidence=pieces)
        except ValidationError:
            return None
        return moved if self._stands(moved) else None

    def _stands(self, fact: Fact[Any]) -> bool:
        """Tell whether the new text bears a fact out."""
        statement = fact.value
        if isinstance(statement, Statement) and statement.manner is Manner.DIRECT:
            return any(statement.text in text for text in self._texts)
        return ungrounded_words(fact) is None


def place_of(kind: str, fact: Fact[Any]) -> Place | None:
    """Return where the words of a fact's value stand; nothing for one that a person wrote without words."""
    return _place(kind, fact.evidence[0]) if fact.evidence else None


def _place(kind: str, piece: Evidence) -> Place:
    return Place(kind, piece.source, piece.start, piece.end)


def _kinds(brief: EventBrief) -> Iterator[tuple[str, Fact[Any]]]:
    return ((located.kind, located.fact) for located in brief.facts())


def _facts_of(parts: object) -> Iterator[Fact[Any]]:
    if isinstance(parts, Fact):
        yield parts
    elif isinstance(parts, tuple):
        for part in parts:
            yield from _facts_of(part)
    elif isinstance(parts, BaseModel):
        yield from (located.fact for located in facts(parts))
