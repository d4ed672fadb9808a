"""Figures, their hedges, and numbers that are none."""

from decimal import Decimal

import pytest

from briefview.extraction.amount import read_amount
from briefview.extraction.document import take_apart
from briefview.extraction.figure import (
    before_hedge,
    figure_span,
    is_capital_number,
    is_change,
    qualifier_before,
    upper_bound,
)
from briefview.extraction.figure_reader import read_figure


def test_a_range_has_an_upper_bound() -> None:
    document = take_apart("20 to 35 ships")
    amount = read_amount(document, 0, 4)
    assert amount is not None
    assert upper_bound(document, amount, 4) == (Decimal(35), 3)


@pytest.mark.parametrize(("text", "hedge"), [("well over 90 ships", "well over"), ("more than 90 ships", "more than")])
def test_the_longest_hedge_before_a_figure_is_its_qualifier(text: str, hedge: str) -> None:
    document = take_apart(text)
    found = qualifier_before(document, 2, 0)
    assert found is not None
    assert " ".join(word.text for word in document.words[slice(*found)]) == hedge


def test_a_figure_fills_its_currency_and_scale() -> None:
    text = "They gave $1.4 billion."
    document = take_apart(text)
    figure = read_figure(document, 3, 0, len(document.words))
    assert figure is not None
    assert figure_span(document, figure).of(text) == "$1.4 billion"


@pytest.mark.parametrize(
    ("text", "at", "named"),
    [("under Resolution 2347 now", 2, True), ("the 2030 Agenda now", 1, True), ("some 40 ships", 1, False)],
)
def test_a_number_in_a_name_is_told_from_a_figure(text: str, at: int, named: bool) -> None:
    assert is_capital_number(take_apart(text), at) is named


@pytest.mark.parametrize(("text", "at", "before"), [("rose to nearly 90", 3, "to"), ("fees of up to 90", 4, "of")])
def test_the_word_before_a_hedge_is_found(text: str, at: int, before: str) -> None:
    document = take_apart(text)
    assert document.words[before_hedge(document, at, 0)].text == before


@pytest.mark.parametrize(("text", "change"), [("rose from 120 to 310", True), ("fees from 120 to 310", False)])
def test_what_something_changes_from_and_to_is_no_range(text: str, change: bool) -> None:
    assert is_change(take_apart(text), 2) is change
