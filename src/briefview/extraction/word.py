"""The words of a text with their offsets and the classes that the lexicon gives them."""

from collections.abc import Iterator
from functools import cache, partial
from typing import NamedTuple

from briefview.extraction.late_pattern import late_pattern
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
    FIGURE = "figure"
    """A word that a figure may start with."""


class Word(NamedTuple):
    """A word, number or punctuation mark; a possessive 's is a word of its own."""

    start: int
    text: str
    low: str
    tags: frozenset[str]

    @property
    def end(self) -> int:
        """Where the word ends; not kept, since a text has as many of these numbers as it has words."""
        return self.start + len(self.text)

    @property
    def saying(self) -> SayingVerb | None:
        """The verb of saying that it is a form of, if it is one."""
        return None if self.text == NAME_LIKE_A_VERB else lexicon().saying.get(self.low)

    @property
    def tells(self) -> bool:
        """Whether it is a verb of saying as headlines have it: "Says", "Slams"."""
        return self.low.endswith("s") and self.saying is not None and self.saying.form == "finite"

    @property
    def span(self) -> Span:
        """The stretch of the word."""
        return Span(self.start, self.end)


_made = partial(tuple.__new__, Word)  # twice as fast as calling the class, for the most frequent of all objects
_WORD = late_pattern(
    r"(?P<currency>(?=[A-Z][A-Za-z]{0,3}\d)(?:USD|EUR|GBP|PHP|PKR|INR|LKR|NPR|BDT|KES|UGX|TZS|RWF|ETB|ZAR|NGN|GHS|GHC|ZMW|MWK|BWP|NAD|MUR|EGP|"
    r"MAD|XAF|XOF|FCFA|CFA|MYR|SGD|IDR|THB|VND|PGK|FJD|AED|SAR|QAR|OMR|KWD|BHD|JOD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|JPY|CNY|RMB|"
    r"KRW|AUD|CAD|NZD|BRL|MXN|K[Ss][Hh]s?|US[Hh]s?|TS[Hh]s?|Shs?|RM|Rp|Rs|Tk|D[Hh]s?|SR|QR|RO|BD|KD|R)(?=\d)|"
    r"[NKP](?=\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?[ -]?(?:million|billion|trillion|[mbt]n|m)\b))|"
    r"(?P<initials>(?:[A-Za-z]\.){2,}[A-Z]?(?!\w))|(?P<ordinal>\d+(?:st|nd|rd|th)\b)|(?P<number>\d+(?:[.,]\d+)*)|"
    r"(?P<word>[^\W\d_]+(?:\.-[^\W\d_]+|['&/-](?=\w)[^\W_]+|\d+)*)|(?P<mark>[(\[{]{4,}|[)\]}]{4,}|[^\w\s]|_+)"
)
_SETS = {
    Tag.ROLE_QUALIFIER: "role.qualifiers", Tag.ORGANIZATION: "organization.heads",
    Tag.EVENT: "event.heads", Tag.TOPIC: "vocabulary.topics", Tag.PARTICLE: "vocabulary.particles",
    Tag.PRONOUN: "vocabulary.pronouns", Tag.AUXILIARY: "saying.auxiliaries", Tag.ADVERB: "saying.adverbs",
    Tag.STOP: "vocabulary.stops", Tag.HONORIFIC: "honorific.plain", Tag.GROUP: "vocabulary.groups",
}  # fmt: skip
NAME_LIKE_A_VERB = "Said"
"""A name of persons; the verb opens no sentence."""
_CENTURIES = frozenset({"19", "20"})
_MOST_KNOWN = 10_000
"""How many forms are kept from one text to the next."""
Form = tuple[str, str, frozenset[str]]
"""What is known of a word wherever it stands: all of a `Word` but its place."""


class Tagger:
    """Gives words their classes; what it knows of a form is kept, also for the texts to come."""

    def __init__(self, words: Lexicon) -> None:
        self._lexicon = words
        self._known: dict[str, Form] = {}
        self._classes: dict[frozenset[str], frozenset[str]] = {}
        """Equal classes are kept once."""

    def words(self, plain: str, start: int) -> Iterator[Word]:
        """Yield the tagged words of a plain view of a text from an offset on, in order."""
        known = self._known
        for match in _WORD.finditer(plain, start):
            text = match[0]
            if form := known.get(text):
                yield _made((match.start(), *form))
            elif match.lastgroup == "word" and len(text) > 2 and text.endswith(("'s", "'S")):
                yield from self._parts(match.start(), ((text[:-2], "word"), (text[-2:], "mark")))
            elif match.lastgroup == "word" and _bears_year(text):
                yield from self._parts(match.start(), ((text[:-5], "word"), ("-", "mark"), (text[-4:], "number")))
            else:
                yield _made((match.start(), *self._learn(text, match.lastgroup)))

    def _parts(self, at: int, parts: tuple[tuple[str, str], ...]) -> Iterator[Word]:
        """Yield the words that one match holds, such as the name, the hyphen and the year of "Conclave-2023"."""
        for part, kind in parts:
            yield _made((at, *(self._known.get(part) or self._learn(part, kind))))
            at += len(part)

    def forget(self) -> None:
        """Drop what is known where that has become much."""
        if len(self._known) > _MOST_KNOWN:
            self._known, self._classes = {}, {}

    def _learn(self, text: str, kind: str | None) -> Form:
        low = text.lower()
        if kind == "mark":
            tags = frozenset((Tag.PUNCTUATION,))
        elif kind in {"number", "ordinal"}:
            tags = frozenset((Tag.NUMBER, Tag.FIGURE))
        else:
            tags = _tags(self._lexicon, text, low)
        form = self._known[text] = (text, low, self._classes.setdefault(tags, tags))
        return form


def _bears_year(text: str) -> bool:
    """Tell "Conclave-2023", a name with its year, from "mid-2023"."""
    return len(text) > 7 and text[0].isupper() and text[-5] == "-" and text[-4:].isdigit() and text[-4:-2] in _CENTURIES


def _tags(words: Lexicon, text: str, low: str) -> frozenset[str]:
    capital = (
        text[0].isupper()
        or (text[1:2].isupper() and low in words.gazetteer.countries)
        or (low.startswith(("al-", "el-", "d'", "o'")) and text[3:4].isupper())
    )
    fitting = {
        Tag.CAPITAL: capital,
        Tag.ACRONYM: capital and len(text) > 1 and text.isupper(),
        Tag.ADVERB: text.islower() and low.endswith("ly") and low not in words.words["vocabulary.no_adverbs"],
        Tag.ROLE: low in words.words["role.office"] or _is_office(words, text, low),
        Tag.NUMERAL: low in words.numbers or low in words.scales,
        Tag.FIGURE: _opens_figure(words, low),
        Tag.CALENDAR: low in words.months or low in words.weekdays,
        Tag.PLACE: low in words.gazetteer.countries or low in words.gazetteer.cities,
        Tag.DEMONYM: low in words.gazetteer.demonyms,
    }
    if text == NAME_LIKE_A_VERB:
        return frozenset((Tag.CAPITAL,))
    listed = {tag for tag, name in _SETS.items() if low in words.words[name]}
    return frozenset(listed.union(tag for tag, fits in fitting.items() if fits))


def _is_office(words: Lexicon, text: str, low: str) -> bool:
    """Tell "CEO" in capitals, "minister-designate" and "ex-minister"."""
    if text.isupper() and words.has("role.acronyms", low):
        return True
    first, _, rest = low.partition("-")
    office = words.words["role.office"]
    return bool(rest) and (
        (first in office and words.has("role.suffixes", rest.rpartition("-")[2]))
        or (rest in office and words.has("role.prefixes", first))
    )


def _opens_figure(words: Lexicon, low: str) -> bool:
    """Tell whether a figure may start with a word: "five", "two-thirds", "half", "third-largest", "fourfold"."""
    first = low.partition("-")[0]
    superlative = low in words.words["number.superlatives"]
    return (
        superlative
        or low in words.multiples
        or (len(low) > 3 and low in words.scales)
        or any(first in table for table in (words.numbers, words.fractions, words.ordinals))
    )


def find_words(plain: str, start: int = 0) -> tuple[Word, ...]:
    """Return the tagged words of a plain view of a text from an offset on, in order."""
    words = tuple(_tagger().words(plain, start))
    _tagger().forget()
    return words


@cache
def _tagger() -> Tagger:
    """Return the tagger of this process: most words of a text stand in others as well."""
    return Tagger(lexicon())
