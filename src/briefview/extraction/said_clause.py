"""The clauses of what a sentence reports of one source, each with its own verb: "said that ..., adding that ..."."""

from typing import NamedTuple

from briefview.brief import Manner
from briefview.extraction.attribution import Order
from briefview.extraction.document import Document
from briefview.extraction.saying import Form
from briefview.extraction.source_phrase import is_plural
from briefview.extraction.span import Span, trimmed
from briefview.extraction.speech import Speech
from briefview.extraction.verb_frame import frame_fits, is_saying, verb_end
from briefview.extraction.verb_phrase import VerbPhrase
from briefview.extraction.word import Tag, Word


class Clause(NamedTuple):
    """A verb of saying with what it reports."""

    cue: Span | None
    contents: tuple[Span, ...]


_BREAKS = frozenset({",", "–", "—", "-", ";"})
_HELPING = frozenset({"has", "have", "had", "while", "by"})
_PREPOSITIONS = frozenset({"in", "at", "on", "to", "during", "after", "through", "via", "from", "as", "for", "with"})
_TELLING = frozenset({"tell", "inform", "assure", "remind", "reassure", "notify", "warn", "advise"})
_LISTENERS = frozenset({"him", "her", "them", "me", "us", "it"})
_LINKS = frozenset({"and", "but"})
_LONGEST_LEAD = 28
_FEWEST_INSERTED = 3
_TITLE_WORDS = frozenset({"the", "a", "an"})
_OPENS_CLAUSE = frozenset({"that", "he", "she", "it", "they", "there", "we", "i", "how", "whether", "why", "what"})
_FINITE = frozenset(
    {"is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "must", "should", "did", "does"}
)
_MODAL = frozenset({"will", "would", "can", "could", "must", "should", "may", "might"})
_TIMES = frozenset({"after", "as", "while"})
_NARRATED = frozenset({"who", "which", "whose", "but", "though", "although", "where", "when", "while", "after", "as"})
"""What stands behind the comma before something that the narrator adds to an object."""
_SUBJECTS = frozenset({"he", "she", "it", "they"})
_ENDS = " \t\n.,;:*"


def clauses_of(document: Document, speech: Speech) -> list[Clause]:
    """Return the clauses of what is said, in order."""
    own = speech.attribution
    cue = speech.verb
    if own.order is Order.ACCORDING_TO and speech.words.overlaps(speech.sentence.span):
        cue = Span(document.words[own.verb].start, document.words[own.verb + 1].end)
    further = _further_verbs(document, speech)
    starts = [document.words[verb.first].start for verb in further]
    later = tuple(span for span in speech.contents if span.start >= speech.sentence.end)
    first = (*_until(document, speech.contents, starts[0]), *later) if starts else speech.contents
    if first and own.order is Order.SUBJECT_VERB and speech.verb:
        led = _behind_lead(document, own.verb, own.verb_end, first[0])
        behind = led.start >= speech.verb.end
        first = (_before_narrator(document, own.verb, led) if behind else led, *first[1:])
    clauses = _opening(document, speech) + _inserted(document, speech)
    clauses += [Clause(cue, _with_lead(document, speech, first))] if first else []
    for verb, end in zip(further, [*starts[1:], speech.sentence.end], strict=False):
        span = Span(document.words[verb.first].start, document.words[verb.last - 1].end)
        content = _trimmed(document, Span(span.end, min(end, speech.sentence.end)))
        if content.end > content.start:
            led = _behind_lead(document, verb.first, verb.last, content)
            clauses.append(Clause(span, (_before_narrator(document, verb.first, led),)))
    return clauses


def _with_lead(document: Document, speech: Speech, contents: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return contents with the words that lead up to a quotation in its sentence: "It is “no luxury,” she said"."""
    own, quoted, start = speech.attribution, contents[0], speech.sentence.start
    if speech.manner is not Manner.DIRECT or not start < quoted.start < document.words[own.first].start:
        return contents
    lead = document.words[document.words_in(Span(start, quoted.start)).start : document.words_in(quoted).start]
    told = any(word.saying and word.saying.form is Form.FINITE for word in lead)
    marked = any(word.text in {'"', ":", ";"} or word.low == "according" for word in lead)
    return contents if told or marked or not lead else (Span(start, quoted.end), *contents[1:])


def _opening(document: Document, speech: Speech) -> list[Clause]:
    """Return what a participle tells before the subject: "Conceding that ice is near, the board said"."""
    words, own, first = document.words, speech.attribution, speech.sentence.words.start
    saying, closing = words[first].saying, own.first - 1
    while closing > first and words[closing].low in _TITLE_WORDS:
        closing -= 1
    if own.order is not Order.SUBJECT_VERB or saying is None or saying.form is not Form.ING:
        return []
    if closing - first < _FEWEST_INSERTED or not _is_break(document, closing) or "quote" not in saying.frames:
        return []
    if not frame_fits(document, saying, first + 1, closing):
        return []
    end = verb_end(document, first, closing)
    content = Span(words[end].start, words[closing - (words[closing].text == ",")].end)
    return [Clause(Span(words[first].start, words[end - 1].end), (_trimmed(document, content),))]


def _inserted(document: Document, speech: Speech) -> list[Clause]:
    """Return what stands in commas between a subject and its verb: "The board, citing a survey, said"."""
    words, own = document.words, speech.attribution
    opening = own.subject.last
    if own.order is not Order.SUBJECT_VERB or words[opening].text != ",":
        return []
    saying, closing = words[opening + 1].saying, own.verb - 1
    while closing > opening and words[closing].text != ",":
        closing -= 1
    if saying is None or saying.form is not Form.ING or closing - opening < _FEWEST_INSERTED:
        return []
    if not ("quote" in saying.frames or saying.base == "cite") or not frame_fits(
        document, saying, opening + 2, closing
    ):
        return []
    end = verb_end(document, opening + 1, closing)
    content = Span(words[end].start, words[closing - 1].end)
    return [Clause(Span(words[opening + 1].start, words[end - 1].end), (content,))]


def _further_verbs(document: Document, speech: Speech) -> list[VerbPhrase]:
    """Return the verbs behind the first one that have the same source: "adding", "and stressed"."""
    if speech.verb is None or speech.attribution.order is Order.PASSIVE:
        return []
    inside = document.words_in(Span(document.words[speech.attribution.last - 1].end, speech.sentence.end))
    own = speech.attribution
    relative = any(word.low == "who" for word in document.words[own.subject.last : own.verb])
    links, found = _LINKS | {","} if relative else _LINKS, list[VerbPhrase]()
    for at in inside:
        outside = document.words[at].saying and not document.is_quoted(document.words[at].start)
        before = found[-1].first if found else own.verb
        if outside and at > inside.start and _is_further(document, before, at, inside.stop, links):
            found.append(VerbPhrase(at, verb_end(document, at, inside.stop)))
    return found


def _is_further(document: Document, first: int, at: int, limit: int, links: frozenset[str]) -> bool:
    """Tell a participle behind a comma or a verb behind "and" that goes on with the words of the same source."""
    words, before = document.words, at - 1
    saying = words[at].saying
    while Tag.ADVERB in words[before].tags or words[before].low in _HELPING:
        before -= 1
    if saying is None or at + 1 >= limit:
        return False
    if saying.form is Form.ING:
        linked = (
            _is_break(document, before)
            or words[before].low in {"before", "after"}
            or (words[before].low == "and" and _is_break(document, before - 1))
        )
        names = "naming" in saying.frames and not any(_opens_clause(word) for word in words[first + 1 : before])
        reports = bool(saying.frames & {"clause", "object", "person"}) or words[at + 1].low in saying.frames
        return linked and (reports or names) and frame_fits(document, saying, at + 1, limit)
    if saying.form is not Form.FINITE or not is_saying(document, at, limit):
        return False
    if words[before].text == "," and "," not in links:
        return _is_second(document, first, before)
    if words[before].low not in links:
        return False
    only_says = "clause" in saying.frames and "object" not in saying.frames
    reports = bool(saying.frames & {"clause", "that", "quote"}) or words[at + 1].low in saying.frames
    return (
        only_says
        or (reports and any(_opens_clause(word) for word in words[at + 1 : min(limit, at + 3)]))
        or (words[before].low == "and" and (_is_second(document, first, before) or _is_parted(document, at, before)))
    )


def _is_parted(document: Document, at: int, link: int) -> bool:
    """Tell a verb that a comma parts from the words of the first: "said fog is rare, and accused the mayor"."""
    saying = document.words[at].saying
    tells = saying is not None and ("person" in saying.frames or saying.frames == {"object"})
    return tells and document.words[link - 1].text == ","


def _is_break(document: Document, at: int) -> bool:
    """Tell a mark that parts clauses: a comma, a dash, or the end of a quotation that holds the comma inside."""
    word = document.words[at]
    return word.text in _BREAKS or (word.text == '"' and document.plain[word.start - 1] == ",")


def _is_second(document: Document, first: int, link: int) -> bool:
    """Tell whether an "and" joins a second verb to a first one, whose words hold no other that it could go with.

    The first verb has a plain object, as in "praised the board and blamed the fog", or a clause with "will" or the
    like: "forecast that fog would lift and praised the board".
    """
    saying, behind = document.words[first].saying, first + 1
    while Tag.ADVERB in document.words[behind].tags:
        behind += 1
    led = saying is not None and document.words[behind].low in saying.frames
    words = document.words[behind + led : link]
    if any(word.text in {'"', ";", ":"} or word.low in {"who", "which", "to", "if", "while"} for word in words):
        return False
    verbs = [
        word for word in words if word.low in _FINITE | _MODAL or (word.text.islower() and word.low.endswith("ed"))
    ]
    if words and words[0].low == "that":
        return len(verbs) == 1 and verbs[0].low in _MODAL
    plain = led or (saying is not None and "clause" not in saying.frames)
    return bool(words) and plain and not verbs and not any(word.low in _OPENS_CLAUSE for word in words)


def _opens_clause(word: Word) -> bool:
    return word.low == "that" or word.text in {'"', ":"}


def _until(document: Document, contents: tuple[Span, ...], end: int) -> tuple[Span, ...]:
    """Return what of some stretches stands before an offset in the sentence, without the link at the end."""
    cut = [
        span if span.end <= end else _unlinked(document, Span(span.start, end)) for span in contents if span.start < end
    ]
    return tuple(span for span in cut if span.end > span.start)


def _unlinked(document: Document, span: Span) -> Span:
    inside = document.words_in(span)
    at = inside.stop
    while at > inside.start and (
        document.words[at - 1].low in {*_BREAKS, *_HELPING, "and", "but"} or Tag.ADVERB in document.words[at - 1].tags
    ):
        at -= 1
    return Span(span.start, document.words[at - 1].end) if at > inside.start else Span(span.start, span.start)


def _before_narrator(document: Document, verb: int, content: Span) -> Span:
    """Return an object of a verb without what the narrator adds: "dismissed the claims, drawing applause"."""
    words, inside = document.words, document.words_in(content)
    if not inside or words[inside.start].low in _OPENS_CLAUSE or document.is_quoted(words[inside.start].start + 1):
        return content
    for at in inside:
        word = words[at]
        if word.low in _FINITE or word.text in {'"', ":"} or (word.saying and word.low.endswith("ed")):
            return content
        if at - inside.start > 1 and at + 2 < inside.stop and _is_added(document, verb, at):
            return Span(content.start, words[at - 1].end)
    return content


def _is_added(document: Document, verb: int, at: int) -> bool:
    """Tell a word at which the narrator goes on: ", drawing applause", ", who left", "after he left"."""
    words, following, saying = document.words, document.words[at + 1], document.words[verb].saying
    clause = saying is not None and "clause" in saying.frames
    if words[at].text != ",":
        return (
            not clause
            and words[at - 1].low != "such"
            and words[at].low in _TIMES
            and (following.low in _SUBJECTS or _has_verb(document, at + 1))
        )
    if following.low == "and":
        return words[at + 2].low in _SUBJECTS
    added = following.low.endswith("ing") and following.low not in {"including", "during"}
    return added or (following.low in _NARRATED and not (clause and following.low != "but"))


def _has_verb(document: Document, at: int) -> bool:
    """Tell a clause from a noun phrase: "after the board closed the port", not "after the storm"."""
    for word in document.words[at : at + 6]:
        if Tag.PUNCTUATION in word.tags:
            return False
        if word.low in _FINITE or (word.saying is not None and word.saying.form is Form.FINITE):
            return True
    return False


def _trimmed(document: Document, span: Span) -> Span:
    return _unlinked(document, trimmed(document.plain, *span, _ENDS))


def _behind_lead(document: Document, verb: int, end: int, content: Span) -> Span:
    """Return a stretch without the listener, day or place before its clause: "told reporters in Geneva that"."""
    words, inside = document.words, document.words_in(content)
    saying = words[verb].saying
    if saying is None or not inside or not 0 <= inside.start - end <= 1:
        return content
    telling, opener = saying.base in _TELLING, words[inside.start]
    if (
        not telling
        and opener.low not in _PREPOSITIONS
        and Tag.CALENDAR not in opener.tags
        and Tag.ADVERB not in opener.tags
    ):
        return content
    for at in range(inside.start, min(inside.stop, inside.start + _LONGEST_LEAD)):
        quoted = words[at].text == '"' and saying.frames & {"clause", "quote", "person", "naming"}
        if quoted or (words[at].low == "that" and saying.frames & {"clause", "that", "person"}):
            return Span(words[at].start, content.end)
        if Tag.AUXILIARY in words[at].tags:
            break
    if telling and (behind := _behind_listener(document, inside.start, inside.stop)):
        return Span(words[behind].start, content.end)
    return content


def _behind_listener(document: Document, at: int, limit: int) -> int | None:
    """Return the index behind the words for who is told, before a clause without "that"."""
    words, first = document.words, at
    while at < limit and (words[at].low in _LISTENERS or Tag.CAPITAL in words[at].tags or is_plural(words[at])):
        at += 1
    ends = at >= limit or {Tag.PUNCTUATION, Tag.AUXILIARY} & words[at].tags or words[at].low in {"to", "of"}
    return None if at == first or ends else at
