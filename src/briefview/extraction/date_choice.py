"""Which of the dates that a text names are the event's."""

import re
from bisect import bisect_left
from typing import NamedTuple

from briefview.extraction.date_edge import DateEdge, edge_of
from briefview.extraction.date_phrase import DatePhrase
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import lexicon, phrase_pattern
from briefview.extraction.sentence import Sentence


class EventDates(NamedTuple):
    """The date that says when the event is, and all those in the sentences that tell of it."""

    main: DatePhrase | None
    told: tuple[DatePhrase, ...]


_BEHIND_DATELINE = late_pattern(r"\s?(?:(?:\([^)]{1,20}\)\s?)?(?:–|—|-|:)|\([A-Z][^)]{1,20}\)\s)")
_SAID_ON = late_pattern(
    r"\b(?:said|told \w+|announced|added|confirmed|revealed|says)(?: here)?(?: on| late| in a \w+ on)? ?\Z"
)
_PLANNED = late_pattern(
    r"\b(?:originally|initially|previously|earlier|first) (?:been )?"
    r"(?:scheduled|planned|slated|set|due|expected|billed|meant)"
    r"(?: to \w+(?: \w+)?)? (?:for|on|from|in|between)? ?(?:the )?\Z"
)
_NEAR_PLAN = 60
_LEFT = late_pattern(r" (?:left|departed|flew|travell?ed|arrived|set off)\b")
_LEAVES_ON = late_pattern(
    r"\b(?:left|leaves?|leaving|departed|departs?|arrived?|arrives|returns?|returned|flies|flew|travels?|travell?ed) "
    r"(?:for|in|to|from|at) [A-Z][\w-]+(?: [A-Z][\w-]+)? (?:on |late |early )?(?:the )?\Z"
)
_MOVED = late_pattern(
    r"\b(?:(?:postponed|rescheduled|deferred|put (?:off|back)|pushed back|moved|shifted|delayed|brought forward)\b"
    r"[^.;]{0,60}?\b(?:to|until|till|for)|new dates?\b[^.;]{0,40}?\b(?:are|is|of|for|,|:)|"
    r"will now (?:be held|take place|be staged|run|open)\b[^.;]{0,60}?\b(?:on|from|in|between))(?: the)? \Z",
    re.IGNORECASE,
)
_INSTEAD = late_pattern(r" instead\b")
_NEAR = 240
"""How many characters around a date tell what it is the date of."""
_DEADLINES = (" until", " till", " by", " through", " since", " before", " due on")
_PRONOUNS = frozenset({"it", "they"})
_CALLS = ("visit", "press conference", "news conference", "media conference", "press briefing")
_EARLY = 3
_NEWS = 8
"""Up to which sentence a new day is told."""


def choose_event_dates(document: Document, choice: EventChoice, dates: tuple[DatePhrase, ...]) -> EventDates:
    """Choose among the dates: ranges, then a header's, then the first in a sentence about the event."""
    usable = [
        date
        for date in dates
        if not (
            document.is_quoted(date.start)
            or _is_of_news(document, date)
            or _is_given_up(document, date)
            or _is_of_visit(document, choice, date)
            or _is_of_travel(document, date)
        )
    ]
    if new := [date for date in usable if _is_moved_to(document, date)]:
        return EventDates(next((date for date in new if date.is_range), new[0]), tuple(new))
    header = [date for date in usable if _in_header(document, date)]
    named, others = _numbers(choice.phrases), _numbers(choice.others)
    told = [date for date in usable if _is_told(document, choice, named, others, date)]
    own = [date for date in told if not _is_deadline(document, date)]
    exact = [date for date in own if date.days[0]]
    ranges = [date for date in [*header, *own] if date.is_range and _agrees(date, exact)]
    early = [date for date in usable if _is_opening(document, date) and not _is_later(document, choice, date)]
    first = [date for date in own if not date.is_range and _edge(document, date) is DateEdge.START]
    ranges += [date for date in early if date.is_range and _agrees(date, exact)]
    days = [] if _tells_day(own) else [date for date in early if date.days[0]]
    ranked = [*ranges, *header, *first, *exact, *days, *own, *early]
    return EventDates(ranked[0] if ranked else None, tuple(told))


def _tells_day(dates: list[DatePhrase]) -> bool:
    """Tell whether any of some dates is a day, and no month or year."""
    return any(date.days[0] or date.relative for date in dates)


def _numbers(phrases: tuple[EventPhrase, ...]) -> frozenset[int]:
    """Return the numbers of the sentences in which some phrases stand."""
    return frozenset(phrase.sentence.number for phrase in phrases)


def _agrees(range_: DatePhrase, exact: list[DatePhrase]) -> bool:
    """Tell whether the first day that is named lies in a range, where both name their months."""
    first = exact[0] if exact else None
    if first is None or first.start > range_.start or first.is_range or not range_.months[0] or not first.months[0]:
        return True
    day = (first.months[0], first.days[0] or 0)
    return (range_.months[0], range_.days[0] or 0) <= day <= (range_.months[1] or 0, range_.days[1] or 0)


def _is_told(
    document: Document, choice: EventChoice, named: frozenset[int], others: frozenset[int], date: DatePhrase
) -> bool:
    """Tell whether a date stands in a sentence about the event."""
    sentence = document.sentence_at(date.start)
    if sentence is None or sentence.block.kind not in {BlockKind.PROSE, BlockKind.TITLE, BlockKind.ITEM}:
        return False
    if sentence.number not in named and not _goes_on(document, named, others, sentence, date):
        return False
    if date.months[0] is None and not date.relative:
        return False
    return not (_is_elsewhere(document, choice, date) or _is_dateline(document, date))


def _goes_on(
    document: Document, named: frozenset[int], others: frozenset[int], sentence: Sentence, date: DatePhrase
) -> bool:
    """Tell a sentence that speaks of the event without its name: "It runs until Friday", "Guests stay until Friday"."""
    if sentence.number - 1 in named and _opens_with_pronoun(document, sentence):
        return True
    is_last = _is_deadline(document, date) and edge_of(document, sentence, date) is DateEdge.END
    return is_last and sentence.number not in others


def _edge(document: Document, date: DatePhrase) -> DateEdge | None:
    sentence = document.sentence_at(date.start)
    return edge_of(document, sentence, date) if sentence else None


def _opens_with_pronoun(document: Document, sentence: Sentence) -> bool:
    words = sentence.words
    return bool(words) and document.words[words.start].low in _PRONOUNS


def _is_deadline(document: Document, date: DatePhrase) -> bool:
    return f" {document.plain[max(0, date.start - 12) : date.start].lower().rstrip()}".endswith(_DEADLINES)


def _is_elsewhere(document: Document, choice: EventChoice, date: DatePhrase) -> bool:
    """Tell whether another event stands between the event and a date."""
    sentence = document.sentence_at(date.start)
    other = sentence is not None and choice.is_of_other(sentence, date.start)
    return (other and not _is_alias(document, choice, date)) or _is_later(document, choice, date)


def _is_of_visit(document: Document, choice: EventChoice, date: DatePhrase) -> bool:
    """Tell the days of a visit or a press conference that is named between the event and a date."""
    last = bisect_left(choice.others, date.start, key=lambda phrase: phrase.phrase.start) - 1
    if last < 0 or choice.others[last].sentence is not document.sentence_at(date.start):
        return False
    own = bisect_left(choice.phrases, date.start, key=lambda phrase: phrase.phrase.start) - 1
    if own >= 0 and choice.phrases[own].phrase.start > choice.others[last].phrase.start:
        return False
    return choice.others[last].head.of(document.plain).lower().endswith(_CALLS)


def _is_of_travel(document: Document, date: DatePhrase) -> bool:
    """Tell the day on which somebody sets out: "on Wednesday left for Lima", "will return to Lima on 5 May"."""
    sentence = document.sentence_at(date.start)
    if sentence is None:
        return False
    start = max(sentence.start, date.start - _NEAR_PLAN)
    return bool(
        _LEFT.match(document.masked, date.end, sentence.end) or _LEAVES_ON.search(document.masked, start, date.start)
    )


def _is_later(document: Document, choice: EventChoice, date: DatePhrase) -> bool:
    """Tell the date of an event to come behind the event: "was held ahead of the Lock Show on 3 May"."""
    sentence = document.sentence_at(date.start)
    start = sentence.start if sentence else date.start
    last = bisect_left(choice.phrases, date.start, key=lambda phrase: phrase.phrase.start) - 1
    between = document.masked[max(start, choice.phrases[last].phrase.end if last >= 0 else 0) : date.start]
    return phrase_pattern("event.forward_cues").search(between[-_NEAR:]) is not None


def _is_alias(document: Document, choice: EventChoice, date: DatePhrase) -> bool:
    """Tell whether what stands last before a date is the short name of an event in brackets."""
    last = bisect_left(choice.others, date.start, key=lambda phrase: phrase.phrase.start) - 1
    return last >= 0 and document.plain[choice.others[last].phrase.start - 1] == "("


def _is_of_news(document: Document, date: DatePhrase) -> bool:
    """Tell the day on which something was said of an event to come: "will open in May, the port said on Monday"."""
    sentence = document.sentence_at(date.start)
    if sentence is None:
        return False
    start, end = max(sentence.start, date.start - _NEAR), min(sentence.end, date.end + _NEAR)
    if not _SAID_ON.search(document.plain, start, date.start):
        return False
    ahead = phrase_pattern("event.coming", "event.put_off", "event.cancelled")
    return ahead.search(document.masked, start, end) is not None


def _is_given_up(document: Document, date: DatePhrase) -> bool:
    """Tell a day that an event had before it was put off: "originally scheduled for 3 May"."""
    sentence = document.sentence_at(date.start)
    start = max(sentence.start if sentence else 0, date.start - _NEAR_PLAN)
    return _PLANNED.search(document.masked, start, date.start) is not None


def _is_moved_to(document: Document, date: DatePhrase) -> bool:
    """Tell a day that an event was put off to: "moved from 3 May to 9 June", "will take place on 9 June instead"."""
    sentence = document.sentence_at(date.start)
    if sentence is None or sentence.number > _NEWS or not (date.days[0] or date.months[0]):
        return False
    start = max(sentence.start, date.start - _NEAR)
    instead = _INSTEAD.match(document.plain, date.end) or document.plain.startswith("Instead", sentence.start)
    return bool(instead) or _MOVED.search(document.masked, start, date.start) is not None


def _is_opening(document: Document, date: DatePhrase) -> bool:
    """Tell whether a day is named in the first sentences of the prose, which tell when the event was."""
    sentence = document.sentence_at(date.start)
    if sentence is None or sentence.block.kind is not BlockKind.PROSE or sentence.number > _EARLY:
        return False
    if date.relative:
        return date.relative in {"today", "yesterday"} or date.relative in lexicon().weekdays
    held = any(document.words[i].low in lexicon().words["event.held"] for i in sentence.words)
    meeting = phrase_pattern("event.running", "event.coming", "event.coming_together")
    held = held or meeting.search(document.masked, *sentence.span) is not None
    return held and date.days[0] is not None and not _is_deadline(document, date) and not _is_dateline(document, date)


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
    before = document.plain[block.start : date.start]
    return before.count(" ") <= 3 and _BEHIND_DATELINE.match(document.plain, date.end) is not None
