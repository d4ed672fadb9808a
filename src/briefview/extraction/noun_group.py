"""Groups of nouns beside a figure: where they start and end, and whether they are of one or of many."""

from briefview.extraction.amount import read_amount
from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word

_ENDS = frozenset({Tag.STOP, Tag.AUXILIARY, Tag.PUNCTUATION, Tag.NUMBER, Tag.CALENDAR})
_NO_PLURALS = ("ss", "us", "is", "'s")
_LONGEST = 7
_PARTICLES = frozenset({"up", "out", "off", "down"})
_POSSESSIVE = frozenset({"'s", "'"})
_SHORT_VERB = 4


def nouns_end(document: Document, at: int, limit: int) -> int:
    """Return the index behind the nouns that start at a word; the index itself where none do."""
    words, start = document.words, at
    if at + 1 < limit and _is_adverb(words[at]) and not _ENDS & words[at + 1].tags:
        at += 1
    if start and at < limit and is_function(words[start - 1]) and lexicon().has("number.verbs", words[at].low):
        at += 1
    while at < limit and at - start < _LONGEST and not _ends_nouns(words[at], words[at - 1] if at > start else None):
        at += 1
    return at


def nouns_start(document: Document, at: int, floor: int) -> int:
    """Return the index of the first of the nouns that end right before a word; the index itself where none do."""
    words, first = document.words, at
    if at <= floor or _is_predicate(document, at - 1, floor):
        return at
    while (
        first > floor
        and at - first < _LONGEST - 2
        and not _ENDS & words[first - 1].tags
        and not is_function(words[first - 1])
        and not (first < at and _is_verb_before(words[first - 1]))
    ):
        first -= 1
    return first


def nouns_at(document: Document, at: int, limit: int) -> Span | None:
    """Return the nouns that start at a word, of an owner and what is owned the latter: "the region's ports"."""
    words = document.words
    while at < limit and (is_function(words[at]) or Tag.NUMERAL in words[at].tags):
        at += 1
    end = nouns_end(document, at, limit)
    while end > at and end < limit and words[end].text in _POSSESSIVE:
        whole = read_amount(document, end + 1, limit)
        at = whole.last if whole else end + 1
        end = nouns_end(document, at, limit)
    end = name_end(document, end, limit) if end > at else end
    return Span(words[at].start, words[end - 1].end) if end > at else None


def name_end(document: Document, end: int, limit: int) -> int:
    """Return the index behind a name in capitals that goes on: "Support for Harbour Pilots Scheme"."""
    words = document.words
    while (
        end + 1 < limit and words[end].low in {"of", "for"} and Tag.CAPITAL in words[end - 1].tags & words[end + 1].tags
    ):
        end = nouns_end(document, end + 1, limit)
    short = end + 3 < limit and words[end].text == "(" and words[end + 2].text == ")"
    if short and Tag.CAPITAL in words[end - 1].tags & words[end + 3].tags:
        return nouns_end(document, end + 3, limit)
    return end


def nouns_after(document: Document, at: int, limit: int, prepositions: frozenset[str]) -> Span | None:
    """Return the nouns behind one of some prepositions that stands at a word."""
    if at + 1 >= limit or document.words[at].low not in prepositions:
        return None
    return nouns_at(document, at + 1, limit)


def nouns_before(document: Document, at: int, floor: int) -> Span | None:
    """Return the nouns that end right before a word."""
    first = nouns_start(document, at, floor)
    return Span(document.words[first].start, document.words[at - 1].end) if first < at else None


def _is_verb_before(word: Word) -> bool:
    """Tell the verb whose object some nouns are."""
    if word.saying and Tag.CAPITAL not in word.tags:
        return True
    return not word.low.endswith("s") and lexicon().has("number.verbs", word.low)


def _is_predicate(document: Document, at: int, floor: int) -> bool:
    """Tell "stood" before "at" from the nouns "cost" and "works", which the same forms can be."""
    word = document.words[at]
    if word.low in _PARTICLES:
        return True
    if word.low.endswith("s") or lexicon().has("number.amounts", word.low):
        return False
    return is_verb_form(word) and not (at > floor and is_function(document.words[at - 1]))


def is_function(word: Word) -> bool:
    """Tell the small words that open a group of nouns: "the", "its"."""
    return word.low in lexicon().words["number.function"]


def is_plural(word: Word) -> bool:
    """Tell whether a word can name several things, as far as its form tells."""
    if lexicon().has("number.plurals", word.low):
        return True
    return word.low.endswith("s") and len(word.low) > 2 and not word.low.endswith(_NO_PLURALS)


def is_verb_form(word: Word) -> bool:
    """Tell the forms of verbs that stand alone as a predicate: "rose", "failed", "attended"."""
    low = word.low
    if Tag.CAPITAL in word.tags and not low.endswith("ed"):
        return False
    if lexicon().has("number.verbs", low) or lexicon().has("number.past", low):
        return True
    if len(low) <= _SHORT_VERB or "-" in low:
        return False
    return low.endswith("ed") and low not in lexicon().words["number.nouns_in_ed"]


def _ends_nouns(word: Word, before: Word | None) -> bool:
    """Tell whether a word ends the nouns before it, or opens none."""
    low = word.low
    if low in {"of", "for"}:
        return before is not None or low == "for"
    if (_ENDS & word.tags and word.text not in {"-", "'"}) or lexicon().has("number.no_nouns", low) or _is_adverb(word):
        return True
    if before is not None and _is_adverb(before):
        return False
    if lexicon().has("number.verbs", low) or lexicon().has("number.rates", low):
        return True
    return before is not None and (is_function(word) or _is_participle(word, before))


def _is_participle(word: Word, before: Word) -> bool:
    """Tell the verb or participle behind nouns, "lamps made in", from one before them, "trained pilots"."""
    low = word.low
    if low.endswith("ing"):
        return is_plural(before)
    said = word.saying is not None and Tag.ROLE not in word.tags and low.endswith("ed")
    return said or (is_verb_form(word) and Tag.CAPITAL not in word.tags)


def _is_adverb(word: Word) -> bool:
    """Tell "newly" from "family"."""
    return (
        word.low.endswith("ly") and Tag.CAPITAL not in word.tags and not lexicon().has("number.nouns_in_ly", word.low)
    )
