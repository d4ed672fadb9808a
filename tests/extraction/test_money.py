"""Amounts of money."""

from decimal import Decimal

import pytest

from briefview.extraction.amount import read_amount
from briefview.extraction.document import take_apart
from briefview.extraction.money import read_money


@pytest.mark.parametrize(
    ("text", "at", "value", "unit"),
    [
        ("US$ 300 million", 2, "300000000", "USD"),
        ("PHP150 million", 1, "150000000", "PHP"),
        ("Rs 12 crore in India", 1, "120000000", "INR"),
        ("Rs. 12 crore in Pakistan", 2, "120000000", "PKR"),
        ("40 million euros", 0, "40000000", "EUR"),
        ("£1.2m", 1, "1200000", "GBP"),
    ],
)
def test_an_amount_has_its_currency_and_scale(text: str, at: int, value: str, unit: str) -> None:
    document = take_apart(text)
    amount = read_amount(document, at, len(document.words))
    assert amount is not None
    figure = read_money(document, amount, 0, len(document.words))
    assert figure is not None
    assert (figure.value, figure.unit) == (Decimal(value), unit)


def test_a_number_without_a_currency_is_no_money() -> None:
    document = take_apart("40 million pilots")
    amount = read_amount(document, 0, 3)
    assert amount is not None
    assert read_money(document, amount, 0, 3) is None
