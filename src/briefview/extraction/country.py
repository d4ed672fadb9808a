"""Countries, their demonyms and cities, and which country a city lies in."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Gazetteer:
    """Names of places in lower case."""

    countries: dict[str, str]
    """Any name of a country to its usual English name."""
    demonyms: dict[str, str]
    cities: dict[str, str]
    """A city to the usual English name of its country."""

    def country_of(self, place: str) -> str | None:
        """Return the country that a country's or city's name stands for."""
        low = place.lower().removeprefix("the ")
        return self.countries.get(low) or self.cities.get(low)


def read_gazetteer(table: dict[str, str]) -> Gazetteer:
    """Build the gazetteer from lines of the form "other names | demonyms | cities"."""
    gazetteer = Gazetteer({}, {}, {})
    for country, line in table.items():
        names, demonyms, cities = ([part.strip() for part in group.split(",")] for group in line.split("|"))
        gazetteer.countries.update({name.lower(): country for name in [country, *names] if name})
        gazetteer.demonyms.update({name.lower(): country for name in demonyms if name})
        gazetteer.cities.update({name.lower(): country for name in cities if name})
    return gazetteer
