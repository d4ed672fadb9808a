"""The clause that a figure stands in: where it starts, its subject, and what a verb of change moves."""

from briefview.extraction.document import Document
from briefview.extraction.figure import Figure, before_hedge
from briefview.extraction.lexicon import lexicon
from briefview.extraction.noun_group import is_function, is_verb_form, nouns_before, nouns_end, nouns_start
from briefview.extraction.span import Span
from briefview.extraction.word import Tag

_OPENERS = frozenset({"that", "but", "while", "where", "which", "who", "whereas", "although", "because", "whose", "as"})
_LINKS = frozenset({"of", "for", "about", "in", "among", "between"})
_SKIPPED = frozenset({Tag.STOP, Tag.PUNCTUATION, Tag.NUMBER, Tag.CALENDAR, Tag.ADVERB, Tag.NUMERAL})
_PREPOSITIONS = frozenset(
    {"in", "on", "at", "by", "over", "since", "during", "under", "with", "for", "from", "between", "through", "after",
     "before", "of", "out", "within", "among", "according"}
)  # fmt: skip
_MOVES = frozenset({"to", "by", "at", "from"})
_LONGEST_SUBJECT = 12
_NEAR = 5


def subject_of(document: Document, before: int, floor: int) -> Span | None:
    """Return the subject of the clause that a word stands in: its first nouns, with what links to them.

    Args:
        document: The text.
        before: Index of the word.
        floor: Index of the first word of the sentence.
    """
    words = document.words
    start = clause_start(document, before, floor)
    if start > floor + 1 and words[start - 1].low in {"which", "who"} and words[start - 2].text == ",":
        owner = nouns_before(document, start - 2, floor)
        if owner:
            return owner
    start = _behind_opening(document, start, before)
    while start < before:
        while start < before and (_SKIPPED & words[start].tags or is_function(words[start])):
            start += 1
        if start < before and Tag.PRONOUN in words[start].tags:
            return None
        end = nouns_end(document, start, before)
        predicate = end == start + 1 and is_verb_form(words[start]) and not is_function(words[start - 1])
        if end > start and not predicate:
            return Span(words[start].start, words[_linked(document, start, end, before) - 1].end)
        start += 1
    return None


def moved_or_subject(document: Document, figure: Figure, inside: range) -> Span | None:
    """Return what a verb of change moves to a figure, or the subject of its clause."""
    before = before_hedge(document, figure.first, inside.start)
    moved = None
    if document.words[before].low in _MOVES:
        moved = changed_before(document, before, clause_start(document, before, inside.start))
    return moved or subject_of(document, max(before + 1, inside.start), inside.start)


def clause_start(document: Document, before: int, floor: int) -> int:
    """Return the index of the first word of the clause that a word stands in."""
    words = document.words
    for index in range(before - 1, floor - 1, -1):
        word = words[index]
        if word.low in _OPENERS or word.text in {";", '"', "(", ":"}:
            return index + 1
        opens = (word.low == "and" and not _is_between(document, index, floor)) or (
            word.saying is not None and word.low.endswith(("said", "ed", "says"))
        )
        if opens and _opens_clause(document, index + 1, before):
            return index + 1
    return floor


def changed_before(document: Document, at: int, floor: int) -> Span | None:
    """Return what a verb of change moves, in "raise bilateral trade" before "to $10 billion"."""
    first = nouns_start(document, at, floor)
    verb = first - 1
    while verb > floor and (is_function(document.words[verb]) or document.words[verb].low in {"of", "number", "share"}):
        verb -= 1
        first = verb + 1
    if verb < floor or document.words[verb].low not in lexicon().words["number.changes"] or first >= at:
        return None
    while first < at and is_function(document.words[first]):
        first += 1
    return Span(document.words[first].start, document.words[at - 1].end) if first < at else None


def _is_between(document: Document, at: int, floor: int) -> bool:
    """Tell the "and" of "trade between China and Africa"."""
    return any(word.low in {"between", "both"} for word in document.words[max(floor, at - _NEAR) : at])


def _opens_clause(document: Document, at: int, before: int) -> bool:
    """Tell whether a subject and its verb follow: "and exports rose by"; not so in "and rose by"."""
    words = document.words
    while at < before and (is_function(words[at]) or Tag.ADVERB in words[at].tags):
        at += 1
    end = nouns_end(document, at, before)
    if at < end < before - 1 and words[end].low in _PREPOSITIONS | _LINKS | {"to"}:
        at = end + 1 + is_function(words[end + 1])
        end = nouns_end(document, at, before)
    return at < end < before and (
        is_verb_form(words[end]) or Tag.AUXILIARY in words[end].tags or words[end].low == "by"
    )


def _behind_opening(document: Document, start: int, before: int) -> int:
    """Step over a phrase before the subject: "On average, ", "Between 2010 and 2020, "."""
    words = document.words
    if start >= before or words[start].low not in _PREPOSITIONS:
        return start
    return next((i + 1 for i in range(start, before) if words[i].text == ","), start)


def _linked(document: Document, start: int, end: int, before: int) -> int:
    """Return the index behind the phrases that belong to a subject: "share of women in parliament"."""
    words = document.words
    while end < before - 1 and words[end].low in _LINKS and end - start < _LONGEST_SUBJECT:
        at = end + 1
        while at < before and (is_function(words[at]) or Tag.NUMERAL in words[at].tags):
            at += 1
        further = nouns_end(document, at, before)
        if further == at:
            break
        pair = words[end].low == "between" and further < before - 1 and words[further].low == "and"
        end = max(further, nouns_end(document, further + 1, before)) if pair else further
    return end
