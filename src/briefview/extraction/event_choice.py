"""Which of the events that a text names is the one it is about, if any."""

import re
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.event_phrase import EventPhrase, find_event_phrases
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.name import is_name_word
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span, trimmed
from briefview.extraction.word import Tag


class EventChoice(NamedTuple):
    """The event of a text, and how the text speaks of it."""

    name: Span
    kind: Span
    rule: str
    phrases: tuple[EventPhrase, ...]
    """All places where it is named or meant, in order."""
    others: tuple[EventPhrase, ...]
    """Phrases for other events."""


_GENERIC = frozenset({"international", "national", "global", "high", "level", "special", "major", "landmark", "important", "regional"})
_THRESHOLD = 5.0
FORWARD_CUES = (
    "ahead of", "prior to", "before", "run-up to", "prepare for", "precursor to", "stage for", "ground for", "leading up to", "lead up to",
    "towards", "pave the way for", "preparation for", "preparations for",
)  # fmt: skip
"""What stands before an event that comes later than the one reported."""
_ELSEWHERE = (*FORWARD_CUES, "following", "attend", "after", "since")
_KINDS = frozenset(
    {
        "webinar",
        "seminar",
        "workshop",
        "conference",
        "symposium",
        "lecture",
        "roundtable",
        "panel",
        "forum",
        "talk",
        "briefing",
        "training",
    }
)


def choose_event(document: Document) -> EventChoice | None:
    """Return the event that a text is about, or nothing where it reports none."""
    phrases = tuple(find_event_phrases(document))
    scored = [(_score(document, phrase, phrases), -phrase.name.start, phrase) for phrase in phrases if not phrase.bare]
    headed = _titled_line(document) or _notice(document, phrases)
    described = _defined(document, phrases)
    best = max(scored, default=None, key=lambda entry: entry[:2])
    if (best is None or best[0] < _THRESHOLD) and not headed and not described:
        headed = _launched(document)
    if headed or described:
        name, kind = headed or described or (Span(0, 0), Span(0, 0))
        return _choice(document, name, kind, "event.titled", phrases)
    if best is None or best[0] < _THRESHOLD:
        return None
    phrase = best[2]
    rule = "event.titled" if phrase.titled else "event.named-kind" if phrase.proper else "event.described-kind"
    return _choice(document, _without_owner(document, phrase.name), phrase.head, rule, phrases)


def _without_owner(document: Document, name: Span) -> Span:
    """Leave out marks at the ends of a name."""
    words = list(document.words_in(name))
    while len(words) > 1 and document.words[words[-1]].low in {
        "of",
        "on",
        "for",
        "and",
        "the",
        "in",
        "to",
        "at",
        "&",
        ",",
    }:
        words.pop()
    return trimmed(document.plain, name.start, document.words[words[-1]].end, " *_,'\"")


def _choice(document: Document, name: Span, kind: Span, rule: str, phrases: tuple[EventPhrase, ...]) -> EventChoice:
    own = [phrase for phrase in phrases if _is_same(document, phrase, name, kind)]
    sentence = document.sentence_at(name.start)
    if sentence and not any(phrase.phrase.overlaps(name) for phrase in own):
        own.append(EventPhrase(name, kind, name, sentence, proper=True, titled=True, modifiers=frozenset(), bare=False))
        own.sort(key=lambda phrase: phrase.phrase.start)
    others = [phrase for phrase in phrases if phrase not in own]
    return EventChoice(name, kind, rule, tuple(own), tuple(others))


def content_words(text: str) -> frozenset[str]:
    """Return the words of a name that tell it from others: without small words, ordinals and plural endings."""
    low = text.lower().replace("-", " ").replace("'", " ").split()
    small = {"the", "a", "an", "of", "on", "for", "and", "in", "to", "&", "first", "annual", "two", "day", "three"}
    return frozenset(word.strip('.,*"').removesuffix("s") for word in low) - small - {""}


def _is_same(document: Document, phrase: EventPhrase, name: Span, kind: Span) -> bool:
    """Tell whether a phrase means the event: the same name, a part of it, or its kind alone."""
    if phrase.name.overlaps(name) or phrase.phrase.overlaps(name):
        return True
    if phrase.modifiers & {
        "next",
        "last",
        "previous",
        "follow-up",
        "further",
        "another",
        "similar",
        "upcoming",
        "satellite",
        "past",
        "smaller",
        "pre-congress",
    }:
        return False
    before = document.plain[max(phrase.sentence.start, phrase.phrase.start - 32) : phrase.phrase.start].lower().rstrip()
    if not phrase.bare and before.removesuffix(" the").endswith(FORWARD_CUES):
        return False
    words, whole = content_words(phrase.name.of(document.plain)), content_words(name.of(document.plain))
    kind_word = kind.of(document.plain).lower()
    head = phrase.head.of(document.plain).lower()
    if phrase.bare or words == {head.removesuffix("s")}:
        before = document.plain[max(0, phrase.phrase.start - 12) : phrase.phrase.start].lower()
        definite = (
            before.rstrip().endswith(("the", "this", "day", "hour", "minute"))
            or phrase.phrase.start == phrase.sentence.start
        )
        return (
            definite
            and (head == kind_word or head in whole or head in {"event", "meeting", "conference"})
            and head not in {"session", "round", "week"}
        )
    if phrase.proper and len(words) > 2 and (whole - words) & {"preparatory", "preliminary", "regional"}:
        return False
    if words <= _GENERIC | {kind_word.removesuffix("s")} and phrase.sentence.number <= 4:
        return True
    return len(words) > 1 and words <= whole | {kind_word.removesuffix("s")}


def _score(document: Document, phrase: EventPhrase, phrases: tuple[EventPhrase, ...]) -> float:
    name = phrase.name.of(document.plain)
    head = phrase.head.of(document.plain).lower()
    words = content_words(name)
    score = 3.0 * phrase.proper + min(len(words), 6) * 0.5 + 1.0 * phrase.titled
    score += _position(phrase.sentence) + _cues(document, phrase)
    score += min(3, sum(1 for other in phrases if other is not phrase and _refers(document, other, words, head))) * 1.0
    if (
        head in lexicon().words["event.weak"]
        or Tag.EVENT not in document.words[document.words_in(phrase.head).start].tags
    ):
        score -= 3.0
    if phrase.modifiers - {
        "ordinal",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "regional",
        "preparatory",
        "final",
    }:
        score -= 5.0 if phrase.modifiers != {"ordinal"} else 0.0
    before = document.plain[max(phrase.sentence.start, phrase.phrase.start - 32) : phrase.phrase.start].lower().rstrip()
    before = before.removesuffix(" the").removesuffix(" its")
    if before.endswith(_ELSEWHERE):
        score -= 4.0
    if name.isupper():
        score -= 3.0
    return score


def _position(sentence: Sentence) -> float:
    if sentence.block.kind in {BlockKind.TITLE, BlockKind.HEADING} and sentence.number < 6:
        return 2.5
    return max(0.0, 3.0 - 0.4 * sentence.number)


def _cues(document: Document, phrase: EventPhrase) -> float:
    """Count what says that the event takes place: verbs of holding near it, a length before it."""
    words = {document.words[i].low for i in document.words_in(phrase.sentence.span)}
    held = min(2, len(words & lexicon().words["event.held"])) * 0.75
    lead = document.plain[max(phrase.sentence.start, phrase.phrase.start - 14) : phrase.phrase.start + 14]
    return held + (1.0 if any(unit in lead for unit in ("-day", "-hour", "-minute")) else 0.0)


def _refers(document: Document, other: EventPhrase, words: frozenset[str], head: str) -> bool:
    theirs = content_words(other.name.of(document.plain))
    return other.head.of(document.plain).lower() == head and (other.bare or len(theirs & words) >= 2)


def _titled_line(document: Document) -> tuple[Span, Span] | None:
    """Read a title such as "Webinar: Grid Batteries and Fire Safety"."""
    for block in document.blocks[:3]:
        if block.kind is not BlockKind.TITLE:
            return None
        indexes = document.words_in(block.span)
        for at in indexes[:3]:
            word = document.words[at]
            if word.low in _KINDS and at + 2 < indexes.stop and document.words[at + 1].text == ":":
                return trimmed(document.plain, document.words[at + 1].end, block.end), word.span
    return None


def _notice(document: Document, phrases: tuple[EventPhrase, ...]) -> tuple[Span, Span] | None:
    """Read the title above the headers of a notice: "Date:", "Venue:", "Speaker:"."""
    fields = [block for block in document.blocks if block.kind is BlockKind.FIELD and block.number < 14]
    labels = {block.label for block in fields}
    if not (
        labels & {"date", "when", "dates"} and labels & {"venue", "where", "speaker", "speakers", "place", "location"}
    ):
        return None
    titles = [block for block in document.blocks[: fields[0].number] if block.kind is BlockKind.TITLE]
    heads = [phrase.head for phrase in phrases if phrase.head.of(document.plain).lower() in _KINDS]
    return (titles[-1].span, heads[0]) if titles and heads else None


_LAUNCHED = re.compile(
    r"(?P<name>(?:report|book|study|strategy|campaign|initiative|atlas|guide|roadmap|action plan|white paper|index|survey)\b[^.;:]{0,90}?)\s(?:was|were)\s(?:\w+ly\s)?"
    r"(?P<kind>launch|unveil|release)(?:ed|d)\s(?:at|in|on|by|here|today)\b",
    re.IGNORECASE,
)


def _launched(document: Document) -> tuple[Span, Span] | None:
    """Read "A report on night work was launched at the library": the launch is the event."""
    for sentence in document.prose()[:3]:
        match = _LAUNCHED.search(document.masked, *sentence.span)
        if match and match["kind"].lower() == "launch":
            return trimmed(document.plain, *match.span("name")), Span(*match.span("kind"))
    return None


def _defined(document: Document, phrases: tuple[EventPhrase, ...]) -> tuple[Span, Span] | None:
    """Read "Open Maps Lisbon is a two-day conference": the subject is the name."""
    words = document.words
    for phrase in phrases[:6]:
        inside = document.words_in(phrase.sentence.span)
        at = document.words_in(phrase.phrase).start
        while at - 1 > inside.start and (
            words[at - 1].low.endswith("-day") or words[at - 1].low in {"a", "an", "the", "annual", "free"}
        ):
            at -= 1
        if phrase.sentence.number > 8 or at - 1 <= inside.start or words[at - 1].low != "is" or at - 2 < inside.start:
            continue
        first = inside.start
        subject = [words[i] for i in range(first, at - 1)]
        named = sum(is_name_word(document, i) or Tag.PLACE in words[i].tags for i in range(first, at - 1))
        if (
            2 <= len(subject) <= 8
            and named >= 1
            and all(Tag.CAPITAL in word.tags or Tag.NUMBER in word.tags for word in subject)
        ):
            name = Span(subject[0].start, subject[-1].end)
            return _fullest(document, name), phrase.head
    return None


def _fullest(document: Document, name: Span) -> Span:
    """Return the place in a title where a name stands with its year."""
    text = name.of(document.plain)
    for block in document.blocks[:3]:
        at = document.plain.find(text, block.start, block.end)
        if at >= 0 and document.plain[at + len(text) : at + len(text) + 6].strip()[:4].isdigit():
            return Span(at, at + len(text) + 5)
    return name
