"""Names that share one verb of saying: "Li Wei, the mayor, and Ana Diaz said"."""

from bisect import bisect_left
from itertools import islice

from briefview.extraction.attribution import Attribution
from briefview.extraction.document import Document
from briefview.extraction.subject import Subject, SubjectKind
from briefview.extraction.word import Tag, Word


def joined_subjects(document: Document, subjects: list[Subject], own: Attribution) -> list[Subject]:
    """Return the other names that share the verb of an attribution: "Li Wei, the mayor, and Ana Diaz said"."""
    place = bisect_left(subjects, own.subject.first, key=lambda subject: subject.first)
    joined, first = list[Subject](), own.subject
    for at in range(place - 1, -1, -1):
        other = subjects[at]
        if other.extent > own.subject.first or not _is_joined(document, other, first, last=first is own.subject):
            break
        joined.insert(0, other)
        first = other
    nearest = islice(subjects, place + 1, place + 4)
    behind = [subject for subject in nearest if own.subject.extent <= subject.first and subject.extent <= own.verb]
    if len(behind) == 1 and _is_joined(document, own.subject, behind[0], last=True):
        joined += behind
    sentence = document.sentence_at(first.words.start)
    front = document.words[sentence.words.start : first.first] if sentence else ()
    return joined if len(front) < 4 and all(_may_open(word) for word in front) else []


def _may_open(word: Word) -> bool:
    """Tell a word of an adverbial at the start of a sentence from one of a clause: "also", "at", not "met"."""
    if word.saying or {Tag.AUXILIARY, Tag.PRONOUN} & word.tags:
        return False
    return bool({Tag.CAPITAL, Tag.STOP, Tag.ADVERB, Tag.PUNCTUATION} & word.tags) or word.low == "the"


def _is_joined(document: Document, left: Subject, right: Subject, *, last: bool) -> bool:
    """Tell whether only a comma or an "and" stands between two names; before the last one there is an "and"."""
    between = {word.low for word in document.words[left.extent : right.first]}
    named = left.kind is right.kind is SubjectKind.NAME
    return named and between <= {",", "and", "the"} and bool(between & ({"and"} if last else {",", "and"}))
