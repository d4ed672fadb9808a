"""Whether a text tells who was at an event, or where and when it was held."""

from briefview.extraction.document import Document
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon
from briefview.extraction.span import Span
from briefview.extraction.word import Tag

HELD = late_pattern(
    r"\s*(?:\([^)]{1,20}\)\s*)?,?\s?(?:which (?:was |took )?)?(?:held|hosted|organi[sz]ed|convened|called|place)\b"
)
_IS_HELD = late_pattern(r"\s(?:was|is being|is|has been|took)\s(?:held|place|organi[sz]ed|convened|arranged|hosted)\b")
ARTICLES = frozenset({"a", "an", "the", "its", "their", "this", "annual", "-", "day", "hour"})
_CALLS = frozenset({"meeting", "session", "talks"})
"""Words that stand for a courtesy call as well: "at the meeting held at the palace"."""
LEAD = 2
"""The last of the sentences that tell what a text is about."""
REACH = 12
"""How many words behind an event may tell where and when it was."""


def is_told_held(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether a verb of holding and a place or a day stand behind an event: "a ceremony was held on Friday"."""
    if phrase.sentence.number > LEAD or not is_placed(document, phrase):
        return False
    if phrase.bare and phrase.head.of(document.plain).lower() in _CALLS:
        return False
    behind = HELD.match(document.plain, phrase.phrase.end) or _IS_HELD.match(document.plain, phrase.phrase.end)
    return behind is not None


def is_crowd_at(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether the first sentences tell of people who were at an event: "Speakers at a seminar have urged"."""
    words, at = document.words, document.words_in(phrase.phrase).start - 1
    first = phrase.sentence.words.start
    while at > first and words[at].low in ARTICLES:
        at -= 1
    return (
        phrase.sentence.number <= LEAD
        and at > first
        and words[at].low in {"at", "of", "in"}
        and lexicon().has("event.crowds", words[at - 1].low)
    )


def is_placed(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether a place or a day stands a few words behind the phrase."""
    words = document.words
    before = words[max(document.words_in(phrase.phrase).start - 2, 0)]
    if before.low in {"today", "yesterday"}:
        return True
    behind = document.words_in(Span(phrase.phrase.end, phrase.sentence.end))[:REACH]
    for at in behind:
        if Tag.CALENDAR in words[at].tags or words[at].low in {"today", "yesterday", "recently"}:
            return True
        if words[at].low in {"in", "at"} and at + 1 < behind.stop:
            following = words[at + 1 + (words[at + 1].low == "the" and at + 2 < len(words))]
            if Tag.CAPITAL in following.tags and not document.is_quoted(following.start):
                return True
    return False
