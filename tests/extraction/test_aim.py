"""Theme and aims are the source's own words."""

import pytest

from briefview.extraction.aim import find_aims, find_theme
from briefview.extraction.document import take_apart
from tests.extraction.article import event_of

FORUM = (
    "The Harbour Safety Forum opened in Lima under the theme “Safe to Shore”. The forum aims to cut delays in ports."
)


def test_a_theme_is_what_the_text_calls_one_without_its_marks() -> None:
    theme = find_theme(take_apart(FORUM))
    assert theme is not None
    assert theme.value == "Safe to Shore"


def test_a_quotation_that_is_called_no_theme_is_none() -> None:
    assert find_theme(take_apart("The Harbour Forum opened. “Safe to Shore,” said a pilot.")) is None


def test_an_aim_is_what_the_event_is_to_achieve_from_the_verb_on() -> None:
    document = take_apart(FORUM)
    assert [aim.value for aim in find_aims(document, event_of(document))] == ["cut delays in ports"]


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("The Harbour Safety Forum met in Lima to discuss fees in ports.", "discuss fees in ports"),
        ("The Harbour Safety Forum is designed to make ports safe.", "make ports safe"),
        ("The Harbour Safety Forum met with a view to cutting delays in ports.", "cutting delays in ports"),
        (
            "The Harbour Safety Forum opened. The objective of the forum is to cut delays in ports.",
            "cut delays in ports",
        ),
        ("The Harbour Safety Forum aims to help ports grow, the minister said.", "help ports grow"),
        ("The Harbour Safety Forum aims to help ports grow, Ana Diaz, a pilot, told reporters.", "help ports grow"),
        ("The Harbour Safety Forum aims to help ports grow, according to the board.", "help ports grow"),
        (
            "The Harbour Safety Forum aims to help ports, quays and pilots who said they were poor.",
            "help ports, quays and pilots who said they were poor",
        ),
        ("The Harbour Safety Forum gives pilots a fine opportunity to speak of fog at sea.", None),
        ("The Harbour Safety Forum offers an excellent opportunity to speak of fog at sea.", "speak of fog at sea"),
        ("The Harbour Safety Forum to discuss fees in ports opened in Lima.", "discuss fees in ports"),
        ("The Harbour Safety Forum opened in Lima. Ana Diaz wants to discuss fees.", None),
    ],
)
def test_aims_are_read_in_the_many_ways_of_saying_what_an_event_is_for(text: str, aim: str | None) -> None:
    document = take_apart(f"{text} The Harbour Safety Forum was held in Lima.")
    assert [found.value for found in find_aims(document, event_of(document))] == ([aim] if aim else [])


def test_what_somebody_asks_for_is_no_aim() -> None:
    document = take_apart("Opening the Harbour Forum, the mayor urged the pilots to finalise the plan for the lamps.")
    assert find_aims(document, event_of(document)) == []


def test_the_theme_of_the_event_is_told_from_that_of_an_exhibition() -> None:
    document = take_apart("An art exhibition themed “Fog” was free. The theme of the forum was “Lamps for All”.")
    theme = find_theme(document)
    assert theme is not None
    assert theme.value == "Lamps for All"
