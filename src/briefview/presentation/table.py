"""The statements and the statistics of a brief as tables, every row whole by itself: who says it stands in it."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from briefview.brief import EventBrief, Fact, Speaker, Statement, Statistic
from briefview.presentation.phrase import one_line
from briefview.presentation.reference import ReferenceIndex
from briefview.presentation.row import standing_phrase
from briefview.presentation.source_line import origin_name
from briefview.presentation.value import inference_note, value_phrase

_GROUNDS = ("Note", "Paragraphs", "Words in the source", "Standing", "Source")


class Table(NamedTuple):
    """The heads of columns, and rows with a cell for each; what is not known is an empty cell."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def statement_table(brief: EventBrief) -> Table:
    """Return one row for each statement, in the order of the brief."""
    head = ("Speaker", "Honorific", "Role", "Organization", "Occasion", "Manner", "Verb", "Statement", *_GROUNDS)
    maker = _Maker(brief)
    rows = (maker.statement(speaker, fact) for speaker in brief.speakers for fact in speaker.statements)
    return Table(head, tuple(rows))


def statistic_table(brief: EventBrief) -> Table:
    """Return one row for each figure, in the order of the brief; value and upper are plain numbers."""
    head = (
        *("Figure", "Hedge", "What it counts", "Scope", "According to", "Value", "Upper value", "Unit", "Context"),
        *_GROUNDS,
    )
    maker = _Maker(brief)
    return Table(head, tuple(map(maker.statistic, brief.statistics)))


class _Maker:
    def __init__(self, brief: EventBrief) -> None:
        self._brief = brief
        self._index = ReferenceIndex(brief)

    def statement(self, speaker: Speaker, fact: Fact[Statement]) -> tuple[str, ...]:
        """Return the row of a statement."""
        person = (speaker.name, speaker.honorific, speaker.role, speaker.organization, speaker.occasion)
        known = (value_phrase(part.value) if part else "" for part in person)
        statement = fact.value
        return (
            *known,
            statement.manner.value.capitalize(),
            one_line(statement.verb or ""),
            value_phrase(statement),
            *self._grounds(fact),
        )

    def statistic(self, fact: Fact[Statistic]) -> tuple[str, ...]:
        """Return the row of a figure."""
        statistic = fact.value
        words = (statistic.figure, statistic.qualifier, statistic.counted, ", ".join(statistic.scope))
        return (
            *_lines(*words, statistic.attributed_to),
            f"{statistic.value:f}",
            "" if statistic.upper is None else f"{statistic.upper:f}",
            *_lines(statistic.unit, statistic.context),
            *self._grounds(fact),
        )

    def _grounds(self, fact: Fact[Any]) -> tuple[str, ...]:
        """Return what is inferred, the paragraphs, the words, the standing, and the source or sources they are of."""
        pieces = fact.evidence
        origins = dict.fromkeys(origin_name(self._brief.sources[piece.source]) for piece in pieces)
        return (
            inference_note(fact),
            " ".join(dict.fromkeys(self._index.phrase([piece]) for piece in pieces)),
            " … ".join(one_line(piece.quote) for piece in pieces),
            standing_phrase(fact),
            *_lines("; ".join(origins)),
        )


def _lines(*texts: str | None) -> Sequence[str]:
    return [one_line(text or "") for text in texts]
