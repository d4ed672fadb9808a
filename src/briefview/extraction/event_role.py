"""What an event is in its sentence: its subject, a body that acts, or one beside the event that opens the sentence."""

from briefview.extraction.document import Document
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon, phrase_pattern
from briefview.extraction.span import Span
from briefview.extraction.word import Tag

_LINE_MARKS = frozenset({":", "–", "—", "-", ")"})
_BEFORE_NAME = frozenset({"the", "a", "an", "'s", '"'})
_OBJECTS = frozenset({"a", "an", "the", "its", "their", "this", "his", "her"})
_REACH, _NEAR = 9, 20
_JOINED = frozenset(
    {"along", "association", "collaboration", "conjunction", "cooperation", "jointly", "partnership", "together"}
)
_LONG = frozenset(
    {"conference", "congress", "forum", "meeting", "retreat", "seminar", "summit", "symposium", "workshop"}
)
_INVITATION = late_pattern(r"\binvitations? (?:[\w-]+ ){0,4}?(?:to|for)\b[^.;,]{0,40}\Z")
_DATELINE = 90


def opens_lead(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether the first sentence of the prose opens with an event: "LIMA: The Harbour Forum will"."""
    lead = document.prose[0] if document.prose else None
    if lead is None or phrase.sentence is not lead or phrase.phrase.start - lead.start > _DATELINE:
        return False
    at = document.words_in(phrase.phrase).start - 1
    if document.words[at].text == "'s":
        at -= 1
        while at >= lead.words.start and Tag.CAPITAL in document.words[at].tags:
            at -= 1
    while at >= lead.words.start and document.words[at].low in _BEFORE_NAME:
        at -= 1
    return at < lead.words.start or document.words[at].text in _LINE_MARKS


def is_acting(document: Document, phrase: EventPhrase) -> bool:
    """Tell a body that is called a congress or a forum: "the Lagoon Towns Forum organised a workshop"."""
    words, at = document.words, document.words_in(phrase.phrase).stop
    if at + 1 < len(words) and words[at].text == "(":
        at = next((i + 1 for i in range(at, min(at + 4, len(words))) if words[i].text == ")"), at)
    if at + 1 >= len(words) or not lexicon().has("event.hosting_active", words[at].low):
        return False
    behind = words[at + 2 : at + _REACH]
    return words[at + 1].low in _OBJECTS and any(Tag.EVENT in word.tags for word in behind)


def stands_for_another(document: Document, phrase: EventPhrase, phrases: tuple[EventPhrase, ...]) -> bool:
    """Tell a phrase that is no event of its own, or one that is only spoken of, from one that may be reported."""
    return (
        is_acting(document, phrase)
        or stands_beside(document, phrase)
        or _is_invited_to(document, phrase, phrases[:_NEAR])
        or apposed_name(document, phrase, phrases[:_NEAR]) is not None
        or _is_ceremony_of(document, phrase, phrases[:_NEAR])
    )


def _is_ceremony_of(document: Document, phrase: EventPhrase, phrases: tuple[EventPhrase, ...]) -> bool:
    """Tell "the opening ceremony" of an event that the text tells with its length: "the five-day conference"."""
    words = document.plain[phrase.phrase.start : phrase.head.end].lower().split()
    opening = (
        words[-1:] == ["ceremony"] and lexicon().has("event.partial", words[0]) and phrase.name.end == phrase.head.end
    )
    return opening and any(
        other.head.of(document.plain).lower() in _LONG and _has_days(document, other) for other in phrases
    )


def _has_days(document: Document, phrase: EventPhrase) -> bool:
    before = document.plain[max(0, phrase.phrase.start - 6) : phrase.head.start].lower()
    return "-day" in before or " day " in before


def _is_invited_to(document: Document, phrase: EventPhrase, phrases: tuple[EventPhrase, ...]) -> bool:
    """Tell an event to which somebody only hands over an invitation: "an invitation to take part in the forum"."""
    name = phrase.name.of(document.plain)
    return any(
        name in other.name.of(document.plain)
        and _INVITATION.search(document.masked, other.sentence.start, other.phrase.start) is not None
        for other in phrases
        if other.phrase.start <= phrase.phrase.start
    )


def apposed_name(document: Document, phrase: EventPhrase, phrases: tuple[EventPhrase, ...]) -> EventPhrase | None:
    """Return the name that a phrase describes: "The Manama Dialogue, an international conference, opens"."""
    before = document.plain[max(phrase.sentence.start, phrase.phrase.start - 5) : phrase.phrase.start]
    if phrase.proper or not before.endswith((", a ", ", an ", ", the ")):
        return None
    comma = phrase.phrase.start - len(before) + before.rindex(",")
    return next((p for p in phrases if p.proper and not p.titled and p.phrase.end == comma), None)


def stands_beside(document: Document, phrase: EventPhrase) -> bool:
    """Tell an event that is told of before or behind another: "On the eve of the forum, a workshop heard pilots"."""
    start, end = phrase.sentence.start, phrase.phrase.start
    cue = phrase_pattern("event.forward_cues", "event.preparing_cues", "event.past_cues").match(
        document.masked, start, end
    )
    if cue is None:
        return False
    comma = document.masked.find(",", cue.end(), end)
    between = document.words_in(Span(cue.end(), comma)) if comma > 0 else range(0)
    return any(Tag.EVENT in document.words[i].tags for i in between)


def is_agent(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether a name is that of a body: "organised by the Harbour Forum", "Harbour Forum chairman"."""
    inside = document.words_in(phrase.phrase)
    before = [word for word in document.words[max(inside.start - 3, 0) : inside.start] if word.low != "the"][-2:]
    after = document.words[inside.stop] if inside.stop < len(document.words) else None
    if not phrase.proper or phrase.titled or "ordinal" in phrase.modifiers or not before:
        return False
    led = before[-1].low == "of" and Tag.ROLE in before[0].tags
    joined = before[-1].low == "with" and before[0].low in _JOINED
    return before[-1].low == "by" or joined or led or (after is not None and Tag.ROLE in after.tags)
