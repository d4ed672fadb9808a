"""The place of an event told otherwise than behind "in": by its name, as a capital, or by its platform."""

import re
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon, phrase_pattern
from briefview.extraction.span import Span
from briefview.extraction.word import Tag


class Capital(NamedTuple):
    """The capital of a country, with the words that mean it."""

    city: str
    country: str
    words: Span


_CAPITAL = late_pattern(
    r"\b[Ii]n the (?:federal |national )?capital (?:city )?of (?:the )?"
    r"(?P<of>[A-Z][\w'-]+(?: (?:and )?[A-Z][\w'-]+){0,3})"
    r"|\b[Ii]n the (?P<people>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:federal |national )?capital\b(?! [A-Z])"
    r"|\b[Ii]n (?P<whose>[A-Z][a-z]+(?: [A-Z][a-z]+)?)'s (?:federal |national )?capital\b(?! [A-Z])"
)
_BY_MEANS_OF = late_pattern(r"\b(?:via|on|over|through|using) (?:the )?\Z", re.IGNORECASE)
_ANY_EVENT = frozenset({"meeting", "event", "gathering"})
_MOST = 12
_LONGEST_REACH = 24


def city_in_name(document: Document, choice: EventChoice) -> Span | None:
    """Return the city that stands before the kind of the event: "the Nairobi meeting"."""
    for phrase in (*choice.phrases[:_MOST], *choice.others[:_MOST]):
        words = document.words_in(phrase.phrase)
        if _is_short(document, phrase) and _is_city(document, words.start):
            return document.words[words.start].span
    return None


def _is_short(document: Document, phrase: EventPhrase) -> bool:
    """Tell a general word for any event with one word before it, and an article before that."""
    words = document.words_in(phrase.phrase)
    definite = words.start > 0 and document.words[words.start - 1].low == "the"
    return definite and len(words) == 2 and document.words[words.stop - 1].text in _ANY_EVENT


def _is_city(document: Document, at: int) -> bool:
    word = document.words[at]
    return Tag.CAPITAL in word.tags and word.low in lexicon().gazetteer.cities


def told_capital(document: Document, choice: EventChoice) -> Capital | None:
    """Return the capital in which a sentence about the event, or one of the first, says that it is."""
    gazetteer = lexicon().gazetteer
    for sentence in [*choice.sentences()[:6], *document.prose[:3]]:
        for match in _CAPITAL.finditer(document.masked, *sentence.span):
            name = (match["of"] or match["people"] or match["whose"]).lower()
            country = gazetteer.countries.get(name) or gazetteer.demonyms.get(name)
            if country in gazetteer.capitals and not choice.is_of_other(sentence, match.start()):
                return Capital(gazetteer.capitals[country], country, Span(*match.span()))
    return None


def told_platform(document: Document, choice: EventChoice) -> Span | None:
    """Return the platform by means of which the event is held: "via Zoom"."""
    for sentence in choice.sentences()[:6]:
        for match in phrase_pattern("place.online").finditer(document.masked, *sentence.span):
            start = max(sentence.start, match.start() - _LONGEST_REACH)
            if _BY_MEANS_OF.search(document.masked, start, match.start()):
                return Span(*match.span())
    return None
