"""The line that opens an article with the place and the day of writing."""

from collections.abc import Iterator
from typing import NamedTuple

from briefview.extraction.date_phrase import DatePhrase, dates_in
from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import Block, BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.span import Span, trimmed


class Dateline(NamedTuple):
    """Where and when an article was written, as its first line says."""

    end: int
    """Where the text behind it starts."""
    city: Span | None
    country: Span | None
    """The country, or the state that tells it."""
    date: DatePhrase | None


_SEPARATOR = late_pattern(
    r"\s(?:–|—|--|-)\s|(?<=[A-Z]{4})-\s(?=[A-Z])|:\s|(?<=[A-Za-z]):(?=[A-Z])|\.\s(?=[A-Z])|\s(?:–|—|--|:)(?=\S)|(?<=[A-Z]\))\s(?=[A-Z])"
)
_BRACKET = late_pattern(r"\([^)]{1,70}\)|/[^/\s]{2,30}/")
_AGENCY = late_pattern(r"[\s,]+[A-Z]{2,6}$")
_BEFORE_DATE = frozenset({"date", "dated", "on", "posted", "published", "updated"})
_LONGEST_CITY = 3
_REACH = 140
_BARE_END = late_pattern(r"\s+(?=[\"'A-Z])")


def find_dateline(document: Document, dates: tuple[DatePhrase, ...]) -> Dateline | None:
    """Return the dateline before the first sentence of the prose, or nothing."""
    for block in document.blocks:
        if block.kind is BlockKind.PROSE:
            return _dateline(document, block, dates)
        if block.kind is BlockKind.ITEM:
            return None
    return None


def _dateline(document: Document, block: Block, dates: tuple[DatePhrase, ...]) -> Dateline | None:
    """Read the line up to the first mark that ends one with a date, or else one without."""
    lines = list(_lines(document, block, dates))
    return next((line for line in lines if line.date), lines[0] if lines else _unmarked(document, block, dates))


def _lines(document: Document, block: Block, dates: tuple[DatePhrase, ...]) -> Iterator[Dateline]:
    for separator in _SEPARATOR.finditer(document.plain, block.start, min(block.end, block.start + _REACH)):
        head = trimmed(document.plain, block.start, separator.start())
        if head.end > head.start and (line := _read(document, head, separator.end(), dates)):
            yield line


def _unmarked(document: Document, block: Block, dates: tuple[DatePhrase, ...]) -> Dateline | None:
    """Read a dateline that ends with its date: "Lima, 3 May 2025 The forum opened"."""
    date = next(iter(dates_in(dates, Span(block.start, min(block.end, block.start + _REACH)))), None)
    end = _BARE_END.match(document.plain, date.end) if date and date.is_full else None
    if date is None or end is None:
        return None
    line = _read(document, Span(block.start, date.end), end.end(), dates)
    return line if line and line.city else None


def _read(document: Document, head: Span, end: int, dates: tuple[DatePhrase, ...]) -> Dateline | None:
    """Read "NAIROBI, Kenya, 12 March 2025 (EANA)"; anything else in the line makes it no dateline."""
    date = next((phrase for phrase in dates if head.covers(phrase.span)), None)
    stop = date.start if date else head.end
    bracket = _BRACKET.search(document.plain, head.start, head.end)
    if bracket and bracket.start() < stop:
        stop = bracket.start()
    parts = _parts(document.plain, head.start, stop)
    rest = _AGENCY.sub("", _BRACKET.sub("", document.plain[date.end : head.end])) if date else ""
    if rest.strip(" ,.-–—/()") or len(parts) > 3:
        return None
    if not parts:
        return Dateline(end, None, None, date) if date and date.is_full else None
    city = parts[0].of(document.text)
    if city.lower() == "united nations":
        return Dateline(end, None, None, date)
    if not _is_place_of_writing(document, parts, date, end, bracketed=bracket is not None):
        return None
    land = parts[-1] if len(parts) > 1 and lexicon().gazetteer.country_of(parts[-1].of(document.plain)) else None
    return Dateline(end, parts[0], land, date)


def _is_place_of_writing(
    document: Document, parts: list[Span], date: DatePhrase | None, end: int, *, bracketed: bool
) -> bool:
    """Tell a place that is known, stands before a full date, or is in capitals."""
    city, gazetteer = parts[0].of(document.text), lexicon().gazetteer
    if any(not part.of(document.plain)[0].isupper() for part in parts):
        return False
    if city.lower() in gazetteer.cities or city.lower() in gazetteer.countries:
        return True
    short = len(city.split()) <= _LONGEST_CITY
    if date and date.is_full and short:
        return True
    dated = date is not None or bracketed
    if not city.isupper() or len(city) <= 2 or not (short or dated or len(parts) > 1):
        return False
    return dated or document.plain[end - 2 : end] != ": "


def _parts(plain: str, start: int, end: int) -> list[Span]:
    found, at = list[Span](), start
    while at < end:
        comma = plain.find(",", at, end)
        stop = comma if comma >= 0 else end
        part = trimmed(plain, at, stop, " ,.|-–—")
        if part.end > part.start and part.of(plain).lower() not in _BEFORE_DATE:
            found.append(part)
        at = stop + 1
    return found
