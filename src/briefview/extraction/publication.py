"""When the source was published, as its text prints it."""

from briefview.brief import CalendarDate, Evidence, Published, PublishedOrigin, Source
from briefview.extraction.date_phrase import DatePhrase
from briefview.extraction.dateline import Dateline, find_printed_date
from briefview.extraction.document import Document


def publication_phrase(
    document: Document, dateline: Dateline | None, dates: tuple[DatePhrase, ...]
) -> DatePhrase | None:
    """Return the date by which a text says when it was written: its dateline's, or one printed apart."""
    if dateline and dateline.date and dateline.date.is_full:
        return dateline.date
    return find_printed_date(document, dates)


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
