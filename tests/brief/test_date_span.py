"""Dates keep their words, and are resolved whole or not at all."""

import datetime as dt

import pytest
from pydantic import ValidationError

from briefview.brief import CalendarDate, DateSpan


def test_words_alone_are_enough() -> None:
    assert DateSpan(words="next month").start is None


def test_an_end_before_the_start_is_refused() -> None:
    with pytest.raises(ValidationError, match="end date 2025-05-03 is before start date 2025-05-05"):
        DateSpan(words="5 May", start=CalendarDate(2025, 5, 5), end=CalendarDate(2025, 5, 3))


def test_a_start_without_an_end_is_refused() -> None:
    with pytest.raises(ValidationError, match="go together"):
        DateSpan(words="5 May", start=CalendarDate(2025, 5, 5))


def test_unresolved_dates_were_resolved_from_nothing() -> None:
    with pytest.raises(ValidationError, match="resolved from nothing"):
        DateSpan(words="next month", resolved_from=dt.date(2025, 4, 15))
