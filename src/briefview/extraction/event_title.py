"""Titles that name an event without a phrase around its kind: headers, notices, definitions, launches."""

import re

from briefview.extraction.document import Document
from briefview.extraction.event_bounds import first_of_phrase
from briefview.extraction.event_brand import EventTitle, find_apposed_name
from briefview.extraction.event_head import is_head
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import Block, BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.name import is_name_word
from briefview.extraction.span import Span, trimmed
from briefview.extraction.word import Tag

_LAUNCHED = late_pattern(
    r"(?P<name>(?:report|book|study|strategy|campaign|initiative|atlas|guide|roadmap|action plan|"
    r"white paper|index|survey)\b"
    r"[^.;:]{0,90}?)\s(?:was|were)\s(?:\w+ly\s)?(?P<kind>launch)ed\s(?:at|in|on|by|here|today)\b",
    re.IGNORECASE,
)
_WHEN = frozenset({"date", "when", "dates"})
_WHERE_OR_WHO = frozenset({"venue", "where", "speaker", "speakers", "place", "location"})
_LONGEST_TITLE = 160
_LEAD, _REACH = 3, 7
_HELD = late_pattern(
    r" (?:(?:was|is|will be|has been) )?(?:held|organi[sz]ed|hosted|opened|opens|began|begins|takes place|took place|"
    r"ended|concluded)\b",
    re.IGNORECASE,
)
_LONGEST_SMALL_WORD = 3
_BEFORE_KIND = frozenset({"a", "an", "the", "annual", "free"})


def find_title(document: Document, phrases: tuple[EventPhrase, ...]) -> EventTitle | None:
    """Return the title that a header, a notice or a definition gives the event of a text."""
    return (
        _titled_line(document)
        or _notice(document, phrases)
        or _defined(document, phrases)
        or find_apposed_name(document, phrases)
    )


def find_launch(document: Document) -> EventTitle | None:
    """Read "A report on night work was launched at the library": the launch is the event."""
    for sentence in document.prose[:3]:
        if match := _LAUNCHED.search(document.masked, *sentence.span):
            at, floor = document.words_in(Span(*match.span("name"))).start, sentence.words.start
            first = first_of_phrase(document, at, floor, capital=True)
            start = document.words[first].start
            return EventTitle(trimmed(document.plain, start, match.end("name")), Span(*match.span("kind")))
    return None


def _titled_line(document: Document) -> EventTitle | None:
    """Read a title such as "Webinar: Grid Batteries and Fire Safety"."""
    for block in document.blocks[:3]:
        if block.kind is not BlockKind.TITLE:
            return None
        indexes = document.words_in(block.span)
        for at in indexes[:3]:
            colon = document.words[at + 1] if at + 2 < indexes.stop else None
            if colon and colon.text == ":" and lexicon().has("event.announced", document.words[at].low):
                title = trimmed(document.plain, colon.end, block.end)
                return EventTitle(title, document.words[at].span) if not document.plain[title.start].islower() else None
    return None


def _notice(document: Document, phrases: tuple[EventPhrase, ...]) -> EventTitle | None:
    """Read the title above the headers of a notice: "Date:", "Venue:", "Speaker:"."""
    fields = [block for block in document.blocks[:14] if block.kind is BlockKind.FIELD]
    labels = {block.label for block in fields}
    if labels.isdisjoint(_WHEN) or labels.isdisjoint(_WHERE_OR_WHO):
        return None
    titles = [block for block in document.blocks[: fields[0].number] if _is_title(document, block)]
    announced = lexicon().words["event.announced"]
    heads = [phrase.head for phrase in phrases[:20] if phrase.head.of(document.plain).lower() in announced]
    return EventTitle(titles[-1].span, heads[0]) if titles and heads else None


def _is_title(document: Document, block: Block) -> bool:
    """Tell whether a line is a title, by its shape or because a line above a notice's headers ends as none."""
    short = block.end - block.start <= _LONGEST_TITLE and document.plain[block.end - 1] not in ".:;,"
    return block.kind is BlockKind.TITLE or (block.kind is BlockKind.PROSE and short)


def _defined(document: Document, phrases: tuple[EventPhrase, ...]) -> EventTitle | None:
    """Read "Open Maps Lisbon is a two-day conference": the subject is the name."""
    words = document.words
    for phrase in phrases[:6]:
        first = phrase.sentence.words.start
        verb = document.words_in(phrase.phrase).start - 1
        while verb > first and (words[verb].low.endswith("-day") or words[verb].low in _BEFORE_KIND):
            verb -= 1
        if phrase.sentence.number <= 8 and words[verb].low == "is" and _is_name(document, range(first, verb)):
            return EventTitle(_with_year(document, Span(words[first].start, words[verb - 1].end)), phrase.head)
    return None


def _is_name(document: Document, subject: range) -> bool:
    """Tell whether the subject of a sentence is a name of its own, and no ordinary words with capitals."""
    words = [document.words[i] for i in subject]
    if not 2 <= len(words) <= 8 or not all({Tag.CAPITAL, Tag.NUMBER} & word.tags for word in words):
        return False
    if words[0].low == "the" and any(Tag.EVENT in word.tags for word in words):
        return False
    return any(is_name_word(document, i) or Tag.PLACE in document.words[i].tags for i in subject)


def _with_year(document: Document, name: Span) -> Span:
    """Return the place in a title where a name stands with its year, else the name."""
    text = name.of(document.plain)
    for block in document.blocks[:3]:
        at = document.plain.find(text, block.start, block.end)
        if at >= 0 and re.match(r" (?:19|20)\d\d\b", document.plain[at + len(text) : at + len(text) + 6]):
            return Span(at, at + len(text) + 5)
    return name


def find_quoted_name(document: Document) -> EventTitle | None:
    """Read "The port hosted the 'Forum of the Pilots of the Sound'": the name stands in quotation marks."""
    titles = [sentence for sentence in document.sentences[:_LEAD] if sentence.block.kind is BlockKind.TITLE]
    for sentence in [*document.prose[:_LEAD], *titles]:
        for quotation in document.quotations_in(sentence.span):
            told = _is_attended(document, quotation.start) or _HELD.match(document.plain, quotation.end)
            kind = _kind_in(document, quotation.inside) if told else None
            if kind:
                return EventTitle(trimmed(document.plain, *quotation.inside, " .,"), kind)
    return None


def _kind_in(document: Document, name: Span) -> Span | None:
    """Return the word for a kind in a name all of whose long words have capitals."""
    inside = document.words_in(name)
    words = [document.words[i] for i in inside]
    plain = [word for word in words if word.text.islower() and len(word.text) > _LONGEST_SMALL_WORD]
    heads = [document.words[i] for i in inside if Tag.CAPITAL in document.words[i].tags and is_head(document.words, i)]
    return heads[0].span if heads and len(words) > len(heads) and not plain else None


def _is_attended(document: Document, start: int) -> bool:
    """Tell whether a verb of holding or being at stands a few words before an offset."""
    at = document.words_in(Span(start, start + 1)).start
    before = document.words[max(0, at - _REACH) : at]
    verbs = lexicon().words["event.attending"] | lexicon().words["event.hosting_active"]
    return any(word.low in verbs for word in before) and before[-1].low in _BEFORE_KIND | verbs
