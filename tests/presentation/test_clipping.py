"""A copied fact stands by itself."""

import pytest

from briefview.brief import Event, EventBrief, Fact, Standing
from briefview.presentation.clipping import fact_line
from tests.builder import BriefBuilder, sample_brief


def test_a_copied_fact_has_its_label_and_paragraph() -> None:
    brief = sample_brief()
    assert brief.event
    assert fact_line(brief, brief.event.hosts[0].id) == "Host: Norway (¶2)"


def test_a_fact_without_words_has_no_paragraph() -> None:
    name = Fact[str](id="f1", value="Harbour Day", standing=Standing.ADDED)
    brief = EventBrief(sources=(BriefBuilder().source(),), event=Event(name=name))
    assert fact_line(brief, "f1") == "Event: Harbour Day"


def test_an_unknown_fact_is_refused() -> None:
    with pytest.raises(KeyError):
        fact_line(sample_brief(), "f99")
