"""Places as a text words them: venue, city and country."""

from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.place_lead import behind_lead
from briefview.extraction.span import Span
from briefview.extraction.word import Tag


class PlacePhrase(NamedTuple):
    """A place, with the stretches of its parts where the text states them."""

    phrase: Span
    venue: Span | None = None
    city: Span | None = None
    country: Span | None = None


_LONGEST_OFFICE = 8
_LONGEST_LAND = 6
_OF_CITIES = frozenset({"convention", "conference", "congress", "exhibition", "expo", "trade"})
"""What makes a venue one of its city, where institutions may bear the name of another."""
_LODGINGS = frozenset({"hilton", "hotel", "hyatt", "inn", "marriott", "resort", "serena", "sheraton"})
_LEADS = frozenset({"in", "at", "to", "into", "for", "by"})
_LINKS = frozenset({"of", "de", "del", "the", "la", "and", "for", "des", "du", "der"})


def find_places(document: Document, span: Span, *, goals: bool = False) -> list[PlacePhrase]:
    """Return the places behind "in" and "at" in a stretch, in order; with `goals` those behind "to" and "for" too."""
    found = list[PlacePhrase]()
    indexes, done = document.words_in(span), 0
    for at in indexes:
        word = document.words[at]
        if word.low not in _LEADS or at < done or document.is_quoted(word.start):
            continue
        if word.low == "by" and not _is_hosting_city(document, at, indexes.stop):
            continue
        if word.low == "at" and _is_affiliation(document, at, indexes.start):
            continue
        start, sure = behind_lead(document, at + 1, indexes.stop)
        inside = sure if start > at + 1 else word.low != "at"
        place, done = place_at(document, start, indexes.stop, inside=inside)
        if place and (word.low in {"in", "at", "into", "by"} or (goals and place.city and not place.venue)):
            found.append(place)
    return found


def _is_hosting_city(document: Document, at: int, limit: int) -> bool:
    """Tell the place of a meeting in "hosted by Lima" from another host."""
    words = document.words
    if at + 2 >= limit or words[at - 1].low != "hosted":
        return False
    gazetteer, behind = lexicon().gazetteer, words[at + 2]
    one, two = words[at + 1].low, f"{words[at + 1].low} {behind.low}"
    return two in gazetteer.cities or (one in gazetteer.cities and Tag.CAPITAL not in behind.tags)


def _is_affiliation(document: Document, at: int, floor: int) -> bool:
    """Tell where somebody works: "a lecturer at the Harbour Institute", ", Professor of Law at Quay University"."""
    words, first = document.words, at - 1
    while first > max(floor, at - _LONGEST_OFFICE) and (
        Tag.CAPITAL in words[first].tags
        or Tag.ROLE in words[first].tags
        or words[first].low in {"of", "and", "in", "for", "the"}
    ):
        first -= 1
    if not any(Tag.ROLE in words[i].tags for i in range(first, at)):
        return False
    return words[first].low in {"a", "an", ",", ";"} or Tag.ROLE_QUALIFIER in words[first].tags


def place_at(document: Document, at: int, limit: int, *, inside: bool) -> tuple[PlacePhrase | None, int]:
    """Read a place that starts at a word: "the Town Hall in Leeds", "Lima, Peru".

    Args:
        document: The text.
        at: Index of the first word.
        limit: Index behind the last word that may be read.
        inside: Whether it stands behind "in", where a lone name may be a city.

    Returns:
        The place, and the index behind it.
    """
    words = document.words
    start = at + (at < limit and words[at].low in {"the", "its"})
    if _owns_city(document, start, limit):
        return PlacePhrase(
            Span(words[start].start, words[start + 2].end), None, words[start + 2].span, words[start].span
        ), start + 3
    end = _land_end(document, start, limit) or _run_end(document, start, limit)
    if end - start == 2 and words[start].low in lexicon().gazetteer.cities and _is_land(words[start + 1].low):
        land = words[start + 1].span
        return PlacePhrase(Span(words[start].start, land.end), None, words[start].span, land), end
    if end == start:
        return _part_of_venue(document, start, limit)
    venue = city = country = None
    name = Span(words[start].start, words[end - 1].end)
    text = name.of(document.plain).lower()
    gazetteer = lexicon().gazetteer
    if _is_land(text):
        country = name
    elif _is_venue(document, start, end) and text not in gazetteer.cities:
        if _owns_event(document, start, end, limit):
            return None, end
        venue = name
    elif _is_branch(document, start, end):
        venue, city = name, words[end - 1].span
    elif text in gazetteer.cities or (inside and start == at and _is_city(document, start, end, limit)):
        city = name
    else:
        return None, end
    last, end, venue, city, country = _tail(document, end, limit, venue, city, country)
    if venue and city is None:
        city = _city_of(document, venue)
    return PlacePhrase(Span(name.start, last), venue, city, country), end


def _tail(
    document: Document, end: int, limit: int, venue: Span | None, city: Span | None, country: Span | None
) -> tuple[int, int, Span | None, Span | None, Span | None]:
    """Read the wider places behind a place: ", Bhubaneswar, Odisha", " in Suva, Fiji"."""
    words, gazetteer, last = document.words, lexicon().gazetteer, document.words[end - 1].end
    state: Span | None = None
    while end + 1 < limit and country is None:
        if words[end].text != "," and not (words[end].low == "in" and city is None):
            break
        start = end + 1 + (words[end + 1].low == "the")
        stop = _land_end(document, start, limit) or _run_end(document, start, limit)
        if stop == start:
            break
        name = Span(words[start].start, words[stop - 1].end)
        text = name.of(document.plain).lower()
        if text in gazetteer.countries and text not in gazetteer.cities:
            country = name
        elif text in gazetteer.states and text not in gazetteer.cities:
            state = state or name
        elif _is_wider_city(document, city, text) or (
            venue and words[end].low == "in" and start == end + 1 and _is_city(document, start, stop, limit)
        ):
            city = name
        elif venue and city is None and _is_venue(document, start, stop) and not _lists_bodies(document, start, stop):
            venue = Span(venue.start, name.end)
        else:
            break
        last, end = name.end, stop
    return last, end, venue, city, country or state


def _owns_city(document: Document, at: int, limit: int) -> bool:
    """Tell "Peru's Callao" from "Peru's Port Board"."""
    words, gazetteer = document.words, lexicon().gazetteer
    if at + 2 >= limit or words[at + 1].text != "'s" or words[at].low not in gazetteer.countries:
        return False
    more = at + 3 < limit and Tag.CAPITAL in words[at + 3].tags
    return words[at + 2].low in gazetteer.cities and Tag.CAPITAL in words[at + 2].tags and not more


def _land_end(document: Document, start: int, limit: int) -> int:
    """Return the index behind the name of a country of several words, "Trinidad and Tobago", or 0."""
    words = document.words
    for end in range(min(limit, start + _LONGEST_LAND), start + 1, -1):
        name = Span(words[start].start, words[end - 1].end).of(document.plain).lower()
        if name in lexicon().gazetteer.countries and Tag.CAPITAL in words[start].tags:
            return end
    return 0


def _part_of_venue(document: Document, start: int, limit: int) -> tuple[PlacePhrase | None, int]:
    """Read "the main auditorium of the Port Board", where the building is told in small letters."""
    words = document.words
    of = next((i for i in range(start + 1, min(limit, start + 4)) if words[i].low == "of"), limit)
    if of + 2 >= limit or words[of - 1].low not in lexicon().words["place.buildings"]:
        return None, start + 1
    first = of + 1 + (words[of + 1].low == "the")
    end = _run_end(document, first, limit)
    if end == first:
        return None, start + 1
    venue = Span(words[start].start, words[end - 1].end)
    last, end, _, city, country = _tail(document, end, limit, venue, None, None)
    return PlacePhrase(Span(venue.start, last), venue, city, country), end


def _lists_bodies(document: Document, start: int, stop: int) -> bool:
    """Tell the bodies of a list from a venue in another: "at Tide Hall, the Ministry of Ports and the Lamp Board"."""
    words = document.words
    return words[start - 1].low == "the" and any(word.low == "and" for word in words[start : stop + 1])


def _is_wider_city(document: Document, city: Span | None, text: str) -> bool:
    """Tell a known city that stands first, or behind the name of a part of it."""
    return text in lexicon().gazetteer.cities and (city is None or not _is_listed(document, city))


def _is_listed(document: Document, city: Span) -> bool:
    """Tell a city from a suburb or an area, behind which the city follows: "in Quayside, Lima"."""
    return city.of(document.plain).lower() in lexicon().gazetteer.cities


def _is_land(text: str) -> bool:
    """Tell the name of a country or a state that is no city's too."""
    gazetteer = lexicon().gazetteer
    return (text in gazetteer.countries or text in gazetteer.states) and text not in gazetteer.cities


def _run_end(document: Document, start: int, limit: int) -> int:
    """Return the index behind a run of capital words with the small words between them."""
    words, at = document.words, start
    while at < limit:
        word = words[at]
        if document.is_quoted(word.start) or Tag.CALENDAR in word.tags:
            break
        if (
            Tag.CAPITAL in word.tags
            or (at > start and Tag.NUMBER in word.tags and _is_room(document, at))
            or (at > start and word.low in _LINKS and at + 1 < limit and _capital_follows(document, at, limit))
            or (at > start and word.text == "." and len(words[at - 1].text) <= 2 and word.start == words[at - 1].end)
            or (at > start and word.text == "'s" and at + 1 < limit and Tag.CAPITAL in words[at + 1].tags)
            or (at > start and word.low in {"hotel", "hall", "auditorium", "fairground", "headquarters"})
        ):
            at += 1
        else:
            break
    return at


def _is_room(document: Document, at: int) -> bool:
    return document.words[at - 1].low in {"room", "hall", "building", "rooms", "floor", "suite"}


def _capital_follows(document: Document, at: int, limit: int) -> bool:
    words = document.words
    following = at + 1 + (words[at + 1].low == "the")
    if words[at].low == "and" and not {Tag.TOPIC} & words[min(following, limit - 1)].tags:
        venues = lexicon().words["place.venues"]
        if not any(word.low in venues for word in words[following : min(following + 2, limit)]):
            return False
    return following < limit and Tag.CAPITAL in words[following].tags


def _is_venue(document: Document, start: int, end: int) -> bool:
    return any(document.words[i].low in lexicon().words["place.venues"] for i in range(start, end)) and end - start > 1


def _owns_event(document: Document, start: int, end: int, limit: int) -> bool:
    """Tell the body in "at the Pilots' Office's Day Seminar" from a venue."""
    words = document.words
    seminar = Tag.EVENT in words[end - 1].tags and any(words[i].text == "'s" for i in range(start, end))
    return seminar or (end < limit and words[end].text in {"'", "'s"})


def _city_of(document: Document, venue: Span) -> Span | None:
    """Return the "Lima" of "Lima International Convention Centre", which is named after its city."""
    inside = document.words_in(venue)
    words = document.words[inside.start : inside.stop]
    last = words[-1]
    if len(words) > 2 and last.low in lexicon().gazetteer.cities and words[-2].low in _LODGINGS:
        return last.span
    if not any(word.low in _OF_CITIES for word in words[1:]):
        return None
    names = (Span(venue.start, word.end) for word in reversed(words[:2]))
    return next((name for name in names if name.end < venue.end and _is_listed(document, name)), None)


def _is_branch(document: Document, start: int, end: int) -> bool:
    """Tell an institution that bears the name of its city behind its short name: "NIT Lima"."""
    words = document.words
    short = end - start == 2 and Tag.ACRONYM in words[start].tags and len(words[start].text) > 2
    return short and words[end - 1].low in lexicon().gazetteer.cities


def _is_city(document: Document, start: int, end: int, limit: int) -> bool:
    """Tell whether an unlisted name behind "in" can be a city's: short, of no ordinary words, or before a country."""
    words = document.words
    if end - start > 3 or any(
        {Tag.TOPIC, Tag.ROLE, Tag.ORGANIZATION, Tag.EVENT, Tag.ACRONYM, Tag.DEMONYM} & words[i].tags
        for i in range(start + (words[start].low == "new"), end)
    ):
        return False
    name = " ".join(words[i].low for i in range(start, end))
    region = name in lexicon().words["place.regions"]
    behind = words[end].low if end < limit else ""
    return not region and behind not in {"'s", "'"} and behind not in lexicon().words["place.areas"]
