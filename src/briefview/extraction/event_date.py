"""When the event takes place, how long it takes, and where it stands."""

import datetime as dt
import re
from decimal import Decimal
from typing import get_args

from briefview.brief import DateSpan, Duration, EventStatus, InferredPart
from briefview.brief.duration import DurationUnit
from briefview.extraction.date_phrase import DatePhrase
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.finding import Finding
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.resolution import Resolved, days_between, last_of, resolve
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span

_NUMBER = r"(?P<{0}>\d+|one|two|three|four|five|six|seven|eight|nine|ten|half)"
_UNIT = r"(?P<{0}>minute|hour|day|week|month|year)"
_ADJECTIVE = re.compile(rf"\b{_NUMBER.format('n1')}[- ]{_UNIT.format('u1')}(?:[- ]long)?(?=\s+[\w\"'])", re.IGNORECASE)
_SENTENCE = re.compile(
    rf"\b(?:lasts?|lasted|runs? for|over|after|span(?:s|ned|ning))\s(?:the\s)?{_NUMBER.format('n1')}\s{_UNIT.format('u1')}s?(?=\sof\s(?:talks|meetings|discussions|deliberations)|[\s,.;])",
    re.IGNORECASE,
)
_PUT_OFF = re.compile(r"\b(postponed|rescheduled|put off|deferred|pushed back)\b", re.IGNORECASE)
_CANCELLED = re.compile(r"\b(cancelled|canceled|called off|scrapped)\b", re.IGNORECASE)
_UPCOMING = re.compile(
    r"\b(will (?:be (?:\w+ )?(?:held|hosted|organised|organized|convened|opened|launched)|take place|host|open|bring together|convene|gather|kick off|hold|meet|begin|start)|to be held|(?:is|are) (?:scheduled|expected|due|set|planned)|"
    r"takes place|registration is (?:now )?open|confirmed speakers|upcoming|forthcoming|all are welcome|to host)\b",
    re.IGNORECASE,
)
_ONGOING = re.compile(
    r"\b(in progress|under ?way|being held|(?:opened|began|begins|opens|kicked off|inaugurated|started|commenced|gets under way|continues?)|are attending|runs? (?:until|till|through))\b",
    re.IGNORECASE,
)
_RUNNING = re.compile(
    r"\b(in progress|under ?way|being held|(?:is|are) (?:attending|taking part|taking place|meeting|gathering)|runs? (?:until|till|through))\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(concluded|concludes|ended|ends|wrapped up|wound up|came to an end|closed|was held|were held|held|took place|hosted|organised|organized|convened|participated|launched|finished|adopted|was told|heard|gathered|brought together|attended by|discussed|drew|squeezed)\b",
    re.IGNORECASE,
)


def find_duration(document: Document, choice: EventChoice) -> Finding[Duration] | None:
    """Return how long the event takes, with every place that says so."""
    found = list[tuple[Span, Decimal, str]]()
    for phrase in choice.phrases:
        lead = _ADJECTIVE.search(
            document.masked, max(phrase.sentence.start, phrase.phrase.start - 12), phrase.head.end + 1
        )
        if lead and lead.start() < phrase.head.start:
            found.append(_length(lead))
        elif phrase.sentence.number < 40:
            told = _SENTENCE.search(document.masked, *phrase.sentence.span)
            if told and not _is_about_other(choice, phrase.sentence, told.start()):
                found.append(_length(told))
    if not found:
        return None
    _, amount, unit = found[0]
    spans = tuple(dict.fromkeys(span for span, other, kind in found if (other, kind) == (amount, unit)))
    known = next(kind for kind in get_args(DurationUnit) if kind == unit)
    return Finding(Duration(amount=amount, unit=known), spans, "event.duration-words")


def _is_about_other(choice: EventChoice, sentence: Sentence, offset: int) -> bool:
    return any(sentence.start <= phrase.phrase.start < offset for phrase in choice.others if phrase.proper)


def _length(match: re.Match[str]) -> tuple[Span, Decimal, str]:
    number, unit = match["n1"].lower(), match["u1"].lower()
    amount = (
        Decimal("0.5")
        if number == "half"
        else Decimal(number)
        if number.isdigit()
        else Decimal(lexicon().numbers[number])
    )
    return Span(match.start("n1"), match.end("u1")), max(amount, Decimal("0.5")), unit


def event_sentences(document: Document, choice: EventChoice) -> list[Sentence]:
    """Return the sentences that name the event or mean it, in order, each once."""
    numbers = sorted({phrase.sentence.number for phrase in choice.phrases})
    return [document.sentences[number] for number in numbers]


def find_event_dates(
    document: Document, choice: EventChoice, dates: tuple[DatePhrase, ...], published: dt.date | None, printed: DatePhrase | None,
    duration: Duration | None,
) -> Finding[DateSpan] | None:  # fmt: skip
    """Return when the event takes place, in the words of the text."""
    phrase = _main_phrase(document, choice, dates, printed)
    if phrase is None:
        return None
    sentence = document.sentence_at(phrase.start)
    ahead = sentence is not None and bool(_UPCOMING.search(document.plain, *sentence.span))
    resolved = resolve(phrase, published, _year_of(document, choice), ahead=ahead)
    inferred = (InferredPart.START, InferredPart.END) if resolved and resolved.from_publication else ()
    if resolved and duration and duration.days and duration.days > 1 and not phrase.is_range:
        widened = _widen(document, phrase, resolved, duration.days)
        if widened is not resolved:
            inferred = (InferredPart.START, InferredPart.END)
        resolved = widened
    span = DateSpan(
        words=phrase.span.of(document.text),
        start=resolved.start if resolved else None,
        end=resolved.end if resolved else None,
        resolved_from=published if resolved and resolved.from_publication else None,
    )
    return Finding(span, (phrase.span,), "event.date-words", inferred)


def _widen(document: Document, phrase: DatePhrase, resolved: Resolved, days: int) -> Resolved:
    """Take one named day as the first or the last of several, as its sentence says."""
    if days_between(resolved.start, resolved.end) != 1:
        return resolved
    sentence = document.sentence_at(phrase.start)
    words = document.plain[sentence.start : sentence.end] if sentence else ""
    ending = re.search(r"\b(?:ended|concluded|wrapped up|wound up|closed|concluding|ends|closing|elected)\b", words)
    if ending:
        return Resolved(last_of(resolved.end, 2 - days), resolved.end, resolved.from_publication)
    starting = re.search(
        r"\b(?:open(?:ed|s)|beg[ai]n|begins|inaugurated|kick(?:s|ed) off|start(?:s|ed)|commence[ds])\b", words
    )
    return Resolved(resolved.start, last_of(resolved.start, days), resolved.from_publication) if starting else resolved


def _main_phrase(
    document: Document, choice: EventChoice, dates: tuple[DatePhrase, ...], printed: DatePhrase | None
) -> DatePhrase | None:
    """Choose among the dates: a header's, then the first that stands in a sentence about the event."""
    usable = [date for date in dates if date is not printed and not document.is_quoted(date.start)]
    header = [date for date in usable if _in_header(document, date)]
    numbers = {phrase.sentence.number for phrase in choice.phrases}
    told = list[DatePhrase]()
    for date in usable:
        sentence = document.sentence_at(date.start)
        if (
            sentence is None
            or sentence.number not in numbers
            or sentence.block.kind not in {BlockKind.PROSE, BlockKind.TITLE}
        ):
            continue
        if not _belongs_elsewhere(document, choice, sentence, date):
            told.append(date)
    told = [date for date in told if not _is_deadline(document, date) and not _is_dateline(document, date)]
    ranges = [date for date in [*header, *told] if date.is_range]
    exact = [date for date in told if date.days[0]]
    return next(iter([*ranges, *header, *exact, *told]), None) or (
        _opening_date(document, usable) if not told else None
    )


def _opening_date(document: Document, usable: list[DatePhrase]) -> DatePhrase | None:
    """Return a day named in the first sentences of the prose, which tell when the event was."""
    for date in usable:
        sentence = document.sentence_at(date.start)
        early = sentence is not None and sentence.block.kind is BlockKind.PROSE and sentence.number <= 2
        if early and (date.relative in {"today", "yesterday"} or date.relative in lexicon().weekdays):
            return date
    return None


def _in_header(document: Document, date: DatePhrase) -> bool:
    sentence = document.sentence_at(date.start)
    if sentence is None:
        return False
    block = sentence.block
    if block.kind is BlockKind.FIELD:
        return block.label in {"date", "dates", "when"}
    return block.kind is BlockKind.TITLE and block.number < 6 and (date.is_range or date.is_full)


def _is_dateline(document: Document, date: DatePhrase) -> bool:
    """Tell the date of writing in a dateline without a year: "Muscat, 21 Jan (GNN) –"."""
    block = next((block for block in document.blocks if block.kind is BlockKind.PROSE), None)
    if block is None or not block.start <= date.start < block.start + 60:
        return False
    before, after = document.plain[block.start : date.start], document.plain[date.end : date.end + 24]
    return before.count(" ") <= 3 and bool(re.match(r"\s?(?:\([^)]{1,20}\)\s?)?(?:–|—|-|:)", after))


def _is_deadline(document: Document, date: DatePhrase) -> bool:
    before = document.plain[max(0, date.start - 12) : date.start].lower().rstrip()
    return before.endswith(("until", "till", "by", "through", "since", "before", "due on"))


def _belongs_elsewhere(document: Document, choice: EventChoice, sentence: Sentence, date: DatePhrase) -> bool:
    """Tell whether another event, or a year of something else, stands between the event and a date."""
    before = [
        p
        for p in (*choice.phrases, *choice.others)
        if sentence.start <= p.phrase.start < date.start and not (p.bare and p in choice.others)
    ]
    if before and max(before, key=lambda p: p.phrase.start) in choice.others:
        return True
    return date.months[0] is None and not date.relative


def _year_of(document: Document, choice: EventChoice) -> int | None:
    """Return the year in the event's name, or in a title of its series."""
    spans = [choice.name, *(block.span for block in document.blocks[:3] if block.kind is BlockKind.TITLE)]
    for span in spans:
        year = re.search(r"\b(20\d\d)\b(?![-–]\d)", span.of(document.plain))
        if year:
            return int(year[1])
    return None


def find_status(
    document: Document,
    choice: EventChoice,
    published: dt.date | None,
    dates: Finding[DateSpan] | None,
    duration: Duration | None,
) -> Finding[EventStatus] | None:
    """Return where the event stands at the time of writing."""
    for pattern, status in ((_PUT_OFF, EventStatus.POSTPONED), (_CANCELLED, EventStatus.CANCELLED)):
        if words := _first_match(document, choice, pattern):
            return Finding(status, (words,), "event.status-words")
    over, coming = _first_match(document, choice, _OVER), _first_match(document, choice, _UPCOMING)
    running = _first_match(document, choice, _ONGOING)
    span = dates.value if dates else None
    if span and span.start and span.end and published and dates:
        status = _by_dates(span, published, over=over is not None, running=running is not None)
        return Finding(status, dates.evidence, "event.status-dates")
    if not published and not over and (header := _announced(document)):
        return Finding(EventStatus.UPCOMING, (header,), "event.status-words")
    several = duration is None or (duration.days or 1) > 1
    ended = _first_match(
        document,
        choice,
        re.compile(r"\b(concluded|ended|ends|wrapped up|wound up|came to an end|elected)\b", re.IGNORECASE),
    )
    ranked = [
        (ended, EventStatus.CONCLUDED),
        (_first_match(document, choice, _RUNNING), EventStatus.ONGOING),
        (
            running
            if several and duration
            else None,
            EventStatus.ONGOING,
        ),
        (coming if not over or (over.start > coming.start if coming else False) else None, EventStatus.UPCOMING),
        (over or running, EventStatus.CONCLUDED),
        (coming, EventStatus.UPCOMING),
    ]
    for words, status in ranked:
        if words:
            return Finding(status, (words,), "event.status-words")
    return None


def _announced(document: Document) -> Span | None:
    """Return the date header of a notice, or the first time of an agenda: both announce what is to come."""
    for block in document.blocks:
        if block.kind is BlockKind.FIELD and block.label in {"date", "dates", "when"}:
            return block.span
    timed = [
        block
        for block in document.blocks
        if block.kind is BlockKind.ITEM and re.match(r"\d{1,2}[:.]\d\d\s?[-–]", block.span.of(document.plain))
    ]
    return timed[0].span if len(timed) > 2 else None


def _by_dates(span: DateSpan, published: dt.date, *, over: bool, running: bool) -> EventStatus:
    first, last = (span.start.first_day, span.end.last_day) if span.start and span.end else (published, published)
    if published < first:
        return EventStatus.UPCOMING
    if published > last or (published == last and (over or not running or first == last)):
        return EventStatus.CONCLUDED
    return EventStatus.ONGOING


def _first_match(document: Document, choice: EventChoice, pattern: re.Pattern[str]) -> Span | None:
    """Return the first words of a pattern in the sentences about the event, outside quotations."""
    for sentence in event_sentences(document, choice):
        for match in pattern.finditer(document.masked, *sentence.span):
            if not _is_about_next(choice, sentence, match.start()):
                return Span(*match.span())
    return None


def _is_about_next(choice: EventChoice, sentence: Sentence, offset: int) -> bool:
    """Tell whether words belong to another event, the last one named before them or the one they are told of."""
    own = max((p.phrase.start for p in choice.phrases if sentence.start <= p.phrase.start < offset), default=-1)
    others = max(
        (
            p.phrase.start
            for p in choice.others
            if sentence.start <= p.phrase.start < offset and (p.proper or p.modifiers)
        ),
        default=-1,
    )
    return others > own
