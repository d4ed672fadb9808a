"""A subject with its verb of saying, and in which order the two and the words said follow each other."""

from enum import StrEnum
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.subject import Subject, SubjectKind
from briefview.extraction.word import Tag, Word

_NO_NOUN = frozenset({Tag.STOP, Tag.PUNCTUATION, Tag.ADVERB, Tag.CALENDAR, Tag.CAPITAL})
_SUBORDINATORS = frozenset(
    {"that", "what", "when", "if", "whether", "because", "which", "whom", "how", "why", "after", "before", "since",
     "where", "once", "until"}
)  # fmt: skip


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


def _is_object(before: Word, inner: Attribution) -> bool:
    """Tell the "issues" of "said he tackled the issues she raised in May", of which the inner clause tells."""
    noun = before.text.isalpha() and not _NO_NOUN & before.tags
    return noun and before.saying is None and inner.subject.kind is SubjectKind.PRONOUN


def is_nested(document: Document, outer: Attribution, inner: Attribution) -> bool:
    """Tell whether an attribution is part of what another one reports: "She said the mayor had promised lamps"."""
    if not outer.order is inner.order is Order.SUBJECT_VERB or inner.subject.first < outer.verb_end:
        return False
    words, at = document.words, inner.subject.first - 1
    while at >= outer.verb_end and words[at].low in {"the", "its"}:
        at -= 1
    if at < outer.verb_end or words[at].low in _SUBORDINATORS or _is_object(words[at], inner):
        return True
    between = words[outer.verb_end : inner.subject.first]
    if words[outer.verb_end].low == "that" and not any(map(_ends_clause, between)):
        return True
    return at == outer.verb_end and words[at].text == words[outer.first - 1].text == ","


def _ends_clause(word: Word) -> bool:
    """Tell a word behind which another clause may start: a verb, "and", or a mark."""
    verb = Tag.AUXILIARY in word.tags or word.saying is not None
    return verb or word.low in {"and", "but", "while", ";", ":"} or (word.text.islower() and word.low.endswith("ed"))
