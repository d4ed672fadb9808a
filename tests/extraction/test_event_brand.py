"""Names of events without a word for their kind."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.event_brand import find_apposed_name, find_edition
from briefview.extraction.event_phrase import find_event_phrases


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Crews met at Lamps for Fog, a 48-hour hackathon held in Lima.", "Lamps for Fog"),
        ("Women in Pilotage, an annual conference for masters, opened on Monday.", "Women in Pilotage"),
        ("She visited Fogtech 2019, the world's largest lamp exhibition, in Lima.", "Fogtech 2019"),
        ("They met Ana Diaz, a workshop leader from Lima.", None),
        ("They met at the Harbour Trust, a workshop of old, in Lima.", None),
    ],
)
def test_a_name_may_stand_before_its_kind_and_a_comma(text: str, name: str | None) -> None:
    document = take_apart(text)
    found = find_apposed_name(document, tuple(find_event_phrases(document)))
    assert (found.name.of(text) if found else None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She spoke at FOGEX 2025 in Lima. The exhibition drew 90 firms.", "FOGEX 2025"),
        ("Fogtech 2025 opened in Lima. The fair runs until Friday.", "Fogtech 2025"),
        ("She spoke at FOGEX 2025 in Lima.", None),
        ("It was opened in March 2025. The exhibition drew 90 firms.", None),
    ],
)
def test_an_edition_with_its_year_is_named_where_its_kind_is_told_later(text: str, name: str | None) -> None:
    document = take_apart(text)
    found = find_edition(document, tuple(find_event_phrases(document)))
    assert (found.name.of(text) if found else None) == name
