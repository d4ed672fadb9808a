"""What a figure counts that leaves its noun to the words before: "11 of them", "a further 900", "up from 23"."""

from collections.abc import Sequence
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.figure import Figure, before_hedge
from briefview.extraction.noun_group import is_plural, nouns_after, nouns_at, nouns_before
from briefview.extraction.span import Span
from briefview.extraction.word import Tag


class Counted(NamedTuple):
    """A figure that has been read, with what it counts."""

    figure: Figure
    nouns: Span


_POINTING = frozenset({"them", "these", "those", "whom", "which"})
_COPULAS = frozenset({"are", "were", "be"})
_WHOLE = frozenset({"that", "this", "it"})
_RELATIVE = frozenset({"whom", "which"})
_COMPARING = frozenset({"than", "versus", "against", "from", "to", "with"})
_COMPARED = frozenset({"up", "down", "compared", "rising", "falling", "over", "increase", "decrease", "drop", "rise"})
_JOINING = frozenset({",", "and", "or", "to", "(", "then"})
_REACH = 30


def pointed_at(document: Document, figure: Figure, inside: range, earlier: Sequence[Counted]) -> Span | None:
    """Return what "them" stands for in "11 of them", "9 of which" and "of whom 45"."""
    words, at, floor, limit = document.words, figure.last, inside.start, inside.stop
    if at + 1 < limit and words[at].low == "of" and words[at + 1].low in _WHOLE:
        return _purpose(document, at + 2, limit) or (earlier[-1].nouns if earlier else None)
    behind = at + 1 < limit and words[at].low == "of" and _points(document, at + 1, limit)
    first = figure.first
    while first > floor and words[first - 1].low not in _POINTING and figure.first - first < 3:
        first -= 1
    before = first - 2 >= floor and words[first - 1].low in _POINTING and words[first - 2].low == "of"
    if not behind and not before:
        return None
    apposed = nouns_at(document, at + 2, limit) if behind and at + 2 < limit else None
    if apposed and is_plural(document.words[document.words_in(apposed)[-1]]):
        return apposed
    is_said = before and figure.kind == "count" and at + 1 < limit and words[at].low in _COPULAS
    said = nouns_at(document, at + 1, limit) if is_said else None
    if said and is_plural(words[document.words_in(said)[-1]]):
        return said
    near = plural_before(document, first - 2 if before else figure.first, floor)
    if near and words[first - 1 if before else at + 1].low in _RELATIVE:
        return near
    return _last(earlier, "count", least=figure if figure.kind == "count" else None) or near


def _purpose(document: Document, at: int, limit: int) -> Span | None:
    """Return what a part is for, in "6 per cent of that is for bridges"."""
    if at + 1 >= limit or document.words[at].low not in {"is", "was", "went", "goes"}:
        return None
    return nouns_after(document, at + 1, limit, frozenset({"for", "to", "into"}))


def plural_before(document: Document, at: int, floor: int) -> Span | None:
    """Return the nearest nouns before a word that name several things."""
    for index in range(at - 1, max(floor, at - _REACH) - 1, -1):
        if is_plural(document.words[index]):
            return nouns_before(document, index + 1, floor)
    return None


def _points(document: Document, at: int, limit: int) -> bool:
    """Tell "11 of those were" from "11 of those ships" and "11 of those who"."""
    words = document.words
    if words[at].low not in {"these", "those"}:
        return words[at].low in _POINTING
    behind = words[at + 1] if at + 1 < limit else words[at]
    return bool({Tag.AUXILIARY, Tag.PUNCTUATION} & behind.tags)


def opened_with(document: Document, figure: Figure, floor: int) -> Span | None:
    """Return the whole that opens the clause: "Of the 54 countries in Africa, 38 were represented"."""
    words = document.words
    comma = next((i for i in range(figure.first - 1, max(floor, figure.first - 4) - 1, -1) if words[i].text == ","), -1)
    if comma < 0:
        return None
    for at in range(comma - 1, max(floor, comma - _REACH) - 1, -1):
        opens = at == floor or words[at - 1].text in {",", ";", '"'} or words[at - 1].low in {"that", "and", "out"}
        if words[at].low == "of" and opens:
            return nouns_at(document, _behind_number(document, at + 1), comma)
        if words[at].text in {";", '"'}:
            break
    return None


def in_brackets(document: Document, figure: Figure, inside: range) -> Span | None:
    """Return the nouns before a figure in brackets or commas: "rice (116 million tonnes)", "guests, 200, came"."""
    words, before = document.words, before_hedge(document, figure.first, inside.start)
    closing = words[figure.last].text if figure.last < inside.stop else "."
    opening = words[before].text
    if (opening, closing) not in {("(", ")"), (",", ","), (":", "."), (":", ","), (":", ";"), ("(", ","), ("(", ";")}:
        return None
    return nouns_before(document, before, inside.start)


def compared_with(document: Document, figure: Figure, floor: int, earlier: Sequence[Counted]) -> Span | None:
    """Return what the figure before counts, where this one is set beside it: "up from 23 per cent", "Rs 5 and Rs 8"."""
    words = document.words
    if not earlier or figure.first - 1 <= floor:
        return None
    last = earlier[-1]
    if last.figure.last == figure.first - 1 and words[figure.first - 1].low == "to":
        return last.nouns
    same = last.figure.kind == figure.kind and last.figure.first >= floor
    if not same:
        return None
    before = before_hedge(document, figure.first, floor)
    if before == last.figure.last and words[before].low in _JOINING | _COMPARING:
        return last.nouns
    set_beside = words[before].low in _COMPARING and words[before - 1].low in _COMPARED
    lone = words[before].low in {"versus", "against", "from"} or (words[before - 1].low, words[before].low) == (
        "top",
        "of",
    )
    return last.nouns if set_beside or lone else None


def left_out(earlier: Sequence[Counted]) -> Span | None:
    """Return what the count before counts: "train 5,000 teachers this year and 8,000 next year"."""
    return _last(earlier, "count")


def _last(earlier: Sequence[Counted], kind: str, least: Figure | None = None) -> Span | None:
    """Return what the last figure of a kind counts that is no smaller than another."""
    found = (
        counted.nouns
        for counted in reversed(earlier)
        if counted.figure.kind == kind
        and counted.figure.unit is None
        and (least is None or counted.figure.value >= least.value)
    )
    return next(found, None)


def _behind_number(document: Document, at: int) -> int:
    words = document.words
    while at < len(words) and (words[at].low in {"the", "these", "those"} or words[at].text[0].isdigit()):
        at += 1
    return at
