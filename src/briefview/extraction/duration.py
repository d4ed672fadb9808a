"""How long the event takes."""

import re
from decimal import Decimal
from typing import get_args

from briefview.brief import DateSpan, Duration, EventStatus
from briefview.brief.duration import DurationUnit
from briefview.extraction.date_phrase import DatePhrase, find_dates
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.finding import Finding
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon
from briefview.extraction.resolution import days_between
from briefview.extraction.span import Span

_LENGTH = (
    r"(?P<number>\d+|one|two|three|four|five|six|seven|eight|nine|ten|half){0}(?P<unit>minute|hour|day|week|month|year)"
)
_ADJECTIVE = late_pattern(rf"\b{_LENGTH.format('[- ]')}(?:[- ]long)?(?=\s+[\w\"'])", re.IGNORECASE)
_PREDICATE = late_pattern(
    rf"\b(?:lasts?|lasted|runs? for|over|after|span(?:s|ned|ning))\s(?:the\s)?{_LENGTH.format(chr(92) + 's')}s?"
    r"(?=\sof\s(?:talks|meetings|discussions|deliberations)|[\s,.;])",
    re.IGNORECASE,
)
_HALF = Decimal("0.5")


def find_duration(document: Document, choice: EventChoice) -> Finding[Duration] | None:
    """Return how long the event takes, with every place that says so."""
    found = [length for phrase in choice.phrases if (length := _length_of(document, choice, phrase))]
    if not found:
        return None
    _, amount, unit = found[0]
    spans = tuple(dict.fromkeys(span for span, other, kind in found if (other, kind) == (amount, unit)))
    return Finding(Duration(amount=amount, unit=unit), spans, "event.duration-words")


def duration_of_dates(dates: Finding[DateSpan] | None, status: Finding[EventStatus] | None) -> Finding[Duration] | None:
    """Count the days from the first to the last one named; an event told to be over took the one day named.

    Args:
        dates: When the event takes place.
        status: Where it stands.
    """
    if dates is None:
        return None
    phrase = next(iter(find_dates(dates.value.words)), None)
    if phrase is None:
        return None
    days = _days_between(dates.value) or _days_of(phrase)
    if days is None and status and status.value is EventStatus.CONCLUDED and not phrase.is_range and _is_day(phrase):
        days = 1
    return Finding(Duration(amount=Decimal(days), unit="day"), dates.evidence, "event.duration-dates") if days else None


def _days_between(dates: DateSpan) -> int | None:
    """Count the days of a span of several."""
    days = days_between(dates.start, dates.end) if dates.start and dates.end else None
    return days if days and days > 1 else None


def _days_of(phrase: DatePhrase) -> int | None:
    first, last = phrase.days
    same_month = phrase.months[0] == phrase.months[1]
    return last - first + 1 if first and last and same_month and last > first else None


def _is_day(phrase: DatePhrase) -> bool:
    """Tell whether the words mean one day."""
    relative = phrase.relative
    return (
        phrase.days[0] is not None or relative in {"today", "yesterday", "tomorrow"} or relative in lexicon().weekdays
    )


def _length_of(
    document: Document, choice: EventChoice, phrase: EventPhrase
) -> tuple[Span, Decimal, DurationUnit] | None:
    """Read the length before an event, "the two-day forum", or behind a verb: "lasts three days"."""
    start = max(phrase.sentence.start, phrase.phrase.start - 12)
    lead = _ADJECTIVE.search(document.masked, start, phrase.head.end + 1)
    if lead and lead.start() < phrase.head.start:
        return _read(lead)
    told = _PREDICATE.search(document.masked, *phrase.sentence.span)
    return _read(told) if told and not choice.is_of_other(phrase.sentence, told.start()) else None


def _read(match: re.Match[str]) -> tuple[Span, Decimal, DurationUnit]:
    number = match["number"].lower()
    amount = _HALF if number == "half" else Decimal(lexicon().numbers.get(number) or number)
    unit = next(unit for unit in get_args(DurationUnit) if unit == match["unit"].lower())
    return Span(match.start("number"), match.end("unit")), max(amount, _HALF), unit
