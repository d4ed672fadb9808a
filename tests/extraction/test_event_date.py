"""When the event takes place."""

import datetime as dt

import pytest

from briefview.brief import CalendarDate, DateSpan
from briefview.extraction.date_phrase import find_dates
from briefview.extraction.document import take_apart
from briefview.extraction.duration import find_duration
from briefview.extraction.event_date import find_event_dates
from tests.extraction.article import event_of

PUBLISHED = dt.date(2025, 6, 4)


def dates(text: str, published: dt.date | None = PUBLISHED) -> DateSpan | None:
    document = take_apart(text)
    choice = event_of(document)
    duration = find_duration(document, choice)
    length = duration.value if duration else None
    found = find_event_dates(document, choice, find_dates(document.plain), published, length)
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("The Harbour Safety Forum was held on 2 May 2025.", CalendarDate(2025, 5, 2), CalendarDate(2025, 5, 2)),
        ("The two-day Harbour Safety Forum opens Monday in Lima.", CalendarDate(2025, 6, 9), CalendarDate(2025, 6, 10)),
        ("The Harbour Safety Forum was held from 2 to 4 May.", CalendarDate(2025, 5, 2), CalendarDate(2025, 5, 4)),
        ("The two-day Harbour Safety Forum opened today.", CalendarDate(2025, 6, 4), CalendarDate(2025, 6, 5)),
        (
            "Pilots spoke today at the close of the two-day Harbour Safety Forum.",
            CalendarDate(2025, 6, 3),
            CalendarDate(2025, 6, 4),
        ),
        (
            "The Harbour Safety Forum kicked off on Tuesday and will wrap up on Friday.",
            CalendarDate(2025, 6, 3),
            CalendarDate(2025, 6, 6),
        ),
        (
            "The Harbour Safety Forum opened today. It will continue until 6 June.",
            CalendarDate(2025, 6, 4),
            CalendarDate(2025, 6, 6),
        ),
        (
            "Tuesday evening closed the Harbour Safety Forum, which opened on Sunday.",
            CalendarDate(2025, 6, 1),
            CalendarDate(2025, 6, 3),
        ),
        (
            "Pilots spoke today on the second day of the three-day Harbour Safety Forum.",
            CalendarDate(2025, 6, 3),
            CalendarDate(2025, 6, 5),
        ),
        (
            "The three-day Harbour Safety Forum will be held in Lima from 18 June.",
            CalendarDate(2025, 6, 18),
            CalendarDate(2025, 6, 20),
        ),
        ("The Harbour Safety Forum opens on Monday in Lima.", CalendarDate(2025, 6, 9), CalendarDate(2025, 6, 9)),
        (
            "The Harbour Safety Forum will be held on 3 January next year.",
            CalendarDate(2026, 1, 3),
            CalendarDate(2026, 1, 3),
        ),
        (
            "The Harbour Safety Forum has been postponed to January 26-28.",
            CalendarDate(2026, 1, 26),
            CalendarDate(2026, 1, 28),
        ),
        ("The Harbour Safety Forum will be held on 9 April.", CalendarDate(2026, 4, 9), CalendarDate(2026, 4, 9)),
        ("The Harbour Safety Forum will be held on 2 June.", CalendarDate(2025, 6, 2), CalendarDate(2025, 6, 2)),
        (
            "The port today completed a three-day training on sea fog in Tema.",
            CalendarDate(2025, 6, 2),
            CalendarDate(2025, 6, 4),
        ),
        (
            "Pilots met in Tema today for the final day of a three-day forum on sea fog.",
            CalendarDate(2025, 6, 2),
            CalendarDate(2025, 6, 4),
        ),
        (
            "The Harbour Fair opened on Tuesday. Guests can see the fair until Friday.",
            CalendarDate(2025, 6, 3),
            CalendarDate(2025, 6, 6),
        ),
        (
            "A two-day forum on sea fog, held by the port, opened today in Tema.",
            CalendarDate(2025, 6, 4),
            CalendarDate(2025, 6, 5),
        ),
        ("The two-day Harbour Safety Forum ended today.", CalendarDate(2025, 6, 3), CalendarDate(2025, 6, 4)),
    ],
)
def test_the_dates_are_resolved_as_far_as_the_text_allows(text: str, start: CalendarDate, end: CalendarDate) -> None:
    found = dates(text)
    assert found is not None
    assert (found.start, found.end) == (start, end)


def test_relative_words_stay_words_without_a_day_of_publication() -> None:
    found = dates("The Harbour Safety Forum opened today.", None)
    assert found is not None
    assert (found.words, found.start, found.resolved_from) == ("today", None, None)


def test_a_deadline_or_another_events_date_is_not_the_events() -> None:
    assert dates("The Harbour Safety Forum takes applications until 2 May 2025.") is None
    assert dates("The Harbour Safety Forum was held before the Ice Congress on 2 May 2026.") is None


def test_the_day_on_which_a_coming_event_is_spoken_of_is_not_its_day() -> None:
    assert dates("The Harbour Safety Forum will open in the mill, the port said on Monday.") is None
    assert dates("The Harbour Safety Forum opened in the mill, the port said on Monday.") is not None


def test_the_year_of_an_aim_is_not_the_events() -> None:
    found = dates("Harbour Safety Forum on Vision 2026\n\nThe Harbour Safety Forum was held on 3 May in the mill.")
    assert found is not None
    assert found.start == CalendarDate(2025, 5, 3)
