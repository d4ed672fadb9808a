"""Which words of a value must stand in its evidence, so that no fact says what its source does not."""

from collections.abc import Collection
from functools import singledispatch
from typing import Any

from briefview.brief.date_span import DateSpan
from briefview.brief.fact import Fact, InferredPart, Standing
from briefview.brief.place import Place
from briefview.brief.statement import Statement
from briefview.brief.statistic import Statistic


def ungrounded_words(fact: Fact[Any]) -> str | None:
    """Return words of a fact's value that are stated and yet stand in none of its evidence, or nothing.

    Case and white space do not count. What is inferred needs no words, and a person may write what they like.
    """
    if fact.standing in {Standing.EDITED, Standing.ADDED} or InferredPart.VALUE in fact.inferred:
        return None
    for words in _stated_words(fact.value, fact.inferred):
        if any(words in evidence.quote for evidence in fact.evidence):
            continue
        if not any(_folded(words) in _folded(evidence.quote) for evidence in fact.evidence):
            return words
    return None


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


@singledispatch
def _stated_words(value: object, _inferred: Collection[InferredPart]) -> tuple[str, ...]:
    """Return the words of a value as the source must have them: none for one put into other terms, as a status is."""
    return (value,) if type(value) is str else ()


@_stated_words.register
def _(place: Place, inferred: Collection[InferredPart]) -> tuple[str, ...]:
    parts = (
        place.venue,
        None if InferredPart.CITY in inferred else place.city,
        None if InferredPart.COUNTRY in inferred else place.country,
    )
    return tuple(part for part in parts if part)


@_stated_words.register
def _(dates: DateSpan, _inferred: Collection[InferredPart]) -> tuple[str, ...]:
    return (dates.words,)


@_stated_words.register
def _(statement: Statement, _inferred: Collection[InferredPart]) -> tuple[str, ...]:
    return (statement.text,)


@_stated_words.register
def _(statistic: Statistic, _inferred: Collection[InferredPart]) -> tuple[str, ...]:
    return (statistic.figure,)
