"""The nouns behind a figure, with the lists and totals that belong to them."""

from briefview.extraction.amount import read_amount
from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.noun_group import is_function, is_plural, is_verb_form, name_end, nouns_end
from briefview.extraction.span import Span
from briefview.extraction.word import Tag

_OPENING = frozenset({"of", "such", "more", "fewer", "less", "most"})
_LONGEST_PART = 3


def nouns_behind(document: Document, at: int, limit: int) -> Span | None:
    """Read the nouns behind a figure, with a list of them: "bar owners, taxi drivers and students"."""
    words, at = document.words, behind_total(document, at, limit)
    while at < limit and (is_function(words[at]) or words[at].low in _OPENING):
        at += 1
    end = nouns_end(document, at, limit)
    if at < limit and Tag.NUMERAL in words[at].tags:
        return None
    if end > at and is_verb_form(words[at]) and not any(is_plural(word) for word in words[at + 1 : end]):
        return None
    at, end = _behind_owner(document, at, end, limit)
    if end <= at or all(lexicon().has("number.rates", words[i].low) for i in range(at, end)):
        return None
    while end + 1 < limit and words[end].text in {",", "and"} and _is_list_part(document, end, limit):
        end = nouns_end(document, end + 1 + (words[end + 1].low == "and"), limit)
    return Span(words[at].start, words[name_end(document, end, limit) - 1].end)


def behind_total(document: Document, at: int, limit: int) -> int:
    """Step over the total that a number is a part of, "of the 120", over "(41)", and over a hyphen."""
    words = document.words
    if at + 2 < limit and words[at].text == "(" and words[at + 2].text == ")" and Tag.NUMBER in words[at + 1].tags:
        return at + 3
    if at + 1 < limit and words[at].low == "of":
        whole = read_amount(document, at + 1 + is_function(words[at + 1]), limit)
        return whole.last if whole else at
    return at + 1 if at + 1 < limit and words[at].text == "-" and words[at].start == words[at - 1].end else at


def behind_whole(document: Document, at: int, limit: int) -> int:
    """Step over the whole that a count or rank is told of: "of the region's 20", "out of 140"."""
    words = document.words
    if at < limit and words[at].low == "out":
        at += 1
    if at + 1 >= limit or words[at].low not in {"of", "among"}:
        return at
    start = at + 1 + is_function(words[at + 1])
    end = nouns_end(document, start, limit)
    if end + 1 < limit and words[end].text == "'s":
        start = end + 1
    whole = read_amount(document, start, limit)
    return whole.last if whole else at


def _behind_owner(document: Document, at: int, end: int, limit: int) -> tuple[int, int]:
    """Step over an owner, "the region's 20" before "ports"."""
    words = document.words
    while end > at and end + 1 < limit and words[end].text == "'s" and words[at - 1].low not in {"a", "an"}:
        whole = read_amount(document, end + 1, limit)
        at = whole.last if whole else end + 1
        end = nouns_end(document, at, limit)
    return at, end


def _is_list_part(document: Document, at: int, limit: int) -> bool:
    """Tell whether a comma or an "and" goes on with things of the same kind, or as in "Asian and European ports"."""
    words = document.words
    if at + 2 >= limit:
        return False
    start = at + 1 + (words[at + 1].low == "and")
    end = nouns_end(document, start, limit)
    if end == start or end - start > _LONGEST_PART or not is_plural(words[end - 1]) or is_function(words[start]):
        return False
    if words[at].text == ",":
        return end < limit and words[end].low in {"and", ","} and _is_list_part(document, end, limit)
    peoples = Tag.CAPITAL in words[start].tags & words[at - 1].tags and words[end - 1].text.islower()
    owned = is_plural(words[at - 1]) and end < limit and words[end].low == "of"
    return not owned and Tag.NUMERAL not in words[start].tags and (peoples or words[start].text.islower())
