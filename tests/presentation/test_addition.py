"""Selected words become facts of every kind, with the words as evidence."""

from decimal import Decimal

import pytest

from briefview.brief import EventBrief, Evidence, Standing, find_located
from briefview.errors import CorrectionError
from briefview.presentation.addition import Addition, additions, with_addition
from briefview.presentation.form import NumberRead
from tests.builder import sample_brief


def _read_number(text: str) -> NumberRead | None:
    start = next((at for at, letter in enumerate(text) if letter.isdigit()), -1)
    end = text.find(" ", start)
    return None if start < 0 else NumberRead(Decimal(text[start:end].replace(",", "")), None, start, end)


def _words(brief: EventBrief, words: str) -> Evidence:
    start = brief.sources[0].text.index(words)
    return brief.quote(start, start + len(words))


def test_a_brief_without_event_can_only_be_given_its_name() -> None:
    empty = EventBrief(sources=sample_brief().sources)
    assert [addition.kind for addition in additions(empty)] == ["event.name"]


def test_what_there_is_one_of_is_replaced_and_says_so() -> None:
    labels = {addition.label for addition in additions(sample_brief())}
    assert {"Replace city", "Replace kind", "Venue", "Theme", "Host"} <= labels


def test_every_addition_makes_a_fact_or_says_why_it_cannot() -> None:
    brief = sample_brief()
    for addition in additions(brief):
        words = {"event.duration": "two-day", "statistics": "12,500 pilots"}.get(addition.kind, "night pilotage")
        made, fact_id = with_addition(brief, addition, _words(brief, words), _read_number)
        located = find_located(made, fact_id)
        assert located.kind == addition.kind
        assert words in {piece.quote for piece in located.fact.evidence}


def test_a_figure_keeps_its_hedge_and_what_it_counts() -> None:
    brief = sample_brief()
    made, fact_id = with_addition(
        brief, Addition("statistics", "Figure"), _words(brief, "trained 12,500 pilots"), _read_number
    )
    fact = find_located(made, fact_id).fact
    assert fact.standing is Standing.ADDED
    statistic = fact.value
    assert (statistic.qualifier, statistic.figure, statistic.counted) == ("trained", "12,500", "pilots")


def test_a_figure_that_counts_nothing_is_refused() -> None:
    brief = sample_brief()
    with pytest.raises(CorrectionError, match="no figure"):
        with_addition(brief, Addition("statistics", "Figure"), _words(brief, "every vessel"), _read_number)
