"""Walks through all facts of a brief, in the order of its fields, and finds one by its id."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import BaseModel

from briefview.brief.fact import Fact
from briefview.brief.once import once_per_brief


class LocatedFact(NamedTuple):
    """A fact and the way to it, such as ("speakers", 0, "statements", 2)."""

    path: tuple[str | int, ...]
    fact: Fact[Any]

    @property
    def kind(self) -> str:
        """The way without the positions: "speakers.statements"."""
        return ".".join(step for step in self.path if isinstance(step, str))


def facts(part: BaseModel) -> Iterator[LocatedFact]:
    """Yield all facts of a brief, or of a part of one, each with the way to it."""
    yield from _walk(part, ())


@once_per_brief
def all_facts(brief: BaseModel) -> tuple[LocatedFact, ...]:
    """Return all facts of a brief, as `facts` does."""
    return tuple(facts(brief))


def _walk(value: object, path: tuple[str | int, ...]) -> Iterator[LocatedFact]:
    if isinstance(value, Fact):
        yield LocatedFact(path, value)
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from _walk(item, (*path, position))
    elif isinstance(value, BaseModel):
        for name, part in value:
            if part and not isinstance(part, str):
                yield from _walk(part, (*path, name))


def find_located(part: BaseModel, fact_id: str) -> LocatedFact:
    """Return the fact of a brief, or of a part of one, with an id, and the way to it.

    Raises:
        KeyError: There is no such fact.
    """
    for located in facts(part):
        if located.fact.id == fact_id:
            return located
    raise KeyError(fact_id)
