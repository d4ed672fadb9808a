"""An event that the lead describes is named behind it, or called by its kind alone."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_lead import described_before, named_behind
from briefview.extraction.event_phrase import find_event_phrases
from tests.extraction.article import event_of, extract, values


@pytest.mark.parametrize(
    ("behind", "name"),
    [
        ("The 10th Lamp Dialogue in Lima, Peru began yesterday.", "10th Lamp Dialogue"),
        ("The fifth edition of the Fog Festival, which is being held at Tide Hall, is free.", "Fog Festival"),
        ("Two boards hold the three-day World Dialogue on Lamps.", "World Dialogue on Lamps"),
        ("The Fog Festival began yesterday.", "lamp dialogue"),
        ("The Fog Festival will be held in May.", "lamp dialogue"),
        ("The previous Lamp Dialogue began in May.", "lamp dialogue"),
        ("Pilots went to the Lamp Dialogue, which is being held in Lima.", "lamp dialogue"),
    ],
)
def test_what_the_next_sentence_says_to_run_is_the_event_of_the_lead(behind: str, name: str) -> None:
    text = f"Pilots attend a three-day lamp dialogue. {behind}"
    document = take_apart(text)
    phrases = list(find_event_phrases(document))
    assert named_behind(document, phrases[0], phrases).name.of(text) == name


def test_the_hosts_of_what_the_lead_describes_are_those_of_the_named_event() -> None:
    text = (
        "Pilots opened a three-day indaba on fog in Lima that is being hosted by the Port Board. "
        "The Kusi Lamp Forum, which is being held at Tide Hall, drew ninety pilots."
    )
    event = extract(text).event
    assert event is not None
    assert (event.name.value, values(event.hosts)) == ("Kusi Lamp Forum", ["Port Board"])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The port holds a multi-country dialogue on fog. The conference is free.", "multi-country dialogue on fog"),
        ("The port is open. The conference is free.", "conference"),
        ("The 5th Lamp Meeting is here. Pilots like the meeting.", "5th Lamp Meeting"),
    ],
)
def test_the_description_in_the_lead_is_the_name(text: str, name: str) -> None:
    document = take_apart(text)
    phrases = list(find_event_phrases(document))
    assert described_before(document, phrases[-1], phrases).name.of(text) == name


def test_a_kind_alone_with_its_length_is_named_by_the_lead() -> None:
    text = "The port board is convening a multi-country dialogue on fog in Lima. The one-day conference starts today."
    assert event_of(take_apart(text)).name.of(text) == "multi-country dialogue on fog"
