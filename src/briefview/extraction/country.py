"""Countries with their demonyms, cities and states, and which country a place lies in."""

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True)
class Gazetteer:
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


def read_gazetteer(table: dict[str, str]) -> Gazetteer:
    """Build the gazetteer from lines of the form "other names | demonyms | cities | states", the capital first."""
    gazetteer = Gazetteer({}, {}, {}, {}, {})
    for country, line in table.items():
        names, demonyms, cities, *states = (
            [name for part in group.split(",") if (name := part.strip())] for group in line.split("|")
        )
        gazetteer.countries.update({name.lower(): country for name in [country, *names]})
        gazetteer.demonyms.update({name.lower(): country for name in demonyms})
        if cities:
            gazetteer.capitals[country] = cities[0]
        for places, found in ((cities, gazetteer.cities), (states[0] if states else [], gazetteer.states)):
            for name in places:
                found[name.lower()] = (*found.get(name.lower(), ()), country)
    return gazetteer
