"""The country of an event that only its host tells, where the dateline is of another country."""

from briefview.brief import Place
from briefview.extraction.finding import Finding
from briefview.extraction.lexicon import lexicon
from briefview.extraction.place import PlaceFinding

_SEATS = frozenset({"bonn", "brussels", "geneva", "new york", "paris", "rome", "the hague", "vienna", "washington"})
"""Cities in which countries host events that are not at home."""


def placed_by_host(found: PlaceFinding | None, hosts: list[Finding[str]]) -> PlaceFinding | None:
    """Return the country that hosts an event as its place, where only the dateline names another one.

    Args:
        found: The place as the sentences and the dateline tell it.
        hosts: The hosts of the event.
    """
    if found is None or found.rule != "event.place-dateline" or (found.place.city or "").lower() in _SEATS:
        return found
    countries = lexicon().gazetteer.countries
    lands = [(countries[name], host) for host in hosts if (name := host.value.lower()) in countries]
    if len(lands) != 1 or lands[0][0] == found.place.country:
        return found
    country, host = lands[0]
    return PlaceFinding(Place(country=country), host.evidence, (), "event.place-words")
