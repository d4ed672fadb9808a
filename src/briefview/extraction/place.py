"""Where the event takes place."""

from typing import NamedTuple

from briefview.brief import InferredPart, Place
from briefview.extraction.dateline import Dateline
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.home_country import country_mentions, find_home_country
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.place_hint import city_in_name, told_capital, told_platform
from briefview.extraction.place_own import is_of_others, is_told_beside, travelled_places
from briefview.extraction.place_phrase import PlacePhrase, find_places, place_at
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span, trimmed
from briefview.extraction.word import Tag

_OF_THE_PAST = frozenset({"battle", "bishop", "charter", "declaration", "siege", "treaty"})
"""What stands before "of" and a city that is not where anything is held now."""


class PlaceFinding(NamedTuple):
    """A place with the words that state it."""

    place: Place
    evidence: tuple[Span, ...]
    inferred: tuple[InferredPart, ...]
    rule: str


def find_event_place(document: Document, choice: EventChoice, dateline: Dateline | None) -> PlaceFinding | None:
    """Return where the event takes place, or nothing where the text does not say."""
    phrases = [*_header_places(document), *travelled_places(document, choice), *_sentence_places(document, choice)]
    events = [phrase.phrase for phrase in choice.others if phrase.proper]
    phrases += [
        place
        for place in _early_places(document, choice)
        if place.venue and not any(place.venue.overlaps(event) for event in events)
    ]
    if _is_online(document):
        phrases = [phrase for phrase in phrases if phrase.venue]
    venue = next((phrase for phrase in phrases if phrase.venue), None)
    city = next((phrase for phrase in phrases if phrase.city), None)
    country = next(
        (phrase for phrase in phrases if phrase.country and (city is None or phrase.city == city.city)), None
    )
    line = PlacePhrase(dateline.city, None, dateline.city, dateline.country) if dateline and dateline.city else None
    rule = "event.place-words"
    if line and (city is None or not _is_stronger(document, city, line)):
        city, country = line, line if line.country else None
        rule = "event.place-words" if venue else "event.place-dateline"
    if city is None:
        city = country = _only_city(document)
    if city is None and not _is_online(document):
        city, rule = _city_in_name(document, choice), "event.place-name"
    if country is None and city is None:
        country = next((phrase for phrase in phrases if phrase.country), None)
        rule = "event.place-words"
    if venue is None and (platform := told_platform(document, choice)):
        venue = PlacePhrase(platform, platform)
    found = assemble_place(document, venue, city, country, rule)
    return _at_home(document, found if city else _in_capital(document, choice, found))


def _city_in_name(document: Document, choice: EventChoice) -> PlacePhrase | None:
    city = city_in_name(document, choice)
    return PlacePhrase(city, None, city) if city else None


def _in_capital(document: Document, choice: EventChoice, found: PlaceFinding | None) -> PlaceFinding | None:
    """Add the city that a text calls the capital of a country, where it does not name it."""
    capital = None if _is_online(document) else told_capital(document, choice)
    if capital is None or (found and found.place.country not in {None, capital.country}):
        return found
    place = Place(venue=found.place.venue if found else None, city=capital.city, country=capital.country)
    evidence = (*(found.evidence if found and found.place.venue else ()), capital.words)
    return PlaceFinding(place, evidence, (InferredPart.CITY, InferredPart.COUNTRY), "event.place-capital")


def _at_home(document: Document, found: PlaceFinding | None) -> PlaceFinding | None:
    """Add the country where no part of a place tells it and the text is at home in just one."""
    home = None if (found and found.place.country) or _is_online(document) else find_home_country(document)
    if home is None:
        return found
    country, mention = home
    if found is None:
        return PlaceFinding(Place(country=country), (mention,), (InferredPart.COUNTRY,), "event.place-home")
    place = found.place.model_copy(update={"country": country})
    return PlaceFinding(place, (*found.evidence, mention), (*found.inferred, InferredPart.COUNTRY), found.rule)


def _is_stronger(document: Document, city: PlacePhrase, line: PlacePhrase) -> bool:
    """Tell whether a city in the event's own sentence beats the dateline: a known one, or one with its country."""
    if city.city is None:
        return False
    return (
        city.country is not None
        or lexicon().gazetteer.country_of(city.city.of(document.plain)) is not None
        or line.city is None
    )


def assemble_place(
    document: Document, venue: PlacePhrase | None, city: PlacePhrase | None, country: PlacePhrase | None, rule: str
) -> PlaceFinding | None:
    """Join the parts of a place, with the country inferred from the city where the text leaves it out."""
    text, inferred = document.text, list[InferredPart]()
    city_name = _cased(city.city.of(text)) if city and city.city else None
    stated = country.country.of(text) if country and country.country else None
    country_name = _country_name(document, city_name, stated)
    if country_name and country_name != stated:
        inferred.append(InferredPart.COUNTRY)
    venue_name = venue.venue.of(text) if venue and venue.venue else None
    if not (venue_name or city_name or country_name):
        return None
    spans = [venue.venue if venue else None, city.city if city else None, country.country if country else None]
    return PlaceFinding(
        Place(venue=venue_name, city=city_name, country=country_name), _joined(spans), tuple(inferred), rule
    )


def _country_name(document: Document, city: str | None, stated: str | None) -> str | None:
    """Return the usual name of the country that is stated, or that the city or state lies in."""
    gazetteer = lexicon().gazetteer
    homes = gazetteer.cities.get(city.lower(), ()) if city else ()
    if stated and (home := gazetteer.country_among(stated, homes) or gazetteer.country_of(stated)):
        return home
    if city and (home := gazetteer.country_of(city)):
        return home
    named = {country for country, _ in country_mentions(document)}
    shared = (gazetteer.country_among(name, named) for name in (city, stated) if name)
    return next((country for country in shared if country), None)


def _joined(spans: list[Span | None]) -> tuple[Span, ...]:
    """Join stretches that stand side by side, or one within another, into one."""
    found = list[Span]()
    for span in sorted(span for span in spans if span):
        if found and span.start - found[-1].end <= 5:
            found[-1] = Span(found[-1].start, max(span.end, found[-1].end))
        else:
            found.append(span)
    return tuple(found)


def _cased(name: str) -> str:
    """Return a name that a dateline writes in capitals as names are written."""
    return name.title() if name.isupper() and len(name) > 3 else name


def _is_online(document: Document) -> bool:
    return any(
        block.kind is BlockKind.FIELD
        and block.label in {"where", "venue"}
        and _first_word(document, block.span) in lexicon().words["place.online"]
        for block in document.blocks
    )


def _first_word(document: Document, span: Span) -> str:
    indexes = document.words_in(span)
    return document.words[indexes.start].low if indexes else ""


def _header_places(document: Document) -> list[PlacePhrase]:
    """Read the place of a header such as "Venue: Room 2, Town Hall, Galway" or of a line under the title."""
    found = list[PlacePhrase]()
    for block in document.blocks[:16]:
        if block.kind is BlockKind.FIELD and block.label in {"venue", "place", "location", "where"}:
            found += _field_place(document, block.span)
        elif block.kind is BlockKind.TITLE and "|" in block.span.of(document.plain):
            found += _cells(document, block.span, "|")
        elif block.kind is BlockKind.TITLE and any(
            document.words[i].low in lexicon().months for i in document.words_in(block.span)
        ):
            found += _cells(document, block.span, ",")
    return found


def _field_place(document: Document, span: Span) -> list[PlacePhrase]:
    bracket = document.plain.find("(", span.start, span.end)
    inner = trimmed(document.plain, span.start, bracket if bracket > 0 else span.end, " ,.;*")
    parts = [part.strip() for part in inner.of(document.plain).split(",")]
    gazetteer, end = lexicon().gazetteer, inner.end
    city = country = None
    for part in reversed(parts[1:]):
        at = document.plain.rfind(part, inner.start, end)
        where = Span(at, at + len(part))
        if part.lower() in gazetteer.cities and city is None:
            city, end = where, document.plain.rfind(",", inner.start, at)
        elif part.lower() in gazetteer.countries and country is None and city is None:
            country, end = where, document.plain.rfind(",", inner.start, at)
        else:
            break
    name = trimmed(document.plain, inner.start, end, " ,")
    if name.end <= name.start:
        return []
    only_city = name.of(document.plain).lower() in gazetteer.cities
    return [PlacePhrase(inner, None, name, country) if only_city else PlacePhrase(inner, name, city, country)]


def _cells(document: Document, span: Span, mark: str) -> list[PlacePhrase]:
    """Read the places among the parts of a line such as "Cape Town | 7–10 July 2026 | Bay Venue"."""
    found, at = list[PlacePhrase](), span.start
    city = country = None
    for part in span.of(document.plain).split(mark):
        words = document.words_in(trimmed(document.plain, at, at + len(part), " *_"))
        if words:
            place, end = place_at(document, words.start, span_words_end(document, span, words.stop, mark), inside=False)
            if place and end >= words.stop:
                found.append(place)
                city, country = city or place.city, country or place.country
        at += len(part) + 1
    return [PlacePhrase(place.phrase, place.venue, place.city or city, place.country or country) for place in found]


def span_words_end(document: Document, span: Span, stop: int, mark: str) -> int:
    """Return how far a place in a cell may be read: to the end of the line where commas part the cells."""
    return document.words_in(span).stop if mark == "," else stop


def _early_places(document: Document, choice: EventChoice) -> list[PlacePhrase]:
    """Return the places in the first sentences of the prose, without those of other events."""
    return [
        place
        for sentence in document.prose[:6]
        for place in find_places(document, sentence.span)
        if not _is_of_named_other(choice, sentence, place)
    ]


def _only_city(document: Document) -> PlacePhrase | None:
    """Return the one city that the title and the first sentence name, where they name just one."""
    titles = [block.span for block in document.blocks[:4] if block.kind is BlockKind.TITLE]
    found: dict[str, Span] = {}
    for span in [*titles, *(sentence.span for sentence in document.prose[:1])]:
        for index in document.words_in(span):
            word = document.words[index]
            if Tag.HONORIFIC in document.words[index - 1].tags or document.is_quoted(word.start):
                continue
            if document.words[index - 1].low == "of" and document.words[max(index - 2, 0)].low in _OF_THE_PAST:
                continue
            if _opens_body(document, index):
                continue
            area = index + 1 < len(document.words) and document.words[index + 1].low in lexicon().words["place.areas"]
            if word.low in lexicon().gazetteer.cities and word.text[0].isupper() and not area:
                found.setdefault(word.low, word.span)
    city = next(iter(found.values())) if len(found) == 1 else None
    return PlacePhrase(city, None, city) if city else None


def _is_of_named_other(choice: EventChoice, sentence: Sentence, place: PlacePhrase) -> bool:
    """Tell a place behind another event: "The summit was preceded by the Port Meeting at the Tide Hotel"."""
    own = choice.named_in(sentence)
    named = [p for p in choice.others if p.proper and p.sentence is sentence and p.phrase.start < place.phrase.start]
    return bool(own and named) and own[0].phrase.start < named[0].phrase.start


def _opens_body(document: Document, at: int) -> bool:
    """Tell a city that opens the name of a body: "Lima Harbour University"."""
    behind = document.words[at + 1 : at + 4]
    last = next((i for i, word in enumerate(behind) if Tag.CAPITAL not in word.tags), len(behind))
    return any({Tag.ORGANIZATION} & word.tags for word in behind[1:last])


def _sentence_places(document: Document, choice: EventChoice) -> list[PlacePhrase]:
    """Return the places in the sentences that name the event, those behind its name first."""
    other_starts = [phrase.phrase.start for phrase in choice.others if phrase.proper or phrase.modifiers]
    behind, before = list[PlacePhrase](), list[PlacePhrase]()
    for phrase in choice.phrases[:6]:
        if phrase.modifiers - {"ordinal", "preparatory", "first", "second", "third", "fourth", "fifth", "regional"}:
            continue
        if is_told_beside(document, phrase):
            continue
        for place in find_places(document, phrase.sentence.span):
            if place.phrase.overlaps(choice.name) or (
                place.phrase.overlaps(phrase.name) and place.phrase.start < phrase.head.end
            ):
                continue
            blocked = any(phrase.phrase.end <= start < place.phrase.start for start in other_starts)
            blocked = blocked or is_of_others(document, phrase.phrase.end, place.phrase.start)
            if place.phrase.start >= phrase.phrase.start and not blocked:
                behind.append(place)
            elif not blocked and phrase.sentence.number < 4:
                before.append(place)
    return list(dict.fromkeys([*behind, *before]))
