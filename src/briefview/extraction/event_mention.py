"""Other events that a text tells without a noun for their kind, or by a plural: "the next is to be held in Lima"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefview.brief import Relation
from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.stem import holds_any


class EventMention(NamedTuple):
    """Words for another event, and what its sentence goes on to say of it."""

    name: Span
    relation: Relation
    rest: Span
    sentence: Sentence


_ORDER = "next|last|previous|first|second|third|fourth|fifth|sixth|inaugural|earlier"
_ORDERS = tuple(_ORDER.split("|"))
_HELD = "held|hosted|scheduled|due|planned|organised|organized|slated|set|expected|convened|staged"
_BODY = "committee|commission|inquiry|panel|court|tribunal|council|delegates|members|assembly|board"
_MEETINGS = (
    "meetings|workshops|seminars|trainings|consultations|events|forums|conferences|dialogues|sessions|roundtables"
)
_MEETING_WORDS = tuple(_MEETINGS.split("|"))
_PART = "phase|leg|batch|cohort|stop|instalment|installment|module|stage"
_SMALL = "of|on|for|and|the"
_PLACE_OR_DAY = r"(?=[^.;]{0,60}?\b(?:in|on|at|next|this|from)\b)"
_TAKES_PLACE = r"(?=,? (?:which (?:will take|takes|is to take) place|(?:to|which will|which is to) be held)\b)"
_COMING = tuple(
    late_pattern(expression)
    for expression in (
        r"(?i:\bnext in the series)(?=:)",
        (
            rf"\b(?:{_BODY})(?P<name> (?:will|is to|is due to|is expected to|are to|plans to) (?:next |also )?"
            rf"(?:sit|meet|reconvene|resume)(?: again| next)?)\b{_PLACE_OR_DAY}"
        ),
        r"\b(?P<name>(?:[a-z-]+ )?version (?:will|is to) be (?:presented|shown|launched|held|staged))\b",
        (
            r"\b(?:is|are|(?:will|would|to) be|was|were|and) followed by (?:an? |the )?"
            rf"(?P<name>(?:[\w-]+ )?(?:[\w-]+ )?[a-z]+s) {_PLACE_OR_DAY}"
        ),
        r"\b(?P<name>(?:site|field|study|follow-up) (?:visits?|tours?|trips?))(?= (?:to|is|are|will|has been)\b)",
        (
            r"\b(?P<name>(?:[Ss]imilar|[Ff]urther|[Mm]ore|[Rr]egional|[Aa]dditional|[Ff]ollow-up|[Ss]ubsequent) "
            rf"(?:[a-z-]+ )?(?:{_MEETINGS}))(?= (?:will|are)\b)"
        ),
        (
            rf"\b(?P<name>(?:next|second|third|final|last) (?:{_PART}))(?=(?: of the [a-z-]+(?: [a-z]+)?)? "
            r"(?:will|is (?:to|due|planned|set|scheduled)|in [A-Z]|(?:starts|begins|takes place|runs) (?:in|on)))"
        ),
        (
            rf"\b(?:forthcoming|upcoming) (?P<name>(?:[A-Z][\w'-]+ (?:(?:{_SMALL}) )*){{2,9}})"
            r"(?=(?:to be held|, which|in|on)\b)"
        ),
        rf"(?P<name>[A-Z][\w-]+ (?:(?:[A-Z][\w'-]+|{_SMALL})[' ]{{1,2}}){{1,8}}?[A-Z][\w-]+){_TAKES_PLACE}",
        (
            r"(?<!he )(?<!He )(?<!they )(?<!and )\b(?P<name>(?:will return|is back|returns))"
            r"(?= (?:to|in|on) (?:[A-Z]|early|late|the))"
        ),
    )
)
"""What tells of an event to come, with a group "name" where that is not all."""
_COMING_STEMS: tuple[tuple[str, ...], ...] = (
    ("next in the series",),
    (" sit", " meet", " reconvene", " resume"),
    ("version",),
    ("followed by",),
    ("visit", "tour", "trip"),
    _MEETING_WORDS,
    tuple(_PART.split("|")),
    ("coming",),
    ("be held", "place"),
    ("return", "is back"),
)
"""For each of them, letters without any of which no sentence tells it; what has none is not searched for it."""
_GONE = late_pattern(
    r"\b(?P<name>(?:[Zz]onal |[Rr]egional |[Nn]ational |[Pp]rovincial )?"
    r"(?:[Ss]imilar|[Ee]arlier|[Pp]reparatory|[Pp]revious|[Cc]onsultative|[Pp]re-[a-z]+) "
    rf"(?:[a-z-]+ )?(?:{_MEETINGS}))(?=,? (?:(?:which |that )?(?:were|had been|have been|have already been) "
    r"(?:also |already )?"
    r"(?:held|concluded|conducted|organi[sz]ed|hosted|convened|staged|completed)|took place|(?:held|hosted|convened)) "
    r"(?:earlier |recently )?(?:in|at|on|across)\b)"
)
_ELLIPSIS = late_pattern(
    rf"(?<![\w-])(?:[Tt]he|its|[Aa]n) (?P<order>{_ORDER})(?: (?:edition|one|such [a-z]+))?"
    rf"(?=,?\s(?:(?:is|was|will be|to be) (?:\([a-z]+\) )?(?:\w+ )?(?:to be )?(?:{_HELD})"
    "|will take place|takes place|took place|will follow|will be in"
    "|(?:held|hosted|organised|organized|convened) (?:in|at|on|by)"
    r"|in the series (?:is|was|will|took|takes))\b)"
)
_TITLED = late_pattern(rf"\b(?:the|The) (?P<order>{_ORDER})(?: one)?,? (?=[\"'])")


def find_event_mentions(document: Document) -> Iterator[EventMention]:
    """Yield the events of the prose that are told in passing, in the order of the sentences."""
    for sentence in document.prose:
        if holds_any(sentence.span.of(document.plain), _ORDERS):
            if match := _ELLIPSIS.search(document.masked, *sentence.span):
                yield _elliptic(sentence, match)
            yield from _titled(document, sentence)
        low = sentence.span.of(document.masked).lower()
        if holds_any(low, _MEETING_WORDS) and (match := _GONE.search(document.masked, *sentence.span)):
            rest = Span(match.end(), sentence.end)
            yield EventMention(Span(*match.span("name")), Relation.PREVIOUS, rest, sentence)
        for pattern, stems in zip(_COMING, _COMING_STEMS, strict=True):
            if holds_any(low, stems) and (match := pattern.search(document.masked, *sentence.span)):
                yield _told(document, sentence, match)


def _elliptic(sentence: Sentence, match: re.Match[str]) -> EventMention:
    """Read "The next is expected to be hosted by Bujumbura in 2028"."""
    relation = Relation.NEXT if match["order"].lower() == "next" else Relation.PREVIOUS
    return EventMention(Span(*match.span()), relation, Span(match.end(), sentence.end), sentence)


def _titled(document: Document, sentence: Sentence) -> Iterator[EventMention]:
    """Read "the recording of the first, "Ships in Fog" (14 May)" of a series."""
    match = _TITLED.search(document.plain, *sentence.span)
    if match and "series" in document.plain[sentence.start : match.start()].lower():
        for title in document.quotations_in(Span(match.end(), match.end() + 1)):
            relation = Relation.NEXT if match["order"].lower() == "next" else Relation.PREVIOUS
            yield EventMention(title.inside, relation, Span(title.end, sentence.end), sentence)


def _told(document: Document, sentence: Sentence, match: re.Match[str]) -> EventMention:
    """Read "the committee will sit again in Moree on Friday", and a title behind "Next in the series:"."""
    titles = document.quotations_in(Span(match.end(), min(match.end() + 4, sentence.end)))
    name = Span(*match.span("name" if "name" in match.re.groupindex else 0))
    text = name.of(document.plain).removeprefix("The ")
    name = Span(name.end - len(text), name.end)
    name = Span(name.start + len(text) - len(text.lstrip()), name.end - (len(text) - len(text.rstrip())))
    rest = Span(match.end(), sentence.end)
    return EventMention(titles[0].inside if titles else name, Relation.NEXT, rest, sentence)
