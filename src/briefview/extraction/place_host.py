"""The country of an event that only its host tells, where the dateline is of another country."""

from briefview.brief import InferredPart, Place
from briefview.extraction.document import Document
from briefview.extraction.finding import Finding
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon
from briefview.extraction.place import PlaceFinding

_SEATS = frozenset({"bonn", "brussels", "geneva", "new york", "paris", "rome", "the hague", "vienna", "washington"})
"""Cities in which countries host events that are not at home."""
_HOSTS = late_pattern(r"(?: (?:will|is|to|has|again|jointly|plays?|played))* host(?:s|ed|ing)?\b")


def placed_by_host(document: Document, found: PlaceFinding | None, hosts: list[Finding[str]]) -> PlaceFinding | None:
    """Return the country that hosts an event as its place, where only the dateline names another one.

    Args:
        document: The text.
        found: The place as the sentences and the dateline tell it.
        hosts: The hosts of the event.
    """
    if found is None or found.rule != "event.place-dateline" or (found.place.city or "").lower() in _SEATS:
        return found
    countries = lexicon().gazetteer.countries
    lands = [
        (countries[name], host)
        for host in hosts
        if (name := host.value.lower()) in countries and _HOSTS.match(document.masked, host.evidence[0].end)
    ]
    if len(lands) != 1 or lands[0][0] == found.place.country:
        return found
    country, host = lands[0]
    inferred = () if host.value == country else (InferredPart.COUNTRY,)
    return PlaceFinding(Place(country=country), host.evidence, inferred, "event.place-words")
