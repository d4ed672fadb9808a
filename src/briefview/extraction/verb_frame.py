"""What follows a verb and makes it one of saying: "called for tugs", not "called a taxi"."""

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.saying import Form, SayingVerb
from briefview.extraction.word import Tag, Word

_NAMED = frozenset({"it", "him", "them", "this", "these", "that"})
_OFF = frozenset({"off", "on", "in", "out", "up", "back", "quits", "a", "to", "at", "from", "for", "and", "or", "when"})
"""What follows "called it" where it names nothing."""
_DEFINITE = frozenset({"the", "this", "that", "these", "his", "her", "its", "their", "our"})
_ARTICLES = _DEFINITE | {"a", "an"}
_TIMES = frozenset({"same", "next", "previous", "day", "night", "week", "other", "first", "second", "last"})
_LONGEST_NAMED = 6
_CIRCUMSTANCES = frozenset(
    {
        "after", "as", "at", "before", "during", "following", "here", "in", "last", "on", "through", "today", "upon",
        "via", "when", "while", "yesterday",
    }
)  # fmt: skip
_OF_STATES = frozenset({"member", "the", "these", "all"})
_DOCUMENTS = frozenset({"release", "statement", "report", "newspaper", "communiqué", "note", "website", "readout"})
_POINTING = frozenset({"the", "this", "these", "those"})
_SPEECHES = frozenset(
    {
        "announcement", "appeal", "assertion", "assurance", "call", "comment", "comments", "disclosure", "observation",
        "observations", "plea", "pledge", "proposal", "remark", "remarks", "statement", "statements", "submission",
        "submissions",
    }
)  # fmt: skip


def is_saying(document: Document, at: int, limit: int) -> bool:
    """Tell whether a word is a finite verb of saying with what must follow it."""
    word = document.words[at]
    verb = word.saying
    if verb is None or document.is_quoted(word.start) or _is_credit(document, at, limit):
        return False
    behind = document.words[min(at + 1, limit - 1)]
    before = document.words[at - 1].low
    if word.low == "states" and (before in _OF_STATES or before.endswith("s") or behind.text == ":"):
        return False
    auxiliary = at and document.words[at - 1].low in {"will", "would", "did", "does"}
    if verb.form is not Form.FINITE and not (auxiliary and verb.form is Form.BASE):
        return False
    return not _points_back(document, at + 1, limit) and frame_fits(document, verb, at + 1, limit)


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
    if at + 1 >= limit or not (words[at + 1].low in {"a", "an", "the"} or Tag.CAPITAL in words[at + 1].tags):
        return False
    rest = words[at + 1 : limit]
    document_named = any(Tag.ORGANIZATION in word.tags or word.low in _DOCUMENTS for word in rest)
    return (
        document_named
        and not any(Tag.ROLE in word.tags for word in rest)
        and not any(Tag.AUXILIARY in word.tags for word in rest)
    )


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
    if [word.low for word in words[at : min(limit, at + 2)]] == [",", "for"] and at + 4 < limit:
        at += 4 if words[at + 2].low in {"instance", "example"} and words[at + 3].text == "," else 0
    if at >= limit or words[at].text in {".", ",", "!", "?", "*"} or document.plain[words[at].start] == '"':
        return (
            "quote" in verb.frames
            or "clause" in verb.frames
            or (at < limit and words[at].text == '"' and bool(verb.frames & {"object", "person"}))
        )
    low = words[at].low
    if low in verb.frames or "clause" in verb.frames or "person" in verb.frames or low == ":":
        goes = verb.base == "go" and Tag.PUNCTUATION not in words[min(at + 1, limit - 1)].tags
        return not goes and (low not in {"by", "at", "with", "from"} or low in verb.frames or "quote" in verb.frames)
    if low in {"that", "how", "whether", "why"} and verb.frames & {"that", "object", "clause"}:
        return True
    if "object" in verb.frames and (low not in {"by", "to", "with", "in", "at", "from", "as", "and", "of"}):
        return True
    if "naming" in verb.frames and (
        any(words[i].text == '"' for i in range(at, min(limit, at + 10))) or _is_named(document, at, limit)
    ):
        return True
    speech = lexicon().words["saying.speech_objects"]
    return "object:" in verb.frames and any(word.low in speech for word in words[at : min(limit, at + 4)])


def _is_named(document: Document, at: int, limit: int) -> bool:
    """Tell "the lamp a disgrace" and "it unfair", of which a verb of naming says one of the other."""
    words = document.words
    if words[at].low in _NAMED:
        following = words[at + 1] if at + 1 < limit else None
        return following is not None and Tag.PUNCTUATION not in following.tags and following.low not in _OFF
    first = at + (words[at].low in _DEFINITE)
    end = first
    while end < min(limit, first + _LONGEST_NAMED) and _may_be_named(words[end]):
        end += 1
    if end == first or (first == at and Tag.CAPITAL not in words[at].tags) or end + 1 >= limit:
        return False
    time = words[end + 1].low in _TIMES or Tag.CALENDAR in words[end + 1].tags
    return words[end].low in {"a", "an", "his", "her", "its", "their", "the"} and not time


def _may_be_named(word: Word) -> bool:
    return not {Tag.STOP, Tag.PUNCTUATION, Tag.AUXILIARY, Tag.PRONOUN} & word.tags and word.low not in _ARTICLES


def _points_back(document: Document, at: int, limit: int) -> bool:
    """Tell "said this at the closing" and "made the remarks while" from "said this fund is late".

    What was said stands in the sentence before.
    """
    words = document.words
    named = at + 1 < limit and words[at].low in _POINTING and words[at + 1].low in _SPEECHES
    at += named
    if at + 1 >= limit or not (named or words[at].low in {"this", "so", "these"}):
        return False
    following = words[at + 1]
    behind = following.low in _CIRCUMSTANCES or following.text == "." or Tag.CALENDAR in following.tags
    return behind and Tag.AUXILIARY not in words[min(at + 2, limit - 1)].tags


def verb_end(document: Document, verb: int, limit: int) -> int:
    """Return the index behind a verb with its particle: "called for", "pointed out"."""
    saying, following = document.words[verb].saying, verb + 1
    particles = (
        saying.frames - {"clause", "that", "object", "object:", "person", "to", "quote", "naming"}
        if saying
        else frozenset()
    )
    return following + (following < limit and document.words[following].low in particles)
