"""What a figure counts, in the words of the text."""

from briefview.extraction.amount import read_amount
from briefview.extraction.document import Document
from briefview.extraction.figure import Figure
from briefview.extraction.lexicon import lexicon
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word

_ENDS = frozenset({Tag.STOP, Tag.AUXILIARY, Tag.PUNCTUATION, Tag.NUMBER, Tag.CALENDAR})
_GENERIC = frozenset({"cost", "costs", "value", "total", "price", "amount", "sum", "estimate", "estimated", "budget"})
_PURPOSE = frozenset({"in", "for", "into", "to", "on", "of", "towards"})
_NO_NOUNS = frozenset({"available", "annually", "daily", "today", "it", "he", "she", "they", "we"})
_RATE = frozenset({"a", "per", "every", "each", "annually", "yearly", "annum"})


def _function() -> frozenset[str]:
    return lexicon().words["number.function"]


def find_counted(document: Document, sentence: Sentence, figure: Figure) -> Span | None:
    """Return what a figure counts, or nothing where the text leaves it open."""
    inside = document.words_in(sentence.span)
    if figure.kind == "count" and figure.unit is None:
        behind = _following(document, figure.last, inside.stop)
        return behind or (_subject(document, figure.first, inside.start) if figure.value >= 10 else None)
    if figure.kind == "rank":
        return _following(document, figure.last, inside.stop)
    if figure.kind == "share":
        return _share(document, figure, inside)
    if figure.kind == "money":
        return _money(document, figure, inside)
    behind = _after_preposition(document, figure.last, inside.stop, frozenset({"of", "from"}))
    return behind or _subject(document, figure.first, inside.start) or _following(document, figure.last, inside.stop)


def _share(document: Document, figure: Figure, inside: range) -> Span | None:
    words = document.words
    if figure.last < inside.stop and words[figure.last].low in {"of", "from"}:
        return _after_preposition(document, figure.last, inside.stop, frozenset({"of"}))
    if words[figure.first - 1].low == "by" and figure.first - 1 > inside.start:
        return _subject(document, figure.first, inside.start)
    case = (
        words[figure.amount.last]
        if figure.amount.last < figure.last and words[figure.amount.last].text.isalpha()
        else None
    )
    if case and case.low not in {"in", "out", "percent", "per", "pc", "to", "and", "percentage"}:
        return _subject(document, figure.first, inside.start) or case.span
    return _following(document, figure.last, inside.stop) or _subject(document, figure.first, inside.start)


def _money(document: Document, figure: Figure, inside: range) -> Span | None:
    words = document.words
    before = words[figure.first - 1].low if figure.first > inside.start else ""
    hedged = figure.first
    while hedged > inside.start and (
        words[hedged - 1].low
        in {
            "an",
            "estimated",
            "around",
            "about",
            "nearly",
            "up",
            "to",
            "some",
            "over",
            "than",
            "more",
            "almost",
            "total",
            "a",
        }
    ):
        hedged -= 1
    lead = words[hedged - 1].low if hedged > inside.start else before
    if lead in {"worth", "of", "at", "costing", "from", "cost", "totalling"}:
        owner = _noun_before(document, hedged - 1, inside.start)
        if owner:
            return owner
    purpose = _after_preposition(document, _behind_time(document, figure.last, inside.stop), inside.stop, _PURPOSE)
    return purpose or _following(document, figure.last, inside.stop) or _subject(document, hedged, inside.start)


def _behind_time(document: Document, at: int, limit: int) -> int:
    """Step over "this year", "a year", "available", "over five years" behind an amount."""
    words = document.words
    while (
        at < limit
        and at
        and (
            words[at].low
            in {
                "this",
                "a",
                "year",
                "per",
                "annum",
                "last",
                "next",
                "available",
                "annually",
                "would",
                "be",
                "earmarked",
                "will",
                "is",
                "was",
                "spent",
            }
            or (words[at].low == "over" and at + 2 < limit and words[at + 2].low == "years")
        )
    ):
        at += 3 if words[at].low == "over" else 1
    return at


def _behind_total(document: Document, at: int, limit: int) -> int:
    """Step over the total that a number is a part of, "of the 120", and over "(41)"."""
    words = document.words
    if at + 2 < limit and words[at].text == "(" and words[at + 2].text == ")" and Tag.NUMBER in words[at + 1].tags:
        return at + 3
    if at + 1 < limit and words[at].low == "of":
        whole = read_amount(document, at + 1 + (words[at + 1].low in {"the", "its"}), limit)
        return whole.last if whole else at
    return at


def _following(document: Document, at: int, limit: int) -> Span | None:
    """Read the nouns behind a figure, with a list of them: "bar owners, taxi drivers and students"."""
    words, at = document.words, _behind_total(document, at, limit)
    while at < limit and words[at].low in _function() | {"of", "such"}:
        at += 1
    end = _nouns_end(document, at, limit)
    if end <= at or all(words[i].low in _RATE for i in range(at, end)):
        return None
    while end + 1 < limit and words[end].text in {",", "and"} and _is_list_part(document, end, limit):
        end = _nouns_end(document, end + 1 + (words[end + 1].low == "and"), limit)
    if (
        end < limit
        and words[end].low == "of"
        and end + 1 < limit
        and Tag.CAPITAL in words[end - 1].tags
        and Tag.CAPITAL in words[end + 1].tags
    ):
        end = max(end, _nouns_end(document, end + 1, limit))
    return Span(words[at].start, words[end - 1].end)


def _is_list_part(document: Document, at: int, limit: int) -> bool:
    """Tell whether a comma or an "and" goes on with people or things of the same kind, in small letters."""
    words = document.words
    if at + 2 >= limit:
        return False
    start = at + 1 + (words[at + 1].low == "and")
    end = _nouns_end(document, start, limit)
    if end == start or end - start > 3 or not words[end - 1].low.endswith("s") or words[start].low in _function():
        return False
    if words[at].text == ",":
        return end < limit and words[end].low in {"and", ","} and _is_list_part(document, end, limit)
    return Tag.NUMERAL not in words[start].tags and words[start].text.islower()


def _nouns_end(document: Document, at: int, limit: int) -> int:
    """Return the index behind the nouns that start at a word."""
    words, start = document.words, at
    while at < limit and at - start < 7 and not _ends_nouns(words[at], words[at - 1] if at > start else None):
        at += 1
    return at


def _ends_nouns(word: Word, before: Word | None) -> bool:
    """Tell whether a word ends the nouns before it, or opens none."""
    if word.low in {"of", "for"}:
        return before is not None or word.low == "for"
    if (_ENDS & word.tags and word.text not in {"-", "'"}) or word.low in _NO_NOUNS or word.low.endswith("ly"):
        return True
    if lexicon().has("number.verbs", word.low) or word.low in _RATE:
        return True
    if before is None:
        return False
    participle = word.low.endswith(("ed", "ing")) and before.low.endswith("s")
    said = word.saying is not None and Tag.ROLE not in word.tags and word.low.endswith(("ed", "said"))
    return participle or said or word.low in _function() or lexicon().has("number.past", word.low)


def _after_preposition(document: Document, at: int, limit: int, prepositions: frozenset[str]) -> Span | None:
    words = document.words
    if at + 1 >= limit or words[at].low not in prepositions:
        return None
    start = at + 1
    while start < limit and (words[start].low in _function() or words[start].text == "'s"):
        start += 1
    if start + 1 < limit and words[at].low == "to" and words[start].text.islower() and start == at + 1:
        start += 1
        while start < limit and (words[start].low in _function() or Tag.NUMERAL in words[start].tags):
            start += 1
    end = _nouns_end(document, start, limit)
    if end < limit and words[end].text == "'s":
        end = _nouns_end(document, end + 1, limit)
    return Span(words[start].start, words[end - 1].end) if end > start else None


def _noun_before(document: Document, at: int, floor: int) -> Span | None:
    """Read the nouns that end right before a word: "reserves", "Orders", "agreements"."""
    words, first = document.words, at
    while (
        first > floor
        and at - first < 5
        and not _ENDS & words[first - 1].tags
        and words[first - 1].low not in _function()
        and not (words[first - 1].saying and Tag.CAPITAL not in words[first - 1].tags)
    ):
        first -= 1
    if first == at:
        return None
    if all(words[i].low in _GENERIC for i in range(first, at)):
        while first > floor and (
            words[first - 1].low in {"at", "with", "a", "an", "the", "has", "have"} or words[first - 1].text == ","
        ):
            first -= 1
        return _noun_before(document, first, floor)
    return Span(words[first].start, words[at - 1].end)


def _subject(document: Document, before: int, floor: int) -> Span | None:
    """Return the first nouns of the clause that a figure stands in."""
    words, start = document.words, floor
    relative = next(
        (i for i in range(before - 1, floor, -1) if words[i].low in {"which", "who"} and words[i - 1].text == ","), None
    )
    if relative and (owner := _noun_before(document, relative - 1, floor)):
        return owner
    for index in range(before - 1, floor - 1, -1):
        if (
            words[index].low in {"that", "and", "but", "while", "where", "which"}
            or words[index].text in {";", '"'}
            or (words[index].saying and words[index].low.endswith(("said", "ed")) and index + 3 < before)
        ):
            start = index + 1
            break
    while start < before:
        while start < before and (
            _ENDS & words[start].tags
            or words[start].low in _function()
            or Tag.PRONOUN in words[start].tags
            or Tag.ADVERB in words[start].tags
        ):
            start += 1
        end = _nouns_end(document, start, before)
        if end > start:
            if end < before - 1 and words[end].low in {"about", "for", "of"}:
                further = _nouns_end(document, end + 1, before)
                end = further if further > end + 1 else end
            return Span(words[start].start, words[end - 1].end)
        start += 1
    return None
