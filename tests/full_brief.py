"""A brief in which every field is filled, every standing occurs, and names are of several scripts."""

import datetime as dt

from briefview.brief import (
    CalendarDate,
    DateSpan,
    Dropped,
    DroppedKind,
    Duration,
    Event,
    EventBrief,
    EventStatus,
    Fact,
    InferredPart,
    Manner,
    PageNotes,
    Panel,
    Place,
    Published,
    PublishedOrigin,
    RelatedEvent,
    Relation,
    Source,
    Speaker,
    Standing,
)
from briefview.brief.correction import confirm, edit
from tests.builder import BriefBuilder

TEXT = """Tidal Energy Summit
Bergen, 4 May 2026: The two-day Tidal Energy Summit, postponed once, opens at the Harbour Hall in Bergen, Norway.
Its theme is “Power from the moon”. Norway and the Ocean Council hold it to agree on a grid code.
In her welcome, H.E. Dr. Zoë Müller, energy minister for Norway, called for “one grid”. She said tides never sleep.
“We must pull together,” said Lee Min-ho of the Grid Union.
On 4 May at 10:00 a panel on night turbines, chaired by Ana Ruiz, hears Tomás Aguilar.
Between 40 and 45 percent of turbines on the west coast stood still last year, according to the Ocean Council.
It follows the Wave Forum, held in Oslo in March 2026.
It prepares the Blue Power Congress in Lima, Peru, on 9 June 2026.
Also tied to it is the Current Fair.
"""
DAY = dt.date(2026, 5, 4)
_FIRST, _LAST = CalendarDate(2026, 5, 4), CalendarDate(2026, 5, 5)


def full_brief() -> EventBrief:
    """Return the brief."""
    make = BriefBuilder(TEXT)
    brief = EventBrief(
        sources=(_source(make), Source(text="Another source.", origin="other.pdf", page_starts=(0,))),
        event=_event(make),
        speakers=_speakers(make),
        panels=(
            Panel(
                title=make.fact("night turbines"),
                chair=make.fact("Ana Ruiz"),
                members=(make.fact("Tomás Aguilar"),),
                time=make.fact("On 4 May at 10:00"),
            ),
        ),
        statistics=(
            make.statistic(
                "40 and 45 percent",
                "of turbines",
                "40",
                upper="45",
                unit="percent",
                qualifier="Between",
                scope=("on the west coast", "last year"),
                attributed_to="the Ocean Council",
            ),
        ),
        related_events=_related(make),
        page=PageNotes(marking="For official use", contact="Press desk, 555 0147"),
    )
    host = brief.event.hosts[1].id if brief.event else ""
    return edit(confirm(brief, brief.speakers[0].name.id), host, "Ocean Council of Norway")


def _source(make: BriefBuilder) -> Source:
    return make.source(
        origin="tides.html",
        media_type="text/html",
        url="https://example.org/tides?a=1&b=2",
        title="Tides for power",
        publisher="Harbour News",
        author="Ines Falk",
        published=Published(date=DAY, origin=PublishedOrigin.METADATA, field="datePublished"),
        language="en",
        dropped=(Dropped(kind=DroppedKind.BOILERPLATE, text="Home | News"),),
    )


def _event(make: BriefBuilder) -> Event:
    dates = DateSpan(words="4 May 2026", start=_FIRST, end=_LAST, resolved_from=DAY)
    added: Fact[str] = Fact(id="by-hand", value="set a date", standing=Standing.ADDED)
    return Event(
        name=make.fact("Tidal Energy Summit"),
        kind=make.fact("summit", "Summit"),
        status=make.fact(EventStatus.POSTPONED, "postponed once"),
        place=make.fact(Place(venue="Harbour Hall", city="Bergen", country="Norway"), "Harbour Hall in Bergen, Norway"),
        dates=make.fact(dates, "4 May 2026", inferred=(InferredPart.END,)),
        duration=make.fact(Duration(amount=2, unit="day"), "two-day"),
        hosts=(make.fact("Norway"), make.fact("Ocean Council")),
        theme=make.fact("Power from the moon"),
        aims=(make.fact("agree on a grid code"), added),
        summary=(make.fact(TEXT.splitlines()[1].partition(": ")[2]),),
    )


def _speakers(make: BriefBuilder) -> tuple[Speaker, ...]:
    mueller = Speaker(
        name=make.fact("Zoë Müller"),
        honorific=make.fact("H.E. Dr."),
        role=make.fact("energy minister"),
        organization=make.fact("Norway"),
        occasion=make.fact("welcome"),
        statements=(
            make.statement("called for “one grid”", "called for"),
            make.statement("said tides never sleep", "said", "She", "Zoë Müller"),
        ),
    )
    text = "“We must pull together,” said Lee Min-ho of the Grid Union."
    lee = Speaker(
        name=make.fact("Lee Min-ho"),
        organization=make.fact("Grid Union"),
        statements=(make.statement(text, "said", manner=Manner.DIRECT),),
    )
    return mueller, lee


def _related(make: BriefBuilder) -> tuple[RelatedEvent, ...]:
    march, june = CalendarDate(2026, 3), CalendarDate(2026, 6, 9)
    return (
        RelatedEvent(
            name=make.fact("Wave Forum"),
            relation=Relation.PREVIOUS,
            place=make.fact(Place(city="Oslo"), "Oslo"),
            dates=make.fact(DateSpan(words="March 2026", start=march, end=march), "March 2026"),
        ),
        RelatedEvent(
            name=make.fact("Blue Power Congress"),
            relation=Relation.NEXT,
            place=make.fact(Place(city="Lima", country="Peru"), "Lima, Peru"),
            dates=make.fact(DateSpan(words="9 June 2026", start=june, end=june), "9 June 2026"),
        ),
        RelatedEvent(name=make.fact("Current Fair"), relation=Relation.RELATED),
    )
