"""The review is counted."""

from briefview.brief import Event, EventBrief, Standing
from briefview.presentation.review import review_phrase
from tests.builder import BriefBuilder, sample_brief


def test_a_new_brief_is_not_reviewed() -> None:
    count = len(list(sample_brief().facts()))
    assert review_phrase(sample_brief()) == f"0 of {count} facts reviewed"


def test_a_confirmed_fact_counts_as_reviewed() -> None:
    make = BriefBuilder()
    name = make.fact("Harbour Safety Forum").model_copy(update={"standing": Standing.CONFIRMED})
    assert review_phrase(EventBrief(sources=(make.source(),), event=Event(name=name))) == "1 of 1 fact reviewed"
