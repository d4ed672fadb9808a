"""A city tells its country, and a country is known by all its names."""

import pytest

from briefview.extraction.country import read_gazetteer
from briefview.extraction.lexicon import lexicon

GAZETTEER = read_gazetteer(
    """
Netherlands | Holland | Dutch | Rotterdam, The Hague
Norway | | Norwegian, Norwegians | Oslo, Bergen, Moss | Troms, North Coast
Newland | | | Newport, Moss | North Coast
Nauru | | |
"""
)


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Netherlands", "Netherlands"),
        ("the Netherlands", "Netherlands"),
        ("HOLLAND", "Netherlands"),
        ("Bergen", "Norway"),
        ("rotterdam", "Netherlands"),
        ("Nauru", "Nauru"),
        ("Troms", "Norway"),
        ("Moss", None),
        ("North Coast", None),
        ("Atlantis", None),
        ("Dutch", None),
        ("", None),
    ],
)
def test_the_country_of_a_place_is_found_by_any_name_of_it_or_by_a_city(place: str, country: str | None) -> None:
    assert GAZETTEER.country_of(place) == country


def test_a_name_that_several_countries_share_is_told_by_the_other_countries_of_a_text() -> None:
    assert GAZETTEER.country_among("Moss", {"Norway", "Nauru"}) == "Norway"
    assert GAZETTEER.country_among("North Coast", {"Newland"}) == "Newland"
    assert GAZETTEER.country_among("Moss", {"Norway", "Newland"}) is None
    assert GAZETTEER.country_among("Moss", {"Nauru"}) is None


def test_the_first_city_of_a_country_is_its_capital() -> None:
    assert GAZETTEER.capitals == {"Netherlands": "Rotterdam", "Norway": "Oslo", "Newland": "Newport"}


def test_a_demonym_stands_for_its_country() -> None:
    assert GAZETTEER.demonyms == {"dutch": "Netherlands", "norwegian": "Norway", "norwegians": "Norway"}


def test_an_empty_group_names_nothing() -> None:
    assert "" not in {*GAZETTEER.countries, *GAZETTEER.demonyms, *GAZETTEER.cities}


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Nairobi", "Kenya"),
        ("Geneva", "Switzerland"),
        ("UAE", "United Arab Emirates"),
        ("Queensland", "Australia"),
        ("Odisha", "India"),
        ("Republic of Moldova", "Moldova"),
    ],
)
def test_the_gazetteer_of_the_program_knows_its_world(place: str, country: str) -> None:
    assert lexicon().gazetteer.country_of(place) == country
