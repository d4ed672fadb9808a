"""When the event takes place."""

import datetime as dt
import re
from typing import NamedTuple

from briefview.brief import DateSpan, Duration, InferredPart
from briefview.extraction.date_choice import choose_event_dates
from briefview.extraction.date_edge import DateEdge, edge_of, nth_day
from briefview.extraction.date_phrase import DatePhrase
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.finding import Finding
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import phrase_pattern
from briefview.extraction.resolution import Resolved, days_between, last_of, resolve
from briefview.extraction.sentence import Sentence


class _Day(NamedTuple):
    """A day that is named, with what it means and which end of the event it is."""

    phrase: DatePhrase
    resolved: Resolved
    edge: DateEdge | None


_YEAR = late_pattern(r"\b(20\d\d)\b(?![-–]\d)")
_YEAR_BEHIND = late_pattern(r",? (last|this|next) year\b", re.IGNORECASE)
_AIM = late_pattern(
    r"\b(?:agenda|vision|horizon|by|until|till|to|towards|beyond|plan|goals?|strategy|since|in)[ -]\Z", re.IGNORECASE
)
_AIMED = late_pattern(r" (?:agenda|vision|goals?|targets?|strategy|plan)\b", re.IGNORECASE)
_AHEAD = late_pattern(
    r"\b(?:opens|begins|starts|commences|kicks off|takes place|will|until|till|through|to be|tomorrow|is due|are to|"
    r"is to)\b",
    re.IGNORECASE,
)
_PRESENT = late_pattern(r"\b(?:opens|begins|starts|kicks off|convenes|takes place|gets under way)(?: here)? (?:on )?\Z")
_REACH = 40
_BOTH = (InferredPart.START, InferredPart.END)


def find_event_dates(
    document: Document,
    choice: EventChoice,
    dates: tuple[DatePhrase, ...],
    published: dt.date | None,
    duration: Duration | None,
) -> Finding[DateSpan] | None:
    """Return when the event takes place, in the words of the text.

    Args:
        document: The text.
        choice: Its event.
        dates: The dates of the text that may be the event's.
        published: The day of writing, from which relative words count.
        duration: How long the event takes, which widens a first or a last day.
    """
    dates = tuple(date for date in dates if not _is_printed_again(document, date, published))
    main, told = choose_event_dates(document, choice, dates)
    year = _year_of(document, choice, published)
    days = [_day(document, phrase, published, year) for phrase in told if not phrase.is_range]
    edges = [day for day in days if day and day.edge]
    if main is None and (last := next((date for date in told if _is_last(document, date)), None)):
        main = last
    if main is None:
        return None
    plain = _resolved(document, main, published, year)
    whole = plain if main.is_range else _whole(document, main, plain, edges, duration)
    span = DateSpan(
        words=main.span.of(document.text),
        start=whole.start if whole else None,
        end=whole.end if whole else None,
        resolved_from=published if whole and whole.from_publication else None,
    )
    guessed = whole is not None and (whole.from_publication or whole is not plain)
    return Finding(span, (main.span,), "event.date-words", _BOTH if guessed else ())


def _is_printed_again(document: Document, date: DatePhrase, published: dt.date | None) -> bool:
    """Tell the day of publication in another line of the header."""
    if published is None or not date.is_full or (date.year, date.months[0], date.days[0]) != published.timetuple()[:3]:
        return False
    sentence = document.sentence_at(date.start)
    return sentence is not None and sentence.block.kind is BlockKind.TITLE


def _day(document: Document, phrase: DatePhrase, published: dt.date | None, year: int | None) -> _Day | None:
    sentence = document.sentence_at(phrase.start)
    resolved = _resolved(document, phrase, published, year)
    if sentence is None or resolved is None or days_between(resolved.start, resolved.end) != 1:
        return None
    return _Day(phrase, resolved, edge_of(document, sentence, phrase))


def _resolved(document: Document, phrase: DatePhrase, published: dt.date | None, year: int | None) -> Resolved | None:
    """Resolve a date, in the year that the words behind it name: "3 May next year"."""
    told = _YEAR_BEHIND.match(document.plain, phrase.end)
    if told and published:
        year = published.year + {"last": -1, "this": 0, "next": 1}[told[1].lower()]
    return resolve(phrase, published, year, ahead=_is_ahead(document, phrase))


def _is_last(document: Document, phrase: DatePhrase) -> bool:
    sentence = document.sentence_at(phrase.start)
    return sentence is not None and edge_of(document, sentence, phrase) is DateEdge.END


def _is_ahead(document: Document, phrase: DatePhrase) -> bool:
    """Tell whether a bare weekday is one to come."""
    sentence = document.sentence_at(phrase.start)
    if sentence is None:
        return False
    before = (max(sentence.start, phrase.start - _REACH), phrase.start)
    ahead = _AHEAD.search(document.masked, sentence.start, phrase.start) or (
        sentence.is_prose and _PRESENT.search(document.masked, *before)
    )
    return bool(ahead or phrase_pattern("event.coming", "event.put_off").search(document.plain, *sentence.span))


def _whole(
    document: Document, main: DatePhrase, told: Resolved | None, edges: list[_Day], duration: Duration | None
) -> Resolved | None:
    """Join the first and the last day where the text names both, or count from the one that it names."""
    first = next((day.resolved for day in edges if day.edge is DateEdge.START), None)
    last = next((day.resolved for day in edges if day.edge is DateEdge.END), None)
    if last and (joined := _joined(first or told, last)):
        return joined
    return _widened(document, main, told, duration)


def _joined(first: Resolved | None, last: Resolved) -> Resolved | None:
    if first is None or last.end.last_day <= first.start.first_day:
        return None
    return Resolved(first.start, last.end, first.from_publication or last.from_publication)


def _widened(document: Document, main: DatePhrase, told: Resolved | None, duration: Duration | None) -> Resolved | None:
    """Take one named day as the first, the last or another one of several, as its sentence says."""
    days, sentence = duration.days if duration else None, document.sentence_at(main.start)
    if told is None or sentence is None or not days or days < 2 or days_between(told.start, told.end) != 1:
        return told
    number, is_last = nth_day(document, sentence)
    edge = edge_of(document, sentence, main)
    if edge is None and number is None and not is_last:
        edge = _told_edge(document, sentence)
    if is_last or edge is DateEdge.END:
        number = days
    if edge is None and number is None:
        return told
    start = last_of(told.start, 2 - (number or 1))
    return Resolved(start, last_of(start, days), told.from_publication)


def _told_edge(document: Document, sentence: Sentence) -> DateEdge | None:
    """Return which end of the event a sentence tells of, where no verb ties it to the day."""
    if phrase_pattern("event.ended").search(document.masked, *sentence.span):
        return DateEdge.END
    begins = phrase_pattern("event.coming", "event.opening_verbs", "event.running", "event.coming_together")
    return DateEdge.START if begins.search(document.masked, *sentence.span) else None


def _year_of(document: Document, choice: EventChoice, published: dt.date | None) -> int | None:
    """Return the year in the event's name, or in a title of its series, but not that of an aim: "Vision 2030"."""
    spans = [choice.name, *(block.span for block in document.blocks[:3] if block.kind is BlockKind.TITLE)]
    for span in spans:
        for match in _YEAR.finditer(document.plain, *span):
            year, before = int(match[1]), document.plain[max(0, match.start() - 12) : match.start()]
            near = published is None or abs(year - published.year) <= 1
            if near and not _AIM.search(before) and not _AIMED.match(document.plain, match.end()):
                return year
    return None
