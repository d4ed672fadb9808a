"""Where an event stands at the time of writing."""

import datetime as dt

import pytest

from briefview.brief import EventStatus
from briefview.extraction.date_phrase import find_dates
from briefview.extraction.document import take_apart
from briefview.extraction.duration import find_duration
from briefview.extraction.event_date import find_event_dates
from briefview.extraction.event_status import find_status
from tests.extraction.article import event_of, extract


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The Harbour Safety Forum will be held in Lima.", EventStatus.UPCOMING),
        ("The Harbour Safety Forum is in progress in Lima.", EventStatus.ONGOING),
        ("Ninety pilots will be gathering in Lima for the Harbour Safety Forum.", EventStatus.UPCOMING),
        ("The two-day Harbour Safety Forum opens in Lima tomorrow.", EventStatus.UPCOMING),
        ("The Harbour Safety Forum, held annually in Lima, opens on Friday.", EventStatus.UPCOMING),
        ("Ana Diaz will today, May 3, open the Harbour Safety Forum.", EventStatus.UPCOMING),
        ("The first day of the Harbour Safety Forum was held face to face.", EventStatus.CONCLUDED),
        ("The Harbour Safety Forum will feature forty pilots and a closing session.", EventStatus.UPCOMING),
        ("The Harbour Safety Forum, organised by the port, will focus on fog.", EventStatus.UPCOMING),
        ("The two-day Harbour Safety Forum opened in Lima.", EventStatus.ONGOING),
        ("The Harbour Safety Forum kicked off in Lima.", EventStatus.ONGOING),
        ("The Harbour Safety Forum kicked off with songs. The forum was held in Lima.", EventStatus.CONCLUDED),
        ("The Harbour Safety Forum is being held in Lima.", EventStatus.ONGOING),
        ("Ana Diaz spoke on the first day of the Harbour Safety Forum.", EventStatus.ONGOING),
        ("The Harbour Safety Forum is organised by the port. The forum has started.", EventStatus.ONGOING),
        ("The Harbour Safety Forum would be held in Lima, pilots were told.", EventStatus.UPCOMING),
        ("Pilots are to meet at the Harbour Safety Forum.", EventStatus.UPCOMING),
        ("The Harbour Safety Forum will feature forty pilots.", EventStatus.UPCOMING),
        ("The Harbour Safety Forum was held in Lima.", EventStatus.CONCLUDED),
        ("Addressing the Harbour Safety Forum, Ana Diaz said lamps will bring light.", EventStatus.CONCLUDED),
        (
            "The Harbour Safety Forum will open in Lima. The forum, taking place in the mill, is free.",
            EventStatus.UPCOMING,
        ),
        ("Readout of the Harbour Safety Forum\n\nThe mayor met with pilots.", EventStatus.CONCLUDED),
        ("The two-day Harbour Safety Forum opens on Monday in Lima.", EventStatus.UPCOMING),
        ("The two-day Harbour Safety Forum is all set to get under way in Lima.", EventStatus.UPCOMING),
        (
            "The Harbour Safety Forum is expected to discuss fog. The two-day forum is being held in Lima.",
            EventStatus.ONGOING,
        ),
        (
            "Pilots participated in the Harbour Safety Forum. The mayor opened the five-day Harbour Safety Forum.",
            EventStatus.CONCLUDED,
        ),
        ("The Harbour Safety Forum in Lima has been postponed.", EventStatus.POSTPONED),
        ("The Harbour Safety Forum has been moved to autumn.", EventStatus.POSTPONED),
        ("The Harbour Safety Forum in Lima was called off.", EventStatus.CANCELLED),
    ],
)
def test_the_words_of_the_text_say_where_the_event_stands(text: str, status: EventStatus) -> None:
    document = take_apart(text)
    choice = event_of(document)
    duration = find_duration(document, choice)
    found = find_status(document, choice, None, None, duration.value if duration else None)
    assert found is not None
    assert found.value is status


def test_words_about_another_event_do_not_count() -> None:
    document = take_apart(
        "The Harbour Safety Forum was held in Lima. The forum prepares for the Ice Congress, now postponed."
    )
    found = find_status(document, event_of(document), None, None, None)
    assert found is not None
    assert found.value is EventStatus.CONCLUDED


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The Harbour Safety Forum kicked off in Lima today.", EventStatus.ONGOING),
        ("The one-day Harbour Safety Forum kicked off in Lima today.", EventStatus.CONCLUDED),
        ("The Harbour Safety Forum will be held in Lima from 4 to 6 June.", EventStatus.UPCOMING),
        ("The Harbour Safety Forum was held in Lima from 2 to 3 June.", EventStatus.CONCLUDED),
        ("The Harbour Safety Forum is being held in Lima from 2 to 6 June.", EventStatus.ONGOING),
    ],
)
def test_the_dates_say_where_the_event_stands_on_the_day_of_writing(text: str, status: EventStatus) -> None:
    document, published = take_apart(text), dt.date(2025, 6, 4)
    choice = event_of(document)
    duration = find_duration(document, choice)
    length = duration.value if duration else None
    dates = find_event_dates(document, choice, find_dates(document.plain), published, length)
    found = find_status(document, choice, published, dates, length)
    assert found is not None
    assert found.value is status


@pytest.mark.parametrize(
    ("dateline", "status"), [("LIMA, Sept 3", EventStatus.UPCOMING), ("LIMA, Sept 30", EventStatus.CONCLUDED)]
)
def test_a_dateline_without_a_year_tells_whether_the_event_lies_ahead(dateline: str, status: EventStatus) -> None:
    text = f"{dateline} – The port organised the Harbour Safety Forum on September 26. It was free."
    event = extract(text).event
    assert event is not None
    assert event.status is not None
    assert event.status.value is status


def test_what_is_told_to_come_on_the_day_of_the_event_is_the_event() -> None:
    event = extract("On 6 May, elected mayors will gather.\n\nThe Harbour Safety Forum is held in Lima.").event
    assert event is not None
    assert event.status is not None
    assert event.status.value is EventStatus.UPCOMING


@pytest.mark.parametrize(
    ("day", "status"), [("on April 12 and 13", EventStatus.UPCOMING), ("today", EventStatus.ONGOING)]
)
def test_what_somebody_is_holding_on_a_day_without_a_year_is_to_come(day: str, status: EventStatus) -> None:
    event = extract(f"The Port Board is holding the 2nd Harbour Safety Seminar {day} in Lima. It is free.").event
    assert event is not None
    assert event.status is not None
    assert event.status.value is status
