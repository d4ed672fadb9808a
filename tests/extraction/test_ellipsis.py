"""What a figure counts that leaves its noun to the words before."""

import pytest

from briefview.extraction.document import Document, take_apart
from briefview.extraction.ellipsis import (
    Counted,
    compared_with,
    in_brackets,
    left_out,
    opened_with,
    plural_before,
    pointed_at,
)
from briefview.extraction.figure import Figure
from briefview.extraction.figure_reader import read_figure
from briefview.extraction.noun_list import nouns_behind


def figure_at(document: Document, at: int) -> Figure:
    figure = read_figure(document, at, 0, len(document.words))
    assert figure is not None
    return figure


def counted_at(document: Document, at: int) -> Counted:
    figure = figure_at(document, at)
    nouns = nouns_behind(document, figure.last, len(document.words))
    assert nouns is not None
    return Counted(figure, nouns)


@pytest.mark.parametrize(
    ("text", "at", "nouns"),
    [
        ("120 pilots came, 45 of them from Peru", 4, "pilots"),
        ("120 pilots came, 45 of them women", 4, "women"),
        ("120 pilots came, of whom 45 were new", 6, "pilots"),
        ("120 pilots came, 9 of which were new", 4, "pilots"),
        ("120 pilots came, of which 45", 6, "pilots"),
        ("120 pilots came, 45 of those who sailed", 4, None),
    ],
)
def test_a_pronoun_stands_for_what_was_counted_before(text: str, at: int, nouns: str | None) -> None:
    document = take_apart(text)
    found = pointed_at(document, figure_at(document, at), range(len(document.words)), [counted_at(document, 0)])
    assert (found.of(text) if found else None) == nouns


def test_a_whole_may_open_the_clause() -> None:
    text = "Of the 80 ships in the dock, 12 sank"
    document = take_apart(text)
    found = opened_with(document, figure_at(document, 8), 0)
    assert found is not None
    assert found.of(text) == "ships"


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("1,280 ships in 2023, compared with 940 the year before", 7),
        ("80 ships, up from 23", 5),
        ("80 ships against 23", 3),
    ],
)
def test_a_figure_set_beside_another_counts_the_same(text: str, at: int) -> None:
    document = take_apart(text)
    found = compared_with(document, figure_at(document, at), 0, [counted_at(document, 0)])
    assert found is not None
    assert found.of(text) == "ships"


def test_a_figure_of_another_kind_is_not_compared() -> None:
    document = take_apart("80 ships, up from 23 per cent")
    assert compared_with(document, figure_at(document, 5), 0, [counted_at(document, 0)]) is None


@pytest.mark.parametrize(("text", "at"), [("wheat (12 tonnes)", 2), ("the wheat: 12 tonnes.", 3)])
def test_a_figure_in_brackets_is_of_the_nouns_before(text: str, at: int) -> None:
    document = take_apart(text)
    found = in_brackets(document, figure_at(document, at), range(len(document.words)))
    assert found is not None
    assert found.of(text) == "wheat"


def test_what_the_last_count_counts_is_left_out() -> None:
    text = "500 pilots this year and 800 next year"
    document = take_apart(text)
    assert left_out([counted_at(document, 0)]) == counted_at(document, 0).nouns
    assert left_out([]) is None


def test_the_nearest_nouns_of_several_things_stand_in_where_nothing_was_counted() -> None:
    text = "They took in Peru and Chile as members, bringing the total to 34"
    document = take_apart(text)
    found = plural_before(document, len(document.words) - 1, 0)
    assert found is not None
    assert found.of(text) == "members"


def test_a_part_of_that_is_of_what_it_goes_to() -> None:
    text = "$860 million was given, but only 6 per cent of that is for bridges"
    document = take_apart(text)
    found = pointed_at(document, figure_at(document, 8), range(len(document.words)), [])
    assert found is not None
    assert found.of(text) == "bridges"
