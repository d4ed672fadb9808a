"""The verb of saying of a subject, behind whatever stands between the two."""

from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.saying import Form
from briefview.extraction.verb_frame import frame_fits, is_saying, verb_end
from briefview.extraction.word import Tag


class VerbPhrase(NamedTuple):
    """A verb of saying with its particle: the half-open range of its words."""

    first: int
    last: int


_HELPING = frozenset({"has", "have", "had", "did", "*", "would", "will"})
_OPENS_ADVERBIAL = frozenset({"on", "in", "at", "during", "after", "through", "via", "for"})
_TAKING_THE_FLOOR = frozenset(
    {
        "addressing", "closing", "commenting", "contributing", "delivering", "giving", "opening", "presenting",
        "reacting", "responding", "speaking",
    }
)  # fmt: skip
_NEVER_ADVERBIAL = frozenset({"that", "which", "who", "whose", "whom", "and", "but", "or", "where", "when", "while"})
_LONGEST_ADVERBIAL = 24
_ASIDES = frozenset({"however", "too", "meanwhile", "moreover", "though", "therefore", "nevertheless", "nonetheless"})
_NEAR = frozenset({"late", "early", "earlier", "last", "this", "that", "later", "mid"})
PARTS_OF_TIME = frozenset({"morning", "afternoon", "evening", "night", "noon", "week", "month", "year", "weekend"})
_PROGRESSIVE = frozenset({"is", "are", "was", "were", "been"})
_OCCASIONS = frozenset({"opportunity", "occasion", "chance", "platform", "forum", "moment", "time"})
_ISSUED = frozenset({"issued", "released", "sent", "published", "posted", "wrote", "filed", "signed", "circulated"})
_PHASE_VERBS = frozenset(
    {
        "began", "begins", "started", "starts", "opened", "opens", "continued", "continues", "concluded", "concludes",
        "ended", "ends", "closed", "closes", "finished", "finishes", "responded", "reacted", "kept",
    }
)  # fmt: skip
PHASES_TO = frozenset(
    {
        "proceeded",
        "continue",
        "continued",
        "continues",
        "chose",
        "paused",
        "began",
        "begun",
        "begins",
        "started",
        "sought",
        "seeks",
        "hastened",
        "rushed",
    }
)
"""Verbs before "to warn" that say only that somebody does so."""
PHASES_ING = frozenset({"began", "begun", "begins", "kept", "keep", "keeps", "started", "starts"})
"""Verbs before "warning" that say only that somebody does so."""
_PHASES = (
    _PHASE_VERBS
    | _ISSUED
    | _PROGRESSIVE
    | PHASES_TO
    | PHASES_ING
    | {"went", "goes", "took", "takes", "used", "uses", "seized", "as"}
)


def saying_verb(document: Document, at: int, limit: int) -> VerbPhrase | None:
    """Return the verb of saying that a verb phrase from a word on holds.

    Args:
        document: The text.
        at: Index of the word behind the subject.
        limit: Index behind the last word of the sentence.
    """
    verb = skip_fillers(document, at, limit)
    if verb >= limit:
        return None
    if document.words[verb].low in _PHASES and (phased := _behind_phase(document, verb, limit)):
        return phased
    if is_saying(document, verb, limit):
        return VerbPhrase(verb, verb_end(document, verb, limit))
    if document.words[verb].low in _PROGRESSIVE:
        return _bare_verb(document, verb + 1, limit, Form.ING)
    return _behind_adverbial(document, verb, limit)


def skip_fillers(document: Document, at: int, limit: int) -> int:
    """Return the index behind adverbs, helping verbs and days: "also", "has", "Tuesday"."""
    words = document.words
    while at < limit:
        behind = _behind_time(document, at, limit)
        if is_aside(document, at, limit) and words[at - 1].low in _HELPING:
            at += 3
            continue
        filler = Tag.ADVERB in words[at].tags or words[at].low in _HELPING or is_since(document, at)
        if behind == at and not filler:
            break
        at = max(behind, at + 1)
    return at


def is_aside(document: Document, at: int, limit: int) -> bool:
    """Tell the ", however," of "has, however, denied" by the first comma."""
    words = document.words
    return at + 2 < limit and words[at].text == words[at + 2].text == "," and words[at + 1].low in _ASIDES


def is_since(document: Document, at: int) -> bool:
    """Tell the adverb of "has since denied" from the preposition."""
    return at > 0 and document.words[at].low == "since" and document.words[at - 1].low in {"has", "have", "had"}


def _behind_time(document: Document, at: int, limit: int) -> int:
    """Return the index behind "Sunday afternoon", "late Monday" or "last week", or the same index."""
    words = document.words
    first = at + (words[at].low in _NEAR)
    if first < limit and words[first].low in lexicon().weekdays:
        return first + 1 + (first + 1 < limit and words[first + 1].low in PARTS_OF_TIME)
    return first + 1 if first < limit and first > at and words[first].low in PARTS_OF_TIME else at


def _behind_adverbial(document: Document, at: int, limit: int) -> VerbPhrase | None:
    """Match "on Tuesday said", "in her remarks stressed", "speaking at the meeting told"."""
    words = document.words
    relative = at + 2 < limit and words[at].low == "who" and words[at + 1].low in _PROGRESSIVE
    first = at + 2 if relative else at
    if words[first].low not in _TAKING_THE_FLOOR and (relative or words[first].low not in _OPENS_ADVERBIAL):
        return None
    for index in range(first + 1, min(limit, first + _LONGEST_ADVERBIAL)):
        word = words[index]
        if Tag.PUNCTUATION in word.tags or Tag.AUXILIARY in word.tags or word.low in _NEVER_ADVERBIAL:
            return None
        if (
            word.saying
            and words[first].low == "after"
            and all(Tag.CAPITAL in each.tags for each in words[first + 1 : index])
        ):
            return None
        if word.saying and word.saying.form is Form.FINITE and not _is_noun(document, index):
            fits = index - first > 1 and is_saying(document, index, limit)
            return VerbPhrase(index, verb_end(document, index, limit)) if fits else None
    return None


def _is_noun(document: Document, at: int) -> bool:
    """Tell "his comments" and "its reports" from the verbs of the same letters."""
    before = document.words[at - 1]
    return document.words[at].low.endswith("s") and (
        before.low in {"the", "a", "his", "her", "their", "its", "our", "these", "some", "of"}
        or (Tag.CAPITAL not in before.tags and Tag.CALENDAR not in before.tags)
    )


def _behind_phase(document: Document, at: int, limit: int) -> VerbPhrase | None:
    """Match "went on to say", "took the opportunity to thank", "concluded by urging"."""
    low = [word.low for word in document.words[at : min(limit, at + 8)]]
    if low[0] in _ISSUED:
        issued = next((i for i in range(at + 2, min(limit, at + 7)) if is_issued(document, i) == at), None)
        return _bare_verb(document, issued, limit, Form.ING) if issued else _before_issued(document, at, limit)
    if infinitive := _infinitive(low):
        return _bare_verb(document, at + infinitive, limit)
    if gerund := _gerund(low):
        return _bare_verb(document, at + gerund, limit, Form.ING)
    return None


def _before_issued(document: Document, at: int, limit: int) -> VerbPhrase | None:
    """Match "issued a statement" before what it says in quotation marks."""
    words = document.words
    for noun in range(at + 2, min(limit - 2, at + 6)):
        if words[noun].low in lexicon().words["saying.speeches"]:
            quoted = words[noun + 1].text in {",", ":"} and words[noun + 2].text == '"'
            return VerbPhrase(at, noun + 1) if quoted else None
    return None


def _infinitive(low: list[str]) -> int:
    """Return how far behind "went on to", "took the opportunity to" or "proceeded to" a verb stands, or 0."""
    if low[:3] in (["went", "on", "to"], ["goes", "on", "to"]):
        return 3
    if low[:3] == ["went", "out", "of"] and low[4:6] == ["way", "to"]:
        return 6
    if low[0] in {"took", "takes", "used", "uses", "seized"} and _OCCASIONS & set(low[1:5]) and "to" in low[2:7]:
        return low.index("to", 2) + 1
    return 2 if low[0] in PHASES_TO and low[1:2] == ["to"] else 0


def _gerund(low: list[str]) -> int:
    """Return how far behind "was quoted as" or "concluded by" a participle stands, or 0."""
    if low[:2] == ["as", "saying"] or (low[0] in PHASES_ING and low[1:2] and low[1].endswith("ing")):
        return 1
    if low[0] in _PROGRESSIVE and low[1:2] in (["quoted"], ["cited"], ["reported"]) and "as" in low[2:]:
        return low.index("as", 2) + 1
    return low.index("by") + 1 if low[0] in _PHASE_VERBS and "by" in low[1:6] else 0


def is_issued(document: Document, at: int) -> int:
    """Return the index of the verb in "issued a statement saying" where its participle is at an index, else 0."""
    words, saying = document.words, document.words[at].saying
    if saying is None or saying.form is not Form.ING or words[at - 1].low not in lexicon().words["saying.speeches"]:
        return 0
    return next((i for i in range(at - 2, max(0, at - 7), -1) if words[i].low in _ISSUED), 0)


def _bare_verb(document: Document, at: int, limit: int, form: Form = Form.BASE) -> VerbPhrase | None:
    at = skip_fillers(document, at, limit)
    saying = document.words[at].saying if at < limit else None
    if saying is None or saying.form is not form or not frame_fits(document, saying, at + 1, limit):
        return None
    return VerbPhrase(at, verb_end(document, at, limit))
