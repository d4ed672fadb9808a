"""Which end of the event a date names: "opened on Monday", "runs until 5 May", "on the second day"."""

import re
from enum import StrEnum

from briefview.extraction.date_phrase import DatePhrase
from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon, phrase_pattern
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span


class DateEdge(StrEnum):
    """The first or the last day of an event."""

    START = "start"
    END = "end"


_REACH = 160
_LEAD = 6
_FROM = late_pattern(r"\b(?:from|starting(?: on)?|beginning(?: on)?) (?:the )?\Z", re.IGNORECASE)
_UNTIL = late_pattern(r"\b(?:until|till|through|to|up to) (?:the )?\Z", re.IGNORECASE)
_NTH_DAY = late_pattern(
    r"\bon (?:the |its |their )?(?P<ordinal>\w+) day\b|\b[Dd]ay (?P<number>\w+) of\b|"
    r"\bthe (?P<of>\w+) day of (?:the|its|their|this|an?)\b"
)
_FIRST = frozenset({"first", "opening", "one", "1", "1st", "inaugural"})
_LAST = frozenset({"last", "final", "closing", "concluding"})
_ADVERB = late_pattern(r" (?:\w+ly )?")
_PART_OF_DAY = late_pattern(r"(?: (?:morning|afternoon|evening|night))?,? ")


def edge_of(document: Document, sentence: Sentence, date: DatePhrase) -> DateEdge | None:
    """Return which end of the event a date names by the verb before it, or behind one that opens its sentence."""
    before = _clause_before(sentence, date)
    words = before.of(document.masked)
    if _UNTIL.search(words):
        other = phrase_pattern("event.deadlines").search(words)
        return DateEdge.END if not other and phrase_pattern("event.lasting").search(words) else None
    if _FROM.search(words):
        return DateEdge.START
    if edge := _last_edge(words) or _next_edge(document, sentence, date):
        return edge
    if date.start - sentence.start > _LEAD:
        return None
    part = _PART_OF_DAY.match(document.masked, date.end)
    return _first_edge(document.masked[part.end() : min(sentence.end, part.end() + _REACH)]) if part else None


def _next_edge(document: Document, sentence: Sentence, date: DatePhrase) -> DateEdge | None:
    """Return what the verb right behind a date says: "the port on Monday opened its forum"."""
    behind = _ADVERB.match(document.masked, date.end, sentence.end)
    for edge, name in ((DateEdge.START, "event.starting"), (DateEdge.END, "event.ending")):
        if behind and phrase_pattern(name).match(document.masked, behind.end(), sentence.end):
            return edge
    return None


def nth_day(document: Document, sentence: Sentence) -> tuple[int | None, bool]:
    """Return the number of the day that a sentence tells of, and whether it is the last one."""
    match = _NTH_DAY.search(document.masked, *sentence.span)
    if match is None:
        return None, False
    word = (match["ordinal"] or match["number"] or match["of"]).lower()
    if word in _FIRST:
        return 1, False
    known = lexicon().ordinals.get(word) or lexicon().numbers.get(word) or (int(word) if word.isdigit() else None)
    return known, word in _LAST


def _clause_before(sentence: Sentence, date: DatePhrase) -> Span:
    return Span(max(sentence.start, date.start - _REACH), date.start)


def _last_edge(words: str) -> DateEdge | None:
    """Return what the last verb of opening or closing says, where no other day stands behind it."""
    found: tuple[int, DateEdge | None] = (-1, None)
    for edge, name in ((DateEdge.START, "event.starting"), (DateEdge.END, "event.ending")):
        for match in phrase_pattern(name).finditer(words):
            found = max(found, (match.start(), edge), key=lambda pair: pair[0])
    return None if found[1] is None or _names_a_day(words[found[0] :]) else found[1]


def _names_a_day(words: str) -> bool:
    named = {word.strip(".,()") for word in words.split()}
    return any(word[:1].isupper() and word.lower() in lexicon().months | lexicon().weekdays for word in named)


def _first_edge(words: str) -> DateEdge | None:
    starting, ending = (phrase_pattern(name).search(words) for name in ("event.starting", "event.ending"))
    if starting and (not ending or starting.start() < ending.start()):
        return DateEdge.START
    return DateEdge.END if ending else None
