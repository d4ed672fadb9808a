"""Views of a text keep its length, so that every offset stays true."""

from hypothesis import given
from hypothesis import strategies as st

from briefview.extraction.mask import masked_view, plain_view
from briefview.extraction.span import Span


def test_curly_and_angular_marks_become_straight_ones() -> None:
    assert plain_view("“Go,” «go», „go“: ‘it’s’") == '"Go," "go", "go": \'it\'s\''


def test_odd_spaces_and_hyphens_become_plain_ones() -> None:
    assert plain_view("5\u00a0km\u202ffar,\tco\u2011host") == "5 km far, co-host"


def test_dashes_and_line_breaks_are_kept() -> None:
    assert plain_view("one–two—three\nfour") == "one–two—three\nfour"


@given(st.text())
def test_a_plain_view_has_the_length_of_its_text(text: str) -> None:
    assert len(plain_view(text)) == len(text)


def test_the_inside_of_a_span_is_blanked_and_the_rest_is_kept() -> None:
    assert masked_view('He said "stop. now" and left.', (Span(9, 18),)) == 'He said "_________" and left.'


def test_several_spans_are_blanked_each_at_its_place() -> None:
    assert masked_view("abcdef", (Span(0, 1), Span(3, 6))) == "_bc___"


def test_a_text_without_spans_is_its_own_masked_view() -> None:
    assert masked_view("abc", ()) == "abc"
