"""Facts are numbered as they are made, and each stands on words of the text by a known rule."""

from briefview.brief import Evidence, InferredPart
from briefview.extraction.fact_maker import FactMaker
from briefview.extraction.finding import Finding, stated
from briefview.extraction.span import Span

TEXT = "The Canal Forum opened in Ghent."
FORUM, GHENT = Span(4, 15), Span(26, 31)
RULE = "event.named-kind"


def test_facts_are_numbered_from_one() -> None:
    maker = FactMaker(TEXT)
    assert [maker.words(FORUM, RULE).id, maker.words(GHENT, RULE).id] == ["f1", "f2"]


def test_a_span_becomes_evidence_with_its_quote() -> None:
    assert FactMaker(TEXT).evidence(FORUM) == Evidence(start=4, end=15, quote="Canal Forum")


def test_a_fact_keeps_the_order_of_its_evidence_and_holds_each_piece_once() -> None:
    fact = FactMaker(TEXT).fact("Ghent", (GHENT, FORUM, GHENT), RULE)
    assert [piece.quote for piece in fact.evidence] == ["Ghent", "Canal Forum"]


def test_a_fact_names_its_rule_and_what_of_it_is_inferred() -> None:
    fact = FactMaker(TEXT).fact("Belgium", (GHENT,), RULE, (InferredPart.VALUE,))
    assert (fact.rule, fact.inferred, fact.basis) == (RULE, (InferredPart.VALUE,), "inferred")


def test_a_finding_becomes_a_fact_with_all_that_it_holds() -> None:
    fact = FactMaker(TEXT).of(Finding("Belgium", (GHENT,), "event.place-words", (InferredPart.VALUE,)))
    assert (fact.value, fact.rule, fact.inferred) == ("Belgium", "event.place-words", (InferredPart.VALUE,))
    assert [piece.quote for piece in fact.evidence] == ["Ghent"]


def test_nothing_found_gives_no_fact() -> None:
    maker = FactMaker(TEXT)
    assert maker.maybe(None) is None
    fact = maker.maybe(stated(TEXT, FORUM, RULE))
    assert fact is not None
    assert (fact.id, fact.value) == ("f1", "Canal Forum")
