"""Who says something in a sentence, by which verb, and in which order."""

from enum import StrEnum
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.saying import Form
from briefview.extraction.sentence import Sentence
from briefview.extraction.subject import VIEWS, Subject, SubjectKind
from briefview.extraction.verb_phrase import VerbPhrase, is_saying, saying_verb, skip_fillers, verb_end
from briefview.extraction.word import Tag, Word


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


_LONGEST_INSERTION = 45


def find_attributions(document: Document, sentence: Sentence, subjects: list[Subject]) -> list[Attribution]:
    """Return the subjects of a sentence that say something, in order, at most one verb for each."""
    limit = document.words_in(sentence.span).stop
    found = list[Attribution]()
    for number, subject in enumerate(subjects):
        floor = found[-1].last if found else document.words_in(sentence.span).start
        if subject.first < floor:
            continue
        following = subjects[number + 1].first if number + 1 < len(subjects) else limit
        attribution = (
            _according_to(document, subject, floor)
            or _passive(document, subject, floor)
            or _for_whom(document, subject, limit)
            or _inverted(document, subject, floor)
            or _plain(document, subject, limit)
            or _coordinated(document, subject, following)
            or _colon(document, subject, limit)
        )
        nested = attribution and found and _is_nested(document, found[-1], attribution)
        if attribution and not nested and not _is_nearer(attribution, subjects):
            found.append(attribution)
    return found


def joined_subjects(document: Document, subjects: list[Subject], own: Attribution) -> list[Subject]:
    """Return the other names that share the verb of an attribution: "Li Wei, the mayor, and Ana Diaz said"."""
    before = [subject for subject in subjects if subject.extent <= own.subject.first]
    joined, first = list[Subject](), own.subject
    for other in reversed(before):
        if not _is_joined(document, other, first, last=first is own.subject):
            break
        joined.insert(0, other)
        first = other
    behind = [subject for subject in subjects if own.subject.extent <= subject.first and subject.extent <= own.verb]
    if len(behind) == 1 and _is_joined(document, own.subject, behind[0], last=True):
        joined += behind
    sentence = document.sentence_at(first.words.start)
    front = document.words[document.words_in(sentence.span).start : first.first] if sentence else ()
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


def _is_nested(document: Document, outer: Attribution, inner: Attribution) -> bool:
    """Tell whether an attribution is part of what another one reports: "She said the mayor had promised lamps"."""
    if not outer.order is inner.order is Order.SUBJECT_VERB:
        return False
    between = document.words[outer.verb_end : inner.subject.first]
    return all(word.low in {"that", "the", "its"} for word in between)


def _is_nearer(attribution: Attribution, subjects: list[Subject]) -> bool:
    """Tell whether a name stands between an office or pronoun and its verb, and so is the subject."""
    own = attribution.subject
    return own.kind is not SubjectKind.NAME and any(
        other.kind is SubjectKind.NAME and own.extent <= other.first < attribution.verb for other in subjects
    )


def _plain(document: Document, subject: Subject, limit: int) -> Attribution | None:
    """Match "name, apposition, verb"."""
    for start in dict.fromkeys((subject.extent, subject.last)):
        at = start
        for _ in range(4):
            verb = saying_verb(document, at, limit)
            if verb:
                return Attribution(subject, *verb, Order.SUBJECT_VERB)
            if at + 3 < limit and [word.low for word in document.words[at : at + 3]] == ["was", "of", "the"]:
                return Attribution(subject, at, at + 4, Order.SUBJECT_VERB)
            if at + 2 < limit and document.words[at].text == "," and (verb := saying_verb(document, at + 1, limit)):
                return Attribution(subject, *verb, Order.SUBJECT_VERB)
            behind = _behind_insertion(document, at, limit)
            if behind is None:
                break
            at = behind
    return None


def _finite(document: Document, at: int, limit: int) -> VerbPhrase | None:
    """Match a verb of saying behind adverbs alone."""
    verb = skip_fillers(document, at, limit)
    fits = verb < limit and is_saying(document, verb, limit)
    return VerbPhrase(verb, verb_end(document, verb, limit)) if fits else None


def _behind_insertion(document: Document, at: int, limit: int) -> int | None:
    """Return the index behind a stretch in commas, brackets or dashes that starts at a word."""
    words = document.words
    if at >= limit or words[at].text not in {",", "(", "–", "—"}:
        return None
    closing = {"(": ")"}.get(words[at].text, words[at].text)
    for index in range(at + 1, min(limit, at + _LONGEST_INSERTION)):
        if words[index].text == closing:
            return index + (closing != "," or _ends_insertion(document, index, limit))
        if words[index].text in {";", '"'}:
            return None
    return None


def _ends_insertion(document: Document, comma: int, limit: int) -> bool:
    """Tell a comma that closes an insertion, for the verb follows, from one that may open another."""
    verb = skip_fillers(document, comma + 1, limit)
    return verb < limit and document.words[verb].saying is not None


def _inverted(document: Document, subject: Subject, floor: int) -> Attribution | None:
    """Match "words, said name"."""
    words = document.words
    at = subject.first - 1
    while at > floor and words[at].low in {"its", "the", "their", "also", "then", "later", "a", "his", "her"}:
        at -= 1
    if at <= floor:
        return None
    verb = words[at].saying
    before = words[at - 2].text if words[at - 1].text in {"-", "–", "—"} and at > 1 else words[at - 1].text
    fits = (
        verb is not None
        and verb.form is Form.FINITE
        and verb.frames & {"quote", "clause"}
        and before in {'"', ",", "'"}
    )
    return (
        Attribution(subject, at, at + 1, Order.VERB_SUBJECT)
        if fits and not document.is_quoted(words[at].start)
        else None
    )


def _according_to(document: Document, subject: Subject, floor: int) -> Attribution | None:
    words, first, last = document.words, subject.first, subject.last
    view = last + (words[min(last, len(words) - 1)].text == "'s")
    if first and words[first - 1].low == "in" and view + 1 < len(words) and words[view].low in VIEWS:
        return Attribution(subject, first - 1, view + 1, Order.ACCORDING_TO) if words[view + 1].text == "," else None
    if words[first - 1].low == "the" and first - 3 >= floor:
        first -= 1
    if first - 2 >= floor and words[first - 1].low == "to" and words[first - 2].low == "according":
        return Attribution(subject, first - 2, first, Order.ACCORDING_TO)
    return None


def _passive(document: Document, subject: Subject, floor: int) -> Attribution | None:
    """Match "the need was stressed by name"."""
    words, at = document.words, subject.first - 1
    if at > floor and words[at].low == "the":
        at -= 1
    if at - 2 < floor or words[at].low != "by":
        return None
    verb = words[at - 1].saying
    if verb is None or not words[at - 1].low.endswith("ed") or not verb.frames & {"object", "clause"}:
        return None
    helped = any(words[i].low in {"was", "were", "been"} for i in range(max(floor, at - 4), at - 1))
    return Attribution(subject, at - 1, at + 1, Order.PASSIVE) if helped else None


def _for_whom(document: Document, subject: Subject, limit: int) -> Attribution | None:
    """Match "For name, head of the board, " before a quotation."""
    words, at = document.words, subject.extent
    sentence = document.sentence_at(words[subject.first].start)
    opener = document.words_in(sentence.span).start if sentence else subject.first
    if words[opener].low != "for" or any(word.text != "*" for word in words[opener + 1 : subject.first]):
        return None
    while at < limit and words[at].text == "*":
        at += 1
    quoted = at + 1 < limit and words[at].text == "," and words[at + 1].text == '"'
    return Attribution(subject, at, at + 1, Order.COLON) if quoted else None


def _coordinated(document: Document, subject: Subject, limit: int) -> Attribution | None:
    """Match "name opened the meeting and said": the verb of saying is not the first verb of its subject."""
    words = document.words
    for at in range(subject.extent, min(limit, subject.extent + 60)):
        if words[at].text in {";", '"', ":"}:
            return None
        if words[at].low in {"and", "but", "who", "also"} and at + 1 < limit:
            verb = _finite(document, at + 1, limit)
            saying = words[verb.first].saying if verb else None
            if verb and saying and "clause" in saying.frames:
                return Attribution(subject, *verb, Order.SUBJECT_VERB)
    return None


def _colon(document: Document, subject: Subject, limit: int) -> Attribution | None:
    """Match "name held up a toaster: " before a quotation."""
    words = document.words
    for at in range(subject.extent, min(limit - 1, subject.extent + 25)):
        if words[at].text == ":" and words[at + 1].text == '"':
            return Attribution(subject, at, at + 1, Order.COLON)
        if words[at].text in {";", '"'}:
            return None
    return None
