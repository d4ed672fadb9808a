"""What an event is in its sentence tells whether it is the one reported."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_phrase import find_event_phrases
from briefview.extraction.event_role import (
    apposed_name,
    is_acting,
    is_agent,
    opens_lead,
    stands_beside,
    stands_for_another,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Harbour Forum opened.", True),
        ("LIMA: The Harbour Forum opened.", True),
        ("The Old Coast's largest trade fair opened.", True),
        ("Ninety pilots met at the Harbour Forum.", False),
    ],
)
def test_the_subject_of_the_lead_is_told_from_what_stands_later(text: str, *, expected: bool) -> None:
    document = take_apart(text)
    assert opens_lead(document, next(find_event_phrases(document))) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Lagoon Towns Congress organised a workshop on fog.", True),
        ("The Lagoon Towns Congress (LTC) held its second seminar.", True),
        ("The Lagoon Towns Congress organised the flags.", False),
        ("The Lagoon Towns Congress opened with songs.", False),
    ],
)
def test_a_body_called_a_congress_is_told_by_what_it_holds(text: str, *, expected: bool) -> None:
    document = take_apart(text)
    assert is_acting(document, next(find_event_phrases(document))) is expected


@pytest.mark.parametrize("link", ["by", "together with", "in collaboration with"])
def test_an_event_behind_by_or_together_with_is_a_body(link: str) -> None:
    document = take_apart(f"A workshop was organised {link} the Lagoon Towns Congress.")
    assert [is_agent(document, phrase) for phrase in find_event_phrases(document)] == [False, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On the eve of the forum, a workshop on fog heard pilots.", [False, True]),
        ("Ahead of the storm, a workshop on fog heard pilots.", [False]),
    ],
)
def test_an_event_before_or_behind_the_one_that_opens_the_sentence_is_another(text: str, expected: list[bool]) -> None:
    document = take_apart(text)
    assert [stands_beside(document, phrase) for phrase in find_event_phrases(document)] == expected


def test_a_description_in_commas_is_that_of_the_name_before_it() -> None:
    text = "The Lagoon Dialogue, an international conference on fog, opens on Friday."
    document = take_apart(text)
    phrases = tuple(find_event_phrases(document))
    named = apposed_name(document, phrases[1], phrases)
    assert named is phrases[0]
    assert apposed_name(document, phrases[0], phrases) is None


def test_an_event_that_somebody_is_invited_to_is_not_reported() -> None:
    text = "The mayor got an invitation to take part in the World Lamp Forum in Lima. He praised the Lamp Forum."
    document = take_apart(text)
    phrases = tuple(find_event_phrases(document))
    assert [stands_for_another(document, phrase, phrases) for phrase in phrases] == [True, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Diaz spoke at the opening ceremony. The five-day conference drew pilots.", True),
        ("Ana Diaz spoke at the opening ceremony. The lamps were lit.", False),
        ("Ana Diaz spoke at the opening ceremony of the port. The five-day conference drew pilots.", False),
    ],
)
def test_the_opening_ceremony_of_a_longer_event_is_a_part_of_it(text: str, *, expected: bool) -> None:
    document = take_apart(text)
    phrases = tuple(find_event_phrases(document))
    if not expected and " of " in text:
        phrases = tuple(phrase for phrase in phrases if phrase.name.end > phrase.head.end) or phrases[1:]
    assert stands_for_another(document, phrases[0], phrases) is expected
