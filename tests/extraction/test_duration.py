"""How long an event takes."""

import pytest

from briefview.brief import DateSpan, EventStatus
from briefview.extraction.date_phrase import find_dates
from briefview.extraction.document import take_apart
from briefview.extraction.duration import duration_of_dates, duration_of_weekdays, find_duration
from briefview.extraction.finding import Finding
from briefview.extraction.span import Span
from tests.extraction.article import event_of


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("The two-day Harbour Safety Forum opened in Lima.", 2, "day"),
        ("The Harbour Safety Forum, which lasts three days, opened in Lima.", 3, "day"),
        ("The Harbour Safety Forum ended in Lima after two days of talks.", 2, "day"),
        ("The daylong Harbour Safety Forum opened in Lima.", 1, "day"),
        ("The Harbour Safety Forum, a three-day talk on ports, opened in Lima.", 3, "day"),
        ("The Harbour Safety Forum (HSF), the two-day meeting of pilots, opened in Lima.", 2, "day"),
        ("The week-long Harbour Safety Forum opened in Lima.", 1, "week"),
        ("The Harbour Safety Forum will open in Lima and will last two days.", 2, "day"),
        ("Three days of talks came to an end with the Harbour Safety Forum in Lima.", 3, "day"),
        ("The Harbour Safety Forum ended in Lima.\n\nOver three days, pilots learned to read lamps.", 3, "day"),
        ("Peru will host the Harbour Safety Forum for two days, starting tomorrow.", 2, "day"),
        ("The Harbour Safety Forum will open in Lima on 3 May and last for 3 days.", 3, "day"),
        ("The Harbour Safety Forum was held in Lima. Ana Diaz chaired the one-day session.", 1, "day"),
        ("The 90-minute Harbour Safety Webinar was held on Monday.", 90, "minute"),
    ],
)
def test_a_length_before_or_behind_the_event_is_its_duration(text: str, amount: int, unit: str) -> None:
    document = take_apart(text)
    duration = find_duration(document, event_of(document))
    assert duration is not None
    assert f"{duration.value.amount} {duration.value.unit}" == f"{amount} {unit}"


def test_an_event_whose_length_is_not_told_has_no_duration() -> None:
    for text in (
        "The Harbour Safety Forum opened in Lima. Two ships were late.",
        "The Harbour Safety Forum opened in Lima. The forum was the largest in the last 30 years.",
        "The Harbour Safety Forum, a two-year plan of the board, opened in Lima.",
        "The Harbour Safety Forum opened in Lima. The forum was the first in over 20 years.",
    ):
        document = take_apart(text)
        assert find_duration(document, event_of(document)) is None


@pytest.mark.parametrize(
    ("words", "status", "days"),
    [
        ("20–22 May", None, 3),
        ("Friday to Monday", None, 4),
        ("Monday", EventStatus.CONCLUDED, 1),
        ("today", EventStatus.CONCLUDED, 1),
        ("Monday", EventStatus.ONGOING, None),
        ("last week", EventStatus.CONCLUDED, None),
        ("May 2025", EventStatus.CONCLUDED, None),
    ],
)
def test_days_are_counted_from_the_dates_and_one_day_only_for_what_is_over(
    words: str, status: EventStatus | None, days: int | None
) -> None:
    dates = Finding(DateSpan(words=words), (Span(0, len(words)),), "event.date-words")
    stands = Finding(status, (Span(0, 1),), "event.status-words") if status else None
    found = duration_of_dates(dates, stands)
    assert (found.value.days if found else None) == days


def test_without_dates_no_days_are_counted() -> None:
    assert duration_of_dates(None, None) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Pilots met in Lima at a day's Harbour Safety Forum.", 1),
        ("Pilots met in Lima at a one-day's Harbour Safety Forum.", 1),
        ("Pilots met in Lima at a three days' Harbour Safety Forum.", 3),
        ("The day's seminar on the Harbour Safety Forum was held in Lima.", 1),
    ],
)
def test_a_length_may_own_its_event(text: str, days: int) -> None:
    document = take_apart(text)
    found = find_duration(document, event_of(document))
    assert found is not None
    assert found.value.days == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The mayor on Thursday opened the Lamp Forum in Lima. The forum runs until Saturday.", 3),
        ("The Lamp Forum opened on Thursday in Lima. The forum heard a keeper on Friday.", None),
        ("The Lamp Forum started yesterday in Lima. The forum ends today.", 2),
    ],
)
def test_the_days_from_the_weekday_of_the_opening_to_that_of_the_end_are_counted(text: str, days: int | None) -> None:
    document = take_apart(text)
    duration = duration_of_weekdays(document, event_of(document), find_dates(document.plain))
    assert (duration.value.days if duration else None) == days
