"""The event, and what comes next, as entries of a calendar: only where the day is known."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from briefview import __version__
from briefview.brief import DateSpan, Event, EventBrief, EventStatus, Fact, Place, RelatedEvent, Relation
from briefview.errors import FormatError
from briefview.export.brief_json import marked
from briefview.export.digest_name import digest_name
from briefview.export.format import Rendered
from briefview.export.printable import visible_text
from briefview.presentation.date import dates_note
from briefview.presentation.outline import Item, Outline, outline
from briefview.presentation.phrase import sentence_case
from briefview.presentation.row import standing_phrase
from briefview.presentation.value import value_phrase

if TYPE_CHECKING:
    import icalendar

    from briefview.export.page import PageSetup


def render(brief: EventBrief, setup: "PageSetup", today: dt.date) -> Rendered:
    """Return a calendar (RFC 5545) in UTF-8; the same brief and day give the same bytes.

    Raises:
        FormatError: No day of the event, or of one that comes next, is known.
    """
    import icalendar  # as long as a tenth of the start, for this format alone

    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//briefview//briefview {__version__}//EN")
    entries = list(_entries(brief, outline(marked(brief, setup))))
    if not entries:
        raise FormatError(
            f"No day is known of the event in {brief.sources[0].origin}, so there is nothing for a calendar.",
            "Set the publication date, from which words such as “next month” are worked out, or write the dates.",
        )
    for entry in entries:
        entry.add("dtstamp", dt.datetime(today.year, today.month, today.day, tzinfo=dt.UTC))
        calendar.add_component(entry)
    return Rendered(calendar.to_ical())


def _entries(brief: EventBrief, made: Outline) -> Iterator["icalendar.Event"]:
    event = brief.event
    if event and event.dates and _has_days(event.dates):
        summary = next((section.items for section in made.sections if section.head == "Bottom line"), ())
        facts = [item for item in made.facts if item.fact_id != event.dates.id]
        yield _entry(brief, event, _told(brief, event.dates, made, [*facts, *summary]))
    for other in brief.related_events:
        if other.relation is Relation.NEXT and other.dates and _has_days(other.dates):
            yield _entry(brief, other, _told(brief, other.dates, made))


def _has_days(dates: Fact[DateSpan]) -> bool:
    """Tell whether both ends are known to the day: a month is not a day, and is not made one."""
    start, end = dates.value.start, dates.value.end
    return start is not None and end is not None and start.grain == end.grain == "day"


def _entry(brief: EventBrief, event: Event | RelatedEvent, told: str) -> "icalendar.Event":
    import icalendar

    entry = icalendar.Event()
    entry.add("uid", str(uuid5(NAMESPACE_URL, f"{digest_name(brief.sources[0])}#{event.name.id}")))
    entry.add("summary", visible_text(sentence_case(value_phrase(event.name.value))))
    _add_days(entry, event.dates)
    _add_place(entry, event.place)
    if isinstance(event, Event) and event.status and event.status.value is EventStatus.CANCELLED:
        entry.add("status", "CANCELLED")
    if brief.sources[0].url:
        entry.add("url", visible_text(brief.sources[0].url))
    entry.add("transp", "TRANSPARENT")
    entry.add("description", told)
    return entry


def _add_days(entry: "icalendar.Event", dates: Fact[DateSpan] | None) -> None:
    if dates and dates.value.start and dates.value.end:
        entry.add("dtstart", dates.value.start.first_day)
        entry.add("dtend", dates.value.end.last_day + dt.timedelta(days=1))  # the first day that it is over


def _add_place(entry: "icalendar.Event", place: Fact[Place] | None) -> None:
    if place:
        entry.add("location", visible_text(value_phrase(place.value)))


def _told(brief: EventBrief, dates: Fact[DateSpan], made: Outline, facts: Iterable[Item] = ()) -> str:
    """Return what an entry tells: what the event is, how its dates are known, and what the brief was made from."""
    published = brief.sources[0].published
    known = (dates_note(dates.value, published.date if published else None), standing_phrase(dates))
    lines = [made.marking] if made.marking else []
    lines += [f"{item.label}: {item.text}" if item.label else item.text for item in facts]
    lines += [f"Dates: {', '.join(part for part in known if part)}", *made.foot]
    return "\n".join(map(visible_text, lines))
