"""A text reports an event where somebody was at it, somewhere or on some day."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_phrase import find_event_phrases
from briefview.extraction.event_report import is_introduced, is_reported


def is_reported_first(text: str) -> bool:
    document = take_apart(text)
    return is_reported(document, next(find_event_phrases(document)))


@pytest.mark.parametrize(
    "text",
    [
        "She made the call at a training programme on sea fog in Tema.",
        "During a pilots' engagement meeting held by the port, Ines Okoro spoke.",
        "They met at the launch of a five-year harbour plan last Friday.",
        "The port convened a virtual roundtable with lenders.",
        "The port has organised a one-day training for crews.",
        "The council held its fourteenth session in Tema.",
        "The Tide Summit was formally opened by the port.",
        "The three-day meeting will open on Tuesday.",
        "He took part in a public hearing called by the port.",
        "She flagged off a two-day retreat for port managers in Jinja.",
        "He attended the annual pilots' retreat in the Old Mill.",
    ],
)
def test_an_event_that_somebody_attended_somewhere_is_reported(text: str) -> None:
    assert is_reported_first(text)


@pytest.mark.parametrize(
    "text",
    [
        "The port plans a training programme on sea fog in Tema.",
        "He fell asleep in a meeting in Tema.",
        "She likes to speak at a conference.",
        "The council held a session in Tema.",
        "He told a press conference in Tema.",
        "They spoke at a press briefing in Tema on Monday.",
    ],
)
def test_an_event_that_is_only_mentioned_is_not_reported(text: str) -> None:
    assert not is_reported_first(text)


@pytest.mark.parametrize(
    ("text", "introduced"),
    [
        ("They spoke at a workshop in Tema. The workshop drew 90 pilots.", True),
        ("They spoke at a workshop in Tema. The event drew 90 pilots.", True),
        ("They spoke at a two-day workshop in Tema.", True),
        ("They met at a workshop in Tema and married.", False),
    ],
)
def test_a_kind_alone_is_an_event_where_the_text_speaks_of_it_again(text: str, introduced: bool) -> None:
    document = take_apart(text)
    first, *later = find_event_phrases(document)
    assert is_introduced(document, first, tuple(later)) is introduced
