"""A list is split at its top level, and nothing else is."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.listing import split_list
from briefview.extraction.span import Span


def items(text: str) -> list[str]:
    return [span.of(text) for span in split_list(take_apart(text), Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("locks, weirs and gates", ["locks", "weirs", "gates"], id="commas and an and"),
        pytest.param("locks, weirs, and gates", ["locks", "weirs", "gates"], id="a comma before the and"),
        pytest.param("locks, weirs or gates", ["locks", "weirs or gates"], id="an or joins"),
        pytest.param("(a) dry locks, (b) weirs and gates", ["dry locks", "weirs and gates"], id="letters"),
        pytest.param(
            "(a) locks; (b) weirs and gates; and (c) ports", ["locks", "weirs and gates", "ports"], id="letters and and"
        ),
        pytest.param("1) locks 2) weirs", ["locks", "weirs"], id="numbers"),
        pytest.param("i) locks; ii) weirs", ["locks", "weirs"], id="roman numbers"),
        pytest.param(
            "locks; weirs and gates; and ports", ["locks", "weirs and gates", "ports"], id="semicolons before commas"
        ),
        pytest.param(
            "the role of locks, weirs and gates; and the cost of ports",
            ["the role of locks, weirs and gates", "the cost of ports"],
            id="two parts at a semicolon",
        ),
        pytest.param(
            "the fees for locks and weirs, the care of gates and the rent of ports",
            ["the fees for locks and weirs", "the care of gates", "the rent of ports"],
            id="the last and before an article",
        ),
        pytest.param("“Dry Locks”, “Wet Weirs” and “Gates”", ["Dry Locks", "Wet Weirs", "Gates"], id="titles"),
    ],
)
def test_a_list_is_split_where_its_items_end(text: str, expected: list[str]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("locks and weirs", ["locks and weirs"], id="a lone pair"),
        pytest.param("locks as well as weirs", ["locks as well as weirs"], id="a lone pair in other words"),
        pytest.param("locks", ["locks"], id="a single item"),
        pytest.param(
            "fees (for locks, weirs), tolls and ports", ["fees (for locks, weirs)", "tolls", "ports"], id="brackets"
        ),
        pytest.param("fees of 1,500 euros and tolls", ["fees of 1,500 euros and tolls"], id="a comma in a number"),
        pytest.param(
            "the “locks, weirs” plan, tolls and ports", ["the “locks, weirs” plan", "tolls", "ports"], id="quotes"
        ),
    ],
)
def test_what_belongs_together_stays_together(text: str, expected: list[str]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "talks on “locks, weirs”, tolls and ports", ["talks on “locks, weirs”", "tolls", "ports"], id="at the end"
        ),
        pytest.param("“locks” of old, tolls and ports", ["“locks” of old", "tolls", "ports"], id="at the start"),
        pytest.param("“locks” and “weirs”; tolls; ports", ["“locks” and “weirs”", "tolls", "ports"], id="two pairs"),
        pytest.param("the ‘dry locks’, tolls and ports", ["the ‘dry locks’", "tolls", "ports"], id="single"),
        pytest.param("“dry locks”, tolls and ports", ["dry locks", "tolls", "ports"], id="about the whole item"),
        pytest.param("locks”, tolls and “ports", ["locks", "tolls", "ports"], id="without the other"),
        pytest.param("the crew's locks, tolls and ports", ["the crew's locks", "tolls", "ports"], id="an apostrophe"),
    ],
)
def test_an_item_keeps_its_quotation_marks_in_pairs(text: str, expected: list[str]) -> None:
    assert items(text) == expected


def test_only_the_given_stretch_is_split() -> None:
    text = "They spoke of locks, weirs and gates, and left, at last."
    document = take_apart(text)
    start, end = text.index("locks"), text.index(", and left")
    assert [span.of(text) for span in split_list(document, Span(start, end))] == ["locks", "weirs", "gates"]


def test_an_empty_stretch_has_no_items() -> None:
    assert split_list(take_apart("locks , , "), Span(6, 10)) == []
