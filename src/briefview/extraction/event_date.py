"""When the event takes place."""

import datetime as dt
import re

from briefview.brief import DateSpan, Duration, InferredPart
from briefview.extraction.date_phrase import DatePhrase
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.finding import Finding
from briefview.extraction.layout import BlockKind
from briefview.extraction.lexicon import lexicon, phrase_pattern
from briefview.extraction.resolution import Resolved, days_between, last_of, resolve
from briefview.extraction.sentence import Sentence

_YEAR = re.compile(r"\b(20\d\d)\b(?![-–]\d)")
_BEHIND_DATELINE = re.compile(r"\s?(?:(?:\([^)]{1,20}\)\s?)?(?:–|—|-|:)|\([A-Z][^)]{1,20}\)\s)")
_SAID_ON = re.compile(
    r"\b(?:said|told \w+|announced|added|confirmed|revealed|says)(?: here)?(?: on| late| in a \w+ on)? ?\Z"
)
_NEAR = 240
"""How many characters around a date tell what it is the date of."""
_DEADLINES = ("until", "till", "by", "through", "since", "before", "due on")
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
    phrase = _main_phrase(document, choice, dates)
    if phrase is None:
        return None
    sentence = document.sentence_at(phrase.start)
    ahead = sentence is not None and bool(phrase_pattern("event.coming").search(document.plain, *sentence.span))
    resolved = resolve(phrase, published, _year_of(document, choice), ahead=ahead)
    widened = _widened(document, sentence, resolved, duration) if not phrase.is_range else resolved
    guessed = widened is not None and (widened.from_publication or widened is not resolved)
    span = DateSpan(
        words=phrase.span.of(document.text),
        start=widened.start if widened else None,
        end=widened.end if widened else None,
        resolved_from=published if widened and widened.from_publication else None,
    )
    return Finding(span, (phrase.span,), "event.date-words", _BOTH if guessed else ())


def _widened(
    document: Document, sentence: Sentence | None, resolved: Resolved | None, duration: Duration | None
) -> Resolved | None:
    """Take one named day as the first or the last of several, as its sentence says."""
    days = duration.days if duration else None
    if resolved is None or sentence is None or not days or days < 2 or days_between(resolved.start, resolved.end) != 1:
        return resolved
    if phrase_pattern("event.ended").search(document.plain, *sentence.span):
        return Resolved(last_of(resolved.end, 2 - days), resolved.end, resolved.from_publication)
    if phrase_pattern("event.opening_verbs").search(document.plain, *sentence.span):
        return Resolved(resolved.start, last_of(resolved.start, days), resolved.from_publication)
    return resolved


def _main_phrase(document: Document, choice: EventChoice, dates: tuple[DatePhrase, ...]) -> DatePhrase | None:
    """Choose among the dates: ranges, then a header's, then the first in a sentence about the event."""
    usable = [date for date in dates if not document.is_quoted(date.start) and not _is_of_news(document, date)]
    header = [date for date in usable if _in_header(document, date)]
    told = [date for date in usable if _is_told(document, choice, date)]
    ranges = [date for date in [*header, *told] if date.is_range]
    exact = [date for date in told if date.days[0]]
    ranked = [*ranges, *header, *exact, *told] or [date for date in usable if _is_opening(document, date)]
    return ranked[0] if ranked else None


def _is_told(document: Document, choice: EventChoice, date: DatePhrase) -> bool:
    """Tell whether a date stands in a sentence about the event, and says when it is."""
    sentence = document.sentence_at(date.start)
    if sentence is None or sentence.block.kind not in {BlockKind.PROSE, BlockKind.TITLE}:
        return False
    if not any(phrase.sentence.number == sentence.number for phrase in choice.phrases):
        return False
    if date.months[0] is None and not date.relative:
        return False
    before = document.plain[max(0, date.start - 12) : date.start].lower().rstrip()
    elsewhere = choice.is_of_other(sentence, date.start)
    return not (elsewhere or before.endswith(_DEADLINES) or _is_dateline(document, date))


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


def _is_opening(document: Document, date: DatePhrase) -> bool:
    """Tell whether a day is named in the first sentences of the prose, which tell when the event was."""
    sentence = document.sentence_at(date.start)
    early = sentence is not None and sentence.block.kind is BlockKind.PROSE and sentence.number <= 2
    return early and (date.relative in {"today", "yesterday"} or date.relative in lexicon().weekdays)


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


def _year_of(document: Document, choice: EventChoice) -> int | None:
    """Return the year in the event's name, or in a title of its series."""
    spans = [choice.name, *(block.span for block in document.blocks[:3] if block.kind is BlockKind.TITLE)]
    years = (_YEAR.search(document.plain, *span) for span in spans)
    return next((int(year[1]) for year in years if year), None)
