"""A value with the stretches of text that bear it out, before it becomes a fact."""

from typing import Generic, NamedTuple, TypeVar

from briefview.brief import InferredPart
from briefview.extraction.span import Span

T = TypeVar("T")


class Finding(NamedTuple, Generic[T]):
    """A value, its evidence (the words of the value first), and the rule that found it."""

    value: T
    evidence: tuple[Span, ...]
    rule: str
    inferred: tuple[InferredPart, ...] = ()


def stated(text: str, span: Span, rule: str) -> Finding[str]:
    """Return the words of a stretch as a finding."""
    return Finding(span.of(text), (span,), rule)
