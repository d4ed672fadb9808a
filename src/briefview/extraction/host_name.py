"""Whether a name that a text gives as a host's is one: no person, office, city or day."""

from briefview.extraction.body_name import is_body
from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.people import People
from briefview.extraction.short_name import is_acronym
from briefview.extraction.span import Span
from briefview.extraction.word import Tag

_DAYS = frozenset({"today", "yesterday", "tomorrow"})


def is_host(document: Document, span: Span, people: People) -> bool:
    """Leave out persons, offices, cities and dates."""
    words = [document.words[i] for i in document.words_in(span)]
    if span.of(document.plain).lower() in lexicon().gazetteer.countries:
        return True
    body = is_body(document, span) or is_acronym(words[0])
    named = any(mention.name.end <= span.end for mention, _ in people.mentions_in(span))
    titled = (Tag.ROLE in words[0].tags and named) or (Tag.HONORIFIC in words[0].tags and not body)
    seat = len(words) > 2 and Tag.ORGANIZATION in words[0].tags and words[1].low == "of"
    office = (Tag.ROLE in words[-1].tags and not is_acronym(words[0]) and not seat) or (
        any(Tag.ROLE in word.tags for word in words) and not body
    )
    city = span.of(document.plain).lower() in lexicon().gazetteer.cities
    person = not body and bool(people.mentions_in(span))
    no_name = Tag.DEMONYM in words[0].tags or Tag.EVENT in words[0].tags or words[0].low in _DAYS
    people_word = len(words) == 1 and no_name
    area = words[-1].low in lexicon().words["place.areas"] and words[-1].text.islower()
    broken = Tag.CALENDAR in words[0].tags or Tag.DEMONYM in words[-1].tags or area
    return not (titled or office or city or person or people_word or broken)
