"""Dates in words."""

import datetime as dt

from briefview.brief import CalendarDate, DateSpan
from briefview.presentation.phrase import one_line

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def day_phrase(date: dt.date) -> str:
    """Return "15 April 2025"."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def calendar_phrase(date: CalendarDate) -> str:
    """Return "2025", "May 2025" or "12 May 2025": as much as is known."""
    return " ".join([*_day_and_month(date), str(date.year)])


def span_phrase(start: CalendarDate, end: CalendarDate) -> str:
    """Return "5–6 May 2025", "30 May – 2 June 2025", "May 2025": what is the same is said once."""
    if start == end:
        return calendar_phrase(start)
    if start.year != end.year or not start.month:
        return f"{calendar_phrase(start)} – {calendar_phrase(end)}"
    if start.month == end.month and start.day:
        return f"{start.day}–{calendar_phrase(end)}"
    return f"{' '.join(_day_and_month(start))} – {calendar_phrase(end)}"


def dates_phrase(dates: DateSpan) -> str:
    """Return the dates where they are known, else the words of the source."""
    return span_phrase(dates.start, dates.end) if dates.start and dates.end else one_line(dates.words)


def dates_note(dates: DateSpan, published: dt.date | None) -> str:
    """Tell what dates were resolved from, or why they could not be; empty where the source states them whole."""
    if dates.resolved_from:
        return f"from ‘{one_line(dates.words)}’, published {day_phrase(dates.resolved_from)}"
    if dates.start:
        return ""
    return "" if published else "No date: the source states no publication date"


def _day_and_month(date: CalendarDate) -> list[str]:
    day = [str(date.day)] if date.day else []
    return [*day, _MONTHS[date.month - 1]] if date.month else day


def read_calendar_phrase(text: str) -> CalendarDate:
    """Read "2025", "May 2025", "12 May 2025", "May 12, 2025" or their ISO forms; months may be cut to three letters.

    Raises:
        ValueError: The text is no such date.
    """
    words = text.replace(",", " ").split()
    months = [number for word in words if (number := _month_number(word))]
    if not months:
        return CalendarDate.parse(text.strip())
    numbers = [int(word) for word in words if word.isascii() and word.isdigit()]
    if len(months) != 1 or len(words) - 1 != len(numbers) or len(numbers) not in {1, 2}:
        raise ValueError(f"{text!r} is no date")
    return CalendarDate(numbers[-1], months[0], numbers[0] if len(numbers) == 2 else None)


def _month_number(word: str) -> int:
    """Return 1 for "January", "jan" and "Jan.", or 0 for what is no month."""
    start = word.rstrip(".").lower()
    fitting = [number for number, month in enumerate(_MONTHS, 1) if month.lower().startswith(start)]
    return fitting[0] if len(start) > 2 and fitting else 0
