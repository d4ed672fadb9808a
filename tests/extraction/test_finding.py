"""A finding is a value with the stretches that bear it out."""

from briefview.extraction.finding import Finding, stated
from briefview.extraction.span import Span


def test_the_words_of_a_span_are_their_own_evidence() -> None:
    assert stated("The Canal Forum opened.", Span(4, 15), "event.named-kind") == Finding(
        "Canal Forum", (Span(4, 15),), "event.named-kind", ()
    )
