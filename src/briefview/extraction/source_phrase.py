"""Noun phrases that say something without naming a known person: "officials", "the ministry", "a report", "they"."""

from typing import NamedTuple

from briefview.extraction.continuation import is_behind_quotation
from briefview.extraction.document import Document
from briefview.extraction.verb_phrase import PARTS_OF_TIME
from briefview.extraction.word import Tag, Word


class SourcePhrase(NamedTuple):
    """The half-open range of the words of a noun phrase, and where what belongs to it ends."""

    first: int
    last: int
    extent: int
    """Index behind the relative pronoun, insertion or bracket between the phrase and its verb."""


_LINKS = frozenset({"of", "for", "in", "at", "from", "with", "on", "to", "near", "by"})
_DETERMINERS = frozenset(
    {"the", "a", "an", "this", "these", "those", "his", "her", "their", "its", "our", "my", "your"}
)
_STANDS_ALONE = frozenset({"they", "we", "i", "it"})
_RELATIVE = frozenset({"who", "which"})
_INNER_MARKS = frozenset({"'s", "-", "&", "/", "'"})
_PLURALS = frozenset({"people", "many", "some", "others", "most", "few", "both", "police", "they", "we", "i"})
_BEHIND_NOUN = frozenset({"close", "familiar", "loyal", "opposed", "allied", "critical", "associated", "affiliated"})
"""Adjectives behind their noun: "sources close to the board"."""
_LONGEST = 16
_LONGEST_STRETCH = 24
_LONGEST_INSERTION = 30
_LONGEST_RELATIVE = 40


def phrase_before(document: Document, verb: int, floor: int) -> SourcePhrase | None:
    """Return the noun phrase that ends before a verb group, over a relative pronoun or an insertion between the two.

    Args:
        document: The text.
        verb: Index of the first word of the verb group.
        floor: Index of the first word that may belong to the phrase.
    """
    words, end = document.words, verb
    if end > floor and words[end - 1].low in _RELATIVE:
        end -= 1 + (end - 1 > floor and words[end - 2].text == ",")
    elif end > floor and words[end - 1].text in {",", ")"}:
        end = _before_relative(document, end - 1, floor) or _before_insertion(document, end - 1, floor)
    first = _first(document, end, floor)
    return SourcePhrase(first, end, verb) if first < end and _may_head(words[end - 1]) else None


def phrase_behind_quotation(document: Document, verb: int, floor: int) -> SourcePhrase | None:
    """Return all that stands between spoken words and a verb group, where it is one noun phrase.

    Such as "the senator and candidate of the party" in "“Fog is rare,” the senator and candidate of the party said".
    """
    words, first = document.words, verb
    while first > max(floor, verb - _LONGEST_STRETCH) and (
        words[first - 1].low == "and" or _is_inside(document, first - 1, floor)
    ):
        first -= 1
    if first < verb and words[first].low == "and":
        return None
    spoken = first > floor and words[first - 1].text == '"' and is_behind_quotation(document, first)
    return SourcePhrase(first, verb, verb) if spoken and first < verb and _may_head(words[verb - 1]) else None


def phrase_behind(document: Document, at: int, limit: int) -> SourcePhrase | None:
    """Return the noun phrase that starts at a word."""
    words, end = document.words, at
    if at < limit and words[at].low in _STANDS_ALONE | {"them", "us"}:
        return SourcePhrase(at, at + 1, at + 1)
    if at >= limit or words[at].low in _LINKS:
        return None
    while end < min(limit, at + _LONGEST) and _is_inside(document, end, at) and not _starts_another(document, end, at):
        end += 1
    while end > at and (
        words[end - 1].low in _LINKS | _DETERMINERS or {Tag.CALENDAR, Tag.PUNCTUATION} & words[end - 1].tags
    ):
        end -= 1
    return SourcePhrase(at, end, end) if end > at and _may_head(words[end - 1]) else None


def _starts_another(document: Document, at: int, first: int) -> bool:
    """Tell a word behind a noun phrase that starts another one or a predicate: "the ministry closed the road"."""
    word, before = document.words[at], document.words[at - 1]
    if at == first or before.low in _LINKS | _DETERMINERS:
        return False
    return word.low in _DETERMINERS or (word.text.islower() and word.low.endswith("ed") and Tag.STOP not in before.tags)


def head_of(document: Document, phrase: SourcePhrase) -> Word:
    """Return the noun that a phrase is about: "experts" in "experts at the institute"."""
    inner = (at for at in range(phrase.first + 1, phrase.last) if document.words[at].low in _LINKS)
    head = next(inner, phrase.last) - 1
    while head > phrase.first and document.words[head].low in _BEHIND_NOUN:
        head -= 1
    return document.words[head]


def is_plural(word: Word) -> bool:
    """Tell whether a noun takes the bare form of a verb: "officials say"."""
    return Tag.GROUP in word.tags or word.low in _PLURALS or (word.low.endswith("s") and not word.low.endswith("ss"))


def _before_relative(document: Document, closing: int, floor: int) -> int | None:
    """Return the index of the comma before "who lost a lamp in Alba, in Norland, last May," that ends with another."""
    words = document.words
    for at in range(closing - 1, max(floor, closing - _LONGEST_RELATIVE), -1):
        if words[at].text in {'"', ";", ":"} or words[at].low in {"that", "and", "but"}:
            return None
        if words[at].low in {"who", "whose"} and words[at - 1].text == ",":
            return at - 1 if at - 1 > floor else None
    return None


def _before_insertion(document: Document, closing: int, floor: int) -> int:
    """Return the index of the mark that opens the insertion which another mark closes, or of the closing one."""
    words = document.words
    opening = {")": "("}.get(words[closing].text, words[closing].text)
    for at in range(closing - 1, max(floor, closing - _LONGEST_INSERTION), -1):
        if words[at].text == opening and not (Tag.NUMBER in words[at - 1].tags and words[at - 2].text == ","):
            return at
        if words[at].text in {'"', ";", ":"}:
            break
    return floor


def _first(document: Document, end: int, floor: int) -> int:
    """Return the index of the first word of the noun phrase that ends at an index."""
    words, at, first = document.words, end - 1, end
    if at >= floor and words[at].low in _STANDS_ALONE:
        return at
    while at >= max(floor, end - _LONGEST):
        word = words[at]
        if word.low in _LINKS:
            if at == floor or first > at + 1 or words[at - 1].low in _LINKS or not _may_head(words[at - 1]):
                break
        elif not _is_inside(document, at, floor) or (
            Tag.CALENDAR in word.tags and first < end and words[at - 1].low not in _DETERMINERS
        ):
            break
        else:
            first = at
            if word.low in _DETERMINERS and not (at > floor and words[at - 1].low in _LINKS):
                break
        at -= 1
    return first


def _is_inside(document: Document, at: int, floor: int) -> bool:
    """Tell whether a word can stand in a noun phrase."""
    word = document.words[at]
    if document.is_quoted(word.start):
        return False
    if Tag.PUNCTUATION in word.tags:
        return word.text in _INNER_MARKS or (word.text == "." and at > floor and _is_shortened(document, at))
    if word.low in _LINKS or word.low in _DETERMINERS:
        return True
    if {Tag.AUXILIARY, Tag.PRONOUN, Tag.ADVERB, Tag.STOP} & word.tags:
        return False
    return word.saying is None or word.saying.form != "finite" or Tag.CAPITAL in word.tags or word.low.endswith("s")


def _is_shortened(document: Document, at: int) -> bool:
    """Tell the full stop of "Gov." from one that ends a sentence."""
    before = document.words[at - 1]
    return Tag.HONORIFIC in before.tags or len(before.text) == 1 or Tag.CAPITAL in before.tags


def _may_head(word: Word) -> bool:
    """Tell whether a word can end a noun phrase."""
    if {Tag.PUNCTUATION, Tag.NUMBER, Tag.CALENDAR, Tag.ADVERB} & word.tags or word.low in _DETERMINERS | _LINKS:
        return False
    if word.low in PARTS_OF_TIME:
        return False
    return not (word.text.islower() and word.low.endswith(("ing", "ly")) and Tag.TOPIC not in word.tags)
