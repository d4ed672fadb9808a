"""Numbers are read as a text writes them, in digits and in words, with their scales."""

from decimal import Decimal

import pytest

from briefview.extraction.amount import Amount, read_amount
from briefview.extraction.document import Document, take_apart


def amount(text: str) -> tuple[Amount | None, Document]:
    document = take_apart(text)
    return read_amount(document, 0, len(document.words)), document


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("40", "40"),
        ("1,500", "1500"),
        ("1,50,000", "150000"),
        ("1.500.000", "1500000"),
        ("0,5", "0.5"),
        ("3.25", "3.25"),
        ("35 000", "35000"),
        ("12 500 600", "12500600"),
        ("1.4 billion", "1400000000"),
        ("3bn", "3000000000"),
        ("3 bn", "3000000000"),
        ("5m", "5000000"),
        ("12k", "12000"),
        ("3 crore", "30000000"),
        ("2.5 lakh", "250000"),
        ("1.5 lakh crore", "1500000000000"),
        ("3 hundred", "300"),
        ("seven", "7"),
        ("forty-five", "45"),
        ("twenty five", "25"),
        ("two dozen", "24"),
        ("three hundred and fifty", "350"),
        ("one hundred twenty-five thousand", "125000"),
        ("two hundred million", "200000000"),
        ("two and a half million", "2500000"),
        ("three thousand two hundred", "3200"),
        ("two thousand and five", "2005"),
        ("five million two hundred thousand", "5200000"),
        ("two hundred and fifty thousand and six", "250006"),
        ("five crore two lakh", "50200000"),
        ("1.500,50", "1500.5"),
    ],
)
def test_a_number_is_read_with_all_its_words(words: str, value: str) -> None:
    found, document = amount(f"{words} boats wait")
    assert found is not None
    assert found.value == Decimal(value)
    assert document.plain[: document.words[found.last - 1].end] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("1990 200 boats", "1990", id="a year before a number"),
        pytest.param("5 m of rope", "5", id="metres"),
        pytest.param("40 or 50 boats", "40", id="an alternative"),
        pytest.param("10 to 20 boats", "10", id="the lower bound of a range"),
        pytest.param("ten to twenty boats", "ten", id="the lower bound in words"),
        pytest.param("one in five boats", "one", id="the first part of a ratio"),
        pytest.param("two hundred and three hundred boats", "two hundred", id="a second hundred"),
        pytest.param("two thousand and five thousand boats", "two thousand", id="a second thousand"),
        pytest.param("one hundred one-day trips", "one hundred", id="a word with a number in it"),
        pytest.param("3m deep", "3", id="metres of depth"),
        pytest.param("5m of water", "5", id="metres of water"),
        pytest.param("3m people", "3m", id="millions"),
        pytest.param("two and twenty boats", "two", id="no sum below a hundred"),
    ],
)
def test_a_number_ends_before_words_that_are_no_part_of_it(text: str, words: str) -> None:
    found, document = amount(text)
    assert found is not None
    assert document.plain[: document.words[found.last - 1].end] == words


@pytest.mark.parametrize("size", ["deep", "wide", "long", "high", "tall", "of water"])
def test_a_length_in_metres_is_no_million(size: str) -> None:
    found, _ = amount(f"5m {size}")
    assert found is not None
    assert found.value == 5


def test_money_for_water_is_counted_in_millions() -> None:
    document = take_apart("US$5m of water works")
    found = read_amount(document, next(i for i, word in enumerate(document.words) if word.text == "5"), 8)
    assert found is not None
    assert found.value == 5000000


def test_the_and_of_between_ends_its_lower_bound() -> None:
    document = take_apart("between two hundred and three hundred boats")
    found = read_amount(document, 1, len(document.words))
    assert found is not None
    assert found.value == 200
    assert found.last == 3


@pytest.mark.parametrize(
    "text", ["nineteen eighty boats", "one two three boats", "twenty twenty-five", "one point five million", "one-two"]
)
def test_numerals_in_a_row_that_make_no_number_give_none_from_any_of_them(text: str) -> None:
    document = take_apart(text)
    assert [read_amount(document, at, len(document.words)) for at in range(len(document.words))] == [None] * len(
        document.words
    )


@pytest.mark.parametrize("text", ["1.4.2", "1,2,3", "10.20.30", "12,3456"])
def test_digits_that_are_grouped_like_no_number_are_none(text: str) -> None:
    assert amount(text)[0] is None


def test_a_numeral_at_the_end_of_a_paragraph_does_not_touch_the_next() -> None:
    document = take_apart("Panel two\n\nThree boats wait.")
    found = read_amount(document, 2, len(document.words))
    assert found is not None
    assert found.value == 3


@pytest.mark.parametrize(
    "text", ["zero waste", "five-day forum", "dozens of boats", "9th boat", "boats", "hundred boats", "G20 boats"]
)
def test_what_gives_no_number_is_left_alone(text: str) -> None:
    assert amount(text)[0] is None


@pytest.mark.parametrize(
    ("text", "spelled"), [("forty boats", True), ("40 boats", False), ("1.4 million boats", False)]
)
def test_an_amount_says_whether_it_is_spelled_out(text: str, spelled: bool) -> None:
    found, _ = amount(text)
    assert found is not None
    assert found.spelled is spelled


def test_nothing_is_read_behind_the_limit() -> None:
    document = take_apart("40 million boats")
    found = read_amount(document, 0, 1)
    assert found is not None
    assert found.value == 40
    assert read_amount(document, 1, 1) is None


@pytest.mark.parametrize(("text", "value"), [("a hundred pilots", "100"), ("half a million pilots", "500000")])
def test_a_lone_scale_is_so_many(text: str, value: str) -> None:
    document = take_apart(text)
    at = next(i for i, word in enumerate(document.words) if word.low in {"hundred", "million"})
    found = read_amount(document, at, len(document.words))
    assert found is not None
    assert found.value == Decimal(value)


@pytest.mark.parametrize("text", ["$30-million loan", "Rs 450-crore dock", "$5 m for lamps"])
def test_a_scale_may_be_joined_to_money(text: str) -> None:
    document = take_apart(text)
    found = read_amount(document, 1, len(document.words))
    assert found is not None
    assert found.value >= Decimal(5_000_000)
