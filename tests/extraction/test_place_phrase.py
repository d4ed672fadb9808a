"""Places as a text words them."""

import pytest

from briefview.extraction.document import take_apart
from briefview.extraction.place_phrase import find_places, place_at


@pytest.mark.parametrize(
    ("text", "venue", "city", "country"),
    [
        ("It was held in Lima.", None, "Lima", None),
        ("The meeting, hosted by Lima, was long.", None, "Lima", None),
        ("It was held in Lima, Peru.", None, "Lima", "Peru"),
        ("It was held at the Harbour Hall in Lima.", "Harbour Hall", "Lima", None),
        ("It was held at NIT Lima.", "NIT Lima", "Lima", None),
        ("It was held in the southern city of Kestrelford.", None, "Kestrelford", None),
        ("It was held in the Peruvian capital, Lima.", None, "Lima", None),
        ("It was held in Kestrelford city.", None, "Kestrelford", None),
        ("It was held in Queensland.", None, None, "Queensland"),
        ("It was held at Harbour Hall, Cairns, Queensland.", "Harbour Hall", "Cairns", "Queensland"),
        ("It was held at the Bay Hotel and Country Club in Lima.", "Bay Hotel and Country Club", "Lima", None),
        ("It was held at Vikas Bhawan, Lima.", "Vikas Bhawan", "Lima", None),
        ("It was held at Harbour Hall, Lima, Peru.", "Harbour Hall", "Lima", "Peru"),
    ],
)
def test_a_place_has_its_venue_city_and_country(
    text: str, venue: str | None, city: str | None, country: str | None
) -> None:
    document = take_apart(text)
    (place,) = find_places(document, document.sentences[0].span)
    assert [part.of(text) if part else None for part in (place.venue, place.city, place.country)] == [
        venue,
        city,
        country,
    ]


@pytest.mark.parametrize("text", ["It was held in May.", "It was held in Africa.", "It was held in silence."])
def test_months_regions_and_things_are_no_places(text: str) -> None:
    document = take_apart(text)
    assert find_places(document, document.sentences[0].span) == []


@pytest.mark.parametrize(
    "text",
    [
        "It was held in Low Reed province.",
        "She spoke at the Quay Hall's Day Seminar.",
        "Ana Diaz, a lecturer at the Quay Institute, spoke.",
        "Ana Diaz, Professor of Ship Law at Quay University, spoke.",
    ],
)
def test_a_wider_area_and_where_somebody_works_are_no_places_of_an_event(text: str) -> None:
    document = take_apart(text)
    assert find_places(document, document.sentences[0].span) == []


def test_a_goal_counts_only_where_it_is_asked_for() -> None:
    document = take_apart("They travel to Lima.")
    span = document.sentences[0].span
    assert find_places(document, span) == []
    assert len(find_places(document, span, goals=True)) == 1


def test_a_lone_name_is_a_city_only_behind_in() -> None:
    document = take_apart("Kestrelford now")
    assert place_at(document, 0, 2, inside=True)[0] is not None
    assert place_at(document, 0, 2, inside=False)[0] is None


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("It was held at the Lima International Convention Centre.", "Lima"),
        ("It was held at the Tower Club in New Kestrel on Monday.", "New Kestrel"),
        ("It was held at the residence in Kestrel, Nairobi.", "Nairobi"),
        ("It was held in the Quay Hall in Tema.", "Tema"),
        ("It was held at the Lima Conference Arena in Tema.", "Tema"),
    ],
)
def test_the_city_is_told_by_a_venue_of_its_name_and_goes_before_a_suburb(text: str, city: str) -> None:
    document = take_apart(text)
    found = [place.city.of(text) for place in find_places(document, document.sentences[0].span) if place.city]
    assert found == [city]


def test_an_office_in_a_list_is_no_place_of_an_event() -> None:
    text = "They came: Li Wei, Mayor; and Ana Diaz, Director of the Harbour Light Department at the Ministry of Ports."
    assert find_places(take_apart(text), take_apart(text).sentences[0].span) == []
    text = "The meeting was hosted by Lima University."
    assert find_places(take_apart(text), take_apart(text).sentences[0].span) == []
