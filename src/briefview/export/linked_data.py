"""A brief as a schema.org Event in JSON-LD: what search engines and calendars of events read."""

import datetime as dt
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from briefview.brief import (
    DateSpan,
    Event,
    EventBrief,
    EventStatus,
    Fact,
    Manner,
    Panel,
    Place,
    RelatedEvent,
    Source,
    Speaker,
    Statement,
    Statistic,
)
from briefview.export.digest_name import digest_name
from briefview.export.format import Rendered
from briefview.presentation.label import RELATION_HEADS
from briefview.presentation.phrase import one_line
from briefview.presentation.review import review_phrase
from briefview.presentation.value import value_phrase

if TYPE_CHECKING:
    from briefview.export.page import PageSetup

Node = dict[str, Any]

_EVENT, _SOURCE = "#event", "#source"
_STATUS = {EventStatus.POSTPONED: "EventPostponed", EventStatus.CANCELLED: "EventCancelled"}
"""What is not among them is held as planned: schema.org tells no more of it."""
_DURATION = {"minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y"}
"""ISO 8601-1, 5.5.2."""


def render(brief: EventBrief, _setup: "PageSetup", _today: dt.date) -> Rendered:
    """Return a brief as JSON-LD 1.1 in UTF-8, which may stand in a web page as it is."""
    text = json.dumps(linked_data(brief), ensure_ascii=False, indent=2).replace("<", "\\u003c")
    return Rendered(f"{text}\n".encode())


def linked_data(brief: EventBrief) -> Node:
    """Return a brief as a graph: its event, the events tied to it, and the sources with what is said and counted.

    A panel is a `subEvent`, whose `superEvent` is the event. Events that come before or after it are no parts of it,
    so each stands by itself and says how it is tied. Dates that are not known are left out, and their words told.
    """
    related = [_related(other, number) for number, other in enumerate(brief.related_events, start=1)]
    event = [_event(brief.event, brief)] if brief.event else []
    sources = [_source(source, number) for number, source in enumerate(brief.sources)]
    told: list[Node] = [*_statements(brief.speakers), *map(_statistic, brief.statistics)]
    sources[0] |= _known(about={"@id": _EVENT} if event else None, hasPart=told, mentions=[*_ids(related)])
    made = _known(
        **{"@type": "CreativeWork"},
        name="Brief made with briefview",
        creativeWorkStatus=review_phrase(brief),
        isBasedOn=_ids(sources),
        about={"@id": _EVENT} if event else None,
    )
    return {"@context": "https://schema.org", "@graph": [*event, *related, *sources, made]}


def _known(**properties: Any) -> Node:
    return {name: value for name, value in properties.items() if value not in (None, "", [])}


def _ids(nodes: list[Node]) -> list[Node]:
    return [{"@id": node["@id"]} for node in nodes]


def _words(fact: Fact[Any] | None) -> str | None:
    return value_phrase(fact.value) if fact else None


def _event(event: Event, brief: EventBrief) -> Node:
    parts = [_panel(panel, number) for number, panel in enumerate(brief.panels, start=1)]
    return _known(
        **{"@type": "Event", "@id": _EVENT},
        name=_words(event.name),
        additionalType=_words(event.kind),
        **_dates(event.dates),
        duration=_DURATION[event.duration.value.unit].format(f"{event.duration.value.amount:f}")
        if event.duration
        else None,
        eventStatus=f"https://schema.org/{_STATUS.get(event.status.value, 'EventScheduled')}" if event.status else None,
        location=_place(event.place),
        organizer=[_organization(host) for host in event.hosts],
        about={"@type": "Thing", "name": _words(event.theme)} if event.theme else None,
        description=" ".join(
            [*(str(_words(told)) for told in event.summary), *(f"Aim: {_words(aim)}." for aim in event.aims)]
        ),
        performer=[_person(speaker, number) for number, speaker in enumerate(brief.speakers, start=1)],
        subEvent=parts,
        subjectOf=[{"@id": _source_id(number)} for number in range(len(brief.sources))],
    )


def _dates(fact: Fact[DateSpan] | None) -> Node:
    """Return dates as far as they are known, else their words."""
    if fact is None:
        return {}
    dates = fact.value
    if dates.start is None:
        return {"disambiguatingDescription": one_line(dates.words)}
    return {"startDate": str(dates.start), "endDate": str(dates.end)}


def _place(fact: Fact[Place] | None) -> Node | None:
    if fact is None:
        return None
    place = fact.value
    address = _known(addressLocality=_line(place.city), addressCountry=_line(place.country))
    return _known(
        **{"@type": "Place"},
        name=_line(place.venue) or value_phrase(place),
        address={"@type": "PostalAddress", **address} if address else None,
    )


def _line(text: str | None) -> str | None:
    return one_line(text) if text else None


def _organization(fact: Fact[str]) -> Node:
    return {"@type": "Organization", "name": _words(fact)}


def _person(speaker: Speaker, number: int) -> Node:
    return _known(
        **{"@type": "Person", "@id": f"#speaker-{number}"},
        name=_words(speaker.name),
        honorificPrefix=_words(speaker.honorific),
        jobTitle=_words(speaker.role),
        affiliation=_organization(speaker.organization) if speaker.organization else None,
        description=_words(speaker.occasion),
    )


def _panel(panel: Panel, number: int) -> Node:
    people = [panel.chair, *panel.members]
    return _known(
        **{"@type": "Event", "@id": f"#panel-{number}"},
        name=_words(panel.title),
        description=_words(panel.time),
        performer=[{"@type": "Person", "name": _words(person)} for person in people if person],
        superEvent={"@id": _EVENT},
    )


def _related(other: RelatedEvent, number: int) -> Node:
    return _known(
        **{"@type": "Event", "@id": f"#related-{number}"},
        name=_words(other.name),
        description=RELATION_HEADS[other.relation],
        **_dates(other.dates),
        location=_place(other.place),
    )


def _statements(speakers: tuple[Speaker, ...]) -> Iterator[Node]:
    """Yield what is said: a quotation word for word, or a claim in the words of the source, each with its speaker."""
    for number, speaker in enumerate(speakers, start=1):
        for fact in speaker.statements:
            yield _statement(fact, speaker, number)


def _statement(fact: Fact[Statement], speaker: Speaker, number: int) -> Node:
    kind = "Quotation" if fact.value.manner is Manner.DIRECT else "Claim"
    person = {"@type": "Person", "@id": f"#speaker-{number}", "name": _words(speaker.name)}
    return {"@type": kind, "text": _words(fact), "creator": person}


def _statistic(fact: Fact[Statistic]) -> Node:
    statistic = fact.value
    lower, upper = (_number(value) for value in (statistic.value, statistic.upper))
    number = {"value": lower} if upper is None else {"minValue": lower, "maxValue": upper}
    return _known(
        **{"@type": "Claim"},
        text=", ".join([str(_words(fact)), *map(one_line, statistic.scope)]),
        creator={"@type": "Thing", "name": _line(statistic.attributed_to)} if statistic.attributed_to else None,
        about=_known(
            **{"@type": "QuantitativeValue"},
            name=one_line(statistic.counted),
            unitText=statistic.unit,
            **number,
        ),
    )


def _number(value: Decimal | None) -> int | float | None:
    return None if value is None else int(value) if value % 1 == 0 else float(value)


def _source_id(number: int) -> str:
    return f"{_SOURCE}-{number + 1}"


def _source(source: Source, number: int) -> Node:
    return _known(
        **{"@type": "Article", "@id": _source_id(number)},
        name=source.origin,
        headline=_line(source.title),
        url=source.url,
        author={"@type": "Person", "name": _line(source.author)} if source.author else None,
        publisher={"@type": "Organization", "name": _line(source.publisher)} if source.publisher else None,
        datePublished=str(source.published.date) if source.published else None,
        inLanguage=source.language,
        identifier=digest_name(source),
    )
