"""Headlines that set a person off by a colon."""

import pytest

from briefview.brief import Source
from briefview.extraction.reported_speech import find_reported_speech

ARTICLE = "\n\nThe hall was full on Monday, and the lamps were lit. Dr. Ana Diaz spoke to the pilots of the town."


@pytest.mark.parametrize(
    ("headline", "content"),
    [
        ("Ana Diaz: Fog Is Rare Here", ["Fog Is Rare Here"]),
        ("Ana Diaz: Fog is rare here.", ["Fog is rare here."]),
        ("Fog is rare on this coast: Ana Diaz", ["Fog is rare on this coast"]),
        ("‘Fog is rare on this coast’: Ana Diaz", ["‘Fog is rare on this coast’"]),
        ("Ana Diaz: a life", []),
        ("Lamps for Alba: Ana Diaz opens the hall", []),
    ],
)
def test_a_person_alone_beside_the_colon_says_the_rest(headline: str, content: list[str]) -> None:
    found = find_reported_speech(Source(text=headline + ARTICLE, origin="test"))
    assert [piece.quote for each in found for piece in each.content] == content
