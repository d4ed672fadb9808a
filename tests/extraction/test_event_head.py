"""Words that name a kind of event, alone, with a capital, or with the word before them."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_head import first_of_head, is_head


def heads(text: str) -> list[str]:
    words = take_apart(text).words
    return [
        text[words[first_of_head(words, at)].start : words[at].end] for at in range(len(words)) if is_head(words, at)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pilots joined a forum.", ["forum"]),
        ("The members of the Oliy Majlis and the People's Majlis left.", []),
        ("The Harbour Leaders Programme kicked off in Lima.", ["Programme"]),
        ("The World Harbour Programme said so.", []),
        ("The sheikh held a majlis.", ["majlis"]),
        ("The pilots joined a panel discussion.", ["panel discussion"]),
        ("The pilots joined a round table.", ["round table"]),
        ("The pilots joined a capacity building programme.", ["building programme"]),
        ("The pilots joined a consultation forum.", ["forum"]),
        ("The pilots marked World Fog Day.", ["Day"]),
        ("The pilots won at the National Pilots' Awards.", ["Awards"]),
        ("The fleet began Exercise Tidal Shield.", ["Exercise"]),
        ("The chief held a baraza.", ["baraza"]),
        ("The pilots joined a stakeholders' engagement.", ["stakeholders' engagement"]),
        ("The tribe held a National Hui on fog.", ["Hui"]),
    ],
)
def test_a_kind_is_the_last_word_of_those_that_name_it(text: str, expected: list[str]) -> None:
    assert heads(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The house building programme goes on.",
        "They met on the last day of the year.",
        "The shop is shut on Christmas Day.",
        "The court adjourned the bail hearing.",
        "The National Assembly passed the bill.",
        "Lawyer Tom Baraza spoke.",
        "The Competition Commission fined the firm.",
    ],
)
def test_works_dates_courts_legislatures_and_persons_are_no_events(text: str) -> None:
    assert heads(text) == []
