"""Sessions, panels, tracks and themes of the programme."""

import re
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import Block, BlockKind
from briefview.extraction.listing import split_list
from briefview.extraction.people import People
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span, trimmed


class PanelFinding(NamedTuple):
    """A part of the programme."""

    title: Span
    rule: str
    chair: Span | None = None
    time: Span | None = None


_UNITS = (
    r"(?:(?:plenary|technical|thematic|parallel|working|breakout|break-out|panel|business|scientific|group)\s)?"
    r"(?:sessions?|panels?|panel discussions?|discussions?|sub-?themes?|themes?|topics?|tracks?|modules?|workshops?|"
    r"working groups?|groups|round ?tables?|tables|areas|blocks|thematic areas|segments|streams|clusters|subjects)"
)
_STEMS = (
    "session", "panel", "discussion", "theme", "topic", "track", "module", "workshop", "group", "table", "area",
    "block", "segment", "stream", "cluster", "subject",
)  # fmt: skip
"""Words with one of which every unit is named; a sentence without any is not searched."""
_LINK = (
    r"(?:(?:(?:was|were|is|are|will be) )?(?:being )?(?:held|organised|organized|planned|arranged|conducted|convened)"
    r" (?:on|under)|on|covers?|covering|covered|are|were|is|was|dealt with|deals? with|"
    r"focus(?:es|ed|ing|sed|sing)?(?: will be)? on|look(?:s|ed|ing)? at|centred on|centered on|explored?|"
    r"addressed|examined|discussed|took up|takes up|including|includes?|included|namely|viz\.?|such as|comprised?|"
    r"entitled|titled|most notably|notably|devoted to)"
)
_INTRO = late_pattern(
    rf"\b{_UNITS}\b(?:\s[\w'-]+){{0,8}}?,?\s{_LINK}"
    r"(?:\s(?:discussions?|sessions?|panels?|topics|issues|themes|subjects)\s(?:on|such as|like))?"
    r"(?:\sthe following(?: [\w-]+){0,3})?\s?[:,]?\s",
    re.IGNORECASE,
)
_COLON = late_pattern(rf"\b{_UNITS}\b[^.:;\"]{{0,90}}(?:,\s(?:namely|viz\.?)\s?:?|:)\s?", re.IGNORECASE)
_VIZ = late_pattern(rf"\b{_UNITS}\b[^.;:\"]{{0,40}},\s(?:viz\.?|namely)\s", re.IGNORECASE)
_ELSEWHERE = late_pattern(
    r"\b(?:studies|papers|research|projects|articles|books|publications|reports|degrees|courses)\son\s(?:[\w-]+\s)?$|"
    r"\b(?:previous|past|subsequent|earlier|former|prior)\s(?:\w+\s)?"
    r"(?:editions?|years?|events?|forums?|conferences?|summits?|meetings?|workshops?|congresses)\b",
    re.IGNORECASE,
)
_FURTHER = late_pattern(r",?\sincluding (?:discussions?|sessions?|panels?|topics) on\s", re.IGNORECASE)
_WEAK_LINK = late_pattern(r"\s(?:are|were|is|was|on)\s?$", re.IGNORECASE)
_HEADING = late_pattern(
    r"\b(?:sessions?|panels?|workshops?|topics?|themes?|sub-themes?|tracks?|round ?tables?|modules|"
    r"what we will cover|agenda|programme|program|talks|thematic areas)\b",
    re.IGNORECASE,
)
_NO_HEADING = late_pattern(
    r"\b(?:speakers?|takeaways?|messages|dates|registration|who|about|contact|recommendations|outcomes?)\b",
    re.IGNORECASE,
)
_TIME = late_pattern(r"(\d{1,2}[:.]\d\d(?:\s?(?:-|–|—|to)\s?\d{1,2}[:.]\d\d)?(?:\s?[ap]\.?m\.?)?)\s*[-–—:]?\s*")
_LABEL = late_pattern(
    r"\**(?:(?:opening |closing )?(?:keynote|talk|panel|workshop|lecture|session|track|seminar|"
    r"round ?table|plenary|tutorial|demo)(?: discussion| session| lecture)?(?:\s(?:\d+|[ivx]+|[a-h]))?)\s?[:–—-]\s*",
    re.IGNORECASE,
)
_PAUSE = late_pattern(
    r"\b(?:registration|coffee|lunch|break|dinner|reception|welcome|opening|closing|"
    r"tea|networking|arrival|photo|check-in)\b",
    re.IGNORECASE,
)
_CHAIR = late_pattern(
    r"[\s,]*(?:[–—-]\s*|\()(?:chair(?:ed by|person|s)?|moderat(?:or|ed by)|facilitator|convenor|convener)\s?:?\s",
    re.IGNORECASE,
)
_SPEAKER_TAIL = late_pattern(
    r"\**\s(?:–|—|-)\s(?=[A-ZÀ-Þ])|\.\s(?:Moderator|Chair|Speakers?|Panell?ists?)\b|"
    r"\s\((?:Room|Hall)\b|(?<=\?)\s(?:Moderator|Chair)",
    re.IGNORECASE,
)
_CHAIRED_BY = late_pattern(r"\b(?:chaired|moderated)\sby\s")


def find_panels(document: Document, people: People) -> list[PanelFinding]:
    """Return the parts of the programme in the order of the text."""
    found = _agenda(document, people)
    if not found:
        found = _listed_blocks(document, people)
    for sentence in document.prose():
        if sentence.block.kind is BlockKind.PROSE:
            found += _in_sentence(document, people, sentence)
    kept = dict[str, PanelFinding]()
    for panel in sorted(found, key=lambda finding: finding.title.start):
        kept.setdefault(panel.title.of(document.plain).lower(), panel)
    return list(kept.values())


def _in_sentence(document: Document, people: People, sentence: Sentence) -> list[PanelFinding]:
    start = _list_start(document, sentence)
    if start is None or start >= sentence.end:
        if start is not None or document.plain[sentence.end - 1] == ":":
            return _items_after(document, people, sentence) if _announces(document, sentence) else []
        return []
    span = Span(start, sentence.end)
    items = split_list(document, span)
    if not 2 <= len(items) <= 12 or any(_is_clause(document, item) for item in items):
        return []
    chair = _chair_of(document, people, sentence)
    return [_panel(document, people, item, "panel.enumerated", chair) for item in items]


def _announces(document: Document, sentence: Sentence) -> bool:
    return bool(re.search(_UNITS, document.masked[sentence.start : sentence.end], re.IGNORECASE))


def _list_start(document: Document, sentence: Sentence) -> int | None:
    """Return where the list of a sentence starts, if it announces sessions, panels or themes."""
    masked = document.masked
    low = masked[sentence.start : sentence.end].lower()
    if not any(stem in low for stem in _STEMS):
        return None
    named = _VIZ.search(masked, *sentence.span) or _COLON.search(masked, *sentence.span)
    match = named or _INTRO.search(masked, *sentence.span)
    if not match or _ELSEWHERE.search(masked, sentence.start, match.start()):
        return None
    further = _FURTHER.search(masked, match.end() - 1, sentence.end)
    if further:
        return further.end()
    if not named and _WEAK_LINK.search(match.group()) and not _is_enumeration(document, match.end(), sentence.end):
        return None
    return match.end()


def _is_enumeration(document: Document, start: int, end: int) -> bool:
    """Tell a list behind a weak word such as "on" from ordinary prose: it has a comma, or titles in marks."""
    rest = document.masked[start:end]
    return rest.count(",") >= 1 or rest.count('"') >= 4 or ";" in rest


_CLAUSE = late_pattern(
    r"\b(?:said|told|by|addressed|was|were|will|has|have|had|is|are|would|met|"
    r"held|took|hosted|who|which|added|organised|organized|concluded|attended|of them)\b|"
    r"^(?:he|she|it|they|we|on|in|at|to|by|from|with|after|before|since|during)\s",
    re.IGNORECASE,
)


def _is_clause(document: Document, item: Span) -> bool:
    """Tell an item that is no topic but a clause, an adverbial, a date or a name."""
    words = item.of(document.masked)
    title = words.startswith("_") or words.endswith("?")
    return not title and (bool(_CLAUSE.search(words)) or item.end - item.start > 130)


def _items_after(document: Document, people: People, sentence: Sentence) -> list[PanelFinding]:
    """Return the list items below a sentence that ends in a colon."""
    return _items(document, people, sentence.block.number + 1)


def _items(document: Document, people: People, number: int) -> list[PanelFinding]:
    found = list[PanelFinding]()
    while number < len(document.blocks) and document.blocks[number].kind is BlockKind.ITEM:
        block = document.blocks[number]
        found.append(_panel(document, people, block.span, "panel.heading-list", None))
        number += 1
    return found if len(found) > 1 and all(_is_topic(document, panel.title) for panel in found) else []


def _is_topic(document: Document, title: Span) -> bool:
    words = title.of(document.plain)
    return 3 <= len(words) <= 140 and not (words.endswith(".") and len(words) > 60)


def _listed_blocks(document: Document, people: People) -> list[PanelFinding]:
    """Return the items below headings such as "Parallel sessions"."""
    found = list[PanelFinding]()
    for block in document.blocks:
        words = block.span.of(document.plain)
        if (
            block.kind is BlockKind.HEADING
            and len(words) < 60
            and _HEADING.search(words)
            and not _NO_HEADING.search(words)
        ):
            found += _items(document, people, block.number + 1)
    return found


def _panel(document: Document, people: People, item: Span, rule: str, chair: Span | None) -> PanelFinding:
    """Make a panel of an item, with its chair cut off where the item names one."""
    label = _LABEL.match(document.plain, *item)
    start = label.end() if label else item.start
    cut = _CHAIR.search(document.plain, start, item.end)
    end = cut.start() if cut else item.end
    while end > start and document.plain[end - 1] in " ;.,":
        end -= 1
    if document.plain[start:end].lower().endswith("; and"):
        end -= 5
    own = _name_in(people, Span(cut.end(), item.end)) if cut else None
    return PanelFinding(trimmed(document.plain, start, end, " ,;.*\"'"), rule, own or chair)


def _name_in(people: People, span: Span) -> Span | None:
    mentions = people.mentions_in(span)
    return mentions[0][0].name if mentions else None


def _chair_of(document: Document, people: People, sentence: Sentence) -> Span | None:
    """Return who chaired the discussion, told in the same block or two blocks before."""
    for other in document.sentences[max(0, sentence.number - 6) : sentence.number + 1]:
        match = _CHAIRED_BY.search(document.masked, *other.span)
        panel = match and re.search(r"\b(?:panel|discussion|session)s?\b", document.masked[other.start : match.start()])
        if match and panel:
            return _name_in(people, Span(match.end(), other.end))
    return None


def _agenda(document: Document, people: People) -> list[PanelFinding]:
    """Return the labelled items of an agenda with times."""
    timed = [
        (block, match)
        for block in document.blocks
        if (match := _TIME.match(document.plain, *block.span)) and block.kind is not BlockKind.TITLE
    ]
    if len(timed) < 3:
        return []
    return [panel for block, match in timed if (panel := _agenda_item(document, people, block, match))]


def _agenda_item(document: Document, people: People, block: Block, time: re.Match[str]) -> PanelFinding | None:
    label = _LABEL.match(document.plain, time.end(), block.end)
    if not label or _PAUSE.search(document.plain, label.end(), min(block.end, label.end() + 14)):
        return None
    tail = _SPEAKER_TAIL.search(document.plain, label.end(), block.end)
    title = trimmed(document.plain, label.end(), tail.start() if tail else block.end, " *_.,")
    chair = re.compile(r"(?:Moderator|Chair)(?:ed by)?:?\s").search(document.plain, title.end, block.end)
    own = _name_in(people, Span(chair.end(), block.end)) if chair else None
    return PanelFinding(title, "panel.agenda-item", own, Span(*time.span(1))) if title.end > title.start else None
