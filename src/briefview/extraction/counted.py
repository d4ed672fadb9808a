"""What a figure counts, in the words of the text."""

from collections.abc import Sequence

from briefview.extraction.clause import moved_or_subject
from briefview.extraction.counted_money import money_counted
from briefview.extraction.counted_number import number_counted
from briefview.extraction.counted_share import share_counted
from briefview.extraction.document import Document
from briefview.extraction.ellipsis import Counted, compared_with, in_brackets, pointed_at
from briefview.extraction.figure import Figure
from briefview.extraction.lexicon import lexicon
from briefview.extraction.noun_group import nouns_after, nouns_before
from briefview.extraction.noun_list import nouns_behind
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span

_OF = frozenset({"of"})
_AMONG = frozenset({"in", "on", "among", "of"})
_SIZED = frozenset({"of", "below", "above", "under", "over", "exceeding"})


def find_counted(
    document: Document, sentence: Sentence, figure: Figure, earlier: Sequence[Counted] = ()
) -> Span | None:
    """Return what a figure counts, or nothing where the text leaves it open.

    Args:
        document: The text.
        sentence: The sentence of the figure.
        figure: The figure.
        earlier: The figures before it in this sentence and the last one, which may tell what it leaves out.
    """
    inside = sentence.words
    pointed = pointed_at(document, figure, inside, earlier)
    if pointed:
        return pointed
    if figure.kind == "rank":
        return _ranked(document, figure, inside)
    readers = {"count": number_counted, "share": share_counted, "money": money_counted, "measure": _measured}
    return readers[figure.kind](document, figure, inside, earlier)


def _measured(document: Document, figure: Figure, inside: range, earlier: Sequence[Counted]) -> Span | None:
    """Return what has a size: "hectares of mangrove", "a 600-MW plant", "ships above 500 tonnes"."""
    words = document.words
    if words[figure.amount.last].text == "-" and (thing := nouns_behind(document, figure.last, inside.stop)):
        return thing
    sized = None
    if words[figure.first - 1].low in _SIZED and figure.first - 1 > inside.start:
        sized = nouns_before(document, figure.first - 1, inside.start)
    return (
        nouns_after(document, figure.last, inside.stop, _OF)
        or sized
        or in_brackets(document, figure, inside)
        or compared_with(document, figure, inside.start, earlier)
        or moved_or_subject(document, figure, inside)
        or nouns_behind(document, figure.last, inside.stop)
        or words[figure.last - 1].span
    )


def _ranked(document: Document, figure: Figure, inside: range) -> Span | None:
    """Return who or what has a rank: "third-largest exporter"; for "ranks 34th in the index" the index."""
    last = document.words[figure.last - 1].low
    if last[0].isdigit() or last in lexicon().ordinals:
        behind = nouns_after(document, figure.last, inside.stop, _AMONG)
        return behind or moved_or_subject(document, figure, inside)
    return nouns_behind(document, figure.last, inside.stop) or moved_or_subject(document, figure, inside)
