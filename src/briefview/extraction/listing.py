"""Lists in a sentence, split at their top level only."""

import re

from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.span import Span, trimmed

_MARKER = late_pattern(r"(?:(?<=\s)|(?<=^)|(?<=:))\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})\)\s")
_TO = late_pattern(r",?\sto\s(?!be\b)")
_AND = late_pattern(r"\band\s", re.IGNORECASE)
_LEAD = late_pattern(r"(?:and|or|as well as)\s", re.IGNORECASE)
_TAIL = late_pattern(r"[\s;,]+(?:and|or)$", re.IGNORECASE)
_TRIM = " \t\n,.;:*–—"
_MARKS = (late_pattern(r'"'), late_pattern(r"(?<!\w)'|'(?!\w)"))
"""Quotation marks of the plain text; an apostrophe inside a word is none."""


def split_list(document: Document, span: Span) -> list[Span]:
    """Return the items of a list that fills a stretch of text.

    Numbered items come first, then semicolons, then commas with a final "and"; nothing is split inside quotation marks
    or brackets, and a lone "X and Y" stays whole.
    """
    if quoted := _quoted_items(document, span):
        return quoted
    marks = list(_MARKER.finditer(document.masked, *span))
    if len(marks) > 1:
        ends = [*(mark.start() for mark in marks[1:]), span.end]
        return _clean(document, [Span(mark.end(), end) for mark, end in zip(marks, ends, strict=True)])
    parts = _cut(document, span, ";")
    if len(parts) > 2 or (len(parts) == 2 and _LEAD.match(document.plain[parts[1].start : parts[1].end].lstrip())):
        return _clean(document, parts)
    mixed = len(parts) == 2
    if mixed:
        last = _cut_last(document, parts[1], determined=True)
        return _clean(document, [*_cut(document, parts[0], ","), *last])
    return _clean(document, _by_commas(document, span))


def split_range(document: Document, span: Span) -> list[Span]:
    """Return the items of "fog to ice" and "fog and moorings, to ice and storms"."""
    marks = list(_TO.finditer(document.masked, *span))
    if not marks:
        return split_list(document, span)
    ends = [*(mark.start() for mark in marks), span.end]
    starts = [span.start, *(mark.end() for mark in marks)]
    parts = [Span(start, end) for start, end in zip(starts, ends, strict=True)]
    return [item for part in parts for item in (split_list(document, part) or [part])]


def _quoted_items(document: Document, span: Span) -> list[Span]:
    """Return the titles of a list of titles in quotation marks."""
    quotations = document.quotations_in(span)
    rest, at = "", span.start
    for quotation in quotations:
        rest += document.plain[at : quotation.start]
        at = quotation.end
    rest += document.plain[at : span.end]
    if not quotations or rest.replace("and", "").strip(" ,.;:"):
        return []
    return [trimmed(document.plain, *quotation.inside, " ,.") for quotation in quotations]


def _by_commas(document: Document, part: Span) -> list[Span]:
    items = _cut(document, part, ",")
    if len(items) == 1:
        return items
    last = items[-1]
    if _LEAD.match(document.plain[last.start : last.end].lstrip()):
        return items
    return [*items[:-1], *_cut_last(document, last, determined=False)]


def _cut_last(document: Document, part: Span, *, determined: bool) -> list[Span]:
    """Cut the last item of a list without a comma before its "and"; with `determined`, only before an article."""
    ands = [mark for mark in _AND.finditer(document.masked, *part) if _depth(document, part.start, mark.start()) == 0]
    articled = [mark for mark in ands if re.match(r"(?:an?|the)\s", document.plain[mark.end() : part.end])]
    if not (articled if determined else ands):
        return [part]
    mark = (articled or ands)[-1]
    return [Span(part.start, mark.start()), Span(mark.start(), part.end)]


def _cut(document: Document, span: Span, mark: str) -> list[Span]:
    """Cut a stretch at a mark outside quotation marks and brackets."""
    parts, start, depth = list[Span](), span.start, 0
    for at in range(span.start, span.end):
        character = document.masked[at]
        depth += (character == "(") - (character == ")")
        if character == mark and depth <= 0 and not document.masked[at + 1 : at + 2].isdigit():
            parts.append(Span(start, at))
            start = at + 1
    parts.append(Span(start, span.end))
    return parts


def _depth(document: Document, start: int, end: int) -> int:
    return document.masked.count("(", start, end) - document.masked.count(")", start, end)


def _clean(document: Document, items: list[Span]) -> list[Span]:
    found = list[Span]()
    for item in items:
        span = _bare(document, *item)
        lead = _LEAD.match(document.plain[span.start : span.end])
        if lead:
            span = _bare(document, span.start + lead.end(), span.end)
        if tail := _TAIL.search(document.plain, *span):
            span = _bare(document, span.start, tail.start())
        if span.end > span.start:
            found.append(span)
    return found


def _bare(document: Document, start: int, end: int) -> Span:
    """Trim an item, and take off the quotation marks around it: a pair about the whole, or one without its other."""
    span = trimmed(document.plain, start, end, _TRIM)
    for mark in _MARKS:
        at = [match.start() for match in mark.finditer(document.plain, *span)]
        opens, closes = span.start in at, span.end - 1 in at
        if len(at) % 2 == 1 and (opens or closes):
            return _bare(document, span.start + opens, span.end - (closes and not opens))
        if len(at) == 2 and opens and closes:
            return _bare(document, span.start + 1, span.end - 1)
    return span
