"""Which figures can be compared by bars, how long honest bars are, and the picture of them with its words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from briefview.brief import EventBrief, Fact, Statistic
from briefview.presentation.phrase import joined, number_word, one_line, sentence_case
from briefview.presentation.reference import ReferenceIndex
from briefview.presentation.value import figure_phrase

_SMALLEST_SHARE = Decimal("0.02")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: the figure as written, what narrows it, its paragraphs, and its length between 0 and 1."""

    figure: str
    label: str
    references: str
    length: float


@dataclass(frozen=True, slots=True)
class BarPicture:
    """Figures of the same unit of the same thing, drawn from zero.

    `end` is what a bar of full length stands for, `words` says in a sentence all that the picture shows.
    """

    title: str
    end: str
    words: str
    bars: tuple[Bar, ...]


def bar_pictures(brief: EventBrief, facts: Iterable[Fact[Statistic]]) -> tuple[BarPicture, ...]:
    """Return a picture for each group of some figures of a brief that can be compared."""
    index = ReferenceIndex(brief)
    pictures = []
    for group, full in _groups(facts):
        bars = tuple(
            Bar(figure_phrase(fact.value), _label(fact.value), index.phrase(fact.evidence[:1]), length)
            for fact, length in _with_lengths(group, full)
        )
        title, end = sentence_case(one_line(group[0].value.counted)), _end(group, full)
        told = joined([f"{bar.figure}{f' ({bar.label})' if bar.label else ''}" for bar in bars])
        words = f"Bars from zero to {end}. {title}: {told}."
        pictures.append(BarPicture(title, end, words, bars))
    return tuple(pictures)


def bar_lengths(facts: Iterable[Fact[Statistic]]) -> Mapping[str, float]:
    """Return the lengths of bars (0 to 1) by fact id, for figures of the same unit of the same thing.

    Bars begin at zero. Percentages are shares of 100; other figures are shares of the largest of their kind. No bar
    is drawn for a kind with one figure, with a negative one, or whose smallest is under 2 % of its largest.
    """
    return {fact.id: length for group, full in _groups(facts) for fact, length in _with_lengths(group, full)}


def bar_note(brief: EventBrief) -> str:
    """Say for which figures bars are drawn, or why none are; empty where there is nothing to compare."""
    figures = len(brief.statistics)
    drawn = len(bar_lengths(brief.statistics))
    if drawn:
        return f"Bars are drawn for {number_word(drawn)} figures: the same unit of the same thing."
    if figures < 2:
        return "" if figures else "The source tells no figures."
    if _comparable(brief.statistics):
        return "No bars are drawn: figures of the same thing lie too far apart for honest bars."
    return f"No bars are drawn: the {number_word(figures)} figures count different things."


def _comparable(facts: Iterable[Fact[Statistic]]) -> list[list[Fact[Statistic]]]:
    """Return the figures of each kind that has two or more: the same unit of the same thing, no ranks, no ranges."""
    kinds: dict[tuple[str | None, str], list[Fact[Statistic]]] = {}
    for fact in facts:
        if fact.value.unit != "rank" and fact.value.upper is None:
            kinds.setdefault((fact.value.unit, one_line(fact.value.counted).casefold()), []).append(fact)
    return [group for group in kinds.values() if len(group) > 1]


def _groups(facts: Iterable[Fact[Statistic]]) -> list[tuple[list[Fact[Statistic]], Decimal]]:
    """Return the figures of each kind that honest bars can be drawn for, and the value of a bar of full length."""
    groups = []
    for group in _comparable(facts):
        values = [fact.value.value for fact in group]
        largest, smallest = max(values), min(values)
        full = Decimal(100) if group[0].value.unit == "percent" else largest
        if 0 < largest <= full and smallest >= largest * _SMALLEST_SHARE:
            groups.append((group, full))
    return groups


def _with_lengths(group: list[Fact[Statistic]], full: Decimal) -> list[tuple[Fact[Statistic], float]]:
    return [(fact, float(fact.value.value / full)) for fact in group]


def _label(statistic: Statistic) -> str:
    """Return what narrows a figure, or else who says so."""
    scope = one_line(", ".join(statistic.scope))
    return scope or (f"according to {one_line(statistic.attributed_to)}" if statistic.attributed_to else "")


def _end(group: list[Fact[Statistic]], full: Decimal) -> str:
    """Return the value of a bar of full length in words."""
    if group[0].value.unit == "percent":
        return "100 percent"
    return next(one_line(fact.value.figure) for fact in group if fact.value.value == full)
