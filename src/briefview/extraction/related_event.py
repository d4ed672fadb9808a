"""Other events that the text ties to the one it reports."""

import datetime as dt
import re
from typing import NamedTuple

from briefview.brief import DateSpan, InferredPart, Relation
from briefview.extraction.date_phrase import DatePhrase
from briefview.extraction.document import Document
from briefview.extraction.event_choice import FORWARD_CUES, EventChoice, content_words
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.finding import Finding
from briefview.extraction.layout import BlockKind
from briefview.extraction.place import PlaceFinding, assemble_place
from briefview.extraction.place_phrase import find_places
from briefview.extraction.resolution import resolve
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span


class RelatedFinding(NamedTuple):
    """Another event with what the text says of it."""

    name: Span
    relation: Relation
    rule: str
    place: PlaceFinding | None
    dates: Finding[DateSpan] | None


_NEXT = frozenset(
    {
        "next",
        "follow-up",
        "followup",
        "further",
        "another",
        "upcoming",
        "forthcoming",
        "subsequent",
        "coming",
        "satellite",
        "second",
        "third",
        "fourth",
        "fifth",
        "similar",
        "final",
        "later",
        "smaller",
    }
)
_PREVIOUS = frozenset(
    {"last", "previous", "past", "earlier", "first", "preparatory", "precursor", "pre-congress", "pre-conference"}
)
_COMING = re.compile(
    r"\b(?:will (?:be|take|follow|hold|host|convene|meet|travel|arrange|organise|organize|sit)|to be held|is (?:scheduled|planned|expected|due|to|pencilled)|are (?:scheduled|planned)|takes place|opens|agreed to convene|decided to hold|to hold|forthcoming|may be held|would be held)\b",
    re.IGNORECASE,
)
_GONE = re.compile(r"\b(?:was|were|took place|had been|held in)\b", re.IGNORECASE)
_ELLIPSIS = re.compile(
    r"(?<![\w-])(?:the|its) (?:next|last|previous|(?:first|second|third|fourth|fifth|sixth)(?: edition)?)(?=\s(?:(?:is|was|will be) (?:\w+ )?(?:to be )?(?:held|hosted|scheduled|due|planned|organised|organized)|will take place|takes place|took place|in the series)\b)|\bnext in the series(?=:)",
    re.IGNORECASE,
)
_NO_EVENTS = frozenset(
    {
        "week",
        "round",
        "session",
        "talk",
        "course",
        "training",
        "launch",
        "exhibition",
        "debate",
        "gathering",
        "event",
        "briefing",
        "press conference",
        "lecture",
        "ceremony",
    }
)


def find_related_events(
    document: Document, choice: EventChoice, dates: tuple[DatePhrase, ...], published: dt.date | None
) -> list[RelatedFinding]:
    """Return the other events in the order of the text."""
    found = list[RelatedFinding]()
    for phrase in choice.others:
        if phrase.sentence.block.kind in {BlockKind.PROSE, BlockKind.ITEM, BlockKind.HEADING} and not phrase.bare:
            finding = _related(document, choice, phrase, dates, published)
            if finding and not any(_same(document, finding, other) for other in found):
                found.append(finding)
    for sentence in document.prose():
        match = _ELLIPSIS.search(document.masked, *sentence.span)
        if match and not any(sentence.start <= other.name.start < sentence.end for other in found):
            found.append(_elliptic(document, sentence, Span(*match.span()), dates, published))
    return sorted(found, key=lambda finding: finding.name.start)


def _same(document: Document, left: RelatedFinding, right: RelatedFinding) -> bool:
    names = [content_words(finding.name.of(document.plain)) for finding in (left, right)]
    return names[0] == names[1] or left.name.overlaps(right.name)


def _related(
    document: Document,
    choice: EventChoice,
    phrase: EventPhrase,
    dates: tuple[DatePhrase, ...],
    published: dt.date | None,
) -> RelatedFinding | None:
    before = document.plain[max(phrase.sentence.start, phrase.phrase.start - 34) : phrase.phrase.start].lower().rstrip()
    before = before.removesuffix(" the").removesuffix(" a").removesuffix(" its")
    forward = before.endswith(FORWARD_CUES)
    end = _clause_end(document, choice, phrase)
    clause = document.masked[_clause_start(choice, phrase) : end]
    coming, gone = bool(_COMING.search(clause)), bool(_GONE.search(clause))
    weak = phrase.head.of(document.plain).lower() in _NO_EVENTS and not (
        phrase.modifiers & (_NEXT | _PREVIOUS) or phrase.titled or (phrase.proper and coming)
    )
    told = bool(phrase.modifiers) and (coming or gone)
    tied = (
        told
        or forward
        or (phrase.modifiers & (_NEXT | _PREVIOUS) and not _is_ordinal_name(phrase))
        or (phrase.proper and (coming or gone or phrase.titled))
        or coming
    )
    if weak or not tied or (not phrase.proper and not phrase.modifiers and not coming and not forward):
        return None
    inside = Span(phrase.phrase.end, end)
    place = _place(document, inside)
    when = _dates(document, dates, published, inside, ahead=not gone)
    if not (place or when or forward or phrase.modifiers & {"next", "previous", "follow-up"}):
        return None
    relation = _relation(phrase, forward=forward, coming=coming, gone=gone, before=before)
    return RelatedFinding(phrase.name, relation, _RULES[relation], place, when)


_RULES = {
    Relation.NEXT: "related-event.forward",
    Relation.PREVIOUS: "related-event.backward",
    Relation.RELATED: "related-event.beside",
}


def _is_ordinal_name(phrase: EventPhrase) -> bool:
    return phrase.proper and phrase.modifiers <= {"first", "second", "third", "fourth", "fifth"}


def _relation(phrase: EventPhrase, *, forward: bool, coming: bool, gone: bool, before: str) -> Relation:
    if phrase.modifiers & {"previous", "last", "past"}:
        return Relation.PREVIOUS
    if forward or coming or phrase.modifiers & {"next", "follow-up", "further", "upcoming", "forthcoming"}:
        return Relation.NEXT
    if gone or phrase.modifiers & _PREVIOUS or before.endswith(("following", "after", "since")):
        return Relation.PREVIOUS
    return Relation.RELATED


def _clause_start(choice: EventChoice, phrase: EventPhrase) -> int:
    """Return where what is said of an event starts: behind the event before it in the sentence, or with it."""
    earlier = [
        p.phrase.end
        for p in (*choice.phrases, *choice.others)
        if phrase.sentence.start <= p.phrase.start < phrase.phrase.start and not p.bare
    ]
    return max(earlier, default=phrase.sentence.start)


def _clause_end(document: Document, choice: EventChoice, phrase: EventPhrase) -> int:
    """Return where what is said of an event ends: at the next event of the sentence, or with it."""
    later = [
        p.phrase.start
        for p in (*choice.phrases, *choice.others)
        if phrase.phrase.end <= p.phrase.start < phrase.sentence.end and not p.bare and (p.proper or p.modifiers)
    ]
    return min(later, default=phrase.sentence.end)


def _elliptic(
    document: Document, sentence: Sentence, name: Span, dates: tuple[DatePhrase, ...], published: dt.date | None
) -> RelatedFinding:
    """Read "The next is expected to be hosted by Bujumbura in 2028", and a title behind "Next in the series:"."""
    words = name.of(document.plain).lower()
    relation = Relation.NEXT if "next" in words else Relation.PREVIOUS
    inside = Span(name.end, sentence.end)
    titles = [quotation for quotation in document.quotations_in(Span(name.end, min(name.end + 4, sentence.end)))]
    if titles:
        name = titles[0].inside
    return RelatedFinding(
        name,
        relation,
        _RULES[relation],
        _place(document, inside),
        _dates(document, dates, published, inside, ahead=relation is Relation.NEXT),
    )


def _place(document: Document, span: Span) -> PlaceFinding | None:
    for place in find_places(document, span, goals=True):
        if place.city or place.country:
            return assemble_place(
                document,
                place if place.venue else None,
                place if place.city else None,
                place if place.country else None,
                "related-event.forward",
            )
    return None


def _dates(
    document: Document, dates: tuple[DatePhrase, ...], published: dt.date | None, span: Span, *, ahead: bool
) -> Finding[DateSpan] | None:
    phrase = next((date for date in dates if span.start <= date.start and date.end <= span.end), None)
    if phrase is None:
        return None
    resolved = resolve(phrase, published, ahead=ahead)
    guessed = resolved is not None and resolved.from_publication
    value = DateSpan(
        words=phrase.span.of(document.text),
        start=resolved.start if resolved else None,
        end=resolved.end if resolved else None,
        resolved_from=published if guessed else None,
    )
    return Finding(
        value, (phrase.span,), "related-event.forward", (InferredPart.START, InferredPart.END) if guessed else ()
    )
