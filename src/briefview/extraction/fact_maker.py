"""Makes facts of findings, with ids in the order of the brief."""

from typing import Any, TypeVar

from briefview.brief import DateSpan, Duration, EventStatus, Evidence, Fact, InferredPart, Place, Statement, Statistic
from briefview.brief.frozen import Text
from briefview.extraction.finding import Finding
from briefview.extraction.span import Span

T = TypeVar("T")
_MODELS: dict[type, type[Fact[Any]]] = {
    str: Fact[Text],
    DateSpan: Fact[DateSpan],
    Duration: Fact[Duration],
    EventStatus: Fact[EventStatus],
    Place: Fact[Place],
    Statement: Fact[Statement],
    Statistic: Fact[Statistic],
}
"""The kinds of facts as a brief holds them, by their values; such a fact is validated once."""


class FactMaker:
    """Numbers the facts of one brief: f1, f2 and so on."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._made = 0

    def evidence(self, span: Span) -> Evidence:
        """Return a stretch of the text as evidence."""
        return Evidence(start=span.start, end=span.end, quote=span.of(self._text))

    def fact(self, value: T, spans: tuple[Span, ...], rule: str, inferred: tuple[InferredPart, ...] = ()) -> "Fact[T]":
        """Return a fact on some stretches of the text."""
        self._made += 1
        pieces = tuple(self.evidence(span) for span in dict.fromkeys(spans))
        model: type[Fact[T]] = _MODELS[type(value)]
        return model(id=f"f{self._made}", value=value, evidence=pieces, inferred=inferred, rule=rule)

    def of(self, finding: Finding[T]) -> "Fact[T]":
        """Return a finding as a fact."""
        return self.fact(finding.value, finding.evidence, finding.rule, finding.inferred)

    def maybe(self, finding: Finding[T] | None) -> "Fact[T] | None":
        """Return a finding as a fact, or nothing for nothing."""
        return self.of(finding) if finding else None

    def words(self, span: Span, rule: str) -> "Fact[str]":
        """Return the words of a stretch as a fact."""
        return self.fact(span.of(self._text), (span,), rule)
