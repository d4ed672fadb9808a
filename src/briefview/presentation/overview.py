"""The rows of the Overview: what, where, when, who hosts, what for, and what comes next."""

from collections.abc import Iterator, Sequence
from typing import Any

from briefview.brief import DateSpan, Event, EventBrief, Fact, RelatedEvent
from briefview.brief.once import once_per_brief
from briefview.presentation.date import dates_note
from briefview.presentation.label import RELATION_HEADS
from briefview.presentation.lost import lost_rows
from briefview.presentation.phrase import one_line, sentence_case
from briefview.presentation.row import FactRow, RowLook, RowMaker, absent_row, head_row
from briefview.presentation.value import inference_note, value_phrase


@once_per_brief
def overview_rows(brief: EventBrief) -> tuple[FactRow, ...]:
    """Return the rows of the Overview, at their end the facts that are lost; only those where there is no event."""
    rows = _rows(RowMaker(brief), brief.event) if brief.event else ()
    return (*rows, *lost_rows(brief))


def _rows(maker: RowMaker, event: Event) -> Iterator[FactRow]:
    name = sentence_case(value_phrase(event.name.value))
    yield maker.fact_row(event.name, "", value=name, look=RowLook.TITLE, spoken_label="Event")
    yield from _optional(maker, "Kind", event.kind)
    yield from _optional(maker, "Status", event.status)
    yield _expected(maker, "Place", event.place)
    yield _expected(maker, "Dates", event.dates)
    yield from _optional(maker, "Duration", event.duration)
    yield from _several(maker, "Hosts", "Host", event.hosts, expected=True)
    yield from _optional(maker, "Theme", event.theme)
    if event.summary:
        yield head_row("In the source’s words")
        yield from _several(maker, "Bottom line", "Bottom line", event.summary)
    if event.aims:
        yield head_row("What it is for")
        yield from _several(maker, "Aims", "Aim", event.aims)
    for relation, head in RELATION_HEADS.items():
        related = [other for other in maker.brief.related_events if other.relation is relation]
        if related:
            yield head_row(head)
            for other in related:
                yield from _related_rows(maker, other)


def _optional(maker: RowMaker, label: str, fact: Fact[Any] | None) -> Iterator[FactRow]:
    if fact is not None:
        yield _row(maker, label, label, fact)


def _expected(maker: RowMaker, label: str, fact: Fact[Any] | None) -> FactRow:
    return absent_row(label) if fact is None else _row(maker, label, label, fact)


def _several(
    maker: RowMaker, plural: str, singular: str, facts: Sequence[Fact[Any]], *, expected: bool = False
) -> Iterator[FactRow]:
    """Yield a row for each fact, the label at the first only."""
    if not facts and expected:
        yield absent_row(plural)
    for position, fact in enumerate(facts):
        yield _row(maker, "" if position else plural, singular, fact)


def _related_rows(maker: RowMaker, other: RelatedEvent) -> Iterator[FactRow]:
    yield _row(maker, "Event", "Related event", other.name)
    yield from _optional(maker, "When", other.dates)
    yield from _optional(maker, "Where", other.place)


def _row(maker: RowMaker, label: str, spoken_label: str, fact: Fact[Any]) -> FactRow:
    note = inference_note(fact)
    if isinstance(fact.value, DateSpan):
        published = maker.brief.sources[0].published
        note = dates_note(fact.value, published.date if published else None)
    return maker.fact_row(
        fact, label, value=sentence_case(one_line(value_phrase(fact.value))), note=note, spoken_label=spoken_label
    )
