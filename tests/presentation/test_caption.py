"""The caption says which words a fact came from."""

import pytest

from briefview.brief import Event, EventBrief, Fact, Standing
from briefview.presentation.caption import Caption, evidence_caption
from tests.builder import BriefBuilder, sample_brief


def fact_id(kind: str, position: int = 0) -> str:
    found = [located.fact.id for located in sample_brief().facts() if located.kind == kind]
    return found[position]


def test_a_fact_shows_its_words_and_paragraph() -> None:
    caption = evidence_caption(sample_brief(), fact_id("event.duration"))
    assert caption == Caption("Duration", "“two-day”, ¶1", 2)
    assert evidence_caption(sample_brief(), fact_id("event.duration"), 1).words == "“two-day”, ¶5"


def test_a_statement_shows_its_sayer() -> None:
    caption = evidence_caption(sample_brief(), fact_id("speakers.statements", 1))
    assert caption == Caption("Statement", "Ana van Dyk, indirect, speaker inferred, ¶3", 3)


def test_the_support_of_a_statement_shows_its_words() -> None:
    assert evidence_caption(sample_brief(), fact_id("speakers.statements", 1), 1).words == "“She”, ¶3"


def test_long_words_are_shortened() -> None:
    words = "x" * 100
    make = BriefBuilder(words)
    brief = EventBrief(sources=(make.source(),), event=Event(name=make.fact(words)))
    assert evidence_caption(brief, "f1").words == f"“{'x' * 59}…”, ¶1"


def test_a_fact_without_words_says_so() -> None:
    added = Fact[str](id="f1", value="Rope day", standing=Standing.ADDED)
    brief = EventBrief(sources=(BriefBuilder().source(),), event=Event(name=added))
    assert evidence_caption(brief, "f1") == Caption("Event", "Added by hand, no words in the source", 0)


def test_an_unknown_fact_is_refused() -> None:
    with pytest.raises(KeyError):
        evidence_caption(sample_brief(), "f999")
