"""What narrows a figure: who did it, over which time."""

from briefview.extraction.document import Document
from briefview.extraction.figure import Figure
from briefview.extraction.lexicon import lexicon
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span, trimmed
from briefview.extraction.word import Tag

_PERFECT = frozenset({"has", "have", "had"})
_OPENINGS = frozenset({"over", "since", "during", "in", "between", "by", "within", "for"})
_AFTER = frozenset({"in", "for", "on", "at", "by", "with", "during", "under", "after", "since", "to"})


def find_scope(document: Document, sentence: Sentence, figure: Figure, counted: Span) -> tuple[str, ...]:
    """Return what narrows a figure, nearest first.

    "Over the years, Pakistan has deployed 235,000 peacekeepers" gives "deployed by Pakistan" and "over the years";
    "181 peacekeepers paid the ultimate sacrifice" gives "paid the ultimate sacrifice".
    """
    inside = sentence.words
    doer = _doer(document, inside.start, figure)
    if doer:
        opening = _opening(document, inside.start, doer[1])
        return (doer[0], opening) if opening else (doer[0],)
    if figure.first == inside.start and counted.start >= document.words[figure.last - 1].end:
        done = _deed(document, counted.end, sentence.end)
        return (done,) if done else ()
    return ()


def _doer(document: Document, floor: int, figure: Figure) -> tuple[str, int] | None:
    """Turn "X has deployed 5 ships" and "X deployed 5 ships" into "deployed by X"."""
    words, verb = document.words, figure.first - 1
    while verb > floor and " ".join(w.low for w in words[verb : figure.first]) in lexicon().words["number.qualifiers"]:
        verb -= 1
    if verb <= floor or not is_past(words[verb].low):
        return None
    last = verb - 1
    while last > floor and (words[last].low in _PERFECT or Tag.ADVERB in words[last].tags):
        last -= 1
    first = last + 1
    while first > floor and _is_subject_word(document, first - 1):
        first -= 1
    if (
        first > last
        or document.is_quoted(words[first].start)
        or not any(Tag.CAPITAL in w.tags for w in words[first : last + 1])
    ):
        return None
    if (
        first > floor
        and words[first - 1].text not in {",", "–", "—", ";"}
        and words[first - 1].low not in {"that", "the"}
    ):
        return None
    article = first > floor and words[first - 1].low == "the"
    subject = Span(words[first - article].start, words[last].end)
    name = subject.of(document.text)
    name = "the" + name[3:] if article else name
    return f"{words[verb].text} by {name}", first - article


def _is_subject_word(document: Document, at: int) -> bool:
    word = document.words[at]
    return (Tag.CAPITAL in word.tags and Tag.STOP not in word.tags) or word.low in {"of", "for"}


def _opening(document: Document, floor: int, subject: int) -> str | None:
    """Return the time before the subject: "Over the years, "."""
    words = document.words
    if subject - 1 <= floor or words[subject - 1].text != "," or words[floor].low not in _OPENINGS:
        return None
    span = Span(words[floor].start, words[subject - 2].end)
    text = span.of(document.text)
    return text[0].lower() + text[1:] if span.end - span.start < 60 else None


def _deed(document: Document, start: int, end: int) -> str | None:
    """Return what those counted did, up to the next preposition."""
    indexes = document.words_in(Span(start, end))
    words = document.words
    if not indexes or not is_past(words[indexes.start].low) or indexes.stop - indexes.start < 3:
        return None
    stop = next(
        (i for i in indexes if i > indexes.start and (words[i].low in _AFTER or words[i].text in {",", ".", ";", "("})),
        indexes.stop,
    )
    span = trimmed(document.plain, words[indexes.start].start, words[stop - 1].end, " .,;")
    return span.of(document.text) if stop - indexes.start > 1 else None


def is_past(word: str) -> bool:
    """Tell whether a word in lower case is the past tense of a verb, as far as its form tells."""
    return lexicon().has("number.past", word) or (
        word.endswith("ed") and len(word) > 4 and word not in {"hundred", "estimated", "united", "limited"}
    )
