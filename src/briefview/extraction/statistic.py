"""The figures that a text tells: what they count, how far they reach, and who says so."""

import re
from collections.abc import Iterator

from briefview.brief import Statistic
from briefview.extraction.counted import find_counted
from briefview.extraction.date_phrase import DatePhrase, dates_in
from briefview.extraction.document import Document
from briefview.extraction.ellipsis import Counted
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.figure import Figure, figure_span, qualifier_before
from briefview.extraction.figure_reader import read_figure
from briefview.extraction.finding import Finding
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.non_figure import is_figure
from briefview.extraction.noun_list import behind_whole
from briefview.extraction.scope import find_scope
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span, trimmed
from briefview.extraction.stem import holds_any
from briefview.extraction.utterance import Utterance
from briefview.extraction.word import Tag

_RULES = {
    "money": "statistic.money",
    "share": "statistic.share",
    "measure": "statistic.measure",
    "rank": "statistic.rank",
    "count": "statistic.count",
}
_OPENING_NUMBER = late_pattern(r"\d{1,2}(?=\s+[A-Z])")
_CONTACT = late_pattern(
    r"\b(?:(?:tele)?phone|tel|fax|mobile|whatsapp|e-?mail|contacts?|enquiries)\s?(?:no\.?|numbers?)?\s?[.:(+]|"
    r"\b(?:room code|meeting id|wi-?fi)\b|\b(?:call|contact|phone|dial|ring)(?: us)?(?: on| at)? [+(\d]|https?://|@",
    re.IGNORECASE,
)
_CONTACT_STEMS = (
    "tel", "phone", "fax", "mobile", "whatsapp", "call", "dial", " ring ", "room code", "meeting id", "enquir",
    "contact", "mail", "wi-fi", "wifi", "://", "@",
)  # fmt: skip
"""Letters that stand in every sentence with a contact; one without any is not searched."""
_TIMED = late_pattern(r"\d{1,2}[:.]\d\d")


def find_statistics(
    document: Document, choice: EventChoice, dates: tuple[DatePhrase, ...], utterances: list[Utterance]
) -> list[Finding[Statistic]]:
    """Return the figures of a text in order; one told again is one figure with two pieces of evidence."""
    said: dict[int, list[Utterance]] = {}
    for utterance in utterances:
        for number in range(utterance.sentence.number, utterance.last + 1):
            said.setdefault(number, []).append(utterance)
    found: dict[tuple[object, ...], Finding[Statistic]] = {}
    earlier = list[Counted]()
    numbers = _paragraph_numbers(document)
    for sentence in document.prose:
        if not _openings(document, sentence) or _is_skipped(document, sentence):
            continue
        earlier = [counted for counted in earlier if counted.figure.first >= _last_sentence(document, sentence)]
        blocked = [date.span for date in dates_in(dates, sentence.span)]
        for figure in _figures(document, sentence, blocked):
            if document.words[figure.first].start in numbers:
                continue
            counted = find_counted(document, sentence, figure, earlier)
            if counted is None:
                continue
            earlier.append(Counted(figure, counted))
            new = _statistic(document, choice, sentence, earlier[-1], said.get(sentence.number, []))
            if new:
                key = (new.value.value, new.value.unit, new.value.counted.lower())
                old = found.get(key, new)
                found[key] = new if old is new else Finding(old.value, (*old.evidence, *new.evidence), old.rule)
    return list(found.values())


def _last_sentence(document: Document, sentence: Sentence) -> int:
    """Return the index of the first word of the sentence before."""
    before = document.sentences[max(0, sentence.number - 1)]
    return document.words_in(before.span).start


def _is_skipped(document: Document, sentence: Sentence) -> bool:
    low = sentence.span.of(document.plain).lower()
    if holds_any(low, _CONTACT_STEMS) and _CONTACT.search(document.plain, *sentence.span):
        return True
    return sentence.block.kind is BlockKind.ITEM and _TIMED.match(low) is not None


def _paragraph_numbers(document: Document) -> frozenset[int]:
    """Return where the numbers of paragraphs start that are numbered one after the other: "2 The port", "3 The bay"."""
    opening = {}
    for block in document.blocks:
        match = _OPENING_NUMBER.match(document.plain, block.start, block.end)
        if match:
            opening[match.start()] = int(match.group())
    known = {*opening.values()}
    return frozenset(at for at, number in opening.items() if {number - 1, number + 1} & known)


def _openings(document: Document, sentence: Sentence) -> list[int]:
    """Return the indexes of the words of a sentence that a figure may start with."""
    return [at for at in sentence.words if Tag.FIGURE in document.words[at].tags]


def _figures(document: Document, sentence: Sentence, blocked: list[Span]) -> Iterator[Figure]:
    indexes, done, last = sentence.words, 0, None
    for at in _openings(document, sentence):
        figure = read_figure(document, at, indexes.start, indexes.stop) if at >= done else None
        if figure is None:
            continue
        done = figure.last
        repeated = last is not None and _is_repeated(document, figure, last)
        if repeated or not is_figure(document, figure, indexes) or _is_date(document, figure, blocked):
            continue
        yield figure
        last = figure
        if figure.kind in {"count", "rank"}:
            done = max(done, behind_whole(document, figure.last, indexes.stop))


def _is_repeated(document: Document, figure: Figure, last: Figure) -> bool:
    """Tell "forty-one (41)", and the same money in another currency: "NT$480 million (US$15 million)"."""
    bracketed = figure.first == last.last + 1 and document.words[last.last].text == "("
    return bracketed and (figure.value == last.value or figure.kind == last.kind == "money")


def _is_date(document: Document, figure: Figure, blocked: list[Span]) -> bool:
    span = figure_span(document, figure)
    if figure.kind in {"money", "share", "rank"}:
        return False
    return any(span.overlaps(date) for date in blocked)


def _statistic(
    document: Document, choice: EventChoice, sentence: Sentence, read: Counted, utterances: list[Utterance]
) -> Finding[Statistic] | None:
    figure, counted = read
    if figure.kind == "count" and _is_programme(document, choice, counted):
        return None
    inside = sentence.words
    hedge = qualifier_before(document, figure.first, inside.start)
    if hedge and figure.upper is None and document.words[hedge[0]].low in {"from", "between"}:
        hedge = None
    span, words = figure_span(document, figure), document.words
    evidence = Span(span.start, counted.end) if 0 <= counted.start - span.end <= 24 else span
    speaker = next((u for u in utterances if u.words.covers(span)), None)
    context = sentence.span if speaker is None or not speaker.words.covers(span) else _clause(document, sentence)
    return Finding(
        Statistic(
            figure=span.of(document.text),
            value=figure.value,
            upper=figure.upper,
            unit=figure.unit,
            counted=counted.of(document.text),
            qualifier=Span(words[hedge[0]].start, words[hedge[1] - 1].end).of(document.text) if hedge else None,
            scope=find_scope(document, sentence, figure, counted),
            attributed_to=speaker.person.name.name.of(document.text) if speaker else None,
            context=context.of(document.text),
        ),
        (evidence,),
        _RULES[figure.kind],
    )


def _clause(document: Document, sentence: Sentence) -> Span:
    return trimmed(document.plain, sentence.start, sentence.end)


def _is_programme(document: Document, choice: EventChoice, counted: Span) -> bool:
    """Tell the event's own days and sessions from figures about its subject."""
    last = counted.of(document.plain).lower().split()
    return any(word in lexicon().words["number.programme"] for word in last) or last == [
        choice.kind.of(document.plain).lower()
    ]
