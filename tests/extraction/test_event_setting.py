"""A text tells who was at an event, or where and when it was held."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_phrase import find_event_phrases
from briefview.extraction.event_setting import is_crowd_at, is_placed, is_told_held


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A ceremony was held in Lima to mark the anniversary.", True),
        ("She said so at the ceremony held on Friday.", True),
        ("A seminar took place at the Guild House.", True),
        ("A ceremony was held to mark the anniversary.", False),
        ("She said so at the meeting held at the Guild House.", False),
        ("The ceremony in Lima was long.", False),
    ],
)
def test_an_event_is_told_to_be_held_by_a_verb_and_a_place_or_a_day(text: str, told: bool) -> None:
    document = take_apart(text)
    assert is_told_held(document, next(find_event_phrases(document))) is told


@pytest.mark.parametrize(
    ("text", "crowd"),
    [
        ("Speakers at a seminar have urged care.", True),
        ("Experts at the webinar called for lamps.", True),
        ("A speaker at a seminar urged care.", False),
        ("Boats at a seminar were shown.", False),
    ],
)
def test_a_crowd_is_at_an_event(text: str, crowd: bool) -> None:
    document = take_apart(text)
    assert is_crowd_at(document, next(find_event_phrases(document))) is crowd


@pytest.mark.parametrize(
    ("text", "placed"),
    [
        ("A seminar was long in Lima.", True),
        ("A seminar on fog ended on Monday.", True),
        ("A seminar on fog ended well.", False),
    ],
)
def test_a_place_or_a_day_stands_behind_an_event(text: str, placed: bool) -> None:
    document = take_apart(text)
    assert is_placed(document, next(find_event_phrases(document))) is placed
