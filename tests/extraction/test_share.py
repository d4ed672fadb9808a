"""Shares and ranks."""

from decimal import Decimal

import pytest

from briefview.extraction.amount import read_amount
from briefview.extraction.document import take_apart
from briefview.extraction.share import read_fraction, read_out_of, read_percent, read_rank


@pytest.mark.parametrize(
    ("text", "at", "value"),
    [
        ("two-thirds of ships", 0, "66.67"),
        ("half of ships", 0, "50"),
        ("a third of ships", 1, "33.33"),
        ("one fifth of ships", 0, "20"),
        ("fell by more than half", 4, "50"),
    ],
)
def test_a_fraction_is_a_share_in_percent(text: str, at: int, value: str) -> None:
    document = take_apart(text)
    figure = read_fraction(document, at, len(document.words))
    assert figure is not None
    assert figure.value == Decimal(value)


def test_a_quarter_of_a_million_is_no_share() -> None:
    assert read_fraction(take_apart("a quarter of a million pilots"), 1, 6) is None


def test_an_ordinal_is_no_fraction() -> None:
    document = take_apart("the third ship")
    assert read_fraction(document, 1, 3) is None
    assert read_fraction(take_apart("The forty-fourth session"), 1, 3) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one in five", "20"),
        ("three out of 10", "30"),
        ("one case out of four", "25"),
        ("1 in 5 pilots", "20"),
        ("four in 10", "40"),
    ],
)
def test_some_of_so_many_is_a_share(text: str, value: str) -> None:
    document = take_apart(text)
    amount = read_amount(document, 0, len(document.words))
    assert amount is not None
    figure = read_out_of(document, amount, len(document.words))
    assert figure is not None
    assert figure.value == Decimal(value)


def test_a_range_of_percent_has_both_bounds() -> None:
    document = take_apart("20 to 35 per cent")
    amount = read_amount(document, 0, 5)
    assert amount is not None
    figure = read_percent(document, amount, 5)
    assert figure is not None
    assert (figure.value, figure.upper) == (Decimal(20), Decimal(35))


@pytest.mark.parametrize(
    ("text", "at", "value"),
    [
        ("third-largest port", 0, 3),
        ("Peru ranks 34th in the list", 2, 34),
        ("it was placed third.", 3, 3),
        ("the largest port in the world", 1, 1),
    ],
)
def test_a_superlative_gives_a_rank(text: str, at: int, value: int) -> None:
    document = take_apart(text)
    figure = read_rank(document, at, len(document.words))
    assert figure is not None
    assert figure.value == value


def test_two_percentages_of_a_change_are_no_range() -> None:
    document = take_apart("rose from 30 to 60 per cent")
    first, second = read_amount(document, 2, 7), read_amount(document, 4, 7)
    assert first is not None
    assert second is not None
    figures = [read_percent(document, first, 7), read_percent(document, second, 7)]
    assert [(figure.value, figure.upper) for figure in figures if figure] == [(Decimal(30), None), (Decimal(60), None)]
