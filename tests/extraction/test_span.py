"""Stretches of text touch, overlap and cover as half-open ranges do."""

import pytest

from briefview.extraction.span import Span, trimmed

TEXT = "Boats  wait. "


def test_a_span_gives_its_words() -> None:
    assert Span(0, 5).of(TEXT) == "Boats"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(Span(4, 9), True, id="one shared character"),
        pytest.param(Span(1, 2), True, id="inside"),
        pytest.param(Span(5, 9), False, id="side by side"),
        pytest.param(Span(7, 9), False, id="apart"),
    ],
)
def test_spans_overlap_where_they_share_a_character(other: Span, expected: bool) -> None:
    assert Span(0, 5).overlaps(other) is expected
    assert other.overlaps(Span(0, 5)) is expected


@pytest.mark.parametrize(
    ("other", "expected"), [(Span(2, 5), True), (Span(3, 4), True), (Span(1, 4), False), (Span(4, 6), False)]
)
def test_a_span_covers_itself_and_what_lies_within_it(other: Span, expected: bool) -> None:
    assert Span(2, 5).covers(other) is expected


def test_white_space_is_trimmed_at_both_ends_and_nowhere_else() -> None:
    assert trimmed(" \u00a0tide  table\n", 0, 14).of(" \u00a0tide  table\n") == "tide  table"


def test_other_characters_are_trimmed_when_they_are_given() -> None:
    assert trimmed("**Tides**", 0, 9, "*") == Span(2, 7)


def test_nothing_but_white_space_trims_to_an_empty_span() -> None:
    span = trimmed("   ", 0, 3)
    assert span.start == span.end
