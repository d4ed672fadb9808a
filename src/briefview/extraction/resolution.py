"""Which days of the calendar the words of a date mean, as far as the text tells."""

import datetime as dt
from typing import NamedTuple

from briefview.brief import CalendarDate
from briefview.extraction.date_phrase import DatePhrase
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon


class Resolved(NamedTuple):
    """First and last day, and whether the day of publication was needed."""

    start: CalendarDate
    end: CalendarDate
    from_publication: bool


_DAYS = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1, "this morning": 0, "this afternoon": 0,
    "this evening": 0,
}  # fmt: skip
_RELATIVE = late_pattern(r"(?:later |earlier )?(next|last|this) (weekend|week|month|year|[a-z]+day)")
_SHIFT = {"next": 1, "last": -1, "this": 0}
_SATURDAY = 6
_WEEK = dt.timedelta(days=7)
_LATE = 31
"""How many days behind an event what was still told to come may be printed."""


def resolve(
    phrase: DatePhrase, published: dt.date | None, year: int | None = None, *, ahead: bool = False
) -> Resolved | None:
    """Return the days that a phrase means, or nothing where the text does not fix them.

    Args:
        phrase: The words of the date.
        published: The day that relative words count from.
        year: The year that the text gives for its event.
        ahead: Whether a day without its week or year is the one to come rather than the nearest.
    """
    try:
        if phrase.relative_end:
            return _weekdays(phrase, published, ahead=ahead) if published else None
        if phrase.relative:
            return _relative(phrase.relative, published, ahead=ahead) if published else None
        return _absolute(phrase, published, year, ahead=ahead)
    except (ValueError, OverflowError):
        return None


def _absolute(phrase: DatePhrase, published: dt.date | None, year: int | None, *, ahead: bool) -> Resolved | None:
    month = phrase.months[0]
    known = phrase.year or year
    if known is None and published and month:
        known = _nearest_year(published, month, phrase.days[0] or 15, ahead=ahead)
    if known is None:
        return None
    start = CalendarDate(known, month, phrase.days[0])
    end = CalendarDate(known, phrase.months[1] or month, phrase.days[1] or phrase.days[0])
    if end.last_day < start.first_day:
        start = CalendarDate(known - 1, month, phrase.days[0])
    return Resolved(start, end, phrase.year is None and year is None)


def _nearest_year(published: dt.date, month: int, day: int, *, ahead: bool) -> int:
    """Return the year in which a day lies nearest to the publication, or next behind it where it is told to come."""
    years = (published.year, published.year + 1, published.year - 1)
    last = min(day, 28)
    days = {year: (dt.date(year, month, last) - published).days for year in years}
    coming = [year for year in years if days[year] >= -_LATE] if ahead else []
    return min(coming or years, key=lambda year: abs(days[year]))


def _relative(words: str, published: dt.date, *, ahead: bool) -> Resolved | None:
    if words in _DAYS:
        return _one_day(published + dt.timedelta(days=_DAYS[words]))
    if words in lexicon().weekdays:
        return _one_day(_weekday(published, lexicon().weekdays[words], ahead=ahead))
    if words.endswith("the weekend"):
        return _weekend(_weekday(published, _SATURDAY, ahead=ahead))
    match = _RELATIVE.fullmatch(words)
    return _shifted(match[2], _SHIFT[match[1]], published) if match else None


def _weekdays(phrase: DatePhrase, published: dt.date, *, ahead: bool) -> Resolved:
    """Resolve "Monday to Wednesday" and "today and tomorrow"."""
    weekdays = lexicon().weekdays
    if phrase.relative in _DAYS:
        first, end = published + dt.timedelta(days=_DAYS[phrase.relative]), phrase.relative_end
        last = published + dt.timedelta(days=_DAYS[end]) if end in _DAYS else _weekday(first, weekdays[end], ahead=True)
        return Resolved(CalendarDate.of(first), CalendarDate.of(last), from_publication=True)
    start = _weekday(published, weekdays[phrase.relative], ahead=ahead)
    days = (weekdays[phrase.relative_end] - weekdays[phrase.relative]) % 7
    return Resolved(CalendarDate.of(start), CalendarDate.of(start + dt.timedelta(days=days)), from_publication=True)


def _weekend(saturday: dt.date) -> Resolved:
    return Resolved(CalendarDate.of(saturday), CalendarDate.of(saturday + dt.timedelta(days=1)), from_publication=True)


def _shifted(unit: str, shift: int, published: dt.date) -> Resolved | None:
    """Resolve "next month", "last year", "this week", "next Monday"."""
    if unit == "month":
        return _months(published, shift)
    if unit == "year":
        date = CalendarDate(published.year + shift)
        return Resolved(date, date, from_publication=True)
    if unit == "week":
        monday = published - dt.timedelta(days=published.weekday()) + shift * _WEEK
        return Resolved(CalendarDate.of(monday), CalendarDate.of(monday + dt.timedelta(days=6)), from_publication=True)
    if unit == "weekend":
        monday = published - dt.timedelta(days=published.weekday())
        return _weekend(monday + dt.timedelta(days=_SATURDAY - 1) + shift * _WEEK)
    weekday = lexicon().weekdays.get(unit)
    if weekday == published.isoweekday() and shift < 0:
        return _one_day(published - _WEEK)
    return _one_day(_weekday(published, weekday, ahead=shift >= 0)) if weekday else None


def _one_day(date: dt.date) -> Resolved:
    return Resolved(CalendarDate.of(date), CalendarDate.of(date), from_publication=True)


def _weekday(published: dt.date, weekday: int, *, ahead: bool) -> dt.date:
    back = (published.isoweekday() - weekday) % 7
    return published + dt.timedelta(days=(7 - back) % 7) if ahead else published - dt.timedelta(days=back)


def _months(published: dt.date, shift: int) -> Resolved:
    months = published.year * 12 + published.month - 1 + shift
    date = CalendarDate(months // 12, months % 12 + 1)
    return Resolved(date, date, from_publication=True)


def days_between(start: CalendarDate, end: CalendarDate) -> int | None:
    """Return how many days a span of known days covers, the first and the last included."""
    if start.grain != "day" or end.grain != "day":
        return None
    return (end.last_day - start.first_day).days + 1


def last_of(start: CalendarDate, days: int) -> CalendarDate:
    """Return the last of some days that begin with a known day."""
    return CalendarDate.of(start.first_day + dt.timedelta(days=days - 1))
