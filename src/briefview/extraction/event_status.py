"""Where the event stands at the time of writing."""

import datetime as dt
import re
from typing import NamedTuple

from briefview.brief import DateSpan, Duration, EventStatus
from briefview.extraction.date_phrase import DatePhrase, find_dates
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.finding import Finding
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import lexicon, phrase_pattern
from briefview.extraction.saying import Form
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span


class _Told(NamedTuple):
    """What the sentences about the event say of its course, each with the words that say it."""

    over: Span | None
    begun: Span | None
    opened: Span | None
    gone: Span | None
    """What tells that all of it lies behind, and not only its first day."""
    running: Span | None
    coming: Span | None
    hoped: bool
    """Whether what is told to come is only what the event is expected to do."""
    length: int | None
    """How many days it takes."""
    long: bool
    """Whether events of its kind take several days as a rule."""

    @property
    def ahead(self) -> Span | None:
        """What tells of the event as one to come, where nothing tells before that it is over."""
        return self.coming if self.coming and (self.over is None or self.over.start > self.coming.start) else None

    @property
    def is_soon(self) -> bool:
        """Tell whether it is told to come before it is told to run, if at all."""
        inside = [span.start for span in (self.running, self.begun, self.opened) if span]
        hoped = self.hoped and self.running is not None
        return not hoped and self.ahead is not None and self.ahead.start <= min(inside, default=self.ahead.end)

    @property
    def is_past(self) -> bool:
        """Tell whether it is told to be over before its opening is told."""
        return self.gone is not None and self.opened is not None and self.gone.start < self.opened.start

    @property
    def is_several(self) -> bool:
        """Tell whether it takes several days, by its length or else by its kind where nothing tells that it is over."""
        return self.length > 1 if self.length else self.long and self.over is None


_NEAR = 24
_WEEKS_AHEAD = 150
_PLANNING = (" holding", " hosting", " organising", " organizing", " conducting")
_YEARLY = (" annually", " every", " each year", " yearly", " biennially")
_PAST_PASSIVE = late_pattern(r"\b(?:was|were|been)\b")
_PRESENT = late_pattern(r"\b(?:is|are|be|being)(?: \w+ly| both)? \Z", re.IGNORECASE)
_HERE = r"(?: here| (?:in|at) (?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3})?"
_TO_COME = (
    rf"{_HERE} (?:on |next |this )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|week|month)\b(?! \w+ed\b)"
)
_BEGUN = late_pattern(
    r"\b(?:kicks|kicked) off(?! (?:with|by)\b)|\bgets? (?:under way|underway)\b|\bgot (?:under way|underway)\b|"
    r"\b(?:has|have) (?:started|begun|opened|commenced)\b|"
    rf"\b(?:began|commenced|started|opened|(?:begins|commences|starts|opens)(?!{_TO_COME}))"
    r"(?= (?:in|at|on|here|today|yesterday|this|earlier|late|[A-Z]\w+day)\b|[.,;]|\s*\n)"
)
_SOON = late_pattern(rf"\b(?:begins|commences|starts|opens|kicks off|gets (?:under way|underway))(?={_TO_COME})")
_WILL_THEN = late_pattern(
    r"\bwill (?:today|tomorrow|tonight|on [A-Z]\w+day|this \w+|next \w+)\b[^.;]{0,30}? "
    r"(?:open|host|hold|begin|start|convene|inaugurate|attend|address|launch|officiate|meet|gather)\b"
)
_DAY_HELD = late_pattern(r"\bday of\b[^.;]{0,60}\b(?:was|were) held\b")
_AGENDA_TIME = late_pattern(r"\d{1,2}[:.]\d\d\s?[-–]")


def find_status(
    document: Document,
    choice: EventChoice,
    published: dt.date | None,
    dates: Finding[DateSpan] | None,
    duration: Duration | None,
    written: DatePhrase | None = None,
) -> Finding[EventStatus] | None:
    """Return where the event stands, by its words or by its dates.

    Args:
        document: The text.
        choice: Its event.
        published: The day of writing.
        dates: When the event takes place.
        duration: How long it takes.
        written: The day of writing in the words of the dateline, which may leave out the year.
    """
    for name, status in (("event.put_off", EventStatus.POSTPONED), ("event.cancelled", EventStatus.CANCELLED)):
        if words := _first(document, choice, name):
            return Finding(status, (words,), "event.status-words")
    coming = _coming(document, choice) or _coming_then(document, choice, dates)
    told = _Told(
        over=_first(document, choice, "event.over"),
        begun=_begun(document, choice),
        opened=_first(document, choice, "event.opening_verbs", "event.opening_nouns"),
        gone=_first(document, choice, "event.gone"),
        running=_first(document, choice, "event.running"),
        coming=coming,
        hoped=coming is not None and coming.of(document.plain).lower().endswith("expected"),
        length=duration.days if duration else None,
        long=lexicon().has("event.long", choice.kind.of(document.plain).lower()),
    )
    if dates and published and (by_dates := _by_dates(dates.value, published, told)):
        return Finding(by_dates, dates.evidence, "event.status-dates")
    if dates and not published and written and _is_ahead(written, dates.value):
        return Finding(EventStatus.UPCOMING, dates.evidence, "event.status-dates")
    if (
        dates
        and not published
        and not told.over
        and not told.opened
        and _is_planned(document, told.running, dates.value)
    ):
        return Finding(EventStatus.UPCOMING, dates.evidence, "event.status-words")
    if not published and not told.over and (header := _announced(document)):
        return Finding(EventStatus.UPCOMING, (header,), "event.status-words")
    return _by_words(document, choice, told)


def _is_ahead(written: DatePhrase, dates: DateSpan) -> bool:
    """Tell whether a day lies in the weeks behind the day of writing, both told without a year or with one."""
    event = next(iter(find_dates(dates.words)), None)
    days = [_day_of_year(phrase) for phrase in (written, event) if phrase]
    if len(days) < 2 or None in days:
        return False
    ahead = (days[1] or 0) - (days[0] or 0)
    return 0 < ahead < _WEEKS_AHEAD


def _is_planned(document: Document, running: Span | None, dates: DateSpan) -> bool:
    """Tell "is holding a seminar on 3 May", which is to come, from "is holding a seminar today"."""
    event = next(iter(find_dates(dates.words)), None)
    planning = running is not None and running.of(document.plain).lower().endswith(_PLANNING)
    return planning and event is not None and event.days[0] is not None and not event.relative


def _day_of_year(phrase: DatePhrase) -> int | None:
    """Return about which day of the year a phrase names."""
    return phrase.months[0] * 31 + phrase.days[0] if phrase.months[0] and phrase.days[0] else None


def _by_words(document: Document, choice: EventChoice, told: _Told) -> Finding[EventStatus] | None:
    ranked = (
        (_first(document, choice, "event.ended"), EventStatus.CONCLUDED),
        (told.ahead if told.is_soon else None, EventStatus.UPCOMING),
        (told.running, EventStatus.ONGOING),
        (told.opened if told.is_several and not told.is_past else None, EventStatus.ONGOING),
        (told.begun if told.length is None else None, EventStatus.ONGOING),
        (told.ahead, EventStatus.UPCOMING),
        (told.over or told.opened, EventStatus.CONCLUDED),
        (told.coming or _first(document, choice, "event.future"), EventStatus.UPCOMING),
        (_told_behind(document), EventStatus.CONCLUDED),
    )
    found = next(((words, status) for words, status in ranked if words), None)
    return Finding(found[1], (found[0],), "event.status-words") if found else None


def _begun(document: Document, choice: EventChoice) -> Span | None:
    """Return the words that tell the beginning of the event itself, and not what somebody began at it."""
    for sentence in choice.sentences():
        for match in _BEGUN.finditer(document.masked, *sentence.span):
            if not choice.is_of_other(sentence, match.start()):
                return Span(*match.span())
    return None


def _coming(document: Document, choice: EventChoice) -> Span | None:
    """Return what tells of the event as one to come: such a phrase, or "opens Monday" in the present."""
    found = [_first(document, choice, "event.coming")]
    for sentence in choice.sentences():
        if match := _SOON.search(document.masked, *sentence.span) or _WILL_THEN.search(document.masked, *sentence.span):
            found += [] if choice.is_of_other(sentence, match.start()) else [Span(*match.span())]
    return min((span for span in found if span), default=None)


def _coming_then(document: Document, choice: EventChoice, dates: Finding[DateSpan] | None) -> Span | None:
    """Return what tells of coming together on the days of the event: "On 6 May, ninety pilots will gather in Lima"."""
    sentence = document.sentence_at(dates.evidence[0].start) if dates else None
    if sentence is None or choice.is_of_other(sentence, sentence.end):
        return None
    found = phrase_pattern("event.coming").search(document.masked, *sentence.span)
    return Span(*found.span()) if found else None


def _told_behind(document: Document) -> Span | None:
    """Return the first verb in the past among the first sentences: what was done at an event is told behind it."""
    for sentence in document.prose[:3]:
        if match := phrase_pattern("event.done").search(document.masked, *sentence.span):
            return Span(*match.span())
    return None


def _by_dates(dates: DateSpan, published: dt.date, told: _Told) -> EventStatus | None:
    if not dates.start or not dates.end:
        return None
    first, last = dates.start.first_day, dates.end.last_day
    if published < first or (published == first and told.is_soon):
        return EventStatus.UPCOMING
    one_day = first == last
    if one_day and told.begun and told.length is None and (published - first).days <= 1:
        return EventStatus.ONGOING
    inside = told.running or told.opened or told.begun
    done = published > last or (published == last and (told.over is not None or not inside or one_day))
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
            start = max(sentence.start, match.start() - _NEAR)
            present = names == ("event.over",) and (
                _PRESENT.search(document.masked, start, match.start()) or _is_of_hosts(document, start, match)
            )
            planned = names == ("event.ended",) and " will " in document.masked[sentence.start : match.start()]
            told = names == ("event.future",) and _is_reported(document, sentence, match.start())
            over = names == ("event.running",) and _DAY_HELD.search(document.masked, match.start(), sentence.end)
            if not (present or told or planned or over) and not choice.is_of_other(sentence, match.start()):
                return Span(*match.span())
    return None


def _is_of_hosts(document: Document, start: int, match: re.Match[str]) -> bool:
    """Tell "the forum, organised by the port," and "held every year" from "the forum was organised by the port"."""
    if document.masked.startswith(_YEARLY, match.end()):
        return True
    agent = document.masked.startswith(" by ", match.end())
    return agent and not _PAST_PASSIVE.search(document.masked, start, match.start())


def _is_reported(document: Document, sentence: Sentence, at: int) -> bool:
    """Tell whether somebody said what stands at an offset: "told the dinner that lamps will bring light"."""
    words = (document.words[i] for i in document.words_in(Span(sentence.start, at)))
    return any(word.saying is not None and word.saying.form is Form.FINITE for word in words)
