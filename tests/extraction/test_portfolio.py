"""Lists of what an office or a ministry is for are told from lists of other things."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.portfolio import lists_portfolio


@pytest.mark.parametrize(
    ("text", "lists"),
    [
        ("the Minister of Trade, Industry and Mines Ana", True),
        ("Trade, Industry and Mines Minister Ana", True),
        ("the Director, Press and Public Relations", True),
        ("the Ministry of Trade, Industry and Mines", True),
        ("the Minister of Trade, Ana Diaz and Omar", False),
        ("Trade, Industry and Mines all grew", False),
        ("fog, Industry and Mines", False),
    ],
)
def test_the_comma_of_a_portfolio_is_told_from_others(text: str, *, lists: bool) -> None:
    words = take_apart(text).words
    comma = next(at for at, word in enumerate(words) if word.text == ",")
    assert lists_portfolio(words, comma) is lists
