"""What somebody says by a noun and not by a verb: "her claim that fog is rare", "warnings by pilots that ice is near".

Only nouns with whose they are and a clause with "that" are read.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.saying import Form
from briefview.extraction.sentence import Sentence
from briefview.extraction.source_phrase import phrase_before, phrase_behind
from briefview.extraction.span import Span, trimmed
from briefview.extraction.word import Tag, Word


class NominalAttribution(NamedTuple):
    """Who says something, the noun that tells it, and what is said."""

    source: Span
    cue: Span
    content: Span


_OWNERS = frozenset({"his", "her", "their"})
_MAKERS = frozenset({"by", "from"})
_FINITE = frozenset(
    {"is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "must", "should", "may",
     "might", "did", "does", "do"}
)  # fmt: skip
_OPENERS = frozenset(
    {"despite", "after", "following", "amid", "with", "on", "before", "in", "given", "notwithstanding"}
)
_RELATIVE = frozenset({"who", "which", "that", "where", "whose", "when", "while", "and", "or", "because", "if"})
_LONGEST_DESCRIPTION = 3
_LONGEST_GAP = 4
_LONGEST_CLAUSE = 60
_FEWEST = 3
"""How many words a clause must have to be something that somebody says."""
_ENDS = " \t\n.,;:–—-"


def find_nominal_attributions(document: Document, sentence: Sentence) -> Iterator[NominalAttribution]:
    """Yield what a sentence tells by nouns of saying with whose they are and a clause with "that", in order."""
    words, inside, nouns = document.words, sentence.words, lexicon().words["saying.claims"]
    told = inside.start
    for noun in inside:
        if noun < told or words[noun].low not in nouns or document.is_quoted(words[noun].start):
            continue
        owner = _owner(document, noun, inside.start)
        maker = None if owner else _maker(document, noun, inside.stop)
        source = owner or maker
        that = _that(document, document.words_in(maker).stop if maker else noun + 1, inside.stop) if source else None
        if source is None or that is None:
            continue
        first = min(noun, document.words_in(owner).start) if owner else noun
        end = _clause_end(document, that + 1, inside.stop, _opening(document, first, inside.start))
        if end is not None and end - that > _FEWEST:
            told = end
            content = trimmed(document.plain, words[that].start, words[end - 1].end, _ENDS)
            yield NominalAttribution(source, Span(words[noun].start, words[noun].end), content)


def _owner(document: Document, noun: int, floor: int) -> Span | None:
    """Return whose the noun is: "her" in "her latest claim", "the board" in "the board's claim"."""
    words = document.words
    for at in range(noun - 1, max(floor - 1, noun - 2 - _LONGEST_DESCRIPTION), -1):
        if words[at].low in _OWNERS:
            return Span(words[at].start, words[at].end)
        if words[at].text in {"'s", "'"} and at > floor:
            return _name(document, at, floor) or _phrase(document, at, floor)
        if {Tag.PUNCTUATION, Tag.STOP, Tag.AUXILIARY} & words[at].tags:
            return None
    return None


def _name(document: Document, end: int, floor: int) -> Span | None:
    """Return the words with capitals that end at an index: "Dr. Ana Diaz" in "feared Dr. Ana Diaz's warning"."""
    words, first = document.words, end
    while first > floor and (
        Tag.CAPITAL in words[first - 1].tags
        or (words[first - 1].text == "." and first - 1 > floor and Tag.HONORIFIC in words[first - 2].tags)
    ):
        first -= 1
    return Span(words[first].start, words[end - 1].end) if first < end else None


def _phrase(document: Document, end: int, floor: int) -> Span | None:
    phrase = phrase_before(document, end, floor)
    return Span(document.words[phrase.first].start, document.words[phrase.last - 1].end) if phrase else None


def _maker(document: Document, noun: int, limit: int) -> Span | None:
    """Return who stands behind "by" or "from" after the noun: "pilots" in "warnings by pilots that"."""
    words = document.words
    if noun + 2 >= limit or words[noun + 1].low not in _MAKERS:
        return None
    phrase = phrase_behind(document, noun + 2, limit)
    return Span(words[phrase.first].start, words[phrase.last - 1].end) if phrase else None


def _that(document: Document, at: int, limit: int) -> int | None:
    """Return the index of the "that" behind a noun, over where and when: "her claim on Monday that"."""
    for index in range(at, min(limit, at + _LONGEST_GAP)):
        word = document.words[index]
        if word.low == "that":
            return index
        if Tag.PUNCTUATION in word.tags or Tag.AUXILIARY in word.tags or word.saying:
            return None
    return None


class _Opening(StrEnum):
    """What a noun phrase opens, and so where the clause behind it ends."""

    SUBJECT = "subject"
    """A clause: the noun phrase is its subject, and its verb follows."""
    ADVERBIAL = "adverbial"
    """A sentence, behind a preposition: a comma closes it."""
    NOTHING = "nothing"


def _opening(document: Document, first: int, floor: int) -> _Opening:
    words = document.words
    at = first - (first > floor and words[first - 1].low in {"the", "a", "an"})
    if at > floor and words[at - 1].low in _OPENERS and at - 1 == floor:
        return _Opening.ADVERBIAL
    joined = at > floor and (words[at - 1].text == "," or words[at - 1].low in {"but", "and", "while"})
    return _Opening.SUBJECT if at == floor or joined else _Opening.NOTHING


def _clause_end(document: Document, first: int, limit: int, opening: _Opening) -> int | None:
    """Return the index behind a clause, or nothing where what closes it is not found."""
    words, verbs = document.words, 0
    for at in range(first, min(limit, first + _LONGEST_CLAUSE)):
        if words[at].text in {";", '"'} and verbs and not document.is_quoted(words[at].start + 1):
            return at
        if words[at].text == "," and verbs and opening is _Opening.ADVERBIAL:
            return at
        if not _is_finite(document, at) or (at > first and _is_finite(document, at - 1)):
            continue
        verbs += not _is_relative(words, first, at)
        if opening is _Opening.SUBJECT and verbs > 1:
            return at
    return limit if opening is _Opening.NOTHING and limit - first <= _LONGEST_CLAUSE else None


def _is_finite(document: Document, at: int) -> bool:
    word = document.words[at]
    if document.is_quoted(word.start) or Tag.CAPITAL in word.tags:
        return False
    past = word.saying is not None and word.saying.form is Form.FINITE
    return word.low in _FINITE or past or word.low in lexicon().words["saying.pasts"]


def _is_relative(words: tuple[Word, ...], first: int, at: int) -> bool:
    """Tell the verb of a clause within: behind "who" or "and" by at most three words."""
    return any(word.low in _RELATIVE for word in words[max(first, at - 3) : at])
