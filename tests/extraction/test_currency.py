"""The currency of an amount."""

import pytest

from briefview.extraction.currency import currency_before, currency_behind
from briefview.extraction.document import take_apart


@pytest.mark.parametrize(
    ("text", "at", "code"),
    [
        ("Kshs.45 million", 2, "KES"),
        ("Shs 200 million in Uganda", 1, "UGX"),
        ("N12.5 billion", 1, "NGN"),
        ("K1.2 billion in Lusaka", 1, "ZMW"),
        ("J$500 million", 2, "JMD"),
        ("GH¢3.2 million", 2, "GHS"),
        ("QAR 50 million", 1, "QAR"),
        ("Tk 25 lakh", 1, "BDT"),
        ("R45 billion", 1, "ZAR"),
    ],
)
def test_a_currency_stands_before_its_amount(text: str, at: int, code: str) -> None:
    document = take_apart(text)
    found = currency_before(document, at, 0)
    assert found is not None
    assert (found.code, found.first, found.last) == (code, 0, at)


@pytest.mark.parametrize(
    ("text", "at", "code"),
    [
        ("300 million euros", 2, "EUR"),
        ("2 million Philippine pesos", 2, "PHP"),
        ("40 million US dollars", 2, "USD"),
        ("5 million Sri Lankan rupees", 2, "LKR"),
        ("9 billion Egyptian pounds", 2, "EGP"),
        ("12 million AED", 2, "AED"),
        ("12 million lei", 2, "RON"),
        ("12 million denars", 2, "MKD"),
    ],
)
def test_a_currency_behind_its_amount_may_say_whose_it_is(text: str, at: int, code: str) -> None:
    found = currency_behind(take_apart(text), at, len(take_apart(text).words))
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("text", ["500 try again", "12 won medals", "40 mad dogs", "7 Japanese ships"])
def test_a_word_that_looks_like_a_code_is_no_currency(text: str) -> None:
    assert currency_behind(take_apart(text), 1, 3) is None


@pytest.mark.parametrize("text", ["N95 masks", "K9 units", "the P5 states"])
def test_a_letter_before_a_small_number_is_no_currency(text: str) -> None:
    document = take_apart(text)
    assert all(currency_before(document, at, 0) is None for at in range(len(document.words)))
