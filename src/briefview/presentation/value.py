"""The values of facts in words: places, lengths of time, states, statements, figures."""

from functools import singledispatch
from typing import Any

from briefview.brief import DateSpan, Duration, EventStatus, Fact, InferredPart, Manner, Place, Statement, Statistic
from briefview.presentation.date import dates_phrase
from briefview.presentation.phrase import number_word, one_line, typographic

_STATUS = {
    EventStatus.UPCOMING: "upcoming",
    EventStatus.ONGOING: "in progress",
    EventStatus.CONCLUDED: "concluded",
    EventStatus.POSTPONED: "postponed",
    EventStatus.CANCELLED: "cancelled",
}


def place_phrase(place: Place) -> str:
    """Return "Palais des Nations, Geneva, Switzerland": the parts that are known."""
    parts = (one_line(part) for part in (place.venue, place.city, place.country) if part)
    return ", ".join(dict.fromkeys(parts))


def duration_phrase(duration: Duration) -> str:
    """Return "two days"."""
    amount = number_word(int(duration.amount)) if duration.amount % 1 == 0 else f"{duration.amount.normalize():f}"
    return f"{amount} {duration.unit}{'' if duration.amount == 1 else 's'}"


def status_phrase(status: EventStatus) -> str:
    """Return "in progress" and the like."""
    return _STATUS[status]


def statement_phrase(statement: Statement) -> str:
    """Return a statement on one line; a direct one with typographic quotation marks."""
    text = typographic(statement.text) if statement.manner is Manner.DIRECT else one_line(statement.text)
    return text.rstrip(",") if statement.manner is Manner.INDIRECT else text


def figure_phrase(statistic: Statistic) -> str:
    """Return a figure as written, with its hedge: "more than 600"."""
    return one_line(" ".join(part for part in (statistic.qualifier, statistic.figure) if part))


def figure_line(statistic: Statistic) -> str:
    """Return a figure with what it counts, what narrows it, and who says so, if the source tells: none is lost."""
    sayer = f"according to {one_line(statistic.attributed_to)}" if statistic.attributed_to else ""
    parts = (value_phrase(statistic), one_line(", ".join(statistic.scope)), sayer)
    return ", ".join(part for part in parts if part)


def inference_note(fact: Fact[Any]) -> str:
    """Tell which parts of a fact are inferred: "country inferred"; empty for a fact that is stated."""
    if isinstance(fact.value, DateSpan) or not fact.inferred:
        return ""
    if InferredPart.VALUE in fact.inferred:
        return "inferred"
    return ", ".join(f"{part.value} inferred" for part in fact.inferred)


@singledispatch
def value_phrase(value: object) -> str:
    """Return the value of any fact in words, on one line."""
    return one_line(str(value))


value_phrase.register(Place, place_phrase)
value_phrase.register(DateSpan, dates_phrase)
value_phrase.register(Duration, duration_phrase)
value_phrase.register(EventStatus, status_phrase)
value_phrase.register(Statement, statement_phrase)


@value_phrase.register
def statistic_phrase(statistic: Statistic) -> str:
    """Return a figure with what it counts: "more than 600 delegates"."""
    return f"{figure_phrase(statistic)} {one_line(statistic.counted)}"
