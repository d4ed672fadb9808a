"""Which days the words of a date mean."""

import datetime as dt

import pytest

from briefview.brief import CalendarDate
from briefview.extraction.date_phrase import find_dates
from briefview.extraction.resolution import days_between, last_of, resolve

WEDNESDAY = dt.date(2025, 6, 4)


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("2 May 2024", CalendarDate(2024, 5, 2), CalendarDate(2024, 5, 2)),
        ("30 May to 2 June 2025", CalendarDate(2025, 5, 30), CalendarDate(2025, 6, 2)),
        ("today", CalendarDate(2025, 6, 4), CalendarDate(2025, 6, 4)),
        ("yesterday", CalendarDate(2025, 6, 3), CalendarDate(2025, 6, 3)),
        ("Monday", CalendarDate(2025, 6, 2), CalendarDate(2025, 6, 2)),
        ("last Wednesday", CalendarDate(2025, 5, 28), CalendarDate(2025, 5, 28)),
        ("Monday to Friday", CalendarDate(2025, 6, 2), CalendarDate(2025, 6, 6)),
        ("this afternoon", CalendarDate(2025, 6, 4), CalendarDate(2025, 6, 4)),
        ("tomorrow until Friday", CalendarDate(2025, 6, 5), CalendarDate(2025, 6, 6)),
        ("today and tomorrow", CalendarDate(2025, 6, 4), CalendarDate(2025, 6, 5)),
        ("last weekend", CalendarDate(2025, 5, 31), CalendarDate(2025, 6, 1)),
        ("over the weekend", CalendarDate(2025, 5, 31), CalendarDate(2025, 6, 1)),
        ("this weekend", CalendarDate(2025, 6, 7), CalendarDate(2025, 6, 8)),
        ("next month", CalendarDate(2025, 7), CalendarDate(2025, 7)),
        ("last year", CalendarDate(2024), CalendarDate(2024)),
        ("20 December", CalendarDate(2024, 12, 20), CalendarDate(2024, 12, 20)),
    ],
)
def test_words_are_resolved_from_the_day_of_publication(words: str, start: CalendarDate, end: CalendarDate) -> None:
    (phrase,) = find_dates(words)
    resolved = resolve(phrase, WEDNESDAY)
    assert resolved is not None
    assert (resolved.start, resolved.end) == (start, end)


@pytest.mark.parametrize("words", ["today", "next month", "2 May"])
def test_what_needs_a_day_of_publication_stays_open_without_one(words: str) -> None:
    (phrase,) = find_dates(words)
    assert resolve(phrase, None) is None


def test_a_day_that_does_not_exist_stays_open() -> None:
    (phrase,) = find_dates("31 June 2025")
    assert resolve(phrase, WEDNESDAY) is None


def test_a_weekday_ahead_is_the_next_one() -> None:
    (phrase,) = find_dates("Monday")
    resolved = resolve(phrase, WEDNESDAY, ahead=True)
    assert resolved is not None
    assert resolved.start == CalendarDate(2025, 6, 9)


def test_days_are_counted_with_the_first_and_the_last() -> None:
    start = CalendarDate(2025, 6, 4)
    assert last_of(start, 3) == CalendarDate(2025, 6, 6)
    assert days_between(start, CalendarDate(2025, 6, 6)) == 3
    assert days_between(CalendarDate(2025, 6), CalendarDate(2025, 6)) is None
