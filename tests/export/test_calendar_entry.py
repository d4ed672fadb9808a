"""Calendar entries are made only of days that are known, and calendars read them back."""

import datetime as dt
from typing import Any

import icalendar
import pytest

from briefview.brief import EventBrief
from briefview.brief.correction import edit
from briefview.errors import FormatError
from briefview.export.calendar_entry import render
from briefview.export.page import PageSetup
from tests.builder import sample_brief
from tests.full_brief import full_brief

TODAY = dt.date(2026, 11, 24)


def calendar(brief: EventBrief) -> bytes:
    return render(brief, PageSetup(), TODAY).data


def entries(brief: EventBrief) -> list[Any]:
    """Return what a calendar reads."""
    return list(icalendar.Calendar.from_ical(calendar(brief).decode()).walk("VEVENT"))


def test_the_event_and_what_comes_next_are_entries_of_whole_days() -> None:
    event, following = entries(full_brief())
    assert (event["SUMMARY"], following["SUMMARY"]) == ("Tidal Energy Summit", "Blue Power Congress")
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (dt.date(2026, 5, 4), dt.date(2026, 5, 6))
    assert (following.decoded("DTSTART"), following.decoded("DTEND")) == (dt.date(2026, 6, 9), dt.date(2026, 6, 10))
    assert (event["LOCATION"], following["LOCATION"]) == ("Harbour Hall, Bergen, Norway", "Lima, Peru")
    assert event["URL"] == "https://example.org/tides?a=1&b=2"


def test_an_entry_tells_who_holds_it_how_its_days_are_known_and_where_it_is_from() -> None:
    told = entries(full_brief())[0]["DESCRIPTION"].splitlines()
    assert "Host: Norway" in told
    assert "Dates: from ‘4 May 2026’, published 4 May 2026, Proposed" in told
    assert told[-1] == "3 of 34 facts reviewed."


def test_the_stamp_is_the_day_and_the_identity_stays_through_corrections() -> None:
    brief = full_brief()
    assert brief.event
    before = entries(brief)
    after = entries(edit(brief, brief.event.name.id, "Summit of Tides"))
    assert before[0].decoded("DTSTAMP") == dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
    assert [entry["UID"] for entry in before] == [entry["UID"] for entry in after]
    assert len({entry["UID"] for entry in before}) == 2


def test_lines_are_those_of_the_standard() -> None:
    data = calendar(full_brief())
    assert data.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    data.decode()


def test_a_cancelled_event_is_cancelled() -> None:
    brief = full_brief()
    assert brief.event
    assert brief.event.status
    assert b"STATUS:CANCELLED" in calendar(edit(brief, brief.event.status.id, "cancelled"))
    assert b"STATUS" not in calendar(brief)


def test_what_breaks_lines_in_a_name_breaks_no_entry() -> None:
    brief = full_brief()
    assert brief.event
    odd = edit(brief, brief.event.name.id, "Forum\r\nATTENDEE:x;y,z\\n\x00\u2028")
    event, _ = entries(odd)
    assert event["SUMMARY"] == "Forum ATTENDEE:x;y,z\\n"
    assert "ATTENDEE" not in event


def test_a_month_is_no_day_and_without_a_day_there_is_nothing_to_write() -> None:
    with pytest.raises(FormatError, match=r"No day is known of the event in harbour\.txt.*publication date"):
        calendar(sample_brief())
