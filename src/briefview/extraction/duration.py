"""How long the event takes."""

import re
from decimal import Decimal
from typing import get_args

from briefview.brief import DateSpan, Duration, EventStatus
from briefview.brief.duration import DurationUnit
from briefview.extraction.date_choice import choose_event_dates
from briefview.extraction.date_edge import DateEdge, edge_of
from briefview.extraction.date_phrase import DatePhrase, find_dates
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.finding import Finding
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon
from briefview.extraction.resolution import days_between
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span

_TALKS = r"(?:talks|meetings|discussions|deliberations|sessions|debates?|negotiations)"
_LENGTH = (
    r"(?P<number>\d+|one|two|three|four|five|six|seven|eight|nine|ten|half){0}(?P<unit>minute|hour|day|week|month|year)"
)
_ADJECTIVE = late_pattern(
    rf"\b{_LENGTH.format('[- ]')}s?(?:[- ]long|'s?)?(?=\s+[\w\"'])|"
    r"\b(?:(?:a|one) |the (?=day's (?:conference|event|forum|meeting|programme|seminar|symposium|training|workshop)\b))"
    r"(?P<whole>day|hour|week)'s(?=\s)",
    re.IGNORECASE,
)
_PREDICATE = late_pattern(
    rf"\b(?:lasts|lasted|lasting|(?:will|would|to) last|runs? for|held for|(?<!for )over|after|span(?:s|ned|ning)|"
    rf"(?:and|that|which) lasts?(?: for)?|for(?=\s[\w-]+\s\w+,?\s(?:starting|beginning|from|commencing)\b)|"
    rf"(?:first|second|third|last|final) of)\s(?:the\s)?{_LENGTH.format(chr(92) + 's')}s?"
    rf"(?=\sof\s{_TALKS}|[\s,.;])",
    re.IGNORECASE,
)
_OVER_DAYS = late_pattern(
    rf"(?:Over|Across|During|Throughout|In the course of|Over the course of)\s(?:the\s)?"
    rf"{_LENGTH.format(chr(92) + 's').replace('week|month|year', 'week')}s?,?\s(?:[a-z]|[A-Z][a-z]+ \w+ed\b)"
)
_ANY_EVENT = late_pattern(
    rf"\b(?:[Tt]he|[Tt]his) {_LENGTH.format('[- ]').replace('week|month|year', 'week')} "
    r"(?:event|gathering|session|programme|program|activity|affair|engagement)\b"
)
_TOLD = 12
"""How many sentences may tell the length by themselves."""
_DAYS_OF = late_pattern(rf"\b{_LENGTH.format(chr(92) + 's')}s?\sof\s{_TALKS}\b", re.IGNORECASE)
_WHOLE = late_pattern(r"\b(?:(?:full|whole)[- ])?(?P<unit>day|week|month)-?long\b", re.IGNORECASE)
_APPOSED = late_pattern(
    rf"(?:\s\([^()]{{1,20}}\))?,\s(?:an?|the)\s{_LENGTH.format('[- ]')}(?:[- ]long)?\s[^.;:]{{3,60}},", re.IGNORECASE
)
_SHORT_UNITS = frozenset({"minute", "hour", "day", "week"})
_HALF = Decimal("0.5")
_DAYS = ("yesterday", "today", "tomorrow")


def find_duration(document: Document, choice: EventChoice) -> Finding[Duration] | None:
    """Return how long the event takes, with every place that says so."""
    found = [length for phrase in choice.phrases if (length := _length_of(document, choice, phrase))]
    found = found or [length for sentence in document.prose[:_TOLD] if (length := _length_told(document, sentence))]
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


def duration_of_weekdays(
    document: Document, choice: EventChoice, dates: tuple[DatePhrase, ...]
) -> Finding[Duration] | None:
    """Count the days from the weekday on which the event opens to the one on which it ends, where the text names both.

    Args:
        document: The text.
        choice: Its event.
        dates: The dates of the text that may be the event's.
    """
    ends: dict[DateEdge, DatePhrase] = {}
    for phrase in choose_event_dates(document, choice, dates).told:
        sentence = document.sentence_at(phrase.start)
        counted = phrase.relative in lexicon().weekdays or phrase.relative in _DAYS
        edge = edge_of(document, sentence, phrase) if sentence and counted else None
        if edge and not phrase.relative_end:
            ends.setdefault(edge, phrase)
    if len(ends) < len(DateEdge):
        return None
    first, last = ends[DateEdge.START], ends[DateEdge.END]
    days = _weekdays_between(first.relative, last.relative)
    if days is None or days < 2:
        return None
    return Finding(Duration(amount=Decimal(days), unit="day"), (first.span, last.span), "event.duration-dates")


def _weekdays_between(first: str, last: str) -> int | None:
    """Count the days from one weekday to the next such other one, or from "today" to "tomorrow", both included."""
    weekdays = lexicon().weekdays
    if first in _DAYS and last in _DAYS:
        return _DAYS.index(last) - _DAYS.index(first) + 1
    if first not in weekdays or last not in weekdays:
        return None
    return (weekdays[last] - weekdays[first]) % 7 + 1


def _days_between(dates: DateSpan) -> int | None:
    """Count the days of a span of several."""
    days = days_between(dates.start, dates.end) if dates.start and dates.end else None
    return days if days and days > 1 else None


def _days_of(phrase: DatePhrase) -> int | None:
    """Count the days of "3 to 5 May" and of "Monday to Wednesday"."""
    if phrase.relative_end:
        return _weekdays_between(phrase.relative, phrase.relative_end)
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
    apposed = _APPOSED.match(document.masked, phrase.phrase.end, phrase.sentence.end)
    if apposed and apposed["unit"].lower() in _SHORT_UNITS:
        return _read(apposed)
    whole = _WHOLE.search(document.masked, start, phrase.head.start)
    if whole:
        return Span(*whole.span()), Decimal(1), _unit(whole)
    span = phrase.sentence.span
    told = _PREDICATE.search(document.masked, *span) or _DAYS_OF.search(document.masked, *span)
    if told is None or told["unit"].lower() not in _SHORT_UNITS or choice.is_of_other(phrase.sentence, told.start()):
        return None
    return _read(told)


def _length_told(document: Document, sentence: Sentence) -> tuple[Span, Decimal, DurationUnit] | None:
    """Read the length that opens a sentence: "Over three days, pilots learned to"."""
    told = _OVER_DAYS.match(document.masked, *sentence.span) or _ANY_EVENT.search(document.masked, *sentence.span)
    return _read(told) if told else None


def _unit(match: re.Match[str]) -> DurationUnit:
    return next(unit for unit in get_args(DurationUnit) if unit == match["unit"].lower())


def _read(match: re.Match[str]) -> tuple[Span, Decimal, DurationUnit]:
    if whole := match.groupdict().get("whole"):
        kind = next(unit for unit in get_args(DurationUnit) if unit == whole.lower())
        return Span(*match.span("whole")), Decimal(1), kind
    number = match["number"].lower()
    amount = _HALF if number == "half" else Decimal(lexicon().numbers.get(number) or number)
    return Span(match.start("number"), match.end("unit")), max(amount, _HALF), _unit(match)
