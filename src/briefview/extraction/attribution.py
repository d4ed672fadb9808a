"""Who says something in a sentence, by which verb, and in which order."""

from enum import StrEnum
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.saying import Form, SayingVerb
from briefview.extraction.sentence import Sentence
from briefview.extraction.subject import Subject, SubjectKind
from briefview.extraction.word import Tag


class Order(StrEnum):
    """How subject, verb and words said follow each other."""

    SUBJECT_VERB = "subject-verb"
    VERB_SUBJECT = "verb-subject"
    ACCORDING_TO = "according-to"
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
            or _inverted(document, subject, floor)
            or _plain(document, subject, limit)
            or _coordinated(document, subject, following)
            or _colon(document, subject, limit)
        )
        if attribution and not _is_nearer(attribution, subjects):
            found.append(attribution)
    return found


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
            verb = _skip_fillers(document, at, limit)
            if verb < limit and _says(document, verb, limit):
                return Attribution(subject, verb, _verb_end(document, verb, limit), Order.SUBJECT_VERB)
            if [word.low for word in document.words[at : min(limit, at + 3)]] == ["was", "of", "the"]:
                return Attribution(subject, at, at + 4, Order.SUBJECT_VERB)
            if verb == at and at + 2 < limit and document.words[at].text == ",":
                verb = _skip_fillers(document, at + 1, limit)
                if verb < limit and _says(document, verb, limit):
                    return Attribution(subject, verb, _verb_end(document, verb, limit), Order.SUBJECT_VERB)
            behind = _behind_insertion(document, at, limit)
            if behind is None:
                break
            at = behind
    return None


def _skip_fillers(document: Document, at: int, limit: int) -> int:
    words = document.words
    while at < limit and (
        Tag.ADVERB in words[at].tags or words[at].low in {"has", "have", "had", "did", "*", "would", "will"}
    ):
        at += 1
    return at


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
    verb = _skip_fillers(document, comma + 1, limit)
    return verb < limit and document.words[verb].saying is not None


def _says(document: Document, at: int, limit: int) -> bool:
    word = document.words[at]
    verb = word.saying
    if verb is None or document.is_quoted(word.start) or _is_credit(document, at, limit):
        return False
    if word.low == "states" and document.words[at - 1].low in {"member", "the", "these", "all"}:
        return False
    auxiliary = at and document.words[at - 1].low in {"will", "would"}
    if verb.form is not Form.FINITE and not (auxiliary and verb.form is Form.BASE):
        return False
    return frame_fits(document, verb, at + 1, limit)


def _is_credit(document: Document, at: int, limit: int) -> bool:
    """Tell ", said a press release." at the end of a sentence, whose subject follows the verb."""
    words = document.words
    if (
        at == 0
        or words[at - 1].text != ","
        or limit - at > 8
        or words[at].low not in {"said", "says", "added", "reported"}
    ):
        return False
    return at + 1 < limit and words[at + 1].low in {"a", "an", "the"}


def frame_fits(document: Document, verb: SayingVerb, at: int, limit: int) -> bool:
    """Tell whether what follows a verb makes it one of saying.

    Args:
        document: The text.
        verb: The verb.
        at: Index of the word behind it.
        limit: Index behind the last word of the sentence.
    """
    words = document.words
    while at < limit and Tag.ADVERB in words[at].tags:
        at += 1
    if at >= limit or words[at].text in {".", ",", "!", "?", "*"} or document.plain[words[at].start] == '"':
        return (
            "quote" in verb.frames
            or "clause" in verb.frames
            or (at < limit and words[at].text == '"' and bool(verb.frames & {"object", "person"}))
        )
    low = words[at].low
    if low in verb.frames or "clause" in verb.frames or "person" in verb.frames or low == ":":
        return low not in {"by", "at", "with", "from"} or low in verb.frames or "quote" in verb.frames
    if low in {"that", "how", "whether", "why"} and verb.frames & {"that", "object", "clause"}:
        return True
    if "object" in verb.frames and (low not in {"by", "to", "with", "in", "at", "from", "as", "and", "of"}):
        return True
    speech = lexicon().words["saying.speech_objects"]
    return "object:" in verb.frames and any(word.low in speech for word in words[at : min(limit, at + 4)])


def _verb_end(document: Document, verb: int, limit: int) -> int:
    """Return the index behind a verb with its particle: "called for", "pointed out"."""
    saying, following = document.words[verb].saying, verb + 1
    particles = (
        saying.frames - {"clause", "that", "object", "object:", "person", "to", "quote"} if saying else frozenset()
    )
    return following + (following < limit and document.words[following].low in particles)


def _inverted(document: Document, subject: Subject, floor: int) -> Attribution | None:
    """Match "words, said name"."""
    words = document.words
    at = subject.first - 1
    while at > floor and words[at].low in {"its", "the", "their", "also", "then", "later", "a", "his", "her"}:
        at -= 1
    if at <= floor:
        return None
    verb = words[at].saying
    before = words[at - 1].text
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
    words, first = document.words, subject.first
    if first - 2 >= floor and words[first - 1].low == "to" and words[first - 2].low == "according":
        return Attribution(subject, first - 2, first, Order.ACCORDING_TO)
    return None


def _coordinated(document: Document, subject: Subject, limit: int) -> Attribution | None:
    """Match "name opened the meeting and said": the verb of saying is not the first verb of its subject."""
    words = document.words
    for at in range(subject.extent, min(limit, subject.extent + 60)):
        if words[at].text in {";", '"', ":"}:
            return None
        if words[at].low in {"and", "but", "who", "also"} and at + 1 < limit:
            verb = _skip_fillers(document, at + 1, limit)
            saying = words[verb].saying if verb < limit else None
            if saying and "clause" in saying.frames and _says(document, verb, limit):
                return Attribution(subject, verb, _verb_end(document, verb, limit), Order.SUBJECT_VERB)
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
