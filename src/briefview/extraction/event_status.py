"""Where the event stands at the time of writing."""

import datetime as dt
import re

from briefview.brief import DateSpan, Duration, EventStatus
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.finding import Finding
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import phrase_pattern
from briefview.extraction.span import Span

_AGENDA_TIME = re.compile(r"\d{1,2}[:.]\d\d\s?[-–]")


def find_status(
    document: Document,
    choice: EventChoice,
    published: dt.date | None,
    dates: Finding[DateSpan] | None,
    duration: Duration | None,
) -> Finding[EventStatus] | None:
    """Return where the event stands, by its words or by its dates.

    Args:
        document: The text.
        choice: Its event.
        published: The day of writing.
        dates: When the event takes place.
        duration: How long it takes.
    """
    for name, status in (("event.put_off", EventStatus.POSTPONED), ("event.cancelled", EventStatus.CANCELLED)):
        if words := _first(document, choice, name):
            return Finding(status, (words,), "event.status-words")
    over = _first(document, choice, "event.over")
    running = _is_running(document, choice)
    if dates and published and (told := _by_dates(dates.value, published, over, running=running)):
        return Finding(told, dates.evidence, "event.status-dates")
    if not published and not over and (header := _announced(document)):
        return Finding(EventStatus.UPCOMING, (header,), "event.status-words")
    return _by_words(document, choice, over, several=duration is not None and (duration.days or 1) > 1)


def _is_running(document: Document, choice: EventChoice) -> bool:
    """Tell whether the text speaks of the event as begun."""
    return _first(document, choice, "event.running", "event.opening_verbs") is not None


def _by_words(
    document: Document, choice: EventChoice, over: Span | None, *, several: bool
) -> Finding[EventStatus] | None:
    opened, coming = _first(document, choice, "event.opening_verbs"), _first(document, choice, "event.coming")
    ahead = coming if coming and (over is None or over.start > coming.start) else None
    running = _first(document, choice, "event.running")
    soon = ahead if ahead and running and ahead.start < running.start else None
    ranked = (
        (_first(document, choice, "event.ended"), EventStatus.CONCLUDED),
        (soon, EventStatus.UPCOMING),
        (running, EventStatus.ONGOING),
        (opened if several else None, EventStatus.ONGOING),
        (ahead, EventStatus.UPCOMING),
        (over or opened, EventStatus.CONCLUDED),
        (coming, EventStatus.UPCOMING),
        (_told_behind(document), EventStatus.CONCLUDED),
    )
    found = next(((words, status) for words, status in ranked if words), None)
    return Finding(found[1], (found[0],), "event.status-words") if found else None


def _told_behind(document: Document) -> Span | None:
    """Return the first verb in the past among the first sentences: what was done at an event is told behind it."""
    for sentence in document.prose()[:3]:
        if match := phrase_pattern("event.done").search(document.masked, *sentence.span):
            return Span(*match.span())
    return None


def _by_dates(dates: DateSpan, published: dt.date, over: Span | None, *, running: bool) -> EventStatus | None:
    if not dates.start or not dates.end:
        return None
    first, last = dates.start.first_day, dates.end.last_day
    if published < first:
        return EventStatus.UPCOMING
    done = published > last or (published == last and (over is not None or not running or first == last))
    return EventStatus.CONCLUDED if done else EventStatus.ONGOING


def _announced(document: Document) -> Span | None:
    """Return the date header of a notice, or the first time of an agenda: both announce what is to come."""
    timed = list[Span]()
    for block in document.blocks:
        if block.kind is BlockKind.FIELD and block.label in {"date", "dates", "when"}:
            return block.span
        if block.kind is BlockKind.ITEM and _AGENDA_TIME.match(document.plain, *block.span):
            timed.append(block.span)
    return timed[0] if len(timed) > 2 else None


def _first(document: Document, choice: EventChoice, *names: str) -> Span | None:
    """Return the first phrase of some sets in the sentences about the event, outside quotations."""
    for sentence in choice.sentences():
        for match in phrase_pattern(*names).finditer(document.masked, *sentence.span):
            if not choice.is_of_other(sentence, match.start()):
                return Span(*match.span())
    return None
