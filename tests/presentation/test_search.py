"""Words are found whatever their case and accents, at the right offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefview.brief.correction import edit
from briefview.presentation.search import find_facts, find_words, folded
from tests.builder import sample_brief


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("A Forum and a FORUM", "forum", ["Forum", "FORUM"]),
        ("Tomás Aguilar, TOMÁS", "tomas", ["Tomás", "TOMÁS"]),
        ("the e\u0301cole", "école", ["e\u0301cole"]),
        ("Straße and STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("the ﬁrst ﬁsh", "first", ["ﬁrst"]),
        ("He said “yes”", '"yes"', ["“yes”"]),
        ("night\u00a0pilotage", "night pilotage", ["night\u00a0pilotage"]),
        ("😀 fog 😀 fog", "fog", ["fog", "fog"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("nothing here", "fog", []),
        ("nothing here", "  ", []),
    ],
)
def test_words_are_found(text: str, words: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_words(folded(text), words)] == found


@given(st.text(max_size=60), st.integers(0, 60), st.integers(1, 10))
def test_every_piece_of_a_text_that_can_be_seen_is_found_in_it(text: str, start: int, length: int) -> None:
    piece = text[start : start + length]
    if folded(piece).text.strip():
        assert find_words(folded(text), piece)


def test_facts_are_found_by_their_values_in_the_order_of_the_tabs() -> None:
    brief = sample_brief()
    assert find_facts(brief, "NORWAY") == (brief.event.hosts[0].id if brief.event else "",)
    assert find_facts(brief, "tomas") == (brief.speakers[1].name.id, brief.speakers[1].statements[0].id)
    assert find_facts(brief, "") == ()
    changed = edit(brief, brief.panels[0].title.id, "Zürich")
    assert find_facts(changed, "zurich") == (brief.panels[0].title.id,)
