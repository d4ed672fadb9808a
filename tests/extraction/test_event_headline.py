"""The prose tells the name of an event that a headline shortens, describes or runs on behind."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_headline import named_in_prose
from briefview.extraction.event_phrase import find_event_phrases


@pytest.mark.parametrize(
    ("headline", "lead", "name"),
    [
        ("Port-backed conference ends", "A conference on fog lamps ended in Lima.", "conference on fog lamps"),
        ("20th meeting begins", "The 20th meeting of the Lock Board begins in Lima.", "20th meeting of the Lock Board"),
        ("Conference on Peru's ports held", "A conference on “Ships and Fog” was held.", "Ships and Fog"),
        ("Port opens dialogue on fog", "The port opened a three-day talk on lamps.", "talk on lamps"),
        ("Fog Forum Sets Course", "The Fog Forum opened in Lima.", "Fog Forum"),
        ("Port-backed conference ends", "It was held before a conference on fog lamps.", "Port-backed conference"),
        ("Fog Forum ends", "A forum on lamps was held in Lima.", "Fog Forum"),
    ],
)
def test_the_longer_name_of_the_lead_is_taken(headline: str, lead: str, name: str) -> None:
    text = f"{headline}\n\n{lead}"
    document = take_apart(text)
    phrases = list(find_event_phrases(document))
    assert named_in_prose(document, phrases[0], phrases).name.of(text) == name
