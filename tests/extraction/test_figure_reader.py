"""The figure that starts at a word, whatever its kind."""

from decimal import Decimal

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.figure_reader import read_figure
from briefview.extraction.word import Tag
from tests.extraction.corpus import CORPUS

ARTICLES = sorted((CORPUS / "articles").glob("*.txt"))


@pytest.mark.parametrize(
    ("text", "at", "kind", "value", "unit"),
    [
        ("235,000 pilots", 0, "count", "235000", None),
        ("40 per cent of ships", 0, "share", "40", "percent"),
        ("one in five ships", 0, "share", "20", "percent"),
        ("EUR 40 million", 1, "money", "40000000", "EUR"),
        ("18,400 hectares of reed", 0, "measure", "18400", "hectare"),
        ("the third-largest port", 1, "rank", "3", "rank"),
        ("a 600-MW plant", 1, "measure", "600", "megawatt"),
        ("below 1.5°C", 1, "measure", "1.5", "degree"),
        ("failed 37 times", 1, "count", "37", "times"),
        ("sales grew fourfold", 2, "count", "4", "times"),
    ],
)
def test_each_kind_of_figure_is_read_with_its_value_and_unit(
    text: str, at: int, kind: str, value: str, unit: str | None
) -> None:
    document = take_apart(text)
    figure = read_figure(document, at, 0, len(document.words))
    assert figure is not None
    assert (figure.kind, figure.value, figure.unit) == (kind, Decimal(value), unit)


def test_a_word_is_no_figure() -> None:
    assert read_figure(take_apart("many pilots"), 0, 0, 2) is None


def test_figures_are_read_only_where_a_word_is_tagged_as_opening_one_and_lose_nothing_by_it() -> None:
    document = take_apart("\n\n".join(path.read_text(encoding="utf-8") for path in ARTICLES))
    untagged = [at for at, word in enumerate(document.words) if Tag.FIGURE not in word.tags]
    assert [at for at in untagged if read_figure(document, at, 0, len(document.words))] == []


@pytest.mark.parametrize("text", ["10 to 20 pilots", "10-20 pilots", "ten to twenty pilots"])
def test_the_bounds_of_a_range_are_one_figure(text: str) -> None:
    document = take_apart(text)
    figure = read_figure(document, 0, 0, len(document.words))
    assert figure is not None
    assert (figure.value, figure.upper) == (Decimal(10), Decimal(20))
    assert document.words[figure.last].text == "pilots"


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [
        ("two to three thousand pilots", 2000, 3000),
        ("5 to 10 million pilots", 5000000, 10000000),
        ("2-3 million hectares", 2000000, 3000000),
        ("two to three hundred pilots", 200, 300),
        ("500 to 1 million pilots", 500, 1000000),
        ("5 million to 10 million pilots", 5000000, 10000000),
    ],
)
def test_the_lower_bound_shares_the_scale_of_the_upper_one(text: str, lower: int, upper: int) -> None:
    document = take_apart(text)
    figure = read_figure(document, 0, 0, len(document.words))
    assert figure is not None
    assert (figure.value, figure.upper) == (Decimal(lower), Decimal(upper))
