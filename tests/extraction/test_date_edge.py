"""A verb, a preposition or a count tells which end of an event a date names."""

import pytest

from briefview.extraction.date_edge import DateEdge, edge_of, nth_day
from briefview.extraction.date_phrase import find_dates
from briefview.extraction.document import take_apart


def edges(text: str) -> list[DateEdge | None]:
    document = take_apart(text)
    return [edge_of(document, document.sentences[0], date) for date in find_dates(document.plain)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lock fair kicked off on Monday and will wrap up on Friday.", [DateEdge.START, DateEdge.END]),
        ("The mayor closed the fair on Friday evening.", [DateEdge.END]),
        ("On Friday, the fair came to an end.", [DateEdge.END]),
        ("Friday evening closed the fair, which opened on Sunday.", [DateEdge.END, DateEdge.START]),
        ("The fair runs until 5 May.", [DateEdge.END]),
        ("The fair will be held from 5 May.", [DateEdge.START]),
        ("Ana Diaz spoke at the opening of the fair today.", [DateEdge.START]),
        ("The fair was held on Monday.", [None]),
        ("The mayor of the old town on Monday officially opened the fair.", [DateEdge.START]),
        ("The fair opened on Monday and heard the mayor on Tuesday.", [DateEdge.START, None]),
        ("Applications for the fair are open until 5 May.", [None]),
    ],
)
def test_the_words_around_a_date_tell_its_end(text: str, expected: list[DateEdge | None]) -> None:
    assert edges(text) == expected


@pytest.mark.parametrize(
    ("text", "number", "last"),
    [
        ("He spoke on the second day of the three-day fair.", 2, False),
        ("On the opening day of the fair he spoke.", 1, False),
        ("Day two of the fair saw rain.", 2, False),
        ("He spoke on the final day of the fair.", None, True),
        ("He spoke at the fair.", None, False),
    ],
)
def test_the_day_that_a_sentence_tells_of_is_counted(text: str, number: int | None, last: bool) -> None:
    document = take_apart(text)
    assert nth_day(document, document.sentences[0]) == (number, last)
