"""What a share is a share of."""

from collections.abc import Sequence

from briefview.extraction.clause import moved_or_subject
from briefview.extraction.document import Document
from briefview.extraction.ellipsis import Counted, compared_with, left_out, opened_with
from briefview.extraction.figure import Figure, before_hedge
from briefview.extraction.lexicon import lexicon
from briefview.extraction.noun_group import nouns_after, nouns_at, nouns_before
from briefview.extraction.noun_list import nouns_behind
from briefview.extraction.span import Span

_MOVES = frozenset({"to", "by", "at", "from"})
_OF = frozenset({"of"})
_TO = frozenset({"to", "towards"})
_COPULAS = frozenset({"is", "are", "was", "were", "be"})


def share_counted(document: Document, figure: Figure, inside: range, earlier: Sequence[Counted]) -> Span | None:
    """Return what a percentage or fraction is a share of, or what it measures."""
    return (
        nouns_after(document, figure.last, inside.stop, _OF)
        or _case(document, figure, inside)
        or _beside(document, figure, inside, earlier)
        or _told_of(document, figure, inside)
        or _moved(document, figure, inside)
        or opened_with(document, figure, inside.start)
        or _behind(document, figure, inside.stop)
        or _contribution(document, figure, inside)
        or moved_or_subject(document, figure, inside)
        or left_out(earlier)
        or _predicate(document, figure, inside.stop)
    )


def _beside(document: Document, figure: Figure, inside: range, earlier: Sequence[Counted]) -> Span | None:
    """Return what the share counts that this one is set beside, unless nouns of its own follow."""
    words, changes = document.words, lexicon().words["number.changes"]
    own = nouns_behind(document, figure.last, inside.stop)
    grows = own is not None and own.of(document.plain).lower() in changes
    before = before_hedge(document, figure.first, inside.start)
    moves = any(words[i].low in {"up", "down"} for i in range(before + 1, figure.first)) or words[before].low == "down"
    lone = not {"in", "of"} & {word.low for word in words[figure.last : figure.last + 2]}
    if (
        earlier
        and earlier[-1].figure.first >= inside.start
        and lone
        and ((grows and before < figure.first - 1) or moves)
    ):
        return earlier[-1].nouns
    return None if own else compared_with(document, figure, inside.start, earlier)


def _told_of(document: Document, figure: Figure, inside: range) -> Span | None:
    """Return the subject of "the vaccine is 94 per cent effective" and of "reported a growth of 18 per cent"."""
    before = before_hedge(document, figure.first, inside.start)
    word = document.words[before]
    if word.low in _COPULAS and before > inside.start:
        return moved_or_subject(document, figure, inside)
    if word.low != "of":
        return None
    nouns = nouns_before(document, before, inside.start)
    if nouns and document.words[document.words_in(nouns)[-1]].low in lexicon().words["number.changes"]:
        changed = nouns_after(document, figure.last, inside.stop, frozenset({"in"}))
        return changed or moved_or_subject(document, figure, inside) or nouns
    return nouns


def _case(document: Document, figure: Figure, inside: range) -> Span | None:
    """Return whose case one in so many is: "delays in one case out of four"."""
    if figure.amount.last == figure.last:
        return None
    case = document.words[figure.amount.last]
    if not case.text.isalpha() or lexicon().has("number.share_words", case.low):
        return None
    return moved_or_subject(document, figure, inside) or case.span


def _moved(document: Document, figure: Figure, inside: range) -> Span | None:
    """Return what rises "by" or "to" a percentage."""
    before = before_hedge(document, figure.first, inside.start)
    if before == inside.start or document.words[before].low not in _MOVES:
        return None
    return moved_or_subject(document, figure, inside)


def _behind(document: Document, figure: Figure, limit: int) -> Span | None:
    words, at = document.words, figure.last
    if at + 1 < limit and words[at].low in lexicon().words["number.changes"] and words[at + 1].low in {"in", "of"}:
        return _what_changes(document, words[at].span, limit)
    nouns = nouns_behind(document, at, limit)
    return _what_changes(document, nouns, limit) if nouns else None


def _contribution(document: Document, figure: Figure, inside: range) -> Span | None:
    """Return what one contributes to: "agriculture adds 19 per cent to the gross domestic product"."""
    words = document.words
    verb = words[before_hedge(document, figure.first, inside.start)].low
    if not verb.startswith(("contribut", "add")):
        return None
    return nouns_after(document, figure.last, inside.stop, _TO)


def _what_changes(document: Document, nouns: Span, limit: int) -> Span:
    """Return "increase in exports" for "increase"."""
    words, indexes = document.words, document.words_in(nouns)
    at = indexes.stop
    if (
        words[indexes.stop - 1].low in lexicon().words["number.changes"]
        and at < limit
        and words[at].low in {"in", "of"}
    ):
        what = nouns_at(document, at + 1, limit)
        return Span(nouns.start, what.end) if what else nouns
    return nouns


def _predicate(document: Document, figure: Figure, limit: int) -> Span | None:
    """Return what some are, in "64 per cent would be local players"."""
    at = next((i for i in range(figure.last, min(figure.last + 3, limit)) if document.words[i].low in _COPULAS), None)
    return nouns_at(document, at + 1, limit) if at is not None else None
