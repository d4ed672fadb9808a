"""What a plain number counts."""

from collections.abc import Sequence

from briefview.extraction.amount import read_amount
from briefview.extraction.clause import moved_or_subject
from briefview.extraction.document import Document
from briefview.extraction.ellipsis import Counted, compared_with, in_brackets, left_out, opened_with, plural_before
from briefview.extraction.figure import Figure, before_hedge
from briefview.extraction.noun_group import is_plural, is_verb_form, nouns_before
from briefview.extraction.noun_list import nouns_behind
from briefview.extraction.span import Span
from briefview.extraction.word import Tag

_MOVES = frozenset({"to", "by", "at", "from"})
_FURTHER = frozenset({"another", "further", "additional", "only"})
_LINKS = frozenset({"and", "or", "to"})
_TOTALS = frozenset({"total", "figure", "tally", "number", "count"})
_LEAST_WITHOUT_NOUN = 10
_REACH = 3


def number_counted(document: Document, figure: Figure, inside: range, earlier: Sequence[Counted]) -> Span | None:
    """Return what a plain number counts: the nouns behind it, those that it leaves out, or its subject."""
    if figure.unit is not None:
        return moved_or_subject(document, figure, inside)
    return (
        _several_behind(document, figure, inside.stop)
        or _shared_behind(document, figure, inside.stop)
        or opened_with(document, figure, inside.start)
        or in_brackets(document, figure, inside)
        or _collection(document, figure, inside.start)
        or compared_with(document, figure, inside.start, earlier)
        or _told_before(document, figure, inside, earlier)
    )


def _told_before(document: Document, figure: Figure, inside: range, earlier: Sequence[Counted]) -> Span | None:
    """Return what the count before counts, or the subject that the number is said of."""
    if not _is_predicate(document, figure, inside.start) and (same := left_out(earlier)):
        return same
    if figure.value < _LEAST_WITHOUT_NOUN:
        return None
    subject = moved_or_subject(document, figure, inside)
    if subject and subject.of(document.plain).lower() in _TOTALS:
        return left_out(earlier) or plural_before(document, figure.first, inside.start) or subject
    return subject


def _is_predicate(document: Document, figure: Figure, floor: int) -> bool:
    """Tell the figure that is said of a subject, "rose to 300", from one that leaves out its noun, "another 300"."""
    words = document.words
    at = before_hedge(document, figure.first, floor)
    if any(words[i].low in _FURTHER for i in range(at, figure.first)):
        return False
    return words[at].low in _MOVES or Tag.AUXILIARY in words[at].tags or is_verb_form(words[at])


def _several_behind(document: Document, figure: Figure, limit: int) -> Span | None:
    """Return the nouns behind a number, up to the last of several things, or those of "a 300-bed hospital"."""
    nouns = nouns_behind(document, figure.last, limit)
    if nouns is None:
        return None
    words = document.words_in(nouns)
    last = next((i for i in reversed(words) if is_plural(document.words[i])), None)
    if last is None:
        return nouns if document.words[figure.last].text == "-" or _is_people(document, words, limit) else None
    return Span(nouns.start, document.words[last].end)


def _is_people(document: Document, nouns: range, limit: int) -> bool:
    """Tell "800,000 Tutsi were killed": a name for many without an -s."""
    behind = document.words[nouns.stop] if nouns.stop < limit else None
    name = Tag.CAPITAL in document.words[nouns.stop - 1].tags and len(nouns) == 1
    return name and behind is not None and (Tag.AUXILIARY in behind.tags or is_verb_form(behind))


def _shared_behind(document: Document, figure: Figure, limit: int) -> Span | None:
    """Return the nouns that two numbers share: "15,000 direct and 40,000 indirect jobs"."""
    words = document.words
    link = next((i for i in range(figure.last, min(figure.last + _REACH, limit)) if words[i].low in _LINKS), None)
    other = read_amount(document, link + 1, limit) if link and link + 1 < limit else None
    if other is None:
        return None
    nouns = nouns_behind(document, other.last, limit)
    if nouns is None or not is_plural(words[document.words_in(nouns)[-1]]):
        return None
    return nouns


def _collection(document: Document, figure: Figure, floor: int) -> Span | None:
    """Return what a number without a noun fills: "a crowd of 10,000", "a population of 17 million"."""
    at = before_hedge(document, figure.first, floor)
    return nouns_before(document, at, floor) if document.words[at].low == "of" else None
