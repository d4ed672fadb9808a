"""What an amount of money is for, or what is worth it."""

from collections.abc import Sequence

from briefview.extraction.clause import changed_before, clause_start, subject_of
from briefview.extraction.document import Document
from briefview.extraction.ellipsis import Counted, compared_with
from briefview.extraction.figure import Figure, before_hedge
from briefview.extraction.lexicon import lexicon
from briefview.extraction.noun_group import is_function, is_plural, is_verb_form, nouns_at, nouns_before, nouns_end
from briefview.extraction.span import Span
from briefview.extraction.word import Tag

_OWNED = frozenset({"worth", "of", "costing", "totalling", "totaling", "at", "from", "exceeding", "valued", ":", "("})
_PURPOSES = frozenset({"in", "for", "into", "to", "on", "of", "towards", "toward", "among", "under", "through"})
_AMOUNTING = frozenset({"amounting", "valued", "estimated", "equivalent", "equal", "pegged"})
_FRAMEWORKS = frozenset({"with", "under", "through"})
_PASSIVE = frozenset({"been", "was", "were", "is", "are", "be", "being"})
_PARTICLES = frozenset({"up", "out", "in", "on", "off", "down", "over", "with"})
_MOVES = frozenset({"to", "by"})
_OVER = 3
_LONGEST_BRACKET = 8
_REACH = 16


def money_counted(document: Document, figure: Figure, inside: range, earlier: Sequence[Counted]) -> Span | None:
    """Return what an amount of money is for: what is worth it, what it goes to, or what it is said of."""
    words = document.words
    lead = before_hedge(document, figure.first, inside.start)
    direct = _thing_behind(document, figure, inside.stop) or compared_with(document, figure, inside.start, earlier)
    if direct:
        return direct
    if (words[lead].low in _OWNED or words[lead - 1].low in _AMOUNTING) and (
        owner := _owner(document, lead, inside.start)
    ):
        return owner
    if words[lead].low in _MOVES:
        moved = changed_before(document, lead, clause_start(document, lead, inside.start))
        if moved:
            return moved
    return (
        _after_participle(document, figure, inside.stop)
        or _purpose(document, _behind_time(document, figure.last, inside.stop), inside.stop)
        or _framework(document, inside)
        or subject_of(document, lead + 1, inside.start)
        or _later_purpose(document, figure.last, inside.stop)
    )


def _thing_behind(document: Document, figure: Figure, limit: int) -> Span | None:
    """Return what stands right behind an amount: "a $20 million hospital", "the Rs 450-crore project"."""
    words, at = document.words, figure.last
    if at < limit and words[at].text == "-" and words[at].start == words[at - 1].end:
        at += 1
    end = nouns_end(document, at, limit)
    participle = end > at and (is_verb_form(words[at]) or words[at].low.endswith("ing"))
    return Span(words[at].start, words[end - 1].end) if end > at and not participle else None


def _after_participle(document: Document, figure: Figure, limit: int) -> Span | None:
    """Return the object of "£21,000 replacing each nurse"."""
    if figure.last + 1 >= limit or not document.words[figure.last].low.endswith("ing"):
        return None
    return nouns_at(document, figure.last + 1, limit)


def _owner(document: Document, at: int, floor: int) -> Span | None:
    """Return the nouns before "worth", and before "at a cost of" those before it or the subject."""
    words = document.words
    if words[at - 1].low in _AMOUNTING and at - 1 > floor:
        at -= 1 + (words[at - 2].text == ",")
    nouns = nouns_before(document, at, floor)
    if nouns is None or not all(lexicon().has("number.amounts", words[i].low) for i in document.words_in(nouns)):
        return nouns
    first = document.words_in(nouns).start
    while first > floor and (
        is_function(words[first - 1]) or words[first - 1].low in {"at", "with", "has", "have", "for", ","}
    ):
        first -= 1
    owner = nouns_before(document, first, floor)
    at = document.words_in(owner).start - 1 if owner else floor
    if owner and at > floor and words[at].low in {"at", "in"}:
        owner = nouns_before(document, at, floor)
    return owner or subject_of(document, first, floor) or nouns


def _purpose(document: Document, at: int, limit: int) -> Span | None:
    """Return what money goes into, with "to" also the object of a verb: "to set up 100 schools"."""
    words = document.words
    if at + 1 >= limit or words[at].low not in _PURPOSES or words[at + 1].low in lexicon().currencies:
        return None
    start = at + 1
    if (
        words[at].low == "to"
        and words[start].text.islower()
        and not (is_function(words[start]) or is_plural(words[start]))
    ):
        start += 1 + (start + 1 < limit and words[start + 1].low in _PARTICLES)
    while start < limit and (is_function(words[start]) or {Tag.NUMERAL, Tag.NUMBER} & words[start].tags):
        start += 1
    nouns = nouns_at(document, start, limit)
    return None if nouns and lexicon().has("number.spans", words[document.words_in(nouns)[-1]].low) else nouns


def _framework(document: Document, inside: range) -> Span | None:
    """Return what opens the sentence, in "Under the new scheme, the state is making EUR 40 million available"."""
    if document.words[inside.start].low not in _FRAMEWORKS:
        return None
    nouns = nouns_at(document, inside.start + 1, inside.stop)
    comma = document.words_in(nouns)[-1] + 1 if nouns else inside.stop
    return nouns if comma < inside.stop and document.words[comma].text == "," else None


def _later_purpose(document: Document, at: int, limit: int) -> Span | None:
    """Return what money goes into that is the subject of a passive: "$5 million has been set aside here for lamps"."""
    words = document.words
    stop = min(limit, at + _REACH)
    if not any(words[i].low in _PASSIVE for i in range(at, min(limit, at + _OVER))):
        return None
    return next(
        (found for i in range(at, stop) if words[i].low == "for" and (found := _purpose(document, i, limit))), None
    )


def _behind_time(document: Document, at: int, limit: int) -> int:
    """Step over "this year", "a year", "available", "over five years" behind an amount."""
    words, passed = document.words, lexicon().words["number.passed"]
    if at < limit and words[at].text == "(":
        at = next((i + 1 for i in range(at, min(limit, at + _LONGEST_BRACKET)) if words[i].text == ")"), at)
    while at < limit and (words[at].low in passed or _is_over_years(document, at, limit)):
        at += _OVER if words[at].low == "over" else 1
    return at


def _is_over_years(document: Document, at: int, limit: int) -> bool:
    words = document.words
    return words[at].low == "over" and at + 2 < limit and words[at + 2].low == "years"
