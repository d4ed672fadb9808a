"""The words of a text with their offsets and the classes that the lexicon gives them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefview.extraction.lexicon import Lexicon, lexicon
from briefview.extraction.saying import SayingVerb
from briefview.extraction.span import Span


class Tag:
    """The classes of words; a word may have several."""

    NUMBER = "number"
    NUMERAL = "numeral"
    """A number in words."""
    CAPITAL = "capital"
    ACRONYM = "acronym"
    ROLE = "role"
    ROLE_QUALIFIER = "role qualifier"
    HONORIFIC = "honorific"
    ORGANIZATION = "organization"
    EVENT = "event"
    TOPIC = "topic"
    """An ordinary word, wherever it is written with a capital."""
    PARTICLE = "particle"
    PRONOUN = "pronoun"
    AUXILIARY = "auxiliary"
    ADVERB = "adverb"
    STOP = "stop"
    """A word that ends a noun phrase."""
    PLACE = "place"
    DEMONYM = "demonym"
    CALENDAR = "calendar"
    PUNCTUATION = "punctuation"
    GROUP = "group"


class Word(NamedTuple):
    """A word, number or punctuation mark; a possessive 's is a word of its own."""

    start: int
    end: int
    text: str
    low: str
    tags: frozenset[str]
    saying: SayingVerb | None = None

    @property
    def span(self) -> Span:
        """The stretch of the word."""
        return Span(self.start, self.end)


_WORD = re.compile(
    r"(?P<currency>(?:USD|EUR|GBP|PHP|PKR|INR|KES|KSh|ZAR|NGN|GHS|MYR|RM|SGD|IDR|Rp|THB|AED|Dh|SAR|SR|OMR|RO|Rs|Tk|CHF|JPY|CNY|AUD|CAD|NZD|R)(?=\d))|"
    r"(?P<initials>(?:[A-Za-z]\.){2,}[A-Z]?(?!\w))|(?P<ordinal>\d+(?:st|nd|rd|th)\b)|(?P<number>\d+(?:[.,]\d+)*)|"
    r"(?P<word>[^\W\d_]+(?:\.-[^\W\d_]+|['&/-](?=\w)[^\W_]+|\d+)*)|(?P<mark>[^\w\s]|_+)"
)
_SETS = {
    Tag.ROLE: "role.office", Tag.ROLE_QUALIFIER: "role.qualifiers", Tag.ORGANIZATION: "organization.heads",
    Tag.EVENT: "event.heads", Tag.TOPIC: "vocabulary.topics", Tag.PARTICLE: "vocabulary.particles",
    Tag.PRONOUN: "vocabulary.pronouns", Tag.AUXILIARY: "saying.auxiliaries", Tag.ADVERB: "saying.adverbs",
    Tag.STOP: "vocabulary.stops", Tag.HONORIFIC: "honorific.plain", Tag.GROUP: "vocabulary.groups",
}  # fmt: skip


class Tagger:
    """Gives words their classes; what it knows of a form is kept."""

    def __init__(self, words: Lexicon) -> None:
        self._lexicon = words
        self._known: dict[str, tuple[str, frozenset[str], SayingVerb | None]] = {}

    def word(self, start: int, text: str, *, number: bool, mark: bool) -> Word:
        """Return a tagged word that starts at an offset."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._look_up(text, number=number, mark=mark)
        return Word(start, start + len(text), text, *known)

    def _look_up(self, text: str, *, number: bool, mark: bool) -> tuple[str, frozenset[str], SayingVerb | None]:
        low = text.lower()
        if mark:
            return low, frozenset((Tag.PUNCTUATION,)), None
        if number:
            return low, frozenset((Tag.NUMBER,)), None
        words = self._lexicon
        tags = {tag for tag, name in _SETS.items() if low in words.words[name]}
        if text.islower() and low.endswith("ly") and low not in words.words["vocabulary.no_adverbs"]:
            tags.add(Tag.ADVERB)
        if text[0].isupper() or (low.startswith(("al-", "el-", "d'", "o'")) and text[3:4].isupper()):
            tags.add(Tag.CAPITAL)
            if len(text) > 1 and text.isupper():
                tags.add(Tag.ACRONYM)
        if low in words.numbers or low in words.scales:
            tags.add(Tag.NUMERAL)
        if low in words.months or low in words.weekdays:
            tags.add(Tag.CALENDAR)
        if low in words.gazetteer.countries or low in words.gazetteer.cities:
            tags.add(Tag.PLACE)
        if low in words.gazetteer.demonyms:
            tags.add(Tag.DEMONYM)
        return low, frozenset(tags), words.saying.get(low)


def find_words(plain: str) -> tuple[Word, ...]:
    """Return the tagged words of a plain view of a text, in order."""
    tagger = Tagger(lexicon())
    return tuple(_words(plain, tagger))


def _words(plain: str, tagger: Tagger) -> Iterator[Word]:
    for match in _WORD.finditer(plain):
        text, kind = match.group(), match.lastgroup
        if kind == "word" and len(text) > 2 and text[-2:] in {"'s", "'S"}:
            yield tagger.word(match.start(), text[:-2], number=False, mark=False)
            yield tagger.word(match.end() - 2, text[-2:], number=False, mark=True)
            continue
        yield tagger.word(match.start(), text, number=kind in {"number", "ordinal"}, mark=kind == "mark")
