"""When the source was published, as its text prints it."""

import re

from briefview.brief import CalendarDate, Evidence, Published, PublishedOrigin, Source
from briefview.extraction.date_phrase import DatePhrase
from briefview.extraction.dateline import Dateline
from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import BlockKind
from briefview.extraction.printed_date import find_printed_date
from briefview.extraction.span import Span

_LATE = 11
"""From which month on a dateline without its year may be of the year before the event."""
_TODAY = late_pattern(r"today\b[\s,(]+(?:the\s)?", re.IGNORECASE)
_YEAR = late_pattern(r"\b20\d\d\b")


def publication_phrase(
    document: Document, dateline: Dateline | None, dates: tuple[DatePhrase, ...], name: Span | None = None
) -> DatePhrase | None:
    """Return the date by which a text says when it was written: its dateline's, one printed apart, or "today".

    Args:
        document: The text.
        dateline: Its dateline.
        dates: Its dates.
        name: The name of its event, whose year a dateline may leave out.
    """
    line = dateline.date if dateline else None
    if line and line.is_full:
        return line
    return find_printed_date(document, dates) or _dated_today(document, dates) or _of_year(document, line, dates, name)


def _of_year(
    document: Document, line: DatePhrase | None, dates: tuple[DatePhrase, ...], name: Span | None
) -> DatePhrase | None:
    """Return the day of a dateline in the one year that the dates of the text and the name of its event give."""
    if line is None or not line.days[0] or not line.months[0] or line.is_range:
        return None
    years = {date.year for date in dates if date.year and date.days[0]}
    years |= {int(year.group()) for year in _YEAR.finditer(document.plain, *name)} if name else set()
    months = {date.months[0] for date in dates if date.months[0] and date != line}
    near = line.months[0] < _LATE or any(month >= _LATE - 1 for month in months if month)
    return line._replace(year=years.pop()) if len(years) == 1 and near else None


def _dated_today(document: Document, dates: tuple[DatePhrase, ...]) -> DatePhrase | None:
    """Return the date that a text gives for "today", in the one year that its titles and first sentences name."""
    for phrase in dates:
        lead = _TODAY.match(document.plain, *phrase.span)
        if lead and phrase.days[0] and not phrase.is_range:
            end = phrase.end - (document.plain[phrase.end - 1] == ")")
            return phrase._replace(start=lead.end(), end=end, year=phrase.year or _only_year(document))
    return None


def _only_year(document: Document) -> int | None:
    titles = [block.span for block in document.blocks[:4] if block.kind is BlockKind.TITLE]
    spans = [*titles, *(sentence.span for sentence in document.prose[:3])]
    years = {int(year.group()) for span in spans for year in _YEAR.finditer(document.plain, *span)}
    return years.pop() if len(years) == 1 else None


def dated_source(source: Source, phrase: DatePhrase | None) -> Source:
    """Return the source with the publication date that its text prints, unless it has one already."""
    if source.published or phrase is None or not phrase.is_full:
        return source
    try:
        date = CalendarDate(phrase.year or 1, phrase.months[0], phrase.days[0]).first_day
    except ValueError:
        return source
    evidence = Evidence(start=phrase.start, end=phrase.end, quote=phrase.span.of(source.text))
    return source.model_copy(update={"published": Published(date=date, origin=PublishedOrigin.TEXT, evidence=evidence)})
