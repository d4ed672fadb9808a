"""What can stand as the subject of a verb of saying: a name, a pronoun, or an office such as "the minister"."""

from enum import StrEnum
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.people import People
from briefview.extraction.person import Mention, Person
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word


class SubjectKind(StrEnum):
    """By what a subject names its person."""

    NAME = "name"
    PRONOUN = "pronoun"
    OFFICE = "office"
    SOURCE = "source"
    """Whoever else: an organisation, a group, a document, somebody unnamed."""


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
VIEWS = frozenset({"view", "opinion", "words", "estimation", "judgment", "judgement", "assessment"})
"""What somebody has in "in her view"."""
_STYLES = frozenset({"excellency", "highness", "majesty", "worship", "lordship", "honour", "honor"})
_OPENERS = _BEFORE_OFFICE | {"he", "she", "his", "her", "him"}
_STYLING = frozenset({"guest", "honorable", "honourable", "hon'ble", "keynote", "new", "the"})
OF_TWO = frozenset({"former", "latter"})
"""What stands for one of two persons named before."""
_SOLE_OFFICES = frozenset({"ambassador", "chairman", "governor", "minister", "president", "speaker"})
"""Offices of one word that stand for their holder without an article."""
_LONGEST = 6
_LONGEST_PORTFOLIO = 9


def find_subjects(document: Document, people: People, sentence: Sentence) -> list[Subject]:
    """Return the possible subjects of a sentence in order, outside quotation marks."""
    subjects = [_named(mention, person) for mention, person in people.mentions_in(sentence.span)]
    taken = {index for subject in subjects for index in range(subject.first, subject.extent)}
    limit, done = sentence.words.stop, 0
    for at in _possible_starts(document, sentence.words):
        if at < done or at in taken or document.is_quoted(document.words[at].start):
            continue
        kind, end = SubjectKind.OFFICE, 0
        if document.words[at].low not in _OPENERS:
            end = _bare_office_end(document, at, limit, taken)
        elif end := _pronoun_end(document, at, limit):
            kind = SubjectKind.PRONOUN
        else:
            end = _office_end(document, at, limit, taken)
        if end:
            span = Span(document.words[at].start, document.words[end - 1].end)
            subjects.append(Subject(kind, at, end, end, span))
            done = end
    return sorted(
        (subject for subject in subjects if not document.is_quoted(subject.words.start)), key=lambda s: s.first
    )


def _possible_starts(document: Document, inside: range) -> list[int]:
    """Return where a pronoun or an office may start: with its first word, or with a capital behind a comma."""
    words = document.words
    return [
        at
        for at in inside
        if words[at].low in _OPENERS
        or (Tag.CAPITAL in words[at].tags and (at == inside.start or words[at - 1].text == ","))
    ]


def _named(mention: Mention, person: Person) -> Subject:
    return Subject(SubjectKind.NAME, mention.first, mention.last, mention.extent, mention.name, person)


def _pronoun_end(document: Document, at: int, limit: int) -> int:
    """Return the index behind "she", "His Excellency", or the "him" of "according to him", or 0."""
    words = document.words
    following = words[at + 1] if at + 1 < limit else None
    if words[at].low in {"he", "she"}:
        return at + 1
    if words[at].low in {"his", "her"} and following and following.low in _STYLES and Tag.CAPITAL in following.tags:
        behind = words[at + 2] if at + 2 < limit else None
        return 0 if behind and Tag.CAPITAL in behind.tags else at + 2
    if words[at].low in {"his", "her"} and at and words[at - 1].low == "in" and following and following.low in VIEWS:
        return at + 1
    according = at > 1 and [words[at - 2].low, words[at - 1].low] == ["according", "to"]
    alone = following is None or Tag.PUNCTUATION in following.tags
    return at + 1 if according and alone and words[at].low in {"him", "her"} else 0


def _office_end(document: Document, at: int, limit: int, taken: set[int]) -> int:
    """Return the index behind an office that stands for its holder, or 0: "the Honourable Minister of Ports"."""
    words = document.words
    if words[at].low not in _BEFORE_OFFICE:
        return 0
    if at + 2 < limit and words[at + 1].low in OF_TWO and (words[at + 2].saying or Tag.ADVERB in words[at + 2].tags):
        return at + 2
    end, head = at + 1, 0
    while end < limit and end - at <= _LONGEST and end not in taken:
        if Tag.ROLE in words[end].tags:
            head = end + 1
        elif not _may_stand_inside(document, end):
            break
        end += 1
    return _behind_portfolio(document, head, limit, taken) if head and head not in taken else 0


def _bare_office_end(document: Document, at: int, limit: int, taken: set[int]) -> int:
    """Return the index behind an office without article that opens a clause, or 0: "Foreign Secretary said that"."""
    words, end = document.words, at
    while end < limit and end - at < _LONGEST and end not in taken and _is_capital_office(words[end]):
        end += 1
    if end == at or Tag.ROLE not in words[end - 1].tags or (end - at == 1 and words[at].low not in _SOLE_OFFICES):
        return 0
    verb = words[end] if end < limit else words[end - 1]
    return end if verb.saying is not None and verb.saying.form == "finite" else 0


def _is_capital_office(word: Word) -> bool:
    return Tag.CAPITAL in word.tags and bool({Tag.ROLE, Tag.ROLE_QUALIFIER, Tag.TOPIC} & word.tags)


def _may_stand_inside(document: Document, at: int) -> bool:
    """Tell a word between "the" and the office: "the Honourable Water Minister", "the board's chief"."""
    words, word = document.words, document.words[at]
    owner = at + 1 < len(words) and words[at + 1].text == "'s" and Tag.ORGANIZATION in word.tags
    return (
        bool(_INSIDE & word.tags)
        or (word.text == "." and Tag.HONORIFIC in words[at - 1].tags and Tag.ROLE not in words[at - 1].tags)
        or word.low in _STYLING
        or (Tag.CAPITAL in word.tags and Tag.STOP not in word.tags and Tag.CALENDAR not in word.tags)
        or owner
        or (word.text == "'s" and Tag.ORGANIZATION in words[at - 1].tags)
    )


def _behind_portfolio(document: Document, at: int, limit: int, taken: set[int]) -> int:
    """Step over "of Ports and Lamps" behind an office."""
    words = document.words
    if at + 1 >= limit or words[at].low not in {"of", "for"}:
        return at
    end = at + 1
    while end < limit and end - at < _LONGEST_PORTFOLIO and end not in taken:
        linked = words[end].low in {"of", "and", "the", "&"} and end + 1 < limit and Tag.CAPITAL in words[end + 1].tags
        if not linked and (Tag.CAPITAL not in words[end].tags or words[end].saying):
            break
        end += 1
    return end if end > at + 1 and end not in taken else at
