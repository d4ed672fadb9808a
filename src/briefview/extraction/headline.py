"""Headlines that set a person off by a colon: "Li Wei: fog is rare", "Fog is rare: Li Wei"."""

from typing import NamedTuple

from briefview.extraction.attribution import Attribution, Order
from briefview.extraction.document import Document
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span, trimmed
from briefview.extraction.subject import Subject, SubjectKind

_FEWEST = 3
"""How many words a headline must have beside the name to be something that somebody says."""


class Headline(NamedTuple):
    """Who is set off in a headline, and the words on the other side of the colon."""

    attribution: Attribution
    words: Span


def find_headline(document: Document, sentence: Sentence, subjects: list[Subject]) -> Headline | None:
    """Return what a headline tells of the one person that stands alone on one side of its colon, if it does."""
    inside = sentence.words
    named = [subject for subject in subjects if subject.kind is SubjectKind.NAME]
    if not named:
        return None
    first, last = named[0], named[-1]
    if first.first == inside.start and _is_colon(document, first.extent) and inside.stop - first.extent > _FEWEST:
        words = trimmed(document.plain, document.words[first.extent].end, sentence.end)
        return Headline(Attribution(first, first.extent, first.extent + 1, Order.COLON), words)
    colon = last.first - 1
    if last.extent == inside.stop and _is_colon(document, colon) and colon - inside.start >= _FEWEST:
        words = trimmed(document.plain, sentence.start, document.words[colon].start)
        return Headline(Attribution(last, colon, colon + 1, Order.COLON), words)
    return None


def _is_colon(document: Document, at: int) -> bool:
    return 0 < at < len(document.words) and document.words[at].text == ":"
