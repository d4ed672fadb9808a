"""Noun phrases around a word for a kind of event: "the 9th National Seaweed Farmers' Congress"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.quotation import Quotation
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
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
    """The small words before the head, such as "next" or "follow-up"."""
    bare: bool
    """Whether it is a word for a kind alone, as in "the conference"."""


_LEFT_LINKS = frozenset({"of", "for", "on", "and", "&", "the", "'", "-", "–", "'s", "de", "in"})
_RIGHT_LINKS = frozenset(
    {"of", "for", "on", "and", "to", "in", "into", "&", "the", "'", "'s", "with", "about", "at", "from", "a"}
)
_RIGHT_HEADS = frozenset({"on", "of", "for", "to", "in", "into", "about"})
_NOT_BEFORE = frozenset({"the", "a", "an", "its", "their", "this", "that", "his", "her", "our", "each", "any", "such"})
_RELATING = frozenset(
    ["next", "last", "previous", "first", "second", "third", "fourth", "fifth", "follow-up", "followup", "further", "another", "similar", "upcoming", "forthcoming", "preparatory", "satellite", "subsequent", "earlier", "later", "coming", "past", "final", "smaller", "regional", "pre-conference", "pre-congress", "precursor", "side", "prior"]
)
_HEADLINE_VERBS = frozenset(
    "ends begins opens concludes held hosts kicks calls starts wraps closes inaugurates attends addresses urges seeks elects hears "
    "opened inaugurated launched launches organises organizes holds convenes concluded attended hosted addressed".split()
)
_NUMBERED_SERIES = re.compile(r"(?:COP|CHOGM|CITES|MOP|WTO|WUF)-?\d{1,3}")
_ORDINALS = frozenset(["sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"])
_TITLING = frozenset(
    {"titled", "entitled", "themed", "on", "called", "named", ":", ",", "dubbed", "under", "topic", "in", "series"}
)


def find_event_phrases(document: Document) -> Iterator[EventPhrase]:
    """Yield the event phrases of a text in order, none of them within another."""
    words, done = document.words, 0
    for at, word in enumerate(words):
        if at < done or not is_event_head(words, at) or document.is_quoted(word.start):
            continue
        sentence = document.sentence_at(word.start)
        if sentence is None or _is_verb(words, at) or _is_venue(words, at):
            continue
        phrase, done = _phrase(document, at, sentence)
        if phrase:
            yield phrase


def is_event_head(words: tuple[Word, ...], at: int) -> bool:
    """Tell whether a word names a kind of event; "round table" counts by its second word."""
    word = words[at]
    if word.low in {"table", "tables"}:
        return at > 0 and words[at - 1].low == "round" and words[at - 1].end + 1 == word.start
    if word.low == "round" and at + 1 < len(words) and words[at + 1].low in {"table", "tables"}:
        return False
    return Tag.EVENT in word.tags or bool(_NUMBERED_SERIES.fullmatch(word.text))


def _is_verb(words: tuple[Word, ...], at: int) -> bool:
    """Tell "to exhibit", "will launch" from nouns."""
    return (
        at > 0
        and words[at].low in {"launch", "train", "talk", "debate", "round", "week"}
        and words[at - 1].low in {"to", "will", "would"}
    )


def _is_venue(words: tuple[Word, ...], at: int) -> bool:
    """Tell "Conference Hall" from a conference."""
    following = words[at + 1] if at + 1 < len(words) else words[at]
    return Tag.CAPITAL in following.tags and following.low in lexicon().words["place.venues"]


def _phrase(document: Document, at: int, sentence: Sentence) -> tuple[EventPhrase | None, int]:
    words, inside = document.words, document.words_in(sentence.span)
    capital = Tag.CAPITAL in words[at].tags
    first = _first(document, at, inside.start, capital=capital)
    last = _last(document, at, inside.stop, capital=capital or _is_name_before(words, first, at))
    if capital and last < inside.stop and Tag.EVENT in words[last - 1].tags and last - 1 > at:
        head = words[last - 1]
    else:
        head = words[at]
    round_table = head.low in {"table", "tables"}
    low = [word.low for word in words[first:at]]
    modifiers = frozenset(low) & _RELATING
    if any(word[0].isdigit() and word[-1].isalpha() for word in low) or set(low) & _ORDINALS:
        modifiers |= {"ordinal"}
    start = _strip_lead(words, first, at)
    name, phrase = Span(words[start].start, words[last - 1].end), Span(words[start].start, words[last - 1].end)
    proper = sum(Tag.CAPITAL in word.tags and word.low not in _RELATING for word in words[start:last]) >= (
        2 if capital else 1
    ) and not (words[start].start == sentence.start and last - start == 1)
    quotation = _title(document, last, inside.stop)
    if quotation:
        name, phrase = quotation.inside, Span(phrase.start, quotation.end)
    bare = quotation is None and last - start == 1
    head_span = Span(words[at - 1].start, head.end) if round_table else head.span
    made = EventPhrase(
        name, head_span, phrase, sentence, proper or quotation is not None, quotation is not None, modifiers, bare
    )
    return made, max(last, at + 1)


def _is_name_before(words: tuple[Word, ...], first: int, at: int) -> bool:
    return (
        first < at
        and all(Tag.CAPITAL in word.tags or word.low in _LEFT_LINKS for word in words[first:at])
        and Tag.CAPITAL in words[at - 1].tags
    )


def _first(document: Document, at: int, floor: int, *, capital: bool) -> int:
    """Return the index of the first word of the phrase that a head ends or stands in."""
    words, first = document.words, at
    while first > floor and at - first < 14:
        word = words[first - 1]
        if document.is_quoted(word.start) or word.low in _NOT_BEFORE or word.low in _HEADLINE_VERBS:
            break
        if word.text == "'s" and _is_owner(words, first - 1, floor):
            break
        if Tag.CAPITAL in word.tags and Tag.STOP not in word.tags:
            if word.start == words[floor].start and Tag.CALENDAR in word.tags:
                break
            first -= 1
        elif (word.low in _LEFT_LINKS and capital and first - 1 > floor and _is_inner_link(document, first - 1, floor)) or (Tag.NUMBER in word.tags and (word.text[-1].isalpha() or (len(word.text) == 4 and capital))) or (not capital and _is_adjective(word)) or (capital and word.low in {
            "national",
            "annual",
            "international",
            "biennial",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
        }):
            first -= 1
        else:
            break
    return first


def _is_owner(words: tuple[Word, ...], at: int, floor: int) -> bool:
    """Tell an organiser before its event ("the Council's first Forum") from a part of the name."""
    return at > floor


def _is_inner_link(document: Document, at: int, floor: int) -> bool:
    """Tell whether a small word links two parts of a name before its head."""
    words = document.words
    if words[at].low in {"of", "on", "for", "in", "the", "'s"}:
        return False
    before = words[at - 1]
    return (
        at > floor and Tag.CAPITAL in before.tags and Tag.STOP not in before.tags and Tag.CAPITAL in words[at + 1].tags
    )


def _is_adjective(word: Word) -> bool:
    if {Tag.STOP, Tag.PUNCTUATION, Tag.PRONOUN, Tag.NUMBER, Tag.AUXILIARY} & word.tags and word.text != "-":
        return False
    return (
        word.text.islower()
        and not (word.saying and not word.low.endswith("ing"))
        and (Tag.ADVERB not in word.tags or word.low in _RELATING)
        and word.low
        not in lexicon().words["event.held"] - _RELATING - {"opening", "closing", "inaugural", "session", "seminar"}
    )


def _strip_lead(words: tuple[Word, ...], first: int, head: int) -> int:
    """Leave out lengths and ordinary words before a name: "two-day", "first"."""
    while first < head:
        low = words[first].low
        if low.endswith(("-day", "-hour", "-minute", "-week", "-long")) or low in {
            "day",
            "maiden",
            "inaugural",
            "successful",
            "and",
            "ordinary-",
            "-",
            "'s",
            "'",
            "new",
        } or (low in {"first", "next", "last", "latest"} and first + 1 < head):
            first += 1
        else:
            break
    return first


def _last(document: Document, at: int, limit: int, *, capital: bool) -> int:
    """Return the index behind the last word of the phrase whose head stands at an index."""
    words, last = document.words, at + 1
    if not capital:
        return _described(document, last, limit)
    while last < limit:
        word = words[last]
        if document.is_quoted(word.start) or word.low in _HEADLINE_VERBS:
            break
        if (Tag.CAPITAL in word.tags and Tag.CALENDAR not in word.tags and word.low not in {"held"}) or (Tag.NUMBER in word.tags and len(word.text) == 4 and word.text.isdigit()) or (word.low in _RIGHT_LINKS and _leads_on(document, last, limit)) or (word.text == "," and _lists_on(document, last, limit)):
            last += 1
        else:
            break
    return last


def _leads_on(document: Document, at: int, limit: int) -> bool:
    """Tell whether the words behind a small word go on with a name: "on Climate", "of the Pan-American Federation"."""
    words, following = document.words, at + 1
    while following < limit and words[following].low in {"the", "of", "a"} and following - at < 3:
        following += 1
    if following >= limit or Tag.CAPITAL not in words[following].tags or Tag.CALENDAR in words[following].tags:
        return False
    if (
        words[at].low in {"in", "at", "to", "for", "from", "of"}
        and document.plain[words[at - 1].end : words[at].start] == " "
    ):
        place = Tag.PLACE in words[following].tags or words[at].low in {"at", "from"}
        if words[at].low == "at" and words[following].low in {"work", "sea", "school", "home", "risk"}:
            return True
        if words[at].low in {"in", "at", "from"} and (place or words[at - 1].low in lexicon().words["event.heads"]):
            return False
    return not set(document.plain[words[at - 1].end : words[following].start]) & set(',.;:()[]"')


def _lists_on(document: Document, comma: int, limit: int) -> bool:
    """Tell a comma inside a name ("on Water, Energy and Food") from one behind it."""
    words = document.words
    for index in range(comma + 1, min(limit - 1, comma + 7)):
        word = words[index]
        if word.low in {"and", "&"}:
            return (
                Tag.CAPITAL in words[index + 1].tags
                and Tag.TOPIC in words[comma + 1].tags
                and Tag.ORGANIZATION not in words[comma + 1].tags
            )
        if word.text != "," and Tag.CAPITAL not in word.tags:
            return False
    return False


def _described(document: Document, at: int, limit: int) -> int:
    """Read "on groundwater recharge" behind a head in small letters."""
    words = document.words
    if (
        at + 1 >= limit
        or words[at].low not in {"on", "into", "about"}
        or document.is_quoted(words[at + 1].start)
        or words[at + 1].text == '"'
    ):
        return at
    first = words[at + 1]
    if Tag.CALENDAR in first.tags or first.low in {"the", "its", "that", "which", "how"} or Tag.NUMBER in first.tags:
        return at
    end = at + 1
    while end < limit and end - at < 12:
        word = words[end]
        if word.low in {"and", "of"} and end + 1 < limit and not {Tag.STOP, Tag.AUXILIARY} & words[end + 1].tags:
            end += 1
            continue
        if {
            Tag.STOP,
            Tag.PUNCTUATION,
            Tag.AUXILIARY,
            Tag.CALENDAR,
            Tag.ADVERB,
            Tag.NUMBER,
        } & word.tags and word.text != "-":
            break
        if word.low in {"today", "held", "organised", "organized", "began", "opened"}:
            break
        end += 1
    return end if end > at + 1 else at


def _title(document: Document, at: int, limit: int) -> Quotation | None:
    """Return the title in quotation marks that follows a phrase, behind "titled", "on" or nothing."""
    words = document.words
    for index in range(at, min(limit, at + 5)):
        if words[index].text in {'"', "'"}:
            for quotation in document.quotations_in(Span(words[index].start, words[index].end)):
                return quotation if _is_title(document, quotation) else None
            return None
        if words[index].low not in _TITLING and words[index].low not in {"the", "theme"}:
            return None
        if words[index].low == "theme":
            return None
    return None


def _is_title(document: Document, quotation: Quotation) -> bool:
    title = quotation.inside.of(document.plain)
    return (
        (title[:1].isupper()
        and not quotation.is_speech(document.plain + " "))
        or (title[:1].isupper()
        and title.count(" ") >= 1
        and not title.endswith((",", ".")))
    )
