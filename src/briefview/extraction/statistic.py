"""The figures that a text tells: what they count, how far they reach, and who says so."""

import re
from collections.abc import Iterator

from briefview.brief import Statistic
from briefview.extraction.counted import find_counted
from briefview.extraction.date_phrase import DatePhrase, dates_in
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.figure import Figure, figure_span, is_capital_number, qualifier_before
from briefview.extraction.figure_reader import read_figure
from briefview.extraction.finding import Finding
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.scope import find_scope
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span, trimmed
from briefview.extraction.utterance import Utterance
from briefview.extraction.word import Tag

_RULES = {
    "money": "statistic.money",
    "share": "statistic.share",
    "measure": "statistic.measure",
    "rank": "statistic.rank",
    "count": "statistic.count",
}
_CONTACT = re.compile(
    r"\b(?:tel|phone|fax|call|room code|meeting id|enquiries|contact|e-?mail|wi-?fi)\b|https?://|@", re.IGNORECASE
)


def find_statistics(
    document: Document, choice: EventChoice, dates: tuple[DatePhrase, ...], utterances: list[Utterance]
) -> list[Finding[Statistic]]:
    """Return the figures of a text in order; one told again is one figure with two pieces of evidence."""
    said: dict[int, list[Utterance]] = {}
    for utterance in utterances:
        for number in range(utterance.sentence.number, utterance.last + 1):
            said.setdefault(number, []).append(utterance)
    found: dict[tuple[object, ...], Finding[Statistic]] = {}
    for sentence in document.prose():
        if _is_skipped(document, sentence):
            continue
        blocked = [date.span for date in dates_in(dates, sentence.span)]
        for figure in _figures(document, sentence, blocked):
            new = _statistic(document, choice, sentence, figure, said.get(sentence.number, []))
            if new:
                key = (new.value.value, new.value.unit, new.value.counted.lower())
                old = found.get(key, new)
                found[key] = new if old is new else Finding(old.value, (*old.evidence, *new.evidence), old.rule)
    return list(found.values())


def _is_skipped(document: Document, sentence: Sentence) -> bool:
    words = sentence.span.of(document.plain)
    return bool(_CONTACT.search(words)) or (
        sentence.block.kind is BlockKind.ITEM and bool(re.match(r"\d{1,2}[:.]\d\d", words))
    )


def _figures(document: Document, sentence: Sentence, blocked: list[Span]) -> Iterator[Figure]:
    indexes = document.words_in(sentence.span)
    at = indexes.start
    while at < indexes.stop:
        figure = read_figure(document, at, indexes.start, indexes.stop)
        if figure is None or not _is_figure(document, figure, indexes):
            at += 1
            continue
        if not _is_date(document, figure, blocked):
            yield figure
        at = max(figure.last, at + 1)


def _is_date(document: Document, figure: Figure, blocked: list[Span]) -> bool:
    span = figure_span(document, figure)
    if figure.kind in {"money", "share", "rank"}:
        return False
    return any(span.overlaps(date) for date in blocked)


def _is_figure(document: Document, figure: Figure, inside: range) -> bool:
    """Leave out times, years, room and edition numbers, and numbers in names."""
    words, at = document.words, figure.amount.first
    if figure.kind in {"money", "share", "rank"}:
        return True
    text, before = words[at].text, words[at - 1].low if at > inside.start else ""
    if before in lexicon().words["number.labelled"] or (
        before == "." and at - 2 >= inside.start and words[at - 2].low in lexicon().words["number.labelled"]
    ):
        return False
    average = (
        before == "of" and at - 2 >= inside.start and words[at - 2].low in {"average", "total", "maximum", "minimum"}
    )
    if (
        figure.unit in lexicon().words["number.time_units"]
        and not average
        and (
            before in lexicon().words["number.time_frames"]
            or (words[figure.last - 1].low == figure.unit and figure.value > 1)
        )
    ):
        return False
    if is_capital_number(document, at) and figure.kind != "measure" and at > inside.start:
        return False
    if (
        not figure.amount.spelled
        and len(text) == 4
        and text.isdigit()
        and 1900 <= int(text) <= 2100
        and figure.kind == "count"
    ):
        return False
    following = words[figure.last] if figure.last < inside.stop else words[at]
    clock = following.text in {":", "/"} and figure.last + 1 < inside.stop and Tag.NUMBER in words[figure.last + 1].tags
    hyphen = following.text == "-" and following.start == words[figure.last - 1].end
    glued = before in {":", "-", "/", "+"} and words[at - 1].end == words[at].start
    aged = before == "," and following.text == "," and not figure.amount.spelled and figure.value < 120
    small = aged or (figure.kind == "count" and figure.value <= (2 if figure.amount.spelled else 1))
    glued = glued or (
        figure.kind == "count" and following.start == words[figure.last - 1].end and following.text.isalpha()
    )
    return not (clock or hyphen or glued or small or following.low in {"am", "pm", "a.m.", "p.m.", "th", "st"})


def _statistic(
    document: Document, choice: EventChoice, sentence: Sentence, figure: Figure, utterances: list[Utterance]
) -> Finding[Statistic] | None:
    counted = find_counted(document, sentence, figure)
    if counted is None or (figure.kind == "count" and _is_programme(document, choice, counted)):
        return None
    inside = document.words_in(sentence.span)
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
