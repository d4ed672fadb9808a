"""Noun phrases around a word for a kind of event: "the 9th National Seaweed Farmers' Congress"."""

from collections.abc import Iterator
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.event_bounds import first_of_phrase, last_of_phrase, strip_lead
from briefview.extraction.event_head import first_of_head, is_head, possible_heads
from briefview.extraction.lexicon import lexicon
from briefview.extraction.quotation import Quotation
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span, trimmed
from briefview.extraction.word import Tag, Word


class EventPhrase(NamedTuple):
    """A noun phrase that names or describes an event."""

    name: Span
    """The name without article; for a titled event the title without its marks."""
    head: Span
    """The word for its kind."""
    phrase: Span
    """From the first to the last word of the noun phrase, with a title that follows."""
    sentence: Sentence
    proper: bool
    """Whether it is a name, and not a description."""
    titled: bool
    modifiers: frozenset[str]
    """The small words before the head, such as "next" or "follow-up"; "ordinal" for any number of an edition."""
    bare: bool
    """Whether it is a word for a kind alone, as in "the conference"."""

    @property
    def tells_apart(self) -> bool:
        """Whether it can be told from other events: by a name, or by a word such as "next"."""
        return self.proper or bool(self.modifiers)


_LATE_ORDINALS = frozenset(
    {
        "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
        "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    }
)  # fmt: skip
_TAKES_PLACE_AT = ("took place at", "takes place at", "take place at", "taking place at")
"""What stands before a venue, even one that is called a conference."""
_LONGEST_TITLE = 200
_THEMING = frozenset({"on", "themed", "under"})
"""What stands before a theme in quotation marks behind a name."""
_BETWEEN_KINDS = frozenset({"and", "&"})
_NAMING = frozenset({"titled", "entitled", "themed", "called", "named", "dubbed"})
_MOST_BETWEEN = 3
_ROOMS = frozenset({"center", "centre", "facilities", "facility", "hall", "halls", "room", "rooms", "venue"})
_ALSO_VERBS = frozenset({"launch", "train", "talk", "debate", "round", "week"})


def find_event_phrases(document: Document) -> Iterator[EventPhrase]:
    """Yield the event phrases of a text in order, none of them within another."""
    words, done = document.words, 0
    for at in possible_heads(words):
        word = words[at]
        if at < done or not is_head(words, at) or document.is_quoted(word.start):
            continue
        sentence = document.sentence_at(word.start)
        if sentence is None or _is_verb(words, at) or _is_venue(words, at):
            continue
        phrase, done = _phrase(document, at, sentence)
        if phrase.titled or not text_before(document, phrase).endswith(_TAKES_PLACE_AT):
            yield phrase


def text_before(document: Document, phrase: EventPhrase) -> str:
    """Return the few words before a phrase in small letters, without an article."""
    start = max(phrase.sentence.start, phrase.phrase.start - 34)
    before = document.plain[start : phrase.phrase.start].lower().rstrip()
    return before.removesuffix(" the").removesuffix(" an").removesuffix(" a").removesuffix(" its")


def _is_verb(words: tuple[Word, ...], at: int) -> bool:
    """Tell "will launch" from "the launch"."""
    return at > 0 and words[at].low in _ALSO_VERBS and words[at - 1].low in {"to", "will", "would"}


def _is_venue(words: tuple[Word, ...], at: int) -> bool:
    """Tell "Conference Hall" and "Convention and Exhibition Centre" from a conference."""
    if Tag.CAPITAL not in words[at].tags:
        following = words[at + 1] if at + 1 < len(words) else words[at]
        small = following.low in _ROOMS and words[at].low in {"conference", "convention", "congress", "exhibition"}
        return small or (Tag.CAPITAL in following.tags and _names_venue(following))
    behind = at + 1
    while behind + 1 < len(words) and words[behind].low in _BETWEEN_KINDS and Tag.EVENT in words[behind + 1].tags:
        behind += 2
    return behind < len(words) and _names_venue(words[behind]) and Tag.CAPITAL in words[behind].tags


def _names_venue(word: Word) -> bool:
    return lexicon().has("place.venues", word.low)


def _phrase(document: Document, at: int, sentence: Sentence) -> tuple[EventPhrase, int]:
    """Make the phrase around a head, and return the index behind it."""
    words, inside = document.words, sentence.words
    capital = Tag.CAPITAL in words[at].tags
    first = first_of_phrase(document, first_of_head(words, at), inside.start, capital=capital)
    last = last_of_phrase(
        document, at, inside.stop, capital=capital or (Tag.CAPITAL in words[at - 1].tags and first < at)
    )
    start = strip_lead(words, first, first_of_head(words, at))
    phrase = Span(words[start].start, words[last - 1].end)
    proper = _is_proper(words, start, last, sentence, capital=capital)
    quotation = _title(document, last, inside.stop) or _title_before(document, at, inside.start)
    behind = last + (last < inside.stop and words[last].text == ",")
    if (
        quotation
        and words[behind].low in _THEMING
        and ((proper and _is_telling(words[start:last])) or _points_back(words, start, last))
    ):
        quotation = None
    made = EventPhrase(
        name=trimmed(document.plain, *quotation.inside, " .,") if quotation else phrase,
        head=_head(words, at, last, inside.stop, capital=capital),
        phrase=Span(min(phrase.start, quotation.start), max(phrase.end, quotation.end)) if quotation else phrase,
        sentence=sentence,
        proper=quotation is not None or proper,
        titled=quotation is not None,
        modifiers=_modifiers(words, first, at),
        bare=quotation is None and last - start == 1 + at - first_of_head(words, at),
    )
    return made, max(last, at + 1)


def _points_back(words: tuple[Word, ...], start: int, last: int) -> bool:
    """Tell "The forum, themed" from "a forum themed": it has been named before."""
    themed = words[last].text == "," and words[last + 1].low == "themed"
    return themed and last - start == 1 and start > 0 and words[start - 1].low in {"the", "this"}


def _is_telling(words: tuple[Word, ...]) -> bool:
    """Tell a name that says which event it is, "the Alba Forum", from "the International Conference"."""
    generic = lexicon().words["event.generic"] | lexicon().words["event.adjectives"]
    return any(
        Tag.CAPITAL in word.tags and not {Tag.EVENT, Tag.NUMBER} & word.tags and word.low not in generic
        for word in words
    )


def _head(words: tuple[Word, ...], at: int, last: int, limit: int, *, capital: bool) -> Span:
    """Return the word for the kind: the last one of a name with several."""
    if (first := first_of_head(words, at)) < at and words[at - 1].text != "'":
        return Span(words[first].start, words[at].end)
    later = capital and last < limit and last - 1 > at and Tag.EVENT in words[last - 1].tags
    later = later and all(word.low not in {"on", "about", "for", "of"} for word in words[at:last])
    return words[last - 1].span if later else words[at].span


def _modifiers(words: tuple[Word, ...], first: int, at: int) -> frozenset[str]:
    low = frozenset(word.low for word in words[first:at])
    found = low & lexicon().words["event.relating"]
    numbered = any(word[0].isdigit() and word[-1].isalpha() for word in low) or not low.isdisjoint(_LATE_ORDINALS)
    return found | {"ordinal"} if numbered else found


def _is_proper(words: tuple[Word, ...], start: int, last: int, sentence: Sentence, *, capital: bool) -> bool:
    """Tell a name by its capitals: two where the head has one itself."""
    relating = lexicon().words["event.relating"]
    capitals = sum(Tag.CAPITAL in word.tags and word.low not in relating for word in words[start:last])
    alone = words[start].start == sentence.start and last - start == 1
    return capitals >= (2 if capital else 1) and not alone


def _title(document: Document, at: int, limit: int) -> Quotation | None:
    """Return the title in quotation marks that follows a phrase, behind "titled", "on" or nothing."""
    words = document.words
    for index in range(at, min(limit, at + 5)):
        if words[index].text in {'"', "'"}:
            found = document.quotations_in(words[index].span)
            told = words[index - 1].low in _NAMING
            return found[0] if found and _is_title(document, found[0], told=told) else None
        if words[index].text != "," and not lexicon().has("event.titling", words[index].low):
            return None
    return None


def _title_before(document: Document, at: int, floor: int) -> Quotation | None:
    """Return the title in quotation marks that stands right before a head: the "Ships and Fog" seminar."""
    kind, words = at, document.words
    while at - 1 > floor and kind - at < _MOST_BETWEEN and _describes(words[at - 1]):
        at -= 1
    if at - 1 <= floor or words[at - 1].text not in {'"', "'"}:
        return None
    start = max(document.words[floor].start, document.words[at].start - _LONGEST_TITLE)
    found = document.quotations_in(Span(start, document.words[at].start))
    title = found[-1] if found and found[-1].end == document.words[at - 1].end else None
    return title if title and _is_title(document, title) and " " in title.inside.of(document.plain) else None


def _describes(word: Word) -> bool:
    """Tell a word that may stand between a title and its kind: the "Ships and Fog" international open forum."""
    return word.text.islower() and word.text.isalpha() and lexicon().has("event.adjectives", word.low)


def _is_title(document: Document, quotation: Quotation, *, told: bool = False) -> bool:
    """Tell a title from speech, which ends with a stop, unless a word such as "titled" stands before it."""
    title = quotation.inside.of(document.plain)
    return title[:1].isupper() and (told or not title.endswith((",", ".")))
