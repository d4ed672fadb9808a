"""A subject with its verb of saying, and in which order the two and the words said follow each other."""

from enum import StrEnum
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.span import Span
from briefview.extraction.subject import Subject, SubjectKind
from briefview.extraction.word import Tag, Word

_NO_NOUN = frozenset({Tag.STOP, Tag.PUNCTUATION, Tag.ADVERB, Tag.CALENDAR, Tag.CAPITAL})
_SUBORDINATORS = frozenset(
    {"that", "what", "when", "if", "whether", "because", "which", "whom", "how", "why", "after", "before", "since",
     "where", "once", "until"}
)  # fmt: skip

_TIMES = frozenset({"after", "while"})
_LONGEST_TITLE = 10
_WITHIN_TITLE = frozenset({"of", "for", "the", "and", "&", "'s"})
_TELLING = frozenset({"tell", "inform", "assure", "remind", "reassure"})
_LONGEST_LISTENER = 6


class Order(StrEnum):
    """How subject, verb and words said follow each other."""

    SUBJECT_VERB = "subject-verb"
    VERB_SUBJECT = "verb-subject"
    ACCORDING_TO = "according-to"
    PASSIVE = "passive"
    COLON = "colon"


class Attribution(NamedTuple):
    """A subject with its verb of saying."""

    subject: Subject
    verb: int
    """Index of the verb, or of "according", or of the colon."""
    verb_end: int
    order: Order

    @property
    def first(self) -> int:
        """Index of the first word of subject and verb."""
        return min(self.subject.first, self.verb)

    @property
    def last(self) -> int:
        """Index behind the last word of subject and verb."""
        return max(self.subject.extent, self.verb_end)


def front_of(document: Document, attribution: Attribution) -> int:
    """Return the index of the first word of an attribution with the title before its name, where a comma precedes it.

    Such as "Deputy" in "Fog is rare, Deputy Minister of Ports Dato Ana Diaz said"; else that of its own first word.
    """
    words, at = document.words, attribution.first
    if attribution.subject.kind is not SubjectKind.NAME or attribution.order is not Order.SUBJECT_VERB:
        return at
    while at > max(0, attribution.first - _LONGEST_TITLE) and (
        {Tag.CAPITAL, Tag.ROLE, Tag.HONORIFIC} & words[at - 1].tags or words[at - 1].low in _WITHIN_TITLE
    ):
        at -= 1
    return at if at and words[at - 1].text == "," else attribution.first


def rule_of(attribution: Attribution, *, is_direct: bool) -> str:
    """Return the name of the rule by which an attribution makes a statement."""
    if attribution.subject.kind is SubjectKind.PRONOUN:
        return "pronoun.subject"
    if attribution.subject.kind is SubjectKind.OFFICE:
        return "pronoun.role"
    if is_direct:
        return "statement.quote-colon" if attribution.order is Order.COLON else "statement.quote"
    return f"statement.{attribution.order}"


def cue_of(document: Document, attribution: Attribution) -> Span | None:
    """Return the verb of an attribution with its particle, or nothing where a colon or "according to" stands for it."""
    if attribution.order in {Order.COLON, Order.ACCORDING_TO}:
        return None
    words = document.words
    end = attribution.verb + 1 if attribution.order is Order.PASSIVE else attribution.verb_end
    return Span(words[attribution.verb].start, words[end - 1].end)


def _is_object(before: Word, inner: Attribution) -> bool:
    """Tell the "issues" of "said he tackled the issues she raised in May", of which the inner clause tells."""
    noun = before.text.isalpha() and not _NO_NOUN & before.tags
    return noun and before.saying is None and inner.subject.kind is SubjectKind.PRONOUN


def takes_object(word: Word) -> bool:
    """Tell a verb behind whose object a clause of time is the narrator's: "called for lamps after he said"."""
    return word.saying is not None and not word.saying.frames & {"clause", "that", "person"}


def is_told_to(document: Document, outer: Attribution, first: int) -> bool:
    """Tell whether nothing but the listener stands between a verb of telling and a word: "told the Star she hoped"."""
    words, saying = document.words, document.words[outer.verb].saying
    if saying is None or saying.base not in _TELLING or not 0 < first - outer.verb_end <= _LONGEST_LISTENER:
        return False
    return not any(
        Tag.PUNCTUATION in word.tags or Tag.AUXILIARY in word.tags or word.saying or word.low in {"and", "but"}
        for word in words[outer.verb_end : first]
    )


def is_nested(document: Document, outer: Attribution, inner: Attribution) -> bool:
    """Tell whether an attribution is part of what another one reports: "She said the mayor had promised lamps"."""
    if not outer.order is inner.order is Order.SUBJECT_VERB or inner.subject.first < outer.verb_end:
        return False
    words, at = document.words, inner.subject.first - 1
    while at >= outer.verb_end and words[at].low in {"the", "its"}:
        at -= 1
    if at >= outer.verb_end and words[at].low in _TIMES and takes_object(words[outer.verb]):
        return False
    if at < outer.verb_end or words[at].low in _SUBORDINATORS or _is_object(words[at], inner):
        return True
    if is_told_to(document, outer, inner.subject.first):
        return True
    between = words[outer.verb_end : inner.subject.first]
    if words[outer.verb_end].low == "that" and not any(map(_ends_clause, between)):
        return True
    return at == outer.verb_end and words[at].text == words[outer.first - 1].text == ","


def _ends_clause(word: Word) -> bool:
    """Tell a word behind which another clause may start: a verb, "and", or a mark."""
    verb = Tag.AUXILIARY in word.tags or word.saying is not None
    return verb or word.low in {"and", "but", "while", ";", ":"} or (word.text.islower() and word.low.endswith("ed"))
