"""The attributions of a sentence to known persons and to other sources, brought together."""

from bisect import bisect_left

from briefview.extraction.attribution import Attribution, Order, is_told_to, takes_object
from briefview.extraction.document import Document
from briefview.extraction.final_attribution import closes_sentence
from briefview.extraction.lexicon import lexicon
from briefview.extraction.saying import Form
from briefview.extraction.sentence import Sentence
from briefview.extraction.subject import SubjectKind
from briefview.extraction.word import Tag

_HELPING = frozenset({"has", "have", "had", "did", "do", "does", "would", "will"})
_NEAR = 3
_COMPLEMENT = frozenset({"by", "for", "of", "to"})
_PARTS_CLAUSES = frozenset({"while", "whereas", "but", "though", "although", ";"})
_OPENS_CLAUSE = frozenset({"that", "which", "while", "because", "when", "if", "as", "but", "or", "where", "whose"})


def joined_attributions(
    document: Document, sentence: Sentence, persons: list[Attribution], sources: list[Attribution]
) -> list[Attribution]:
    """Return the attributions of a sentence, to persons and to other sources, in order, without what is told twice."""
    inside = sentence.words
    by_verb = {other.verb: other for other in sources}
    people = [own for own in persons if own.verb not in by_verb or not _is_rather(document, by_verb[own.verb], own)]
    others = [other for other in sources if not _is_taken(people, other)]
    kept = list[Attribution]()
    for own in sorted([*people, *others], key=lambda own: own.first):
        before = kept[-1] if kept else None
        if before is None or (
            _stands_apart(document, before, own) or closes_sentence(document, own, inside.start, inside.stop)
            if own.subject.kind is SubjectKind.SOURCE
            else not _is_inside(document, before, own)
        ):
            kept.append(own)
    return _without_told(document, inside, kept)


def _without_told(document: Document, inside: range, attributions: list[Attribution]) -> list[Attribution]:
    """Leave out sources that stand in what somebody says behind them: "Investors want peace, said Li Wei"."""
    kept, told = list[Attribution](), False
    for own in reversed(attributions):
        if not (told and _opens_clause_told(document, own)):
            kept.append(own)
        told = told or own.order in {Order.VERB_SUBJECT, Order.ACCORDING_TO}
        closes = closes_sentence(document, own, inside.start, inside.stop)
        told = told or (closes and not _has_set_off_quotation(document, own))
    return kept[::-1]


def _has_set_off_quotation(document: Document, own: Attribution) -> bool:
    """Tell whether the quotation before an attribution stands behind a colon, and so tells what it closes alone."""
    quotation = document.quotation_ending(document.words[own.first - 1].end)
    return quotation is not None and ":" in document.plain[max(0, quotation.start - 2) : quotation.start]


def _is_taken(people: list[Attribution], other: Attribution) -> bool:
    """Tell whether the words of an attribution are those of one to a person."""
    at = bisect_left(people, other.first, key=lambda own: own.first)
    return any(own.first < other.last and other.first < own.last for own in people[max(0, at - 1) : at + 1])


def _opens_clause_told(document: Document, own: Attribution) -> bool:
    """Tell a source whose verb may stand in what another one says, for no quotation follows it."""
    if own.subject.kind is not SubjectKind.SOURCE or own.order is not Order.SUBJECT_VERB:
        return False
    return own.last >= len(document.words) or document.plain[document.words[own.last].start] != '"'


def _is_rather(document: Document, other: Attribution, person: Attribution) -> bool:
    """Tell whether a verb belongs to another source than to the person before it: "a spokesman for Li Wei said"."""
    words, subject = document.words, person.subject
    if other.verb != person.verb or subject.kind is not SubjectKind.NAME:
        return False
    if other.subject.first < subject.first <= other.subject.last:
        before = subject.first - 1 - (words[subject.first - 1].low in {"a", "an", "the"})
        spoken = any(word.low in lexicon().words["saying.speeches"] for word in words[other.subject.first : before])
        return words[before].low in _COMPLEMENT and not (spoken and words[before].low == "by")
    if other.order is not Order.SUBJECT_VERB or other.subject.first < subject.extent:
        return False
    at = other.subject.first - 1
    if at in {subject.extent, subject.last} or words[at].low == "and":
        return False
    return Tag.STOP not in words[at].tags or words[at].low in _OPENS_CLAUSE


def _is_inside(document: Document, other: Attribution, person: Attribution) -> bool:
    """Tell whether a person and verb are part of what another source says: "They criticised Li Wei and added"."""
    if other.subject.kind is not SubjectKind.SOURCE or not other.order is person.order is Order.SUBJECT_VERB:
        return False
    if person.subject.first < other.verb_end:
        return False
    words, before = document.words, person.verb - 1
    saying = words[person.verb].saying
    if is_told_to(document, other, person.subject.first):
        return True
    if saying and saying.form is Form.ING and person.subject.first - other.verb_end < _NEAR:
        return True  # what "urged the mayor to go, saying" tells is said by who urged
    while Tag.ADVERB in words[before].tags or words[before].low in _HELPING:
        before -= 1
    if before >= person.subject.extent and words[before].low in {"and", "but"}:
        return True
    return person.subject.first - other.verb_end > 2 and words[person.subject.first - 1].low == "that"


def _stands_apart(document: Document, before: Attribution, other: Attribution) -> bool:
    """Tell a clause of the narrator from one inside the words that the attribution before reports."""
    opening = before.order is Order.ACCORDING_TO and before.first == before.verb
    if other.order is not Order.SUBJECT_VERB or not (opening or before.order is Order.SUBJECT_VERB):
        return True
    words, at = document.words, other.first - 1
    while at > before.last and (Tag.ADVERB in words[at].tags or words[at].low in {",", "the"}):
        at -= 1
    if words[at].low == "after" and at > before.last:
        return takes_object(words[before.verb])
    return words[at].low in _PARTS_CLAUSES or document.plain[words[at].start] == '"'
