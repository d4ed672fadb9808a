"""A brief as headed lists of facts in words: what every export in text tells, in the order of the page."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from briefview.brief import DateSpan, Event, EventBrief, Fact, Manner, Speaker, Standing, Statement
from briefview.presentation.date import dates_note
from briefview.presentation.label import RELATION_HEADS, fact_label
from briefview.presentation.no_event import no_event_phrase
from briefview.presentation.phrase import one_line, sentence_case
from briefview.presentation.reference import ReferenceIndex
from briefview.presentation.review import review_phrase
from briefview.presentation.row import standing_phrase
from briefview.presentation.source_line import source_phrase
from briefview.presentation.value import figure_line, figure_phrase, inference_note, value_phrase

FIGURE_COLUMNS = ("Figure", "What it counts", "Scope", "According to")
"""The heads of the cells of a figure."""


class Quote(NamedTuple):
    """Words of the source on one line, and the paragraph that they begin in: "¶3"."""

    reference: str
    words: str


class Item(NamedTuple):
    """One fact in words, and those that hang on it; `fact_id` is empty for words that are no fact.

    `label` says what it is where that does not show, `note` what is inferred, `references` where its words stand,
    `quotes` these words. `cells` are its parts where its section has columns.
    """

    fact_id: str
    text: str
    label: str = ""
    note: str = ""
    references: str = ""
    standing: str = ""
    below: tuple["Item", ...] = ()
    quotes: tuple[Quote, ...] = ()
    cells: tuple[str, ...] = ()
    reviewed: bool = False

    @property
    def aside(self) -> str:
        """What is inferred, where the words stand, and how far it was reviewed, where it was."""
        standing = f"{self.standing[:1].lower()}{self.standing[1:]}" if self.reviewed else ""
        return ", ".join(part for part in (self.note, self.references, standing) if part)


class Section(NamedTuple):
    """A head with the facts below it: a list, one in their order, one with a head each, or a table."""

    head: str
    items: tuple[Item, ...]
    numbered: bool = False
    headed: bool = False
    """Whether each item is a head of those below it."""
    columns: tuple[str, ...] = ()
    """The heads of the items' cells."""


class Outline(NamedTuple):
    """The whole brief: the name of the event, what it is, the sections, and what stands above and below them."""

    title: Item
    facts: tuple[Item, ...]
    sections: tuple[Section, ...]
    marking: str = ""
    foot: tuple[str, ...] = ()

    def items(self) -> Iterator[Item]:
        """Yield all items, those below others behind them."""
        yield self.title
        for item in (*self.facts, *(item for section in self.sections for item in section.items)):
            yield from _with_below(item)


def _with_below(item: Item) -> Iterator[Item]:
    yield item
    for other in item.below:
        yield from _with_below(other)


def outline(brief: EventBrief) -> Outline:
    """Return the outline of a brief; of one without event it says why."""
    return _Maker(brief).outline()


class _Maker:
    def __init__(self, brief: EventBrief) -> None:
        self._brief = brief
        self._index = ReferenceIndex(brief)
        published = brief.sources[0].published
        self._published = published.date if published else None

    def outline(self) -> Outline:
        event, page = self._brief.event, self._brief.page
        sections = (
            Section("Bottom line", self._items(event.summary) if event else ()),
            Section("Aims", self._items(event.aims, capital=True) if event else ()),
            Section("Who said what", tuple(map(self._speaker, self._brief.speakers)), headed=True),
            Section("Panels", tuple(self._panels()), numbered=True),
            _without_empty_columns(Section("Statistics", tuple(self._figures()), columns=FIGURE_COLUMNS)),
            *self._others(),
        )
        return Outline(
            self._item(event.name, capital=True) if event else Item("", "No event found"),
            self._facts(event) if event else (Item("", no_event_phrase(self._brief)),),
            tuple(section for section in sections if section.items),
            one_line(page.marking or ""),
            tuple(self._foot()),
        )

    def _facts(self, event: Event) -> tuple[Item, ...]:
        known = (event.kind, event.status, event.place, event.dates, event.duration, *event.hosts, event.theme)
        labels = ("kind", "status", "place", "dates", "duration", *("hosts" for _ in event.hosts), "theme")
        return tuple(
            self._item(fact, fact_label(f"event.{label}"), capital=True)
            for label, fact in zip(labels, known, strict=True)
            if fact is not None
        )

    def _foot(self) -> Iterator[str]:
        """Yield whom to ask, what the brief was made from, and how far it was reviewed."""
        if self._brief.page.contact:
            yield one_line(self._brief.page.contact)
        several = len(self._brief.sources) > 1
        for number, source in enumerate(self._brief.sources, start=1):
            yield f"Source{f' {number}' if several else ''}: {source_phrase(source)}."
        yield f"{review_phrase(self._brief)}."

    def _items(self, facts: tuple[Fact[Any], ...], *, capital: bool = False) -> tuple[Item, ...]:
        return tuple(self._item(fact, capital=capital) for fact in facts)

    def _item(self, fact: Fact[Any], label: str = "", *, capital: bool = False, below: tuple[Item, ...] = ()) -> Item:
        text = one_line(value_phrase(fact.value))
        dated = isinstance(fact.value, DateSpan)
        return Item(
            fact_id=fact.id,
            text=sentence_case(text) if capital else text,
            label=label,
            note=dates_note(fact.value, self._published) if dated else inference_note(fact),
            references=self._index.phrase(fact.evidence),
            standing=standing_phrase(fact),
            below=below,
            quotes=tuple(Quote(self._index.phrase([piece]), one_line(piece.quote)) for piece in fact.evidence),
            reviewed=fact.standing is not Standing.PROPOSED,
        )

    def _speaker(self, speaker: Speaker) -> Item:
        known = (
            ("Honorific", speaker.honorific),
            ("Role", speaker.role),
            ("For", speaker.organization),
            ("At", speaker.occasion),
        )
        parts = tuple(self._item(fact, label) for label, fact in known if fact is not None)
        return self._item(speaker.name, below=(*parts, *map(self._statement, speaker.statements)))

    def _statement(self, fact: Fact[Statement]) -> Item:
        return self._item(fact, "Direct" if fact.value.manner is Manner.DIRECT else "Indirect")

    def _panels(self) -> Iterator[Item]:
        for panel in self._brief.panels:
            known = (("Time", panel.time), ("Chair", panel.chair), *(("Member", fact) for fact in panel.members))
            below = tuple(self._item(fact, label) for label, fact in known if fact is not None)
            yield self._item(panel.title, capital=True, below=below)

    def _figures(self) -> Iterator[Item]:
        for fact in self._brief.statistics:
            sayer = one_line(fact.value.attributed_to or "")
            scope = one_line(", ".join(fact.value.scope))
            cells = (figure_phrase(fact.value), one_line(fact.value.counted), scope, sayer)
            yield self._item(fact)._replace(text=figure_line(fact.value), cells=cells)

    def _others(self) -> Iterator[Section]:
        for relation, head in RELATION_HEADS.items():
            items = []
            for other in self._brief.related_events:
                if other.relation is relation:
                    known = (("When", other.dates), ("Where", other.place))
                    below = tuple(self._item(fact, label) for label, fact in known if fact is not None)
                    items.append(self._item(other.name, capital=True, below=below))
            yield Section(head, tuple(items))


def _without_empty_columns(section: Section) -> Section:
    """Return a section without the columns in which no item has anything."""
    filled = [number for number in range(len(section.columns)) if any(item.cells[number] for item in section.items)]
    items = tuple(item._replace(cells=tuple(item.cells[number] for number in filled)) for item in section.items)
    return section._replace(items=items, columns=tuple(section.columns[number] for number in filled))
