"""Noun phrases that name or describe events."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_phrase import EventPhrase, find_event_phrases, text_before


def phrases(text: str) -> list[EventPhrase]:
    return list(find_event_phrases(take_apart(text)))


@pytest.mark.parametrize(
    ("text", "name", "proper", "bare"),
    [
        ("We joined the All-Coast Pilots Conclave-2024 there.", "All-Coast Pilots Conclave-2024", True, False),
        ("We joined the Water, Energy and Climate Summit.", "Water, Energy and Climate Summit", True, False),
        ("We joined the Harbour Safety Forum.", "Harbour Safety Forum", True, False),
        ("We joined the Water, Energy, and Climate Summit.", "Water, Energy, and Climate Summit", True, False),
        ("They said on board Wednesday Port Expo was good.", "Port Expo", True, False),
        ("We joined a port conference on fog.", "port conference on fog", False, False),
        ("We joined the conference.", "conference", False, True),
        ("We joined a forum dedicated to fog lamps.", "forum dedicated to fog lamps", False, False),
        ("We joined a forum focused on fog lamps.", "forum focused on fog lamps", False, False),
        ("We joined a forum exploring fog lamps.", "forum exploring fog lamps", False, False),
        ("Then the forum focused on fog lamps.", "forum", False, True),
        ("We joined the forum, themed “Light and Fog”.", "forum", False, True),
        ("We joined the 5th Harbour Round Table.", "5th Harbour Round Table", True, False),
        ("We joined a training programme on fog.", "training programme on fog", False, False),
        ("We joined the pilots' meeting.", "pilots' meeting", False, False),
        ("We saw the launch of a five-year water plan.", "launch of a five-year water plan", False, False),
        ("We joined the consultation on fog organised by the port.", "consultation on fog", False, False),
    ],
)
def test_a_phrase_is_a_name_a_description_or_the_kind_alone(text: str, name: str, proper: bool, bare: bool) -> None:
    (phrase,) = phrases(text)
    assert (phrase.name.of(text), phrase.proper, phrase.bare) == (name, proper, bare)


def test_a_title_in_quotation_marks_is_the_name() -> None:
    text = "We joined a seminar on “Ships and Fog” in Lima."
    (phrase,) = phrases(text)
    assert phrase.titled
    assert phrase.name.of(text) == "Ships and Fog"


def test_a_title_may_end_with_a_stop_inside_its_marks() -> None:
    text = "The port will hold a hearing titled “Lamp Policy on Ships.” It is open to all."
    assert phrases(text)[0].name.of(text) == "Lamp Policy on Ships"


def test_a_title_may_stand_before_the_kind() -> None:
    text = "We joined the “Ships and Fog” seminar in Lima."
    (phrase,) = phrases(text)
    assert (phrase.titled, phrase.name.of(text), phrase.head.of(text)) == (True, "Ships and Fog", "seminar")


def test_the_kind_is_the_first_of_a_name_that_goes_on_with_its_subject() -> None:
    text = "We joined the International Conference on Debate and Dialogue."
    (phrase,) = phrases(text)
    assert phrase.head.of(text) == "Conference"


def test_words_that_tell_of_another_edition_are_kept() -> None:
    (phrase,) = phrases("The next forum will be held in Lima.")
    assert phrase.modifiers == {"next"}


@pytest.mark.parametrize(
    "text",
    [
        "We met in Lima last week.",
        "They will launch a boat.",
        "They met in the Conference Hall.",
        "It took place at the Royal Aria Conference.",
        "“The forum is long.”",
    ],
)
def test_verbs_venues_and_quoted_words_are_no_events(text: str) -> None:
    assert phrases(text) == []


def test_the_words_before_a_phrase_are_told_without_its_article() -> None:
    document = take_apart("They met ahead of the Harbour Forum.")
    (phrase,) = find_event_phrases(document)
    assert text_before(document, phrase).endswith("ahead of")


def test_a_theme_in_quotation_marks_is_no_name_of_an_event_that_has_one() -> None:
    for link in (", themed", " under the theme", " on"):
        (phrase,) = phrases(f"We joined the Alba Forum{link} “Ships and Fog” there.")
        assert not phrase.titled
        assert phrase.name.of("We joined the Alba Forum there.") == "Alba Forum"
    (phrase,) = phrases("We joined the International Conference on “Ships and Fog” there.")
    assert phrase.titled


def test_an_adverb_may_stand_before_a_title() -> None:
    text = "The seminar, officially entitled “Ships and Fog”, is over."
    assert [phrase.name.of(text) for phrase in phrases(text)] == ["Ships and Fog"]


def test_a_house_for_two_kinds_of_events_is_none() -> None:
    assert phrases("They met at the Alba Convention and Exhibition Centre.") == []


def test_a_few_words_may_stand_between_a_title_and_its_kind() -> None:
    text = "We joined the “Ships and Fog” annual international forum in Lima."
    (phrase,) = phrases(text)
    assert phrase.name.of(text) == "Ships and Fog"


def test_a_conference_hall_is_a_venue() -> None:
    assert phrases("It was held at the Tide Hotel conference hall.") == []
