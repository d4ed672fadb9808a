"""A brief as headed lists of facts in words: what every export in text tells, in the order of the page."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from briefview.brief import DateSpan, EventBrief, Fact, Manner, Speaker, Statement
from briefview.presentation.date import dates_note
from briefview.presentation.label import RELATION_HEADS, fact_label
from briefview.presentation.phrase import one_line, sentence_case
from briefview.presentation.reference import ReferenceIndex
from briefview.presentation.row import standing_phrase
from briefview.presentation.value import inference_note, value_phrase


class Item(NamedTuple):
    """One fact in words, and those that hang on it; `fact_id` is empty for words that are no fact.

    `label` says what it is where that does not show, `note` what is inferred, `references` where its words stand.
    """

    fact_id: str
    text: str
    label: str = ""
    note: str = ""
    references: str = ""
    standing: str = ""
    below: tuple["Item", ...] = ()


class Section(NamedTuple):
    """A head with the facts below it."""

    head: str
    items: tuple[Item, ...]
    numbered: bool = False


class Outline(NamedTuple):
    """The whole brief: the name of the event, what it is, and the sections."""

    title: Item
    facts: tuple[Item, ...]
    sections: tuple[Section, ...]

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
    """Return the outline of a brief; of one without event only that there is none."""
    return _Maker(brief).outline()


class _Maker:
    def __init__(self, brief: EventBrief) -> None:
        self._brief = brief
        self._index = ReferenceIndex(brief)
        published = brief.sources[0].published
        self._published = published.date if published else None

    def outline(self) -> Outline:
        event = self._brief.event
        if event is None:
            return Outline(Item("", "No event found"), (), ())
        known = (event.kind, event.status, event.place, event.dates, event.duration, *event.hosts, event.theme)
        labels = ("kind", "status", "place", "dates", "duration", *("hosts" for _ in event.hosts), "theme")
        facts = tuple(
            self._item(fact, fact_label(f"event.{label}"), capital=True)
            for label, fact in zip(labels, known, strict=True)
            if fact is not None
        )
        sections = (
            Section("Bottom line", self._items(event.summary)),
            Section("Aims", self._items(event.aims, capital=True)),
            Section("Who said what", tuple(map(self._speaker, self._brief.speakers))),
            Section("Panels", tuple(self._panels()), numbered=True),
            Section("Statistics", tuple(self._figures())),
            *self._others(),
        )
        return Outline(self._item(event.name), facts, tuple(section for section in sections if section.items))

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
            sayer = f"according to {fact.value.attributed_to}" if fact.value.attributed_to else ""
            text = ", ".join(part for part in (value_phrase(fact.value), *fact.value.scope, sayer) if part)
            item = self._item(fact)
            yield Item(item.fact_id, one_line(text), "", item.note, item.references, item.standing)

    def _others(self) -> Iterator[Section]:
        for relation, head in RELATION_HEADS.items():
            items = []
            for other in self._brief.related_events:
                if other.relation is relation:
                    known = (("When", other.dates), ("Where", other.place))
                    below = tuple(self._item(fact, label) for label, fact in known if fact is not None)
                    items.append(self._item(other.name, capital=True, below=below))
            yield Section(head, tuple(items))
