"""What can stand as the subject of a verb of saying: a name, a pronoun, or an office such as "the minister"."""

from enum import StrEnum
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.people import People
from briefview.extraction.person import Mention, Person
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.word import Tag


class SubjectKind(StrEnum):
    """By what a subject names its person."""

    NAME = "name"
    PRONOUN = "pronoun"
    OFFICE = "office"


class Subject(NamedTuple):
    """A possible subject, as ranges of words."""

    kind: SubjectKind
    first: int
    last: int
    extent: int
    """Index behind the apposition that follows."""
    words: Span
    """The words that name the person."""
    person: Person | None = None
    """The person, where a name says who it is."""


_BEFORE_OFFICE = frozenset({"the", "this", "h.e.", "hon'ble", "honourable"})
_INSIDE = frozenset({Tag.ROLE, Tag.ROLE_QUALIFIER, Tag.DEMONYM, Tag.HONORIFIC})
_LONGEST = 6


def find_subjects(document: Document, people: People, sentence: Sentence) -> list[Subject]:
    """Return the possible subjects of a sentence in order, outside quotation marks."""
    subjects = [_named(mention, person) for mention, person in people.mentions_in(sentence.span)]
    taken = {index for subject in subjects for index in range(subject.first, subject.extent)}
    at, limit = document.words_in(sentence.span).start, document.words_in(sentence.span).stop
    while at < limit:
        word = document.words[at]
        if at in taken or document.is_quoted(word.start):
            at += 1
        elif word.low in {"he", "she"}:
            subjects.append(Subject(SubjectKind.PRONOUN, at, at + 1, at + 1, word.span))
            at += 1
        elif end := _office_end(document, at, limit, taken):
            span = Span(word.start, document.words[end - 1].end)
            subjects.append(Subject(SubjectKind.OFFICE, at, end, end, span))
            at = end
        else:
            at += 1
    return sorted(
        (subject for subject in subjects if not document.is_quoted(subject.words.start)), key=lambda s: s.first
    )


def _named(mention: Mention, person: Person) -> Subject:
    return Subject(SubjectKind.NAME, mention.first, mention.last, mention.extent, mention.name, person)


def _office_end(document: Document, at: int, limit: int, taken: set[int]) -> int:
    """Return the index behind an office that stands for its holder, or 0: "the Honourable Minister"."""
    words = document.words
    if words[at].low not in _BEFORE_OFFICE:
        return 0
    end, head = at + 1, 0
    while end < limit and end - at <= _LONGEST and end not in taken:
        word = words[end]
        if Tag.ROLE in word.tags:
            head = end + 1
        elif not (
            _INSIDE & word.tags
            or word.low in {"the", "new", "honourable", "honorable", "hon'ble"}
            or (Tag.TOPIC in word.tags and Tag.CAPITAL in word.tags and Tag.STOP not in word.tags)
        ):
            break
        end += 1
    return head if head and head not in taken else 0
