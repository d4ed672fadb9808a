"""Everything that the text says of its event, gathered."""

import datetime as dt
from typing import NamedTuple

from briefview.brief import DateSpan, Duration, Event, EventStatus
from briefview.extraction.aim import find_aims, find_theme
from briefview.extraction.date_phrase import DatePhrase
from briefview.extraction.dateline import Dateline
from briefview.extraction.document import Document
from briefview.extraction.duration import duration_of_dates, duration_of_weekdays, find_duration
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.event_date import find_event_dates
from briefview.extraction.event_status import find_status
from briefview.extraction.fact_maker import FactMaker
from briefview.extraction.finding import Finding
from briefview.extraction.host import find_hosts
from briefview.extraction.people import People
from briefview.extraction.place import PlaceFinding, find_event_place
from briefview.extraction.place_host import placed_by_host
from briefview.extraction.span import Span
from briefview.extraction.summary import find_summary


class EventDetails(NamedTuple):
    """The findings about the event."""

    choice: EventChoice
    status: Finding[EventStatus] | None
    place: PlaceFinding | None
    dates: Finding[DateSpan] | None
    duration: Finding[Duration] | None
    hosts: list[Finding[str]]
    theme: Finding[str] | None
    aims: list[Finding[str]]
    summary: list[Finding[str]]


def find_event_details(
    document: Document,
    choice: EventChoice,
    dateline: Dateline | None,
    dates: tuple[DatePhrase, ...],
    published: dt.date | None,
    people: People,
) -> EventDetails:
    """Find place, dates, hosts and the rest for the event of a text."""
    duration = find_duration(document, choice)
    length = duration.value if duration else None
    when = find_event_dates(document, choice, dates, published, length)
    hosts, aims = find_hosts(document, choice, people), find_aims(document, choice)
    bodies = [host.evidence[0] for host in hosts]
    choice = choice._replace(
        others=tuple(p for p in choice.others if not any(body.overlaps(p.phrase) for body in bodies))
    )
    place = placed_by_host(document, find_event_place(document, choice, dateline), hosts)
    status = find_status(document, choice, published, when, length, dateline.date if dateline else None)
    duration = duration or duration_of_weekdays(document, choice, dates) or duration_of_dates(when, status)
    told: dict[str, tuple[Span, ...]] = {
        "name": (choice.name,),
        "place": place.evidence if place else (),
        "dates": when.evidence if when else (),
        "duration": duration.evidence if duration else (),
        "host": tuple(span for host in hosts for span in host.evidence),
        "aim": tuple(aim.evidence[0] for aim in aims),
    }
    return EventDetails(
        choice=choice,
        status=status,
        place=place,
        dates=when,
        duration=duration,
        hosts=hosts,
        theme=find_theme(document),
        aims=aims,
        summary=find_summary(document, choice, told, dateline),
    )


def make_event(details: EventDetails, maker: FactMaker, plain: str) -> Event:
    """Turn the findings about an event into its model."""
    choice, place = details.choice, details.place
    return Event(
        name=maker.words(choice.name, choice.rule),
        kind=maker.fact(choice.kind.of(plain).lower(), (choice.kind,), "event.kind-word"),
        status=maker.maybe(details.status),
        place=maker.fact(place.place, place.evidence, place.rule, place.inferred) if place else None,
        dates=maker.maybe(details.dates),
        duration=maker.maybe(details.duration),
        hosts=tuple(maker.of(host) for host in details.hosts),
        theme=maker.maybe(details.theme),
        aims=tuple(maker.of(aim) for aim in details.aims),
        summary=tuple(maker.of(sentence) for sentence in details.summary),
    )
