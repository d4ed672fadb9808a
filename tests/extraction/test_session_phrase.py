"""Single sessions in prose."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_choice import choose_event
from briefview.extraction.session_phrase import find_sessions


def sessions(text: str) -> list[str]:
    document = take_apart(text)
    return [
        found.title.of(text)
        for sentence in document.sentences
        for found in find_sessions(document, choose_event(document), sentence)
    ]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            'The first session, "Ships in Fog", drew a crowd; the second, on old lights, did not.',
            ["Ships in Fog", "old lights"],
        ),
        ("The first session focused on tug crews, while the second looked at pilots.", ["tug crews", "pilots"]),
        ("A panel discussion on the future of tugs, moderated by Ana Diaz, was held.", ["the future of tugs"]),
        ('The opening panel of the forum was devoted to the topic "Fog".', ["Fog"]),
        ("A separate panel will be devoted to health at sea.", ["health at sea"]),
        ("Special sessions on thefts at sea, a growing worry, are also planned.", ["thefts at sea"]),
        (
            "It includes a panel on sea mines, a workshop on knots for children and a debate on cruise ships.",
            ["sea mines", "knots for children", "cruise ships"],
        ),
        ('Li Wei gave a talk titled "Old Lights" and left.', ["Old Lights"]),
        ("Dr Ana Diaz will give the keynote address 'Who Pays the Pilot?' at the forum.", ["Who Pays the Pilot?"]),
    ],
)
def test_a_session_is_named_by_its_title_or_topic(text: str, titles: list[str]) -> None:
    assert sessions(f"The Harbour Forum opened in Kiel on Monday. {text}") == titles


@pytest.mark.parametrize(
    "text",
    [
        "A panel discussion on harbour safety was held in Kiel on Monday. It was organised by the port.",
        "The session on Monday was long.",
        'In her presentation, "We need lights," she said.',
        'Addressing the opening session, "Ports need lights," he said.',
        "The first session was opened by the mayor.",
    ],
)
def test_the_event_itself_and_sessions_without_a_topic_are_none(text: str) -> None:
    assert sessions(text) == []
