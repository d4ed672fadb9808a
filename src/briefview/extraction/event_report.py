"""Whether a text reports an event: somebody was at it, and it was held somewhere or on some day."""

import re

from briefview.extraction.document import Document
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.lexicon import lexicon
from briefview.extraction.span import Span
from briefview.extraction.word import Tag

_HELD = re.compile(
    r"\s*(?:\([^)]{1,20}\)\s*)?,?\s?(?:which (?:was |took )?)?(?:held|hosted|organi[sz]ed|convened|called|place)\b"
)
_ARTICLES = frozenset(
    {"a", "an", "the", "its", "their", "this", "annual", "one-day", "two-day", "three-day", "-", "day"}
)
_TAKES_PLACE = re.compile(
    r"\s(?:will|was|is|has|opened|opens|began|begins|ended|ends|closed|kicked|kicks|brought|drew)\b"
)
_CALLING = frozenset({"convened", "chaired", "hosted", "co-hosted", "organised", "organized"})
_TAKING_PART = frozenset({"participated", "participating", "part", "spoke", "speaking", "participate"})
_OPENS = re.compile(
    r",?\s(?:(?:has|have|will|was|were|is|are|be|been|to|being|officially|formally)\s){0,3}"
    r"(?:held|hosted|opened|opens?|began|begins?|started|starts?|kicked|kicks|kick|concluded|concludes|ended|ends|"
    r"closed|closes|took\splace|takes?\splace|convened|convenes|got|gets|underway|wrapped|wound|launched)\b"
)
_LENGTHS = ("-day ", "-hour ", "-week ", " day ")
_REACH = 12
"""How many words behind an event may tell where and when it was."""


def is_reported(document: Document, phrase: EventPhrase) -> bool:
    """Tell "at a training programme on fog in Lima last week" from a mention of an event in passing."""
    if lexicon().has("event.passing", phrase.head.of(document.plain).lower()) and "ordinal" not in phrase.modifiers:
        return False
    if verb := _attending(document, phrase):
        known = verb in _CALLING or _has_length(document, phrase) or _is_placed(document, phrase)
        return known or _HELD.match(document.plain, phrase.phrase.end) is not None
    if (
        phrase.proper
        and document.plain[phrase.head.start].isupper()
        and _OPENS.match(document.plain, phrase.phrase.end)
    ):
        return True
    return _has_length(document, phrase) and _TAKES_PLACE.match(document.plain, phrase.phrase.end) is not None


def is_introduced(document: Document, phrase: EventPhrase, later: tuple[EventPhrase, ...]) -> bool:
    """Tell whether an event is named by its kind alone, with its length or spoken of again: "a workshop"."""
    if _has_length(document, phrase):
        return True
    known = {"event", phrase.head.of(document.plain).lower()}
    return document.words[max(document.words_in(phrase.phrase).start - 1, 0)].low in {"a", "an"} and any(
        other.bare
        and other.head.of(document.plain).lower() in known
        and document.words[document.words_in(other.phrase).start - 1].low == "the"
        for other in later
    )


def _has_length(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether a length stands before an event: "the three-day meeting"."""
    return document.plain[: phrase.head.start].endswith(_LENGTHS, max(phrase.sentence.start, phrase.head.start - 9))


def _attending(document: Document, phrase: EventPhrase) -> str:
    """Return the word that leads to the phrase if it says that somebody was there, such as "at" or "attended"."""
    at = document.words_in(phrase.phrase).start - 1
    first = document.words_in(phrase.sentence.span).start
    while at > first and document.words[at].low in _ARTICLES:
        at -= 1
    if at < first:
        return ""
    low = document.words[at].low
    taking_part = low == "in" and at > first and document.words[at - 1].low in _TAKING_PART
    return low if taking_part or lexicon().has("event.attending", low) else ""


def _is_placed(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether a place or a day stands a few words behind the phrase."""
    words = document.words
    behind = document.words_in(Span(phrase.phrase.end, phrase.sentence.end))[:_REACH]
    for at in behind:
        if Tag.CALENDAR in words[at].tags or words[at].low in {"today", "yesterday", "recently"}:
            return True
        if words[at].low in {"in", "at"} and at + 1 < behind.stop:
            following = words[at + 1 + (words[at + 1].low == "the" and at + 2 < len(words))]
            if Tag.CAPITAL in following.tags and not document.is_quoted(following.start):
                return True
    return False
