"""Other events that the text ties to the one it reports."""

import datetime as dt
from collections import defaultdict
from functools import partial
from typing import NamedTuple

from briefview.brief import DateSpan, InferredPart, Relation
from briefview.extraction.date_phrase import DatePhrase, dates_in
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice, content_words, meant_early
from briefview.extraction.event_mention import EventMention, find_event_mentions
from briefview.extraction.event_phrase import EventPhrase, text_before
from briefview.extraction.event_role import is_acting, stands_beside
from briefview.extraction.finding import Finding
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import cues, lexicon, phrase_pattern
from briefview.extraction.place import PlaceFinding, assemble_place
from briefview.extraction.place_phrase import find_places
from briefview.extraction.resolution import resolve
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
    beside: bool
    """Words such as "on the sidelines of" stand before its name."""
    coming: bool
    gone: bool


_RULES = {
    Relation.NEXT: "related-event.forward",
    Relation.PREVIOUS: "related-event.backward",
    Relation.RELATED: "related-event.beside",
}
_ORDER = late_pattern(
    r"\b(?P<order>[Nn]ext|[Ll]ast|[Pp]revious|[Ee]arlier|[Ff]ollow-up|[Ff]orthcoming|[Uu]pcoming|[Ss]imilar|20\d\d)"
    r"(?: (?:year|month|week|spring|summer|autumn|winter)'s)? $"
)
_DAY_OWNER = late_pattern(r" (?:the )?(?:next|this|last|coming|upcoming|forthcoming)(?: \w+'s)?$")
_COUNTING = frozenset({"first", "second", "third", "fourth", "fifth"})
_PAST = frozenset({"previous", "last", "past"})
_FUTURE = frozenset({"next", "follow-up", "further", "upcoming", "forthcoming"})
_SURE = frozenset({"next", "follow-up"})
_REMEMBERING = (
    " at",
    " since",
    "outcomes of",
    "outcome of",
    "results of",
    " during",
    "attended",
    "will attend",
    "to attend",
    " hosted",
    "participate in",
    "participated in",
    "take part in",
)
_BEHIND = ("following", "after", "since", "followed", "follows", "preceded by")
_IN_YEAR = late_pattern(r"(?:,? held)? in [A-Z][^.;,]{2,40}? in (?:19|20)\d\d\b")
_ON_DAY = late_pattern(r",? on (?:[A-Z]\w+day|\d)")
_WAS_HELD = (" held in ", " held on ", " held at ", ", held in ", ", held on ", ", held at ", ", which was held ")
_UPCOMING = (" upcoming", " forthcoming")
_NEXT_TO = ("preceded by", "followed by")
_RECORDS = ("since", "ever", "of its kind", "in more", "in over")
_BLOCKS = frozenset({BlockKind.PROSE, BlockKind.ITEM, BlockKind.HEADING})


def find_related_events(
    document: Document, choice: EventChoice, dates: tuple[DatePhrase, ...], published: dt.date | None
) -> list[RelatedFinding]:
    """Return the other events in the order of the text, each once."""
    found: dict[frozenset[str], RelatedFinding] = {}
    taken = defaultdict[int, list[Span]](list)
    own = meant_early(document, choice)
    others = [phrase for phrase in choice.others if phrase.bare or phrase not in own]
    bodies = [content_words(p.name.of(document.plain)) for p in others if is_acting(document, p)]
    for phrase in map(partial(_with_order, document), others):
        if not _is_telling(document, phrase) or phrase.sentence.block.kind not in _BLOCKS:
            continue
        if _is_of_body(document, phrase, bodies) or _is_part(document, choice, phrase):
            continue
        if finding := _related(document, choice, phrase, dates, published):
            found.setdefault(content_words(finding.name.of(document.plain)), finding)
            taken[phrase.sentence.number].append(phrase.phrase)
    for mention in find_event_mentions(document):
        named = [phrase.name for phrase in choice.named_in(mention.sentence) if not phrase.bare]
        if not any(mention.name.overlaps(span) for span in [*taken[mention.sentence.number], *named]):
            finding = _mentioned(document, mention, dates, published)
            found.setdefault(content_words(finding.name.of(document.plain)), finding)
    return sorted(found.values(), key=lambda finding: finding.name.start)


def _is_of_body(document: Document, phrase: EventPhrase, bodies: list[frozenset[str]]) -> bool:
    """Tell the name, in full or shortened, of a body that is called a congress or a forum and acts in the text."""
    words = content_words(phrase.name.of(document.plain))
    return len(words) > 1 and any(words <= body for body in bodies)


def _is_part(document: Document, choice: EventChoice, phrase: EventPhrase) -> bool:
    """Tell a part of the event, "the first session of the meeting", from another one."""
    if phrase.head.of(document.plain).lower() != "session" or phrase.proper:
        return False
    behind = document.plain[phrase.phrase.end : phrase.phrase.end + 8]
    return behind.startswith(" of the ") and any(p.phrase.start == phrase.phrase.end + 8 for p in choice.phrases)


def _is_telling(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether a phrase says more than a kind: a name, a description, a number as in "COP30"."""
    return not phrase.bare or document.plain[phrase.phrase.end - 1].isdigit()


def _with_order(document: Document, phrase: EventPhrase) -> EventPhrase:
    """Take what orders a lone word for a kind into its phrase: "previous Conference", "last year's summit"."""
    order = _ORDER.search(document.plain, phrase.sentence.start, phrase.phrase.start) if phrase.bare else None
    if order is None:
        return phrase
    word, whole = order["order"].lower(), Span(order.start("order"), phrase.phrase.end)
    modifiers = frozenset({"ordinal" if word.isdigit() else word})
    return phrase._replace(name=whole, phrase=whole, modifiers=modifiers, bare=False)


def _related(
    document: Document,
    choice: EventChoice,
    phrase: EventPhrase,
    dates: tuple[DatePhrase, ...],
    published: dt.date | None,
) -> RelatedFinding | None:
    start, end = choice.clause_of(phrase)
    before = _dated(text_before(document, phrase))
    upcoming = text_before(document, phrase).endswith(_UPCOMING)
    dated = _IN_YEAR.match(document.masked, phrase.phrase.end, phrase.sentence.end) is not None
    ties = _Ties(
        forward=before.endswith(cues("event.forward_cues")),
        beside=before.endswith(cues("event.beside_cues")) or _leads_up(document, choice, phrase),
        coming=phrase_pattern("event.related_coming").search(document.masked, start, end) is not None
        or before.endswith(cues("event.announcing"))
        or upcoming,
        gone=dated or phrase_pattern("event.related_gone").search(document.masked, start, end) is not None,
    )
    if not _is_tied(document, phrase, ties) or _is_record(document, phrase):
        return None
    inside = Span(phrase.phrase.end, end)
    place = _place(document, inside)
    when = _dates(document, dates, published, inside, ahead=not ties.gone)
    if when is None and stands_beside(document, phrase):
        when = _dates(document, dates, published, Span(start, phrase.phrase.start), ahead=not ties.gone)
    if when is None and phrase.sentence.block.kind is BlockKind.ITEM:
        when = _dates(document, dates, published, phrase.sentence.span, ahead=not ties.gone)
    cued = upcoming or dated or (ties.beside and (phrase.proper or phrase.modifiers)) or _was_held(document, phrase)
    if not (place or when or ties.forward or cued or phrase.modifiers & _SURE):
        return None
    relation = _relation(document, phrase, ties)
    return RelatedFinding(phrase.name, relation, _RULES[relation], place, when)


def _leads_up(document: Document, choice: EventChoice, phrase: EventPhrase) -> bool:
    """Tell whether the reported event is named as what comes after: "a youth summit was held ahead of the forum"."""
    own = choice.named_in(phrase.sentence)
    return any(text_before(document, p).endswith(cues("event.forward_cues", "event.preparing_cues")) for p in own)


def _dated(before: str) -> str:
    """Leave out the day between a cue and an event: "ahead of next month's"."""
    return _DAY_OWNER.sub("", before).removesuffix(" the")


def _was_held(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether a verb in the past follows "the previous conference"."""
    end = phrase.phrase.end
    gone = phrase_pattern("event.related_gone").search(document.masked, end, min(end + 12, phrase.sentence.end))
    return gone is not None and not phrase.modifiers.isdisjoint(_PAST)


def _is_record(document: Document, phrase: EventPhrase) -> bool:
    """Tell the event itself, "its first session since 2019", from one before it."""
    behind = document.plain[phrase.phrase.end : phrase.phrase.end + 14].lower()
    return phrase.modifiers <= _COUNTING and behind.lstrip().startswith(
        ("since", "ever", "of its kind", "in more", "in over")
    )


def _mentioned(
    document: Document, mention: EventMention, dates: tuple[DatePhrase, ...], published: dt.date | None
) -> RelatedFinding:
    """Give an event that has no noun for its kind its place and dates."""
    ahead = mention.relation is Relation.NEXT
    place = _place(document, mention.rest)
    when = _dates(document, dates, published, mention.rest, ahead=ahead)
    return RelatedFinding(mention.name, mention.relation, _RULES[mention.relation], place, when)


def _is_tied(document: Document, phrase: EventPhrase, ties: _Ties) -> bool:
    """Tell whether the text speaks of an event of its own that comes before or after."""
    words = lexicon().words
    ordering = phrase.modifiers & (words["event.later"] | words["event.earlier"])
    named = phrase.proper and (ties.coming or ties.gone or phrase.titled or _is_remembered(document, phrase))
    if phrase.head.of(document.plain).lower() in words["event.incidental"]:
        beside = text_before(document, phrase).endswith(_NEXT_TO)
        return bool(ordering) or beside or phrase.titled or (phrase.proper and (ties.beside or ties.coming))
    if ordering and not (phrase.proper and phrase.modifiers <= _COUNTING):
        return True
    if _IN_YEAR.match(document.masked, phrase.phrase.end, phrase.sentence.end):
        return True
    if phrase.proper and "ordinal" in phrase.modifiers and _ON_DAY.match(document.plain, phrase.phrase.end):
        return True
    told = bool(phrase.modifiers) and (ties.coming or ties.gone)
    return told or ties.forward or ties.beside or ties.coming or named


def _is_remembered(document: Document, phrase: EventPhrase) -> bool:
    """Tell whether somebody was or will be at an event: "at the Tide Summit", "to attend the Tide Summit"."""
    return text_before(document, phrase).endswith(_REMEMBERING)


def _relation(document: Document, phrase: EventPhrase, ties: _Ties) -> Relation:
    if phrase.modifiers & _PAST or text_before(document, phrase).endswith("preceded by"):
        return Relation.PREVIOUS
    followed = text_before(document, phrase).endswith("followed by")
    if document.plain.startswith(_WAS_HELD, phrase.phrase.end):
        return Relation.PREVIOUS
    if ties.forward or ties.coming or followed or phrase.modifiers & _FUTURE:
        return Relation.NEXT
    earlier = phrase.modifiers & lexicon().words["event.earlier"]
    behind = text_before(document, phrase).endswith(
        ("following", "after", "since", "followed", "follows", "preceded by")
    )
    return Relation.PREVIOUS if ties.gone or earlier or behind else Relation.RELATED


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
