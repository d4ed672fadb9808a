"""Hypothesis strategies: any valid brief, every fact of it grounded in a text made for it."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeVar

from hypothesis import strategies as st

from briefview.brief import (
    CalendarDate,
    DateSpan,
    Dropped,
    DroppedKind,
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
    Published,
    PublishedOrigin,
    RelatedEvent,
    Relation,
    Source,
    Speaker,
    Standing,
    Statement,
    Statistic,
)

T = TypeVar("T")

_LATIN = st.characters(min_codepoint=0x20, max_codepoint=0x24F, exclude_categories=("Cc", "Cf"))
LATIN_WORDS = st.text(_LATIN, min_size=1, max_size=40).filter(str.strip)
"""Words that the fonts of the page can show."""
PLAIN_WORDS = st.from_regex(r"[a-z]{1,9}( [a-z]{1,9}){0,6}", fullmatch=True)
"""Words that stand on a page letter for letter."""
ANY_WORDS = st.text(min_size=1, max_size=40).filter(str.strip)
"""Words of any script, with marks and controls."""
_NAMES = (
    "محمد اسحاق ڈار", "اسلام آباد", "منتدى السلامة البحرية", "שלום עולם", "서울 항만 포럼",
    "北京海上論壇", "東京フォーラム",
    "Nguyễn Thị Ánh", "Foru\u0301m e\u0308", "कर्तव्य सम्मेलन", "กรุงเทพมหานคร", "ԵՐԵՎԱՆ", "👩\u200d🚒 🇳🇴",
    "Z\u0338\u0322a\u0334lgo",
    "ﷺ", "\U00010fb0\U00010fb1", "a \u202eb\u202c c", "Zoë van Dyk", "12٫5 ٪",
)  # fmt: skip
WORLD_WORDS = st.lists(st.sampled_from(_NAMES) | PLAIN_WORDS, min_size=1, max_size=3).map(" ".join)
"""Names of many scripts, of both directions, some in letters that few fonts have."""


class _Grounds:
    """Collects the words of facts into one text, so that each fact finds its own there."""

    def __init__(self, draw: st.DrawFn, words: st.SearchStrategy[str]) -> None:
        self._draw = draw
        self._words = words
        self._pieces: list[str] = []
        self._length = 0
        self._facts = 0

    def text(self) -> str:
        return "".join(self._pieces)

    def words(self) -> str:
        return self._draw(self._words)

    def maybe(self, make: Callable[[], T]) -> T | None:
        return make() if self._draw(st.booleans()) else None

    def several(self, make: Callable[[], T], most: int = 4) -> tuple[T, ...]:
        return tuple(make() for _ in range(self._draw(st.integers(0, most))))

    def one_of(self, *values: T) -> T:
        return self._draw(st.sampled_from(values))

    def evidence(self, words: str) -> Evidence:
        start = self._length
        self._pieces += [words, self._draw(st.sampled_from([" ", "\n", ". "]))]
        self._length += len(words) + len(self._pieces[-1])
        return Evidence(start=start, end=start + len(words), quote=words)

    def fact(self, value: T, words: str, *inferred: InferredPart) -> Fact[T]:
        self._facts += 1
        known: dict[str, Any] = {"id": f"f{self._facts}", "value": value}
        standing = self._draw(st.sampled_from(Standing))
        if standing is Standing.ADDED:
            added: Fact[T] = Fact(**known, standing=standing)
            return added
        if standing is Standing.EDITED:
            known["extracted"] = value
        pieces = tuple(self.evidence(words) for _ in range(self._draw(st.integers(1, 2))))
        fact: Fact[T] = Fact(**known, standing=standing, evidence=pieces, inferred=inferred, rule="test.any")
        return fact

    def named(self) -> Fact[str]:
        words = self.words()
        return self.fact(words, words)

    def source(self) -> Source:
        text = self.text()
        return Source(
            text=text,
            origin=self.words(),
            media_type=self.one_of("text/plain", "text/html", "application/pdf"),
            url=self.maybe(lambda: f"https://example.org/{self.one_of('news', '%D8%A7', 'a?b=<c>&d')}"),
            title=self.maybe(self.words),
            publisher=self.maybe(self.words),
            author=self.maybe(self.words),
            published=self.maybe(self._published),
            language=self.maybe(lambda: self.one_of("en", "ur", "zh-Hant")),
            page_starts=tuple(sorted({0, len(text) // 2, len(text)})) if self.one_of(True, False) else (),
            dropped=self.several(lambda: Dropped(kind=self.one_of(*DroppedKind), text=self.words()), 2),
        )

    def _published(self) -> Published:
        day = dt.date(2025, 4, 15)
        if self.one_of(True, False):
            return Published(date=day, origin=PublishedOrigin.GIVEN)
        return Published(date=day, origin=PublishedOrigin.METADATA, field=self.maybe(self.words))


def _place(grounds: _Grounds) -> Fact[Place]:
    city = grounds.words()
    return grounds.fact(Place(city=city, country=grounds.maybe(grounds.words)), city, InferredPart.COUNTRY)


def _dates(grounds: _Grounds) -> Fact[DateSpan]:
    words, day = grounds.words(), grounds.maybe(lambda: CalendarDate(2025, grounds.one_of(1, 5, 12)))
    return grounds.fact(DateSpan(words=words, start=day, end=day), words)


def _event(grounds: _Grounds) -> Event:
    return Event(
        name=grounds.named(),
        kind=grounds.maybe(grounds.named),
        status=grounds.maybe(lambda: grounds.fact(grounds.one_of(*EventStatus), grounds.words())),
        place=grounds.maybe(lambda: _place(grounds)),
        dates=grounds.maybe(lambda: _dates(grounds)),
        duration=grounds.maybe(lambda: grounds.fact(Duration(amount=Decimal(2), unit="day"), grounds.words())),
        hosts=grounds.several(grounds.named),
        theme=grounds.maybe(grounds.named),
        aims=grounds.several(grounds.named),
        summary=grounds.several(grounds.named, 2),
    )


def _statement(grounds: _Grounds) -> Fact[Statement]:
    text, manner = grounds.words(), grounds.one_of(*Manner)
    if manner is Manner.DIRECT:
        grounds.evidence(text)  # whoever adds it, a direct quotation stands in the source
    inferred = (InferredPart.SPEAKER,) if grounds.one_of(True, False) else ()
    return grounds.fact(Statement(text=text, manner=manner), text, *inferred)


def _speaker(grounds: _Grounds) -> Speaker:
    return Speaker(
        name=grounds.named(),
        honorific=grounds.maybe(grounds.named),
        role=grounds.maybe(grounds.named),
        organization=grounds.maybe(grounds.named),
        occasion=grounds.maybe(grounds.named),
        statements=grounds.several(lambda: _statement(grounds), 4),
    )


def _panel(grounds: _Grounds) -> Panel:
    return Panel(
        title=grounds.named(),
        chair=grounds.maybe(grounds.named),
        members=grounds.several(grounds.named, 2),
        time=grounds.maybe(grounds.named),
    )


def _statistic(grounds: _Grounds) -> Fact[Statistic]:
    figure = grounds.words()
    statistic = Statistic(
        figure=figure,
        value=Decimal(grounds.one_of("1", "48", "7.4", "1400000")),
        unit=grounds.maybe(lambda: grounds.one_of("percent", "EUR", "rank")),
        counted=grounds.words(),
        qualifier=grounds.maybe(grounds.words),
        scope=grounds.several(grounds.words, 2),
        attributed_to=grounds.maybe(grounds.words),
        context=grounds.words(),
    )
    return grounds.fact(statistic, figure)


def _related_event(grounds: _Grounds) -> RelatedEvent:
    return RelatedEvent(
        name=grounds.named(),
        relation=grounds.one_of(*Relation),
        place=grounds.maybe(lambda: _place(grounds)),
        dates=grounds.maybe(lambda: _dates(grounds)),
    )


@st.composite
def briefs(draw: st.DrawFn, words: st.SearchStrategy[str] = ANY_WORDS) -> EventBrief:
    """Return any valid brief, its facts made of the given words."""
    grounds = _Grounds(draw, words)
    parts: dict[str, Any] = {
        "event": grounds.maybe(lambda: _event(grounds)),
        "speakers": grounds.several(lambda: _speaker(grounds), 4),
        "panels": grounds.several(lambda: _panel(grounds), 4),
        "statistics": grounds.several(lambda: _statistic(grounds), 4),
        "related_events": grounds.several(lambda: _related_event(grounds), 3),
    }
    second = Source(text="Another source.", origin="other.txt")
    sources = (grounds.source(), second) if grounds.one_of(True, False) else (grounds.source(),)
    return EventBrief(sources=sources, **parts)
