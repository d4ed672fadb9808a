"""Names of events without a word for their kind, which stands beside them: "Lamps for Fog, a fair", "Fogtech 2025"."""

from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon
from briefview.extraction.span import Span
from briefview.extraction.word import Tag


class EventTitle(NamedTuple):
    """A title and the word for the kind of event that it names."""

    name: Span
    kind: Span


_EDITION = late_pattern(
    r"\b(?:(?i:at|during|attend|attended|attending|visited|visiting|toured|opened|hosts?|hosted|inaugurated|launched)) "
    r"(?:the )?(?P<before>[A-Z][\w-]*[a-z][\w-]*|[A-Z]{3,}) ?(?:19|20)\d\d\b"
    r"|\b(?P<first>[A-Z][\w-]*[a-z][\w-]*|[A-Z]{3,}) ?(?:19|20)\d\d "
    r"(?:will be|was|has|is|opens|opened|kicks|kicked|begins|began|concluded|ended|gets|got|brings|brought|returns)\b"
)
_LENGTHS = ("-day", "-hour", "-week")
_ARTICLES = frozenset({"a", "an", "the"})
_BEFORE_KIND = _ARTICLES | {"annual", "free", "-", "day", "hour"}
_LINKS = frozenset({"for", "of", "in", "on", "and", "the", "to"})
_LEAD = 4
_LONGEST_NAME = 8


def find_apposed_name(document: Document, phrases: tuple[EventPhrase, ...]) -> EventTitle | None:
    """Read "at Lamps for Fog, a two-day hackathon held in Lima": the name stands before the kind."""
    for phrase in phrases[:6]:
        if phrase.proper or phrase.sentence.number > _LEAD or not _ends_apposition(document, phrase):
            continue
        comma = _comma_before(document, phrase)
        first = comma
        floor = phrase.sentence.words.start
        while first > floor and comma - first < _LONGEST_NAME and _is_named(document, first - 1):
            first -= 1
        first += first < comma and Tag.CAPITAL not in document.words[first].tags
        if _is_event_name(document, range(first, comma)):
            return EventTitle(Span(document.words[first].start, document.words[comma - 1].end), phrase.head)
    return None


def find_edition(document: Document, phrases: tuple[EventPhrase, ...]) -> EventTitle | None:
    """Read "at Fogtech 2025" and "Fogtech 2025 opened" where the text goes on about "the exhibition"."""
    kinds = [phrase.head for phrase in phrases[:20] if phrase.bare]
    for sentence in document.prose[: _LEAD - 1]:
        match = _EDITION.search(document.masked, *sentence.span)
        if match and kinds:
            group = "before" if match.group("before") else "first"
            word = document.words[document.words_in(Span(*match.span(group))).start]
            if not {Tag.CALENDAR, Tag.PLACE, Tag.TOPIC, Tag.STOP} & word.tags:
                end = document.words[document.words_in(Span(*match.span(group))).stop].end
                return EventTitle(Span(match.start(group), max(match.end(group), end)), kinds[0])
    return None


def _comma_before(document: Document, phrase: EventPhrase) -> int:
    """Return the index of the comma before an apposition: its phrase without article, length and owner."""
    words, at = document.words, document.words_in(phrase.phrase).start - 1
    floor, start = phrase.sentence.words.start, at + 1
    while at > floor and _leads(document, at):
        at -= 1
    introduced = at + 1 < start and words[at + 1].low in _ARTICLES
    return at if introduced and words[at].text == "," else floor


def _leads(document: Document, at: int) -> bool:
    word = document.words[at]
    owner = word.text == "'s" or document.words[at + 1].text == "'s"
    return word.low.endswith(_LENGTHS) or word.low in _BEFORE_KIND or Tag.NUMBER in word.tags or owner


def _ends_apposition(document: Document, phrase: EventPhrase) -> bool:
    """Tell "a fair held in Lima" from "a fair organiser"."""
    at = document.words_in(phrase.phrase).stop
    if at >= len(document.words):
        return False
    word = document.words[at]
    return bool({Tag.STOP, Tag.PUNCTUATION} & word.tags) or lexicon().has("event.hosting_passive", word.low)


def _is_named(document: Document, at: int) -> bool:
    word = document.words[at]
    linked = word.low in _LINKS and Tag.CAPITAL in document.words[at - 1].tags
    return bool({Tag.CAPITAL, Tag.NUMBER} & word.tags) or linked


def _is_event_name(document: Document, name: range) -> bool:
    """Tell the name of an event from that of a person, a place, a body or an event with its kind in its name."""
    words = [document.words[i] for i in name]
    if len(words) < 2 or any({Tag.ORGANIZATION, Tag.EVENT, Tag.ROLE, Tag.HONORIFIC} & word.tags for word in words):
        return False
    return any(word.low in _LINKS or {Tag.TOPIC, Tag.NUMBER} & word.tags for word in words)
