"""A city tells its country, and a country is known by all its names."""

import pytest

from briefview.extraction.country import read_gazetteer
from briefview.extraction.lexicon import lexicon

GAZETTEER = read_gazetteer(
    {
        "Netherlands": "Holland | Dutch | Rotterdam, The Hague",
        "Norway": "| Norwegian, Norwegians | Bergen",
        "Nauru": "| |",
    }
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
        ("Atlantis", None),
        ("Dutch", None),
        ("", None),
    ],
)
def test_the_country_of_a_place_is_found_by_any_name_of_it_or_by_a_city(place: str, country: str | None) -> None:
    assert GAZETTEER.country_of(place) == country


def test_a_demonym_stands_for_its_country() -> None:
    assert GAZETTEER.demonyms == {"dutch": "Netherlands", "norwegian": "Norway", "norwegians": "Norway"}


def test_an_empty_group_names_nothing() -> None:
    assert "" not in {*GAZETTEER.countries, *GAZETTEER.demonyms, *GAZETTEER.cities}


@pytest.mark.parametrize(
    ("place", "country"), [("Nairobi", "Kenya"), ("Geneva", "Switzerland"), ("UAE", "United Arab Emirates")]
)
def test_the_gazetteer_of_the_program_knows_its_world(place: str, country: str) -> None:
    assert lexicon().gazetteer.country_of(place) == country
