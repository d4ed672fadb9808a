"""Attributions that close a sentence."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.final_attribution import closes_sentence, has_only_circumstances, is_followed_by_circumstances
from briefview.extraction.source_attribution import find_source_attributions


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("Fog is rare on this coast, the board said.", True),
        ("Fog is rare on this coast, the board told pilots on Monday.", True),
        ("Fog is rare on this coast, the board said in a letter to the town.", True),
        ("In the spring of that year, the board said fog is rare.", False),
        ("In the spring of that year, the board said in Alba that fog is rare.", False),
        ("The board said on Monday that fog is rare.", False),
    ],
)
def test_only_circumstances_may_follow(text: str, closes: bool) -> None:
    document = take_apart(text)
    (own,) = find_source_attributions(document, document.sentences[0])
    assert closes_sentence(document, own, 0, len(document.words)) is closes


def test_a_clause_is_no_circumstance() -> None:
    document = take_apart("Fog is rare, the board said in March it would act.")
    (own,) = find_source_attributions(document, document.sentences[0])
    assert not is_followed_by_circumstances(document, own, 0, len(document.words))


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("The board said at the fair in Lima on Monday.", True),
        ("The board said in the port the fog lifts.", False),
        ("The board said on Monday that fog is rare.", False),
    ],
)
def test_an_attribution_may_tell_only_where_and_when_it_was_said(text: str, bare: bool) -> None:
    document = take_apart(text)
    (own,) = find_source_attributions(document, document.sentences[0])
    assert has_only_circumstances(document, own, len(document.words)) is bare
