"""One part of a programme as an item of a list tells it: its label, title, time and chair."""

import re
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.people import People
from briefview.extraction.person_list import first_name
from briefview.extraction.span import Span, trimmed


class PanelFinding(NamedTuple):
    """A part of the programme."""

    title: Span
    rule: str
    chair: Span | None = None
    time: Span | None = None
    members: tuple[Span, ...] = ()


_NUMBER = r"(?:\d{1,2}|[ivx]{1,4}|[a-h]|one|two|three|four|five|six|seven|eight)"
_KIND = (
    r"(?:(?:breakout|business|closing|concurrent|discussion|group|high-level|interactive|keynote|main|ministerial|"
    r"opening|panel|parallel|plenary|scientific|special|technical|thematic|training|working|workshop)\s)?"
    r"(?:address|clinic|debate|demo|discussion|fireside chat|group|keynote|lecture|masterclass|module|panel|"
    r"panel discussion|plenary|round ?table|segment|seminar|session|stream|sub-?theme|symposium|talk|theme|topic|track|"
    r"tutorial|unit|workshop)"
)
LABEL = late_pattern(
    rf"\**(?:{_KIND}(?:\s(?:no\.?\s?)?{_NUMBER})?(?:\s?\([^()]{{1,30}}\))?\**\s?(?:[:–—|]|-(?=\s)|\.(?=\s)|\t|"
    rf"\s{{2,}})|"
    rf"{_KIND}\s(?:\d{{1,2}}|[IVX]{{1,4}})\s(?=[A-Z“\"]))\**\s*",
    re.IGNORECASE,
)
NUMBERED_LABEL = late_pattern(
    rf"\**{_KIND}\s(?:no\.?\s?)?{_NUMBER}(?:\s?\([^()]{{1,30}}\))?\**\s?(?:[:–—|]|-(?=\s)|\.(?=\s)|\t|"
    rf"\s{{2,}})\**\s*(?=\S)",
    re.IGNORECASE,
)
"""A label that counts the sessions: "Panel II –", "Track A:"."""
LONE_LABEL = late_pattern(rf"{_KIND}\s(?:no\.?\s?)?{_NUMBER}\s?:?", re.IGNORECASE)
TIME = late_pattern(
    r"\(?((?:from )?\d{1,2}(?:[:.h]\d\d\s?(?:hrs|hours|h)?|(?=\s?[ap]\.?m))\s?(?:[ap]\.?m\.?)?"
    r"(?:\s?(?:-|–|—|to|until)\s?\d{1,2}(?:[:.h]\d\d)?\s?(?:hrs|hours|h)?(?:\s?[ap]\.?m\.?)?)?)\)?\s*[-–—:|]?\s*",
    re.IGNORECASE,
)
_ROLES = r"(?:chair(?:ed by|person|s|man|woman)?|moderat(?:or|ed by)|facilitat(?:or|ed by)|conven[oe]r|led by)"
_CHAIR = late_pattern(rf"[\s,.;]*(?:[–—-]\s*|\(|,\s|\.\s|;\s|(?<=[?!])\s){_ROLES}\s?:?\s", re.IGNORECASE)
_TAIL = late_pattern(
    r"\**\s(?:–|—|-|\||by)\s(?=\**(?:[A-ZÀ-Þ][\w.'-]+\s){1,5}[(\"]?[A-ZÀ-Þ])|\.\s(?:Speakers?|Panell?ists?)\b|"
    r"\s\((?:Room|Hall)\b|"
    r"\s\((?:panell?ists?|speakers?|with|featuring)\b|,?\s(?:with|featuring)\s(?=(?:[A-Z][\w.'-]+\s){1,4}[(A-Z])",
)


_BOLD = late_pattern(r"\**([^*\n]{4,120}?):?\*\*")
_DESCRIBED = late_pattern(r"\s[–—-]\s|:\s|[.?!]\s(?=[A-Z])")
_LONG = 110


def panel_of(document: Document, people: People, item: Span, rule: str) -> PanelFinding | None:
    """Make a panel of an item, without its label, and with the time and the chair that it names."""
    clock = TIME.match(document.plain, *item)
    start = clock.end() if clock else item.start
    label = LABEL.match(document.text, start, item.end)
    start = label.end() if label else start
    cut = _CHAIR.search(document.plain, start, item.end)
    tail = _TAIL.search(document.plain, start, cut.start() if cut else item.end)
    end = min(found.start() for found in (cut, tail) if found) if cut or tail else item.end
    end = _bold_end(document, item, start) or _without_description(document, start, end)
    title = _title(document, start, end)
    if title.end == title.start:
        return None
    chair = named_in(document, people, Span(cut.end(), item.end)) if cut else None
    time = trimmed(document.plain, *clock.span(1)) if clock else None
    return PanelFinding(title, rule, chair, time)


def _bold_end(document: Document, item: Span, start: int) -> int | None:
    """Return where the title of an item ends that opens in bold."""
    bold = document.plain.startswith("**", item.start) and _BOLD.match(document.plain, start, item.end)
    return bold.end(1) if bold else None


def _without_description(document: Document, start: int, end: int) -> int:
    """Return where the title of a long item ends that goes on to describe it."""
    if end - start <= _LONG:
        return end
    described = _DESCRIBED.search(document.plain, start + 8, min(end, start + _LONG))
    return described.start() if described else end


def _title(document: Document, start: int, end: int) -> Span:
    """Return a title without the marks around it and the "and" behind it."""
    title = trimmed(document.plain, start, end, " \t\n,;.*\"'_–—")
    if document.plain[title.start : title.end].lower().endswith("; and"):
        return trimmed(document.plain, title.start, title.end - 5)
    return title


def named_in(document: Document, people: People, span: Span) -> Span | None:
    """Return the first person's name in a stretch."""
    mentions = people.mentions_in(span)
    return mentions[0][0].name if mentions else first_name(document, span)
