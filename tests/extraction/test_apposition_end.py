"""An office set off behind a name ends at a mark, a verb or another person."""

import pytest

from briefview.extraction.apposition_end import segment_end
from briefview.extraction.document import take_apart


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Director of Ports, said so", "Director of Ports"),
        ("Minister of Trade, Mines and Ports, said so", "Minister of Trade, Mines and Ports"),
        ("Director of Ports said so", "Director of Ports"),
        ("Vice Chancellor presided over the forum", "Vice Chancellor"),
        ("Director of Ports who spoke", "Director of Ports"),
        ("Director of Ports and Dr Li Wei", "Director of Ports"),
        ("Director of Ports as well as others", "Director of Ports"),
    ],
)
def test_the_end_of_an_office_is_found(text: str, office: str) -> None:
    document = take_apart(text)
    end = segment_end(document.words, 0, len(document.words))
    assert text[: document.words[end - 1].end] == office
