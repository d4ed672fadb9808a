"""Facts as a few fields of text that a person can change, and values made from such fields again."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from functools import singledispatch
from typing import Any, NamedTuple

from pydantic import ValidationError

from briefview.brief import (
    CalendarDate,
    DateSpan,
    Duration,
    EventStatus,
    Manner,
    Place,
    Statement,
    Statistic,
)
from briefview.errors import CorrectionError
from briefview.presentation.date import calendar_phrase, read_calendar_phrase
from briefview.presentation.phrase import one_line
from briefview.presentation.value import duration_phrase, status_phrase

_TEXT = "text"
_UNITS = ("minute", "hour", "day", "week", "month", "year")
_SMALL_NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_DURATION = re.compile(r"(\S+)[ -]([a-z]+?)s?", re.IGNORECASE)


class NumberRead(NamedTuple):
    """The number of a figure, its unit, and where in the text the figure stands: a half-open span."""

    value: Decimal
    unit: str | None
    start: int
    end: int


ReadNumber = Callable[[str], NumberRead | None]
"""Finds the first figure of a text, or nothing where there is none."""


class FormField(NamedTuple):
    """One field: what it is called, what it holds, and the choices where only some will do."""

    name: str
    label: str
    text: str
    choices: tuple[str, ...] = ()


class FieldError(CorrectionError):
    """What a field holds cannot be used; `field` is the field's name."""

    def __init__(self, field: str, message: str, hint: str) -> None:
        super().__init__(message, hint)
        self.field = field


@singledispatch
def form_fields(value: object) -> tuple[FormField, ...]:
    """Return the fields of a value, filled in."""
    return (FormField(_TEXT, "", one_line(str(value))),)


@form_fields.register
def _(status: EventStatus) -> tuple[FormField, ...]:
    return (FormField(_TEXT, "Status", status_phrase(status), tuple(map(status_phrase, EventStatus))),)


@form_fields.register
def _(place: Place) -> tuple[FormField, ...]:
    return (
        FormField("venue", "Venue", place.venue or ""),
        FormField("city", "City", place.city or ""),
        FormField("country", "Country", place.country or ""),
    )


@form_fields.register
def _(dates: DateSpan) -> tuple[FormField, ...]:
    start = calendar_phrase(dates.start) if dates.start else ""
    end = calendar_phrase(dates.end) if dates.end and dates.end != dates.start else ""
    return (
        FormField("words", "As written", one_line(dates.words)),
        FormField("start", "First day", start),
        FormField("end", "Last day", end),
    )


@form_fields.register
def _(duration: Duration) -> tuple[FormField, ...]:
    return (FormField(_TEXT, "Duration", duration_phrase(duration)),)


@form_fields.register
def _(statement: Statement) -> tuple[FormField, ...]:
    manners = tuple(manner.value.capitalize() for manner in Manner)
    return (
        FormField("manner", "Manner", statement.manner.value.capitalize(), manners),
        FormField(_TEXT, "Statement", statement.text),
    )


@form_fields.register
def _(statistic: Statistic) -> tuple[FormField, ...]:
    return (
        FormField("figure", "Figure", statistic.figure),
        FormField("counted", "What it counts", statistic.counted),
        FormField("qualifier", "Hedge", statistic.qualifier or ""),
        FormField("scope", "Scope", "; ".join(statistic.scope)),
        FormField("attributed_to", "Who says so", statistic.attributed_to or ""),
    )


def blank_value(kind: str, words: str) -> Any:
    """Return a first value for a new fact of a kind, made of words that a person chose; it may need correcting.

    Raises:
        CorrectionError: The words cannot be a value of that kind, such as a length of time without a number.
    """
    words = one_line(words)
    match kind.rpartition(".")[2]:
        case "place":
            return Place(venue=words)
        case "dates":
            return DateSpan(words=words)
        case "status":
            return _status({_TEXT: words})
        case "duration":
            return _duration({_TEXT: words})
        case _:
            return words


def value_from_form(value: object, texts: Mapping[str, str], read_number: ReadNumber) -> Any:
    """Return the value that the fields now hold; what no field shows is kept from the value before.

    Args:
        value: The value before.
        texts: What the fields hold, by name.
        read_number: Reads the number of a figure.

    Raises:
        FieldError: A field holds what cannot be used; it says which, why, and what to do.
    """
    return _read(value, {name: text.strip() for name, text in texts.items()}, read_number)


@singledispatch
def _read(_value: object, known: Mapping[str, str], _read_number: ReadNumber) -> Any:
    return _needed(known, _TEXT, "Write something, or reject the fact.")


def _needed(known: Mapping[str, str], field: str, hint: str) -> str:
    if not known[field]:
        raise FieldError(field, "Nothing is written here.", hint)
    return known[field]


@_read.register
def _(_status_before: EventStatus, known: Mapping[str, str], _read_number: ReadNumber) -> EventStatus:
    return _status(known)


def _status(known: Mapping[str, str]) -> EventStatus:
    for status in EventStatus:
        if known[_TEXT].casefold() in {status_phrase(status), status.value}:
            return status
    states = ", ".join(map(status_phrase, EventStatus))
    raise FieldError(_TEXT, f"“{known[_TEXT]}” is no status.", f"Choose one of these: {states}.")


@_read.register
def _(_place: Place, known: Mapping[str, str], _read_number: ReadNumber) -> Place:
    if not any(known.values()):
        raise FieldError("city", "No place is written here.", "Write a venue, a city or a country.")
    return Place(**{name: text or None for name, text in known.items()})


@_read.register
def _(dates: DateSpan, known: Mapping[str, str], _read_number: ReadNumber) -> DateSpan:
    words = known["words"] or known["start"]
    if not words:
        raise FieldError("words", "No date is written here.", "Write the words of the date, or its first day.")
    start = _date(known, "start")
    end = _date(known, "end") or start
    if end and not start:
        raise FieldError("start", "The last day stands without a first one.", "Write the first day too.")
    same = (start, end) == (dates.start, dates.end)
    try:
        return DateSpan(words=words, start=start, end=end, resolved_from=dates.resolved_from if same else None)
    except ValidationError as error:
        message = error.errors(include_url=False)[0]["msg"].removeprefix("Value error, ")
        raise FieldError("end", f"{message[:1].upper()}{message[1:]}.", "Change one of them.") from None


def _date(known: Mapping[str, str], field: str) -> CalendarDate | None:
    if not known[field]:
        return None
    try:
        return read_calendar_phrase(known[field])
    except ValueError:
        raise FieldError(
            field, f"“{known[field]}” is no date.", "Write it as 12 May 2025, May 2025, 2025 or 2025-05-12."
        ) from None


@_read.register
def _(_duration_before: Duration, known: Mapping[str, str], _read_number: ReadNumber) -> Duration:
    return _duration(known)


def _duration(known: Mapping[str, str]) -> Duration:
    found = _DURATION.fullmatch(known[_TEXT])
    amount = _amount(found[1].lower()) if found else None
    if not found or amount is None or amount <= 0 or found[2].lower() not in _UNITS:
        raise FieldError(_TEXT, f"“{known[_TEXT]}” is no length of time.", "Write it as two days or 90 minutes.")
    return Duration.model_validate({"amount": amount, "unit": found[2].lower()})


def _amount(text: str) -> Decimal | None:
    try:
        return Decimal(_SMALL_NUMBERS.get(text, text))
    except InvalidOperation:
        return None


@_read.register
def _(statement: Statement, known: Mapping[str, str], _read_number: ReadNumber) -> Statement:
    text = _needed(known, _TEXT, "Write what was said, or reject the statement.")
    manner = Manner(known["manner"].lower())
    return Statement(text=text, manner=manner, verb=statement.verb if text == statement.text else None)


@_read.register
def _(statistic: Statistic, known: Mapping[str, str], read_number: ReadNumber) -> Statistic:
    figure = _needed(known, "figure", "Write the figure, or reject the fact.")
    counted = _needed(known, "counted", "Write what the figure counts.")
    same = figure == statistic.figure
    number = None if same else read_number(figure)
    if number is None and not same:
        raise FieldError("figure", f"“{figure}” holds no number.", "Write a figure such as 1,200 or 40 percent.")
    scope = tuple(part.strip() for part in known["scope"].split(";") if part.strip())
    return Statistic(
        figure=figure,
        value=number.value if number else statistic.value,
        upper=statistic.upper if same else None,
        unit=number.unit if number else statistic.unit,
        counted=counted,
        qualifier=known["qualifier"] or None,
        scope=scope,
        attributed_to=known["attributed_to"] or None,
        context=statistic.context,
    )
