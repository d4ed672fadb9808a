"""Dates in words say what is known, once."""

import datetime as dt

import pytest

from briefview.brief import CalendarDate, DateSpan
from briefview.presentation.date import dates_note, dates_phrase, day_phrase, read_calendar_phrase, span_phrase


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2025-05-05", "2025-05-06", "5–6 May 2025"),
        ("2025-05-05", "2025-05-05", "5 May 2025"),
        ("2025-05-30", "2025-06-02", "30 May – 2 June 2025"),
        ("2025-12-30", "2026-01-02", "30 December 2025 – 2 January 2026"),
        ("2025-05", "2025-05", "May 2025"),
        ("2025-05", "2025-07", "May – July 2025"),
        ("2025", "2025", "2025"),
        ("2025", "2026", "2025 – 2026"),
        ("2025", "2025-05-05", "2025 – 5 May 2025"),
    ],
)
def test_what_is_the_same_is_said_once(start: str, end: str, words: str) -> None:
    assert span_phrase(CalendarDate.parse(start), CalendarDate.parse(end)) == words


def test_a_day_is_written_day_first() -> None:
    assert day_phrase(dt.date(2025, 4, 15)) == "15 April 2025"


def test_dates_that_are_not_known_keep_their_words() -> None:
    dates = DateSpan(words="next month")
    assert dates_phrase(dates) == "next month"
    assert dates_note(dates, None) == "No date: the source states no publication date"
    assert dates_note(dates, dt.date(2025, 4, 15)) == ""


def test_resolved_dates_say_what_they_were_resolved_from() -> None:
    may = CalendarDate(2025, 5)
    dates = DateSpan(words="next month", start=may, end=may, resolved_from=dt.date(2025, 4, 15))
    assert dates_phrase(dates) == "May 2025"
    assert dates_note(dates, dt.date(2025, 4, 15)) == "from ‘next month’, published 15 April 2025"


def test_dates_that_are_stated_need_no_note() -> None:
    day = CalendarDate(2025, 5, 5)
    assert dates_note(DateSpan(words="5 May 2025", start=day, end=day), None) == ""


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("12 May 2025", CalendarDate(2025, 5, 12)),
        ("May 12, 2025", CalendarDate(2025, 5, 12)),
        ("sept. 2025", CalendarDate(2025, 9)),
        ("2025", CalendarDate(2025)),
        ("2025-05-12", CalendarDate(2025, 5, 12)),
    ],
)
def test_dates_are_read_as_they_are_shown(text: str, date: CalendarDate) -> None:
    assert read_calendar_phrase(text) == date


@pytest.mark.parametrize("text", ["", "soon", "May", "31 June 2025", "May June 2025", "12 13 May 2025", "ma 2025"])
def test_what_is_no_date_is_not_read(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_calendar_phrase(text)
