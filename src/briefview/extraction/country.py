"""Countries with their demonyms, cities and states, and which country a place lies in."""

from collections.abc import Collection
from typing import NamedTuple


class Gazetteer(NamedTuple):
    """Names of places in lower case."""

    countries: dict[str, str]
    """Any name of a country to its usual English name."""
    demonyms: dict[str, str]
    cities: dict[str, tuple[str, ...]]
    """A city to the usual English names of the countries that have one of its name."""
    states: dict[str, tuple[str, ...]]
    """A state or province to its country, or to several."""
    capitals: dict[str, str]
    """The usual English name of a country to its capital, as it is written."""

    def country_of(self, place: str) -> str | None:
        """Return the country that a name stands for: its own, or that of a city or state of the name in no other."""
        low = place.lower().removeprefix("the ")
        return self.countries.get(low) or _only(self.cities.get(low, ())) or _only(self.states.get(low, ()))

    def country_among(self, place: str, countries: Collection[str]) -> str | None:
        """Return the one of some countries that has a city or state of a name."""
        low = place.lower().removeprefix("the ")
        homes = (*self.cities.get(low, ()), *self.states.get(low, ()))
        return _only(tuple(country for country in homes if country in countries))


def _only(countries: tuple[str, ...]) -> str | None:
    return countries[0] if len(countries) == 1 else None


def read_gazetteer(table: str) -> Gazetteer:
    """Build the gazetteer from lines of the form "country | other names | demonyms | cities | states".

    The capital stands first among the cities; the states may be left out.
    """
    gazetteer = Gazetteer({}, {}, {}, {}, {})
    for line in table.strip().split("\n"):
        country, *groups = line.split(" |")
        names, demonyms, cities, *states = (_names(group.lower()) for group in groups)
        gazetteer.countries.update(dict.fromkeys([country.lower(), *names], country))
        gazetteer.demonyms.update(dict.fromkeys(demonyms, country))
        if cities:
            gazetteer.capitals[country] = _names(groups[2])[0]
        for places, found in ((cities, gazetteer.cities), (states[0] if states else [], gazetteer.states)):
            _add(found, places, country)
    return gazetteer


def _names(group: str) -> list[str]:
    return group.strip().split(", ") if group else []


def _add(found: dict[str, tuple[str, ...]], places: list[str], country: str) -> None:
    """Note for some cities or states, in lower case, that a country has them."""
    alone = (country,)
    for place in places:
        if found.setdefault(place, alone) is not alone:
            found[place] = (*found[place], country)
