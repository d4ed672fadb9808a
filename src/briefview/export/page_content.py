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
    Speaker,
    Statistic,
)
from briefview.export.page_foot import review_line, source_line
from briefview.export.printable import clipped, printable_text
from briefview.presentation.bar import BarPicture, bar_pictures
from briefview.presentation.date import dates_note
from briefview.presentation.label import RELATION_HEADS
from briefview.presentation.no_event import no_event_phrase
from briefview.presentation.phrase import counted, joined, one_line, sentence_case
from briefview.presentation.reference import ReferenceIndex
from briefview.presentation.value import inference_note, value_phrase

LONGEST_TITLE = 220
"""How many characters of the event's name stand on the page at most."""
_LONGEST_MARKING = 100
_LONGEST_FIGURE, _LONGEST_LABEL = 24, 48
"""How many characters stand beside a bar at most."""


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
    """A figure with its hedge, what it counts, and what narrows it."""

    qualifier: str
    figure: str
    counted: str
    scope: str
    ref: str


class Row(TypedDict):
    """A figure in a picture of bars: as written, what narrows it, and the length of its bar between 0 and 1."""

    figure: str
    label: str
    ref: str
    length: float


class Picture(TypedDict):
    """A picture of bars from zero: what they count, what a full bar stands for, and all that it shows in words."""

    title: str
    end: str
    alt: str
    rows: list[Row]


class Section(TypedDict):
    """A head with entries below it, and whether they lie ahead of the event."""

    head: str
    ahead: bool
    entries: list[Entry]


class PageContent(TypedDict):
    """All that stands on the page."""

    title: str
    marking: str
    kicker: list[Line]
    hosts: list[Line]
    bottom_line: list[Line]
    key_facts: list[Entry]
    speakers: list[Entry]
    panels: list[Entry]
    figures: list[Figure]
    pictures: list[Picture]
    others: list[Section]
    source: str
    review: str
    contact: str
    not_shown: str
    any_inferred: bool


class PageComposer:
    """Puts the facts of one brief into lines.

    Args:
        brief: The brief.
        marking: The line at the top of the page, if any.
    """

    def __init__(self, brief: EventBrief, marking: str | None) -> None:
        self._brief = brief
        self._marking = marking
        self._index = ReferenceIndex(brief)
        self._left_out: AbstractSet[str] = frozenset()
        published = brief.sources[0].published
        self._published = published.date if published else None

    def content(self, left_out: AbstractSet[str] = frozenset(), longest_title: int = LONGEST_TITLE) -> PageContent:
        """Return what stands on the page when the facts with some ids are left out of it."""
        self._left_out = left_out
        brief, event = self._brief, self._brief.event
        speakers = [self._speaker(speaker) for speaker in brief.speakers if self._shown(speaker.name)]
        return PageContent(
            title=_title(event, longest_title) if event else "No event found",
            marking=clipped(one_line(self._marking or ""), _LONGEST_MARKING),
            kicker=self._kicker(event) if event else [],
            hosts=self._lines(event.hosts) if event else [],
            bottom_line=self._lines(event.summary) if event else [_plain_line(no_event_phrase(brief))],
            key_facts=self._key_facts(event) if event else [],
            speakers=speakers,
            panels=[self._panel(panel) for panel in brief.panels if self._shown(panel.title)],
            figures=[self._figure(fact) for fact in brief.statistics if self._shown(fact)],
            pictures=[],
            others=self._others(),
            source=source_line(brief),
            review=review_line(brief),
            contact=clipped(one_line(brief.page.contact or ""), _LONGEST_MARKING),
            not_shown=f"{counted(len(left_out), 'fact')} not shown" if left_out else "",
            any_inferred=any(line["inferred"] for speaker in speakers for line in speaker["lines"]),
        )

    def pictures(self, left_out: AbstractSet[str] = frozenset()) -> list[Picture]:
        """Return the pictures of bars that can be drawn of the figures that are not left out."""
        figures = [fact for fact in self._brief.statistics if fact.id not in left_out]
        return [_picture(picture) for picture in bar_pictures(self._brief, figures)]

    def _shown(self, fact: Fact[Any] | None) -> bool:
        return fact is not None and fact.id not in self._left_out

    def _kicker(self, event: Event) -> list[Line]:
        expected = (("place", event.place), ("dates", event.dates), ("hosts", event.hosts))
        missing = joined([name for name, known in expected if not known])
        lines = self._lines((event.kind, event.place, event.dates), sentence_case)
        return [*lines, _plain_line(sentence_case(f"{missing} not stated"))] if missing else lines

    def _key_facts(self, event: Event) -> list[Entry]:
        groups = (
            ("Status" if self._shown(event.status) else "Duration", (event.status, event.duration)),
            ("Theme", (event.theme,)),
            ("Aims" if len(event.aims) > 1 else "Aim", event.aims),
        )
        entries = [_entry(label, self._lines(facts, sentence_case)) for label, facts in groups]
        return [entry for entry in entries if entry["lines"]]

    def _lines(self, facts: Iterable[Fact[Any] | None], put: Callable[[str], str] = str) -> list[Line]:
        return [self._line(fact, put) for fact in facts if fact is not None and self._shown(fact)]

    def _line(self, fact: Fact[Any], put: Callable[[str], str]) -> Line:
        inferred = InferredPart.SPEAKER in fact.inferred
        return Line(
            text=put(value_phrase(fact.value)),
            ref=self._ref(fact),
            note="" if inferred else self._note(fact),
            inferred=inferred,
        )

    def _ref(self, fact: Fact[Any]) -> str:
        """Return the paragraph that holds the words of the value."""
        return self._index.phrase(fact.evidence[:1]) or "added by hand"

    def _note(self, fact: Fact[Any]) -> str:
        note = dates_note(fact.value, self._published) if isinstance(fact.value, DateSpan) else inference_note(fact)
        return f"{note[:1].lower()}{note[1:]}"

    def _listed(self, *facts: Fact[Any] | None) -> str:
        """Return facts in one line, each with its note, without paragraphs."""
        return ", ".join(self._noted(fact) for fact in facts if fact is not None and self._shown(fact))

    def _noted(self, fact: Fact[Any]) -> str:
        note = self._note(fact)
        return f"{value_phrase(fact.value)} ({note})" if note else value_phrase(fact.value)

    def _speaker(self, speaker: Speaker) -> Entry:
        honorific = f"{self._listed(speaker.honorific)} " if self._shown(speaker.honorific) else ""
        return Entry(
            title=f"{honorific}{self._noted(speaker.name)}",
            detail=self._listed(speaker.role, speaker.organization, speaker.occasion),
            ref=self._ref(speaker.name),
            lines=self._lines(speaker.statements),
        )

    def _panel(self, panel: Panel) -> Entry:
        chair = f"chair {self._listed(panel.chair)}" if self._shown(panel.chair) else ""
        parts = (self._listed(panel.time), chair, self._listed(*panel.members))
        return Entry(
            title=sentence_case(self._noted(panel.title)),
            detail=", ".join(part for part in parts if part),
            ref=self._ref(panel.title),
            lines=[],
        )

    def _figure(self, fact: Fact[Statistic]) -> Figure:
        statistic = fact.value
        sayer = f"according to {statistic.attributed_to}" if statistic.attributed_to else ""
        scope = (*statistic.scope, sayer, self._note(fact))
        return Figure(
            qualifier=one_line(statistic.qualifier or ""),
            figure=one_line(statistic.figure),
            counted=one_line(statistic.counted),
            scope=one_line(", ".join(part for part in scope if part)),
            ref=self._ref(fact),
        )

    def _others(self) -> list[Section]:
        sections = []
        for relation, head in RELATION_HEADS.items():
            events = [other for other in self._brief.related_events if other.relation is relation]
            entries = [self._other(event) for event in events if self._shown(event.name)]
            if entries:
                sections.append(Section(head=head, ahead=relation is Relation.NEXT, entries=entries))
        return sections

    def _other(self, event: RelatedEvent) -> Entry:
        parts = [fact for fact in (event.dates, event.place) if fact is not None and self._shown(fact)]
        return Entry(
            title=sentence_case(self._noted(event.name)),
            detail=", ".join(value_phrase(fact.value) for fact in parts),
            ref=self._ref(event.name),
            lines=[_plain_line(sentence_case(note)) for fact in parts if (note := self._note(fact))],
        )


def _title(event: Event, longest: int) -> str:
    """Return the name of an event, or words in place of one that has nothing to be seen: a page needs a title."""
    name = sentence_case(value_phrase(event.name.value))
    return clipped(name, longest) if printable_text(name).strip() else "Event without a printable name"


def _picture(picture: BarPicture) -> Picture:
    rows = [
        Row(
            figure=clipped(bar.figure, _LONGEST_FIGURE),
            label=clipped(bar.label, _LONGEST_LABEL),
            ref=bar.references or "added by hand",
            length=bar.length,
        )
        for bar in picture.bars
    ]
    title, end = clipped(picture.title, _LONGEST_MARKING), clipped(picture.end, _LONGEST_FIGURE)
    return Picture(title=title, end=end, alt=picture.words, rows=rows)


def _plain_line(text: str) -> Line:
    return Line(text=text, ref="", note="", inferred=False)


def _entry(title: str, lines: list[Line]) -> Entry:
    return Entry(title=title, detail="", ref="", lines=lines)
