"""Other events that the text ties to the one it reports."""

import datetime as dt
import re
from typing import NamedTuple

from briefview.brief import DateSpan, InferredPart, Relation
from briefview.extraction.date_phrase import DatePhrase, dates_in
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice, content_words
from briefview.extraction.event_phrase import EventPhrase, text_before
from briefview.extraction.finding import Finding
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import cues, lexicon, phrase_pattern
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


class _Ties(NamedTuple):
    """What ties an event to the one reported."""

    forward: bool
    """Words such as "ahead of" stand before it."""
    coming: bool
    gone: bool


_ELLIPSIS = re.compile(
    r"(?<![\w-])(?:the|its) (?:next|last|previous|(?:first|second|third|fourth|fifth|sixth)(?: edition)?)"
    r"(?=\s(?:(?:is|was|will be) (?:\w+ )?(?:to be )?(?:held|hosted|scheduled|due|planned|organised|organized)"
    r"|will take place|takes place|took place|in the series)\b)|\bnext in the series(?=:)",
    re.IGNORECASE,
)
_RULES = {
    Relation.NEXT: "related-event.forward",
    Relation.PREVIOUS: "related-event.backward",
    Relation.RELATED: "related-event.beside",
}
_COUNTING = frozenset({"first", "second", "third", "fourth", "fifth"})
_PAST = frozenset({"previous", "last", "past"})
_FUTURE = frozenset({"next", "follow-up", "further", "upcoming", "forthcoming"})
_SURE = frozenset({"next", "previous", "follow-up"})
_REMEMBERING = (" at", "outcomes of", "outcome of", "results of", " during", "attended", "will attend", "to attend")
_BLOCKS = frozenset({BlockKind.PROSE, BlockKind.ITEM, BlockKind.HEADING})


def find_related_events(
    document: Document, choice: EventChoice, dates: tuple[DatePhrase, ...], published: dt.date | None
) -> list[RelatedFinding]:
    """Return the other events in the order of the text."""
    found: dict[frozenset[str], RelatedFinding] = {}
    sentences = set[int]()
    for phrase in choice.others:
        if phrase.bare or phrase.sentence.block.kind not in _BLOCKS:
            continue
        if finding := _related(document, choice, phrase, dates, published):
            found.setdefault(content_words(finding.name.of(document.plain)), finding)
            sentences.add(phrase.sentence.number)
    elliptic = [
        _elliptic(document, sentence, Span(*match.span()), dates, published)
        for sentence in document.prose()
        if sentence.number not in sentences and (match := _ELLIPSIS.search(document.masked, *sentence.span))
    ]
    return sorted([*found.values(), *elliptic], key=lambda finding: finding.name.start)


def _related(
    document: Document,
    choice: EventChoice,
    phrase: EventPhrase,
    dates: tuple[DatePhrase, ...],
    published: dt.date | None,
) -> RelatedFinding | None:
    start, end = choice.clause_of(phrase)
    ties = _Ties(
        forward=text_before(document, phrase).endswith(cues("event.forward_cues")),
        coming=phrase_pattern("event.related_coming").search(document.masked, start, end) is not None,
        gone=phrase_pattern("event.related_gone").search(document.masked, start, end) is not None,
    )
    if not _is_tied(document, phrase, ties):
        return None
    inside = Span(phrase.phrase.end, end)
    place = _place(document, inside)
    when = _dates(document, dates, published, inside, ahead=not ties.gone)
    if not (place or when or ties.forward or phrase.modifiers & _SURE):
        return None
    relation = _relation(document, phrase, ties)
    return RelatedFinding(phrase.name, relation, _RULES[relation], place, when)


def _is_tied(document: Document, phrase: EventPhrase, ties: _Ties) -> bool:
    """Tell whether the text speaks of an event of its own that comes before or after."""
    words = lexicon().words
    ordering = phrase.modifiers & (words["event.later"] | words["event.earlier"])
    named = phrase.proper and (ties.coming or ties.gone or phrase.titled or _is_remembered(document, phrase))
    if phrase.head.of(document.plain).lower() in words["event.incidental"]:
        return bool(ordering) or phrase.titled or (phrase.proper and ties.coming)
    if ordering and not (phrase.proper and phrase.modifiers <= _COUNTING):
        return True
    told = bool(phrase.modifiers) and (ties.coming or ties.gone)
    return told or ties.forward or ties.coming or named


def _is_remembered(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether somebody was or will be at an event: "at the Tide Summit", "to attend the Tide Summit"."""
    return text_before(document, phrase).endswith(_REMEMBERING)


def _relation(document: Document, phrase: EventPhrase, ties: _Ties) -> Relation:
    if phrase.modifiers & _PAST:
        return Relation.PREVIOUS
    if ties.forward or ties.coming or phrase.modifiers & _FUTURE:
        return Relation.NEXT
    earlier = phrase.modifiers & lexicon().words["event.earlier"]
    behind = text_before(document, phrase).endswith(("following", "after", "since"))
    return Relation.PREVIOUS if ties.gone or earlier or behind else Relation.RELATED


def _elliptic(
    document: Document, sentence: Sentence, name: Span, dates: tuple[DatePhrase, ...], published: dt.date | None
) -> RelatedFinding:
    """Read "The next is expected to be hosted by Bujumbura in 2028", and a title behind "Next in the series:"."""
    relation = Relation.NEXT if "next" in name.of(document.plain).lower() else Relation.PREVIOUS
    inside = Span(name.end, sentence.end)
    titles = document.quotations_in(Span(name.end, min(name.end + 4, sentence.end)))
    place = _place(document, inside)
    when = _dates(document, dates, published, inside, ahead=relation is Relation.NEXT)
    return RelatedFinding(titles[0].inside if titles else name, relation, _RULES[relation], place, when)


def _place(document: Document, span: Span) -> PlaceFinding | None:
    """Return the first place with a city or a country."""
    for place in find_places(document, span, goals=True):
        if place.city or place.country:
            return assemble_place(document, place, place, place, "related-event.forward")
    return None


def _dates(
    document: Document, dates: tuple[DatePhrase, ...], published: dt.date | None, span: Span, *, ahead: bool
) -> Finding[DateSpan] | None:
    phrase = next(iter(dates_in(dates, span)), None)
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
    inferred = (InferredPart.START, InferredPart.END) if guessed else ()
    return Finding(value, (phrase.span,), "related-event.forward", inferred)
