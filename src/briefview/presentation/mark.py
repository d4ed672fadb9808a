"""Where the words of facts stand in a source, for marking them and for finding the facts behind a word."""

from collections.abc import KeysView, Mapping
from typing import Any, NamedTuple

from briefview.brief import EventBrief, Fact, LocatedFact
from briefview.brief.once import once_per_brief


class Mark(NamedTuple):
    """The words of one piece of a fact's evidence: half-open span in code points of the source's text."""

    start: int
    end: int
    fact_id: str
    rank: int
    """0 for the words of the value itself, 1 and more for the words that support it."""


@once_per_brief
def source_marks(brief: EventBrief, source: int = 0) -> tuple[Mark, ...]:
    """Return all marks of one source, by where they begin, the longer first."""
    marks = (
        Mark(evidence.start, evidence.end, fact.id, rank)
        for _, fact in brief.facts()
        for rank, evidence in enumerate(fact.evidence)
        if evidence.source == source
    )
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.rank)))


def facts_at(marks: tuple[Mark, ...], offset: int) -> tuple[str, ...]:
    """Return the ids of the facts whose words cover an offset: own words before support, shortest first."""
    covering = [mark for mark in marks if mark.start <= offset < mark.end]
    covering.sort(key=lambda mark: (mark.rank > 0, mark.end - mark.start, mark.start))
    return tuple(dict.fromkeys(mark.fact_id for mark in covering))


@once_per_brief
def located_facts(brief: EventBrief) -> Mapping[str, LocatedFact]:
    """Return all facts by their ids."""
    return {located.fact.id: located for located in brief.facts()}


def fact_ids(brief: EventBrief) -> KeysView[str]:
    """Return the ids of all facts."""
    return located_facts(brief).keys()


@once_per_brief
def marked_facts(brief: EventBrief) -> tuple[str, ...]:
    """Return the ids of all facts in the order in which their own words stand in the first source."""
    return tuple(dict.fromkeys(mark.fact_id for mark in source_marks(brief) if mark.rank == 0))


def is_known(brief: EventBrief, fact_id: str) -> bool:
    """Tell whether a brief holds a fact with an id, or keeps one beside it whose words are gone."""
    return fact_id in fact_ids(brief) or any(lost.id == fact_id for lost in brief.lost)


def find_fact(brief: EventBrief, fact_id: str) -> Fact[Any]:
    """Return the fact with an id.

    Raises:
        KeyError: The brief has no such fact.
    """
    return located_facts(brief)[fact_id].fact
