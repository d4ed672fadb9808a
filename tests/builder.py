"""Builds briefs by hand for the tests: facts are given by the words they stand on."""

from dataclasses import dataclass, field
from typing import Any, TypeVar

from briefview.brief import (
    DateSpan,
    Duration,
    Event,
    EventBrief,
    EventStatus,
    Evidence,
    Fact,
    InferredPart,
    Manner,
    Panel,
    Place,
    RelatedEvent,
    Relation,
    Source,
    Speaker,
    Statement,
    Statistic,
)

T = TypeVar("T")

SAMPLE_TEXT = """A two-day Harbour Safety Forum is under way in Geneva.
Norway along with the Port Watch Alliance are hosting the forum.
In her opening remarks, Director General for Ports Dr. Ana van Dyk praised the “quiet work” of pilots. \
She said fog warnings must reach every vessel.
“Nobody sails alone,” said Tomás Aguilar, harbour master. “We listen.”
The two-day forum will feature sessions on night pilotage and safe moorings.
It will prepare the ground for the World Harbour Congress to be held next month in Lima, Peru.
Over the years, the alliance has trained 12,500 pilots in 31 ports. Nearly 40 percent of pilots are women.
"""


@dataclass
class BriefBuilder:
    """Makes facts on the words of one text, with ids f1, f2 and so on."""

    text: str = SAMPLE_TEXT
    made: int = field(default=0, init=False)

    def evidence(self, words: str, *, last: bool = False) -> Evidence:
        """Return the first (or last) place of some words as evidence."""
        start = self.text.rindex(words) if last else self.text.index(words)
        return Evidence(start=start, end=start + len(words), quote=words)

    def fact(self, value: T, *words: str, inferred: tuple[InferredPart, ...] = ()) -> Fact[T]:
        """Return a fact whose evidence is the first place of each of some words (of the value where none are given)."""
        pieces = tuple(self.evidence(quote) for quote in words or (str(value),))
        return self.fact_on(value, *pieces, inferred=inferred)

    def fact_on(self, value: T, *evidence: Evidence, inferred: tuple[InferredPart, ...] = ()) -> Fact[T]:
        """Return a fact on given pieces of evidence."""
        self.made += 1
        return Fact(id=f"f{self.made}", value=value, evidence=evidence, inferred=inferred, rule="test.by-hand")

    def source(self, **known: Any) -> Source:
        """Return the text as a source; what is known about it may be given."""
        return Source(**{"text": self.text, "origin": "harbour.txt", **known})

    def statistic(self, figure: str, counted: str, value: str, **parts: Any) -> Fact[Statistic]:
        """Return a figure on the words "figure counted"."""
        parts.setdefault("context", f"{figure} {counted}")
        statistic = Statistic(figure=figure, counted=counted, value=value, **parts)
        return self.fact(statistic, f"{figure} {counted}")

    def statement(self, text: str, verb: str, *support: str, manner: Manner = Manner.INDIRECT) -> Fact[Statement]:
        """Return a statement on its own words; words that support it make it inferred."""
        inferred = (InferredPart.SPEAKER,) if support else ()
        return self.fact(Statement(text=text, manner=manner, verb=verb), text, *support, inferred=inferred)


def sample_brief(**source: Any) -> EventBrief:
    """Return a small brief that holds every kind of fact but chairs, members, times, themes and honorifics."""
    make = BriefBuilder()
    return EventBrief(
        sources=(make.source(**source),),
        event=_event(make),
        speakers=_speakers(make),
        panels=tuple(Panel(title=make.fact(title)) for title in ("night pilotage", "safe moorings")),
        statistics=(
            make.statistic(
                "12,500",
                "pilots",
                "12500",
                scope=("trained by the alliance", "over the years"),
                context="Over the years, the alliance has trained 12,500 pilots in 31 ports.",
            ),
            make.statistic("31", "ports", "31"),
            make.statistic("40 percent", "of pilots", "40", unit="percent", qualifier="Nearly"),
        ),
        related_events=(
            RelatedEvent(
                name=make.fact("World Harbour Congress"),
                relation=Relation.NEXT,
                place=make.fact(Place(city="Lima", country="Peru"), "Lima, Peru"),
                dates=make.fact(DateSpan(words="next month"), "next month"),
            ),
        ),
    )


def _event(make: BriefBuilder) -> Event:
    return Event(
        name=make.fact("Harbour Safety Forum"),
        kind=make.fact("forum", "Forum"),
        status=make.fact(EventStatus.ONGOING, "is under way"),
        place=make.fact(Place(city="Geneva", country="Switzerland"), "Geneva", inferred=(InferredPart.COUNTRY,)),
        duration=make.fact_on(
            Duration(amount=2, unit="day"), make.evidence("two-day"), make.evidence("two-day", last=True)
        ),
        hosts=(make.fact("Norway"), make.fact("Port Watch Alliance")),
        aims=(make.fact("prepare the ground for the World Harbour Congress"),),
        summary=(make.fact("A two-day Harbour Safety Forum is under way in Geneva."),),
    )


def _speakers(make: BriefBuilder) -> tuple[Speaker, ...]:
    van_dyk = Speaker(
        name=make.fact("Ana van Dyk"),
        honorific=make.fact("Dr."),
        role=make.fact("Director General for Ports"),
        occasion=make.fact("opening remarks"),
        statements=(
            make.statement("praised the “quiet work” of pilots", "praised"),
            make.statement("said fog warnings must reach every vessel", "said", "She", "Ana van Dyk"),
        ),
    )
    aguilar = Speaker(
        name=make.fact("Tomás Aguilar"),
        role=make.fact("harbour master"),
        statements=(
            make.statement(
                "“Nobody sails alone,” said Tomás Aguilar, harbour master. “We listen.”", "said", manner=Manner.DIRECT
            ),
        ),
    )
    return van_dyk, aguilar


def comparable_brief() -> EventBrief:
    """Return a brief with figures that can be compared, and one whose words are long."""
    make = BriefBuilder(
        "Delegates at the Night Work Forum heard that 27 per cent of the workforce work at night, "
        "up from 23 per cent of the workforce ten years ago.\n"
        "Approximately 1,400 million hours of night work were counted last year, according to the forum."
    )
    hours = make.statistic(
        "1,400 million",
        "hours of night work",
        "1400000000",
        qualifier="Approximately",
        attributed_to="the forum",
        context="Approximately 1,400 million hours of night work were counted last year",
    )
    shares = (
        make.statistic("27 per cent", "of the workforce", "27", unit="percent"),
        make.statistic("23 per cent", "of the workforce", "23", unit="percent"),
    )
    return EventBrief(
        sources=(make.source(origin="night-work.txt"),),
        event=Event(name=make.fact("Night Work Forum")),
        statistics=(*shares, hours),
    )
