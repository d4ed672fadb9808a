"""What stands on the page, as plain data for the template: the same rows and phrases that the window shows."""

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from typing import Any, TypedDict

from briefview.brief import (
    DateSpan,
    Event,
    EventBrief,
    Fact,
    InferredPart,
    Panel,
    RelatedEvent,
    Relation,
    Source,
    Speaker,
    Statistic,
)
from briefview.presentation.date import dates_note, day_phrase
from briefview.presentation.phrase import counted, joined, one_line, sentence_case
from briefview.presentation.reference import ReferenceIndex
from briefview.presentation.review import review_phrase
from briefview.presentation.source_line import origin_name
from briefview.presentation.value import figure_phrase, inference_note, value_phrase

_LONGEST_TITLE = 220
_LONGEST_LINE = 100
_HEADS = {
    Relation.NEXT: "What comes next",
    Relation.PREVIOUS: "What came before",
    Relation.RELATED: "Related events",
}


class Line(TypedDict):
    """A fact in words, its paragraphs, a quiet note, and whether its speaker was inferred."""

    text: str
    ref: str
    note: str
    inferred: bool


class Entry(TypedDict):
    """A heading with lines below it: a speaker with role and statements, a panel with chair and members."""

    title: str
    detail: str
    ref: str
    lines: list[Line]


class Figure(TypedDict):
    """A figure, what it counts, and what narrows it."""

    figure: str
    counted: str
    scope: str
    ref: str


class Section(TypedDict):
    """A head with entries below it."""

    head: str
    entries: list[Entry]


class PageContent(TypedDict):
    """All that stands on the page."""

    title: str
    marking: str
    kicker: list[str]
    hosts: str
    bottom_line: list[Line]
    key_facts: list[Entry]
    speakers: list[Entry]
    panels: list[Entry]
    figures: list[Figure]
    others: list[Section]
    source: str
    review: str
    not_shown: str
    any_inferred: bool


def page_content(brief: EventBrief, marking: str | None, left_out: AbstractSet[str]) -> PageContent:
    """Return what stands on the page of a brief.

    Args:
        brief: The brief.
        marking: The line at the top, if any.
        left_out: The ids of the facts that are not to stand on it.
    """
    return _Composer(brief, left_out).content(marking)


class _Composer:
    """Puts the facts of one brief into lines, leaving out some."""

    def __init__(self, brief: EventBrief, left_out: AbstractSet[str]) -> None:
        self._brief = brief
        self._left_out = left_out
        self._index = ReferenceIndex(brief)
        published = brief.sources[0].published
        self._published = published.date if published else None

    def content(self, marking: str | None) -> PageContent:
        brief, event = self._brief, self._brief.event
        speakers = [self._speaker(speaker) for speaker in brief.speakers if self._shown(speaker.name)]
        return PageContent(
            title=_clipped(value_phrase(event.name.value), _LONGEST_TITLE) if event else "No event found",
            marking=_clipped(one_line(marking or ""), _LONGEST_LINE),
            kicker=self._kicker(event) if event else [],
            hosts=self._hosts(event) if event else "",
            bottom_line=self._lines(event.summary) if event else [_NO_EVENT],
            key_facts=self._key_facts(event) if event else [],
            speakers=speakers,
            panels=[self._panel(panel) for panel in brief.panels if self._shown(panel.title)],
            figures=[self._figure(fact) for fact in brief.statistics if self._shown(fact)],
            others=self._others(),
            source=" · ".join(_source_phrase(source) for source in brief.sources[:2]),
            review=f"Extracted by rule, {review_phrase(brief)}",
            not_shown=f"{counted(len(self._left_out), 'fact')} not shown" if self._left_out else "",
            any_inferred=any(line["inferred"] for speaker in speakers for line in speaker["lines"]),
        )

    def _shown(self, fact: Fact[Any] | None) -> bool:
        return fact is not None and fact.id not in self._left_out

    def _kicker(self, event: Event) -> list[str]:
        parts = [event.kind, event.place, event.dates, event.duration, event.status]
        return [self._with_note(fact) for fact in parts if fact is not None and self._shown(fact)]

    def _with_note(self, fact: Fact[Any]) -> str:
        note = self._note(fact)
        return f"{value_phrase(fact.value)} ({note})" if note else value_phrase(fact.value)

    def _note(self, fact: Fact[Any]) -> str:
        return dates_note(fact.value, self._published) if isinstance(fact.value, DateSpan) else inference_note(fact)

    def _hosts(self, event: Event) -> str:
        names = [self._with_note(host) for host in event.hosts if self._shown(host)]
        return f"Hosted by {joined(names)}" if names else ""

    def _key_facts(self, event: Event) -> list[Entry]:
        groups = (("Theme", (event.theme,) if event.theme else ()), ("Aims", event.aims))
        entries = (
            Entry(title=label, detail="", ref="", lines=self._lines(facts, sentence_case)) for label, facts in groups
        )
        return [entry for entry in entries if entry["lines"]]

    def _lines(self, facts: Iterable[Fact[Any]], put: Callable[[str], str] = str) -> list[Line]:
        return [self._line(fact, put) for fact in facts if self._shown(fact)]

    def _line(self, fact: Fact[Any], put: Callable[[str], str] = str) -> Line:
        inferred = InferredPart.SPEAKER in fact.inferred
        return Line(
            text=put(value_phrase(fact.value)),
            ref=self._index.phrase(fact.evidence[:1]),
            note="" if inferred else self._note(fact),
            inferred=inferred,
        )

    def _speaker(self, speaker: Speaker) -> Entry:
        name = [speaker.honorific, speaker.name]
        detail = [speaker.role, speaker.organization, speaker.occasion]
        return Entry(
            title=" ".join(value_phrase(fact.value) for fact in name if fact is not None and self._shown(fact)),
            detail=", ".join(value_phrase(fact.value) for fact in detail if fact is not None and self._shown(fact)),
            ref=self._index.phrase(speaker.name.evidence[:1]),
            lines=self._lines(speaker.statements),
        )

    def _panel(self, panel: Panel) -> Entry:
        parts = (("", panel.time), ("chair ", panel.chair), *(("", member) for member in panel.members))
        return Entry(
            title=sentence_case(value_phrase(panel.title.value)),
            detail=", ".join(
                f"{label}{value_phrase(fact.value)}" for label, fact in parts if fact is not None and self._shown(fact)
            ),
            ref=self._index.phrase(panel.title.evidence[:1]),
            lines=[],
        )

    def _figure(self, fact: Fact[Statistic]) -> Figure:
        statistic = fact.value
        scope = [*statistic.scope]
        if statistic.attributed_to:
            scope.append(f"according to {statistic.attributed_to}")
        if note := inference_note(fact):
            scope.append(note)
        return Figure(
            figure=figure_phrase(statistic),
            counted=one_line(statistic.counted),
            scope=one_line(", ".join(scope)),
            ref=self._index.phrase(fact.evidence[:1]),
        )

    def _others(self) -> list[Section]:
        sections = []
        for relation, head in _HEADS.items():
            events = [other for other in self._brief.related_events if other.relation is relation]
            entries = [self._other(event) for event in events if self._shown(event.name)]
            if entries:
                sections.append(Section(head=head, entries=entries))
        return sections

    def _other(self, event: RelatedEvent) -> Entry:
        parts = [fact for fact in (event.dates, event.place) if fact is not None and self._shown(fact)]
        notes = [note for fact in parts if (note := self._note(fact))]
        return Entry(
            title=sentence_case(value_phrase(event.name.value)),
            detail=", ".join(value_phrase(fact.value) for fact in parts),
            ref=self._index.phrase(event.name.evidence[:1]),
            lines=[Line(text=note, ref="", note="", inferred=False) for note in notes],
        )


_NO_EVENT = Line(
    text="The text does not read as an article about an event. Nothing was taken from it.",
    ref="",
    note="",
    inferred=False,
)


def _source_phrase(source: Source) -> str:
    known = [source.publisher, day_phrase(source.published.date) if source.published else None]
    told = [one_line(part) for part in known if part] or ["no publisher or date stated"]
    parts = [_clipped(part, _LONGEST_LINE) for part in (origin_name(source), *told)]
    return " · ".join([*parts, f"SHA-256 {source.sha256[:8]}…"])


def _clipped(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
