"""Paragraphs are the non-blank lines, trimmed, numbered from 1."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from briefview.brief import paragraphs


def test_blank_lines_are_no_paragraphs() -> None:
    text = "One.\n\n \t\n  Two. \r\nThree\u2029Four"
    found = paragraphs(text)
    assert [text[paragraph.start : paragraph.end] for paragraph in found] == ["One.", "Two.", "Three", "Four"]
    assert [paragraph.number for paragraph in found] == [1, 2, 3, 4]


@given(st.text())
def test_paragraphs_hold_all_words_in_order(text: str) -> None:
    found = paragraphs(text)
    joined = "".join(text[paragraph.start : paragraph.end] for paragraph in found)
    assert "".join(joined.split()) == "".join(text.split())
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))
