"""The bottom line: the source's own sentences that sum the event up, chosen by a stated ranking."""

import string
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from briefview.extraction.dateline import Dateline
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice, by_sentence, meant_early
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.finding import Finding, stated
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon, phrase_pattern
from briefview.extraction.span import Span

Told = Mapping[str, tuple[Span, ...]]
"""The evidence for the event by what it tells: "name", "place", "dates", "duration", "host", "aim"."""

_LONG, _VERY_LONG = 350, 600


class Candidate(NamedTuple):
    """A sentence of the prose that may stand in the bottom line."""

    document: Document
    span: Span
    """The sentence without the dateline or number before it."""
    own: tuple[EventPhrase, ...]
    """Where the sentence names or means the event."""
    others: tuple[EventPhrase, ...]
    place: int
    """Counts the sentences of the prose from 0."""
    told: frozenset[str]
    """What of the event the sentence has the evidence for."""

    @property
    def plain(self) -> str:
        """The words with plain quotation marks."""
        return self.span.of(self.document.plain)

    @property
    def outside_quotation(self) -> str:
        """The words, with those in quotation marks blanked."""
        return self.span.of(self.document.masked)


class Mark(NamedTuple):
    """A line of the ranking."""

    what: str
    weight: int
    holds: Callable[[Candidate], bool]
    new: bool = False
    """Whether it counts for the first sentence of which it holds alone."""


def _names_event(candidate: Candidate) -> bool:
    return "name" in candidate.told or any(not phrase.bare for phrase in candidate.own)


def _takes_place(candidate: Candidate) -> bool:
    words = phrase_pattern("event.coming", "event.running", "event.opening_verbs", "event.ended", "event.over")
    return words.search(candidate.outside_quotation) is not None


def _matters(candidate: Candidate) -> bool:
    why = phrase_pattern("event.mattering").search(candidate.outside_quotation)
    return "aim" in candidate.told or (why is not None and bool(candidate.own))


def _is_quotation(candidate: Candidate) -> bool:
    return candidate.outside_quotation.count("_") > len(candidate.plain) // 3


def _is_caption(candidate: Candidate) -> bool:
    return phrase_pattern("event.captions").search(candidate.plain) is not None


def _is_of_other(candidate: Candidate) -> bool:
    return not candidate.own and any(p.tells_apart and not p.bare for p in candidate.others)


def _is_said(candidate: Candidate) -> bool:
    said = phrase_pattern("event.saying").search(candidate.outside_quotation) is not None
    return said and not (_names_event(candidate) and _takes_place(candidate))


def _breaks_off(candidate: Candidate) -> bool:
    return candidate.plain[0].islower() or not candidate.plain.endswith((".", "!", "?", '"', ")"))


def _leans_back(candidate: Candidate) -> bool:
    first = candidate.plain.split(maxsplit=1)[0].strip(",").lower()
    return lexicon().has("vocabulary.leaning", first)


RANKING = (
    Mark("names the event", 4, _names_event, new=True),
    Mark("says that it takes place", 2, lambda it: bool(it.own) and _takes_place(it), new=True),
    Mark("says where", 2, lambda it: "place" in it.told, new=True),
    Mark("says when", 2, lambda it: "dates" in it.told, new=True),
    Mark("says who holds it", 1, lambda it: "host" in it.told, new=True),
    Mark("says what it is for or why it matters", 3, _matters, new=True),
    Mark("says how long it lasts", 1, lambda it: "duration" in it.told, new=True),
    Mark("is the first sentence", 1, lambda it: it.place == 0),
    Mark("is among the first three sentences", 1, lambda it: it.place < 3),
    Mark("speaks of another event", -3, _is_of_other),
    Mark("leans on the sentence before it", -3, _leans_back),
    Mark("is what somebody says", -2, _is_said),
    Mark("is mostly a quotation", -4, _is_quotation),
    Mark("is the caption of a picture", -9, _is_caption),
    Mark("breaks off", -9, _breaks_off),
    Mark("is longer than 350 characters", -2, lambda it: len(it.plain) > _LONG),
    Mark("is longer than 600 characters", -4, lambda it: len(it.plain) > _VERY_LONG),
)
"""What a sentence is worth for the bottom line. The sentence worth most is taken first; up to two more follow, each
for what it adds, if that is worth at least `LEAST`."""

LEAST = 3
Ranked = tuple[Candidate, tuple[Mark, ...]]
_MOST = 3
_SHORTEST = 30
_SHORTEST_ITEM = 110
"""From which length on an item of a list is a paragraph with a bullet."""
_NUMBER = late_pattern(r"\d{1,2} (?P<next>[A-Z]\w*)")
_OPENING = frozenset(string.ascii_uppercase + string.digits + "\"'(")


def find_summary(document: Document, choice: EventChoice, told: Told, dateline: Dateline | None) -> list[Finding[str]]:
    """Return the one to three sentences that tell best what, where, when, who and why, in the order of the text."""
    ranked = [(candidate, _marks(candidate)) for candidate in _candidates(document, choice, told, dateline)]
    chosen, known = list[Span](), frozenset[str]()
    while ranked and len(chosen) < _MOST:
        candidate, marks = _best(ranked, known)
        if _worth(marks, known) < LEAST or not any(mark.new and mark.what not in known for mark in marks):
            break
        chosen.append(candidate.span)
        known |= {mark.what for mark in marks if mark.new}
        ranked = [pair for pair in ranked if pair[0].place != candidate.place]
    return [stated(document.text, span, "event.summary-ranking") for span in sorted(chosen)]


def _marks(candidate: Candidate) -> tuple[Mark, ...]:
    return tuple(mark for mark in RANKING if mark.holds(candidate))


def _best(ranked: list[Ranked], known: frozenset[str]) -> Ranked:
    """Return the sentence that adds most to what is known, the first of equals."""
    return max(ranked, key=lambda pair: (_worth(pair[1], known), -pair[0].place))


def _worth(marks: tuple[Mark, ...], known: frozenset[str]) -> int:
    """Return what a sentence adds to what is known already."""
    return sum(mark.weight for mark in marks if mark.what not in known)


def _candidates(document: Document, choice: EventChoice, told: Told, dateline: Dateline | None) -> list[Candidate]:
    prose = [s for s in document.prose if s.end - s.start > (_SHORTEST if s.is_prose else _SHORTEST_ITEM)]
    points = _points(document, told)
    own = by_sentence([*choice.phrases, *meant_early(document, choice)])
    others = by_sentence(choice.others)
    return [
        Candidate(
            document,
            _cut(document, dateline, s.span),
            own.get(s.number, ()),
            others.get(s.number, ()),
            at,
            points.get(s.number, frozenset()),
        )
        for at, s in enumerate(prose)
        if s.number in own or s.number in points
    ]


def _cut(document: Document, dateline: Dateline | None, span: Span) -> Span:
    """Leave out the dateline, or the number of a paragraph, before a sentence."""
    if dateline and span.start <= dateline.end < span.end and document.plain[dateline.end] in _OPENING:
        return Span(dateline.end, span.end)
    number = _NUMBER.match(document.plain, *span)
    dated = number is not None and number["next"].lower() in lexicon().months
    return Span(number.start("next"), span.end) if number and not dated else span


def _points(document: Document, told: Told) -> dict[int, frozenset[str]]:
    """Return what the sentences tell, by their numbers: the evidence itself, or its words again."""
    found: dict[int, set[str]] = {}
    for key, spans in told.items():
        for words in {span.of(document.plain) for span in spans}:
            for at in _occurrences(document.plain, words):
                sentence = document.sentence_at(at)
                if sentence and sentence.is_prose and at + len(words) <= sentence.end:
                    found.setdefault(sentence.number, set()).add(key)
    return {number: frozenset(found[number]) for number in sorted(found)}


def _occurrences(text: str, words: str) -> Iterator[int]:
    """Yield where some words stand in a text."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)
