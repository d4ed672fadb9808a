"""Marks lead from facts to words and back."""

import pytest

from briefview.presentation.mark import facts_at, find_fact, marked_facts, source_marks
from tests.builder import SAMPLE_TEXT, sample_brief


def test_every_piece_of_evidence_is_marked() -> None:
    brief = sample_brief()
    marks = source_marks(brief)
    assert len(marks) == sum(len(fact.evidence) for _, fact in brief.facts())
    assert list(marks) == sorted(marks, key=lambda mark: mark.start)


def test_the_shortest_fact_at_a_word_comes_first() -> None:
    brief = sample_brief()
    found = facts_at(source_marks(brief), SAMPLE_TEXT.index("Harbour Safety Forum") + 3)
    assert [str(find_fact(brief, fact_id).value) for fact_id in found] == [
        "Harbour Safety Forum",
        "A two-day Harbour Safety Forum is under way in Geneva.",
    ]


def test_own_words_come_before_support() -> None:
    brief = sample_brief()
    found = facts_at(source_marks(brief), SAMPLE_TEXT.index("Ana van Dyk"))
    assert find_fact(brief, found[0]).value == "Ana van Dyk"
    assert len(found) == 2


def test_words_of_no_fact_have_none() -> None:
    assert facts_at(source_marks(sample_brief()), SAMPLE_TEXT.index("along")) == ()


def test_facts_can_be_walked_in_the_order_of_the_source() -> None:
    brief = sample_brief()
    order = marked_facts(brief)
    assert len(order) == len(set(order)) == 26
    starts = [find_fact(brief, fact_id).evidence[0].start for fact_id in order]
    assert starts == sorted(starts)


def test_an_unknown_fact_is_refused() -> None:
    with pytest.raises(KeyError):
        find_fact(sample_brief(), "f999")
