"""What a text says of its event is gathered, and becomes the event of a brief."""

import datetime as dt

from briefview.extraction.date_phrase import find_dates
from briefview.extraction.document import take_apart
from briefview.extraction.event_details import find_event_details, make_event
from briefview.extraction.fact_maker import FactMaker
from briefview.extraction.people import find_people
from tests.extraction.article import event_of

TEXT = "The two-day Harbour Safety Forum, hosted by the Port Board, opened in Lima today."


def test_the_event_has_all_that_its_sentence_tells() -> None:
    document = take_apart(TEXT)
    dates = find_dates(document.plain)
    details = find_event_details(document, event_of(document), None, dates, dt.date(2025, 6, 4), find_people(document))
    event = make_event(details, FactMaker(TEXT), document.plain)
    assert event.name.value == "Harbour Safety Forum"
    assert event.kind is not None
    assert event.kind.value == "forum"
    assert [host.value for host in event.hosts] == ["Port Board"]
    assert event.place is not None
    assert event.place.value.city == "Lima"
    assert event.duration is not None
    assert event.duration.value.days == 2
    assert event.status is not None
    assert event.status.value == "ongoing"
