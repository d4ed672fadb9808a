"""Which of the events that a text names is the one it is about, if any."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.event_brand import EventTitle, find_edition
from briefview.extraction.event_headline import named_in_prose
from briefview.extraction.event_lead import described_before, named_behind
from briefview.extraction.event_phrase import EventPhrase, find_event_phrases, text_before
from briefview.extraction.event_quoted import quoted_again
from briefview.extraction.event_report import (
    is_held,
    is_in_writing,
    is_introduced,
    is_reported,
    is_supported,
    tells_of_death,
)
from briefview.extraction.event_role import apposed_name, is_agent, opens_lead, stands_for_another
from briefview.extraction.event_setting import is_told_held
from briefview.extraction.event_title import find_launch, find_quoted_name, find_title
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import cues, lexicon
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

    def is_of_other(self, sentence: Sentence, offset: int) -> bool:
        """Tell whether the last event that a sentence names before an offset is another one."""
        own = _starting_in(self.phrases, sentence.start, offset)
        others = [p for p in _starting_in(self.others, sentence.start, offset) if p.tells_apart and not p.bare]
        return bool(others) and (not own or others[-1].phrase.start > own[-1].phrase.start)

    def clause_of(self, phrase: EventPhrase) -> Span:
        """Return the stretch that tells of an event: its sentence, up to the events named before and after it."""
        start, end = phrase.sentence.span
        for group in (self.phrases, self.others):
            before = [p.phrase.end for p in _starting_in(group, start, phrase.phrase.start) if not p.bare]
            after = [
                p.phrase.start for p in _starting_in(group, phrase.phrase.end, end) if p.tells_apart and not p.bare
            ]
            start, end = max([start, *before]), min([end, *after])
        return Span(min(start, phrase.phrase.start), end)

    def named_in(self, sentence: Sentence) -> tuple[EventPhrase, ...]:
        """Return where a sentence names or means the event."""
        return _starting_in(self.phrases, sentence.start, sentence.end)

    def sentences(self) -> list[Sentence]:
        """Return the sentences that name or mean the event, in order, each once."""
        return list({phrase.sentence.number: phrase.sentence for phrase in self.phrases}.values())


EARLY = 6
"""Up to which sentence a kind of event without a name means the one reported."""
_THRESHOLD = 5.0
_REACH = 60
"""How many phrases are weighed: an event that is named late is not what a text is about."""
_TRAILING = frozenset({".", "of", "on", "for", "and", "the", "in", "to", "at", "&", ","})
_SMALL = frozenset(
    {"", "the", "a", "an", "of", "on", "for", "and", "in", "to", "&", "first", "annual", "two", "day", "three"}
)
_DEFINITE = ("the", "this", "day", "hour", "minute")
_GATHERINGS = frozenset(
    {"colloquium", "congress", "convention", "dialogue", "forum", "gathering", "seminar", "symposium", "workshop"}
)
_PARTS = frozenset({"session", "round", "week"})
_ANY_KIND = frozenset({"event", "meeting", "conference"})
_LAUNCH = frozenset({"launch", "launching", "unveiling", "ceremony", "event"})
_APART = ("Meanwhile", "Separately", "In another ", "In a separate ", "In a related ", "In other ")
_NARROWING = frozenset({"preparatory", "preliminary", "regional"})


def _starting_in(phrases: tuple[EventPhrase, ...], start: int, end: int) -> tuple[EventPhrase, ...]:
    """Return those of some ordered phrases that start within a stretch."""
    first = bisect_left(phrases, start, key=lambda phrase: phrase.phrase.start)
    return phrases[first : bisect_left(phrases, end, lo=first, key=lambda phrase: phrase.phrase.start)]


def choose_event(document: Document) -> EventChoice | None:
    """Return the event that a text is about, or nothing where it reports none."""
    phrases = tuple(find_event_phrases(document))
    if tells_of_death(document):
        return None
    title = find_title(document, phrases)
    near = phrases[:_REACH]
    weighed = [p for at, p in enumerate(near) if not p.bare or is_introduced(document, p, near[at + 1 :])]
    best = max(weighed, default=None, key=lambda phrase: (_score(document, phrase, phrases), -phrase.name.start))
    if best is not None and _score(document, best, phrases) < _THRESHOLD:
        best = None
    title = title or (None if best else _otherwise_titled(document, phrases))
    if title:
        return _choice(document, title.name, title.kind, "event.titled", phrases)
    if best is None:
        return None
    likely = [phrase for phrase in weighed if _score(document, phrase, phrases) >= _THRESHOLD]
    lead = named_in_prose(document, best, weighed)
    best = described_before(document, named_behind(document, lead, likely), likely)
    meant = [p for p in phrases if best is not lead and p.sentence is lead.sentence and not p.proper and not lead.bare]
    rule = "event.titled" if best.titled else "event.named-kind" if best.proper else "event.described-kind"
    return _choice(document, _without_tail(document, best.name), best.head, rule, phrases, meant)


def _otherwise_titled(document: Document, phrases: tuple[EventPhrase, ...]) -> EventTitle | None:
    """Return the name of an event without a phrase around its kind, where no phrase tells of one."""
    return find_launch(document) or find_edition(document, phrases) or find_quoted_name(document)


def _without_tail(document: Document, name: Span) -> Span:
    """Leave out small words and marks at the end of a name."""
    last = document.words_in(name).stop - 1
    words = document.words
    while words[last].start > name.start and (words[last].low in _TRAILING or Tag.DEMONYM in words[last].tags):
        last -= 1
    return trimmed(document.plain, name.start, words[last].end, " *_,'\"")


def _choice(
    document: Document,
    name: Span,
    kind: Span,
    rule: str,
    phrases: tuple[EventPhrase, ...],
    meant: Sequence[EventPhrase] = (),
) -> EventChoice:
    """Tell the phrases for the event from those for others.

    Args:
        document: The text.
        name: The event's name.
        kind: The word for its kind.
        rule: The rule that found it.
        phrases: All phrases for events.
        meant: Those that are known to mean it by where they stand.
    """
    own = {phrase.phrase.start: phrase for phrase in phrases if _is_same(document, phrase, name, kind)}
    own |= {phrase.phrase.start: phrase for phrase in meant}
    apposed = ((phrase, apposed_name(document, phrase, phrases[:_REACH])) for phrase in phrases[:_REACH])
    own |= {phrase.phrase.start: phrase for phrase, named in apposed if named and named.phrase.start in own}
    own |= {phrase.phrase.start: phrase for phrase in quoted_again(document, name, kind)}
    sentence = document.sentence_at(name.start)
    if sentence and not any(phrase.phrase.overlaps(name) for phrase in own.values()):
        titled = EventPhrase(name, kind, name, sentence, proper=True, titled=True, modifiers=frozenset(), bare=False)
        own[name.start] = titled
    own |= {phrase.phrase.start: phrase for phrase in _called_otherwise(document, phrases, own, kind)}
    others = tuple(phrase for phrase in phrases if phrase.phrase.start not in own)
    return EventChoice(name, kind, rule, tuple(own[start] for start in sorted(own)), others)


def _called_otherwise(
    document: Document, phrases: tuple[EventPhrase, ...], own: dict[int, EventPhrase], kind: Span
) -> list[EventPhrase]:
    """Return where a forum is called "the symposium" or "the seminar", where no other one is spoken of."""
    if kind.of(document.plain).lower() not in _GATHERINGS:
        return []
    rest = [(phrase, phrase.head.of(document.plain)) for phrase in phrases if phrase.phrase.start not in own]
    pointed = [phrase.bare and head in _GATHERINGS and _is_definite(document, phrase) for phrase, head in rest]
    apart = {head.lower() for (_, head), points in zip(rest, pointed, strict=True) if not points}
    return [phrase for (phrase, head), points in zip(rest, pointed, strict=True) if points and head not in apart]


@lru_cache(maxsize=1_000)
def content_words(text: str) -> frozenset[str]:
    """Return the words of a name that tell it from others: without small words, ordinals and plural endings."""
    low = text.lower().replace("-", " ").replace("'", " ").split()
    return frozenset(word.strip('.,*"').removesuffix("s") for word in low) - _SMALL


def _is_same(document: Document, phrase: EventPhrase, name: Span, kind: Span) -> bool:
    """Tell whether a phrase means the event: the same name, a part of it, or its kind alone."""
    if phrase.name.overlaps(name) or phrase.phrase.overlaps(name):
        return True
    ahead = not phrase.bare and text_before(document, phrase).endswith(cues("event.forward_cues"))
    if ahead or phrase.modifiers & lexicon().words["event.elsewhere"]:
        return False
    words, whole = content_words(phrase.name.of(document.plain)), content_words(name.of(document.plain))
    kind_word, head = kind.of(document.plain).lower(), phrase.head.of(document.plain).lower()
    if phrase.bare or words == {head.removesuffix("s")}:
        known = head == kind_word or head in whole or head in _ANY_KIND
        return known and head not in _PARTS and _is_definite(document, phrase)
    if phrase.proper and len(words) > 2 and (whole - words) & _NARROWING:
        return False
    alike = {kind_word.removesuffix("s")}
    if kind_word in lexicon().words["event.launching"]:
        alike |= _LAUNCH
    generic = words <= lexicon().words["event.generic"] | alike and phrase.sentence.number <= 4
    if generic or (phrase.titled and _are_alike(words, whole)):
        return True
    telling = words - lexicon().words["event.generic"]
    return len(telling) > 1 and telling <= whole | alike


def _are_alike(words: frozenset[str], whole: frozenset[str]) -> bool:
    """Tell whether two titles are one, written out or shortened: most words of the shorter stand in the longer."""
    shorter = min(len(words), len(whole))
    return shorter > 2 and len(words & whole) >= 0.75 * shorter


def _is_definite(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether a word for a kind points back: "the conference", "this two-day meeting"."""
    before = document.plain[max(0, phrase.phrase.start - 12) : phrase.phrase.start].lower().rstrip()
    return before.endswith(_DEFINITE) or phrase.phrase.start == phrase.sentence.start


def _score(document: Document, phrase: EventPhrase, phrases: tuple[EventPhrase, ...]) -> float:
    """Weigh how likely a text is about an event: by its name, its place in the text, and what is told of it."""
    name, head = phrase.name.of(document.plain), phrase.head.of(document.plain).lower()
    words = content_words(name)
    later = [
        other for other in phrases[:_REACH] if other is not phrase and other.bare and _is_definite(document, other)
    ]
    again = (other for other in phrases if other is not phrase and _refers(document, other, words, head))
    score = 3.0 * phrase.proper + 0.5 * min(len(words), 6) + phrase.titled
    score += _position(phrase.sentence) + _cues(document, phrase) + len(list(islice(again, 3)))
    reported = is_reported(document, phrase)
    score += 3.0 * reported + (not phrase.proper and is_told_held(document, phrase))
    if lexicon().has("event.weak", head):
        score -= 1.0 if reported or (phrase.proper and is_held(document, phrase)) else 3.0
    if not phrase.proper and len(words) < 3 and not any(_refers(document, other, words, head) for other in later):
        score -= 1.0 if reported else 2.0
    if is_in_writing(document, phrase) or _is_deed(document, phrase):
        score -= 6.0
    if document.plain.startswith(_APART, phrase.sentence.start):
        score -= 3.0
    if phrase.proper and not reported and not is_supported(document, phrase, phrases[:_REACH]):
        score -= 4.0
    if phrase.modifiers - lexicon().words["event.describing"]:
        score -= 5.0
    before = text_before(document, phrase)
    if before.endswith(cues("event.forward_cues", "event.backward_cues")):
        score -= 4.0
    if before.endswith(cues("event.around", "event.founding")) or (not reported and is_agent(document, phrase)):
        score -= 4.0
    score += 2.0 * opens_lead(document, phrase) - 8.0 * stands_for_another(document, phrase, phrases)
    return score - 3.0 if name.isupper() else score


def _is_deed(document: Document, phrase: EventPhrase) -> bool:
    """Tell what is spoken about from an event: "a talk on developing political dialogue"."""
    inside = document.words_in(phrase.phrase)
    first, head = document.words[inside.start], document.words_in(phrase.head).start
    before = document.words[max(inside.start - 1, 0)].low
    return not phrase.proper and inside.start < head and before in {"on", "about"} and first.low.endswith("ing")


def _position(sentence: Sentence) -> float:
    if sentence.block.kind in {BlockKind.TITLE, BlockKind.HEADING} and sentence.number < 6:
        return 2.5
    return max(0.0, 3.0 - 0.4 * sentence.number)


def _cues(document: Document, phrase: EventPhrase) -> float:
    """Count what says that the event takes place: verbs of holding near it, a length before it."""
    words = {document.words[i].low for i in phrase.sentence.words}
    held = 0.75 * min(2, len(words & lexicon().words["event.held"]))
    lead = document.plain[max(phrase.sentence.start, phrase.phrase.start - 14) : phrase.phrase.start + 14]
    return held + any(unit in lead for unit in ("-day", "-hour", "-minute"))


def _refers(document: Document, other: EventPhrase, words: frozenset[str], head: str) -> bool:
    if other.head.of(document.plain).lower() != head:
        return False
    return other.bare or len(content_words(other.name.of(document.plain)) & words) >= 2


def meant_early(document: Document, choice: EventChoice) -> list[EventPhrase]:
    """Return the phrases without a name by which the first sentences may mean the event: "the daylong event"."""
    kinds = {"event", "program", "programme", choice.kind.of(document.plain).lower()}
    first = [phrase for phrase in choice.others if phrase.sentence.number < EARLY and not phrase.tells_apart]
    return [
        phrase
        for phrase in first
        if (head := phrase.head.of(document.plain).lower()) in kinds
        or (head in _ANY_KIND and _is_definite(document, phrase))
    ]


def by_sentence(phrases: Iterable[EventPhrase]) -> dict[int, tuple[EventPhrase, ...]]:
    """Return phrases by the numbers of their sentences, in order."""
    found: dict[int, list[EventPhrase]] = {}
    for phrase in sorted(phrases):
        found.setdefault(phrase.sentence.number, []).append(phrase)
    return {number: tuple(inside) for number, inside in found.items()}
