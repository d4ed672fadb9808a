"""The rows of the Statistics tab: figures, what they count, and bars where bars are honest."""

from dataclasses import dataclass
from decimal import Decimal

from briefview.brief import EventBrief, Fact, Standing, Statistic
from briefview.brief.once import once_per_brief
from briefview.presentation.bar import bar_lengths
from briefview.presentation.phrase import one_line, quoted
from briefview.presentation.reason import fact_reason
from briefview.presentation.row import RowMaker
from briefview.presentation.value import figure_phrase, inference_note


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
    maker, lengths = RowMaker(brief), bar_lengths(brief.statistics)
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
