"""Which persons say something in a sentence, and by which verb."""

from bisect import bisect_left
from itertools import islice

from briefview.extraction.attribution import Attribution, Order, is_nested
from briefview.extraction.continuation import is_behind_quotation
from briefview.extraction.document import Document
from briefview.extraction.further_verb import coordinated, may_rule, participle
from briefview.extraction.saying import Form
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.subject import VIEWS, Subject, SubjectKind
from briefview.extraction.verb_phrase import saying_verb, skip_fillers
from briefview.extraction.voice import is_bystander, with_voice
from briefview.extraction.word import Tag, Word

_LONGEST_INSERTION = 45
_HOLDS_VIEW = frozenset({"is", "was"})
_SURE = frozenset(
    {"adamant", "categorical", "certain", "confident", "convinced", "emphatic", "hopeful", "optimistic", "sure"}
)


def find_attributions(document: Document, sentence: Sentence, subjects: list[Subject]) -> list[Attribution]:
    """Return the subjects of a sentence that say something, in order, at most one verb for each."""
    limit = sentence.words.stop
    found = list[Attribution]()
    subjects = [with_voice(document, subject, limit) for subject in subjects]
    for number, subject in enumerate(subjects):
        floor = found[-1].last if found else sentence.words.start
        if subject.first < floor or is_bystander(document, subject, floor):
            continue
        following = next(
            (other.first for other in islice(subjects, number + 1, number + 6) if may_rule(document, other)), limit
        )
        attribution = (
            _according_to(document, subject, floor)
            or _passive(document, subject, floor)
            or _for_whom(document, subject, limit)
            or _inverted(document, subject, floor)
            or _plain(document, subject, limit)
            or _beside_quotation(document, subject, limit)
            or coordinated(document, subject, following)
            or _colon(document, subject, limit)
            or (participle(document, subject, limit) if number == 0 else None)
        )
        nested = attribution and found and is_nested(document, found[-1], attribution)
        if attribution and not nested and not _is_nearer(document, attribution, subjects):
            found.append(attribution)
    return found


def _is_nearer(document: Document, attribution: Attribution, subjects: list[Subject]) -> bool:
    """Tell whether a name stands between an office or pronoun and its verb, and so is the subject."""
    own = attribution.subject
    first = bisect_left(subjects, own.extent, key=lambda other: other.first)
    last = bisect_left(subjects, attribution.verb, key=lambda other: other.first)
    return own.kind is not SubjectKind.NAME and any(
        other.kind is SubjectKind.NAME and may_rule(document, other) for other in islice(subjects, first, last)
    )


def _plain(document: Document, subject: Subject, limit: int) -> Attribution | None:
    """Match "name, apposition, verb"."""
    for start in dict.fromkeys((subject.extent, subject.last)):
        at = start
        for _ in range(4):
            verb = saying_verb(document, at, limit)
            if verb:
                return Attribution(subject, *verb, Order.SUBJECT_VERB)
            if (view := _view(document, at, limit)) > at:
                return Attribution(subject, at, view, Order.SUBJECT_VERB)
            if at + 2 < limit and document.words[at].text == "," and (verb := saying_verb(document, at + 1, limit)):
                return Attribution(subject, *verb, Order.SUBJECT_VERB)
            behind = _behind_insertion(document, at, limit)
            if behind is None:
                break
            at = behind
    return None


def _view(document: Document, at: int, limit: int) -> int:
    """Return the index behind "was of the view" or "is confident" before "that", or the same index."""
    words = document.words
    if at + 3 >= limit or words[at].low not in _HOLDS_VIEW:
        return at
    if [words[at + 1].low, words[at + 2].low] == ["of", "the"]:
        return at + 4
    sure = at + 1 + (Tag.ADVERB in words[at + 1].tags)
    return sure + 1 if words[sure].low in _SURE and words[sure + 1].low == "that" else at


def _behind_insertion(document: Document, at: int, limit: int) -> int | None:
    """Return the index behind a stretch in commas, brackets or dashes that starts at a word."""
    words = document.words
    if at >= limit or words[at].text not in {",", "(", "–", "—"}:
        return None
    closing = {"(": ")"}.get(words[at].text, words[at].text)
    relative = at + 1 < limit and words[at + 1].low in {"who", "whose"}
    for index in range(at + 1, min(limit, at + _LONGEST_INSERTION)):
        if words[index].text == closing:
            return index + (closing != "," or _ends_insertion(document, index, limit))
        if words[index].text in ({";"} if relative else {";", '"'}):
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
    ) or (is_behind_quotation(document, at) and _may_say(words[at]))
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
    low = [word.low for word in words[max(floor, first - 4) : first]]
    if len(low) == 4 and low[:2] == ["in", "the"] and low[2] in VIEWS and low[3] == "of":
        return Attribution(subject, first - 4, first, Order.ACCORDING_TO) if _is_before_comma(words, subject) else None
    if first - 2 >= floor and words[first - 1].low == "to" and words[first - 2].low == "according":
        return Attribution(subject, first - 2, first, Order.ACCORDING_TO)
    return None


def _is_before_comma(words: tuple[Word, ...], subject: Subject) -> bool:
    return any(at < len(words) and words[at].text == "," for at in (subject.last, subject.extent))


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


def _beside_quotation(document: Document, subject: Subject, limit: int) -> Attribution | None:
    """Match "words, she mused": beside a quotation any verb of a person is one of saying."""
    words = document.words
    if not is_behind_quotation(document, _before_description(document, subject.first)):
        return None
    for start in dict.fromkeys((subject.extent, subject.last)):
        verb = skip_fillers(document, start + (start < limit and words[start].text == ","), limit)
        if verb < limit and _may_say(words[verb]):
            return Attribution(subject, verb, verb + 1, Order.SUBJECT_VERB)
    return None


def _before_description(document: Document, at: int) -> int:
    """Return the index of the article before the adjectives of "an angry Ana Diaz", or the same index."""
    words = document.words
    for first in range(at - 1, max(0, at - 4), -1):
        if words[first].low in {"a", "an", "the"}:
            return first
        if not words[first].text.islower() or {Tag.STOP, Tag.PUNCTUATION, Tag.AUXILIARY} & words[first].tags:
            break
    return at


def _may_say(word: Word) -> bool:
    """Tell whether a word can be a verb in the past, or a finite verb of saying."""
    return word.text.islower() and (
        (word.saying is not None and word.saying.form is Form.FINITE) or word.low.endswith("ed")
    )


def _for_whom(document: Document, subject: Subject, limit: int) -> Attribution | None:
    """Match "For name, head of the board, " before a quotation."""
    words, at = document.words, subject.extent
    sentence = document.sentence_at(words[subject.first].start)
    opener = sentence.words.start if sentence else subject.first
    if words[opener].low != "for" or any(word.text != "*" for word in words[opener + 1 : subject.first]):
        return None
    while at < limit and words[at].text == "*":
        at += 1
    quoted = at + 1 < limit and words[at].text == "," and words[at + 1].text == '"'
    return Attribution(subject, at, at + 1, Order.COLON) if quoted else None


def _is_followed_by_speaker(document: Document, mark: int, limit: int) -> bool:
    """Tell whether a quotation that opens with a mark has who says it behind it: “Fog is rare,” the pilot said."""
    quotation = document.quotations_in(Span(document.words[mark].start, document.words[mark].end))
    behind = document.words_in(Span(document.words[mark].start, quotation[0].end)).stop if quotation else limit
    return behind < limit and is_behind_quotation(document, behind)


def _colon(document: Document, subject: Subject, limit: int) -> Attribution | None:
    """Match "name held up a toaster: " before a quotation."""
    words = document.words
    for at in range(subject.extent, min(limit - 1, subject.extent + 25)):
        saying = words[at].saying
        if saying and saying.form is Form.FINITE and Tag.CAPITAL not in words[at].tags:
            return None
        if words[at].text == ":" and words[at + 1].text == '"':
            if _is_followed_by_speaker(document, at + 1, limit):
                return None
            if (said := words[at - 1].saying) and said.form is Form.ING and at - 1 > subject.extent:
                return None
            return Attribution(subject, at, at + 1, Order.COLON)
        if words[at].text in {";", '"'}:
            return None
    return None
