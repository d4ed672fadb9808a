"""The rows of the Statistics tab: figures, what they count, and bars where bars are honest."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from briefview.brief import EventBrief, Fact, Standing, Statistic
from briefview.brief.once import once_per_brief
from briefview.presentation.phrase import number_word, one_line, quoted
from briefview.presentation.reason import fact_reason
from briefview.presentation.row import RowMaker
from briefview.presentation.value import figure_phrase, inference_note

_SMALLEST_SHARE = Decimal("0.02")


@dataclass(frozen=True, slots=True)
class StatisticRow:
    """One figure; `bar` is the length of its bar between 0 and 1, or nothing where no bar is drawn.

    `value` is the plain number, for sorting.
    """

    fact_id: str
    figure: str
    counted: str
    scope: str
    context: str
    value: Decimal
    bar: float | None
    note: str
    references: str
    standing: Standing
    spoken: str
    reason: str


@once_per_brief
def statistic_rows(brief: EventBrief) -> tuple[StatisticRow, ...]:
    """Return one row for each figure, in the order of the brief."""
    maker, lengths = RowMaker(brief), bar_lengths(brief)
    return tuple(_row(maker, fact, lengths.get(fact.id)) for fact in brief.statistics)


def _row(maker: RowMaker, fact: Fact[Statistic], bar: float | None) -> StatisticRow:
    statistic = fact.value
    figure, noun = figure_phrase(statistic), one_line(statistic.counted)
    scope = one_line(", ".join(statistic.scope))
    said = ", ".join(text for text in (f"{figure} {noun}", scope, _sayer(statistic)) if text)
    return StatisticRow(
        fact_id=fact.id,
        figure=figure,
        counted=noun,
        scope=scope,
        context=quoted(statistic.context),
        value=statistic.value,
        bar=bar,
        note=", ".join(text for text in (_sayer(statistic), inference_note(fact)) if text),
        references=maker.index.phrase(fact.evidence),
        standing=fact.standing,
        spoken=maker.spoken(said, fact),
        reason=fact_reason(fact),
    )


def _sayer(statistic: Statistic) -> str:
    return f"according to {one_line(statistic.attributed_to)}" if statistic.attributed_to else ""


def bar_lengths(brief: EventBrief) -> Mapping[str, float]:
    """Return the lengths of bars (0 to 1) by fact id, for figures of the same unit of the same thing.

    Bars begin at zero. Percentages are shares of 100; other figures are shares of the largest of their kind. No bar
    is drawn for a kind with one figure, with a negative one, or whose smallest is under 2 % of its largest.
    """
    lengths: dict[str, float] = {}
    for unit, group in _comparable(brief):
        largest = max(fact.value.value for fact in group)
        full = Decimal(100) if unit == "percent" else largest
        smallest = min(fact.value.value for fact in group)
        if 0 < largest <= full and smallest >= largest * _SMALLEST_SHARE:
            lengths.update((fact.id, float(fact.value.value / full)) for fact in group)
    return lengths


def _comparable(brief: EventBrief) -> list[tuple[str | None, list[Fact[Statistic]]]]:
    """Return the units and figures of each kind that has two or more: the same unit of the same thing, no ranks."""
    kinds: dict[tuple[str | None, str], list[Fact[Statistic]]] = {}
    for fact in brief.statistics:
        if fact.value.unit != "rank":
            kinds.setdefault((fact.value.unit, one_line(fact.value.counted).casefold()), []).append(fact)
    return [(unit, group) for (unit, _), group in kinds.items() if len(group) > 1]


def bar_note(brief: EventBrief) -> str:
    """Say for which figures bars are drawn, or why none are; empty where there is nothing to compare."""
    figures = len(brief.statistics)
    drawn = len(bar_lengths(brief))
    if drawn:
        return f"Bars are drawn for {number_word(drawn)} figures: the same unit of the same thing."
    if figures < 2:
        return "" if figures else "The source tells no figures."
    if _comparable(brief):
        return "No bars are drawn: figures of the same thing lie too far apart for honest bars."
    return f"No bars are drawn: the {number_word(figures)} figures count different things."
