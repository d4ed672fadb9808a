"""The line that opens an article with the place and the day of writing, and other printed dates."""

import re
from typing import NamedTuple

from briefview.extraction.date_phrase import DatePhrase
from briefview.extraction.document import Document
from briefview.extraction.layout import Block, BlockKind
from briefview.extraction.lexicon import lexicon
from briefview.extraction.span import Span, trimmed


class Dateline(NamedTuple):
    """Where and when an article was written, as its first line says."""

    end: int
    """Where the text behind it starts."""
    city: Span | None
    country: Span | None
    date: DatePhrase | None


_SEPARATOR = re.compile(r"\s(?:–|—|--|-)\s|:\s|\.\s(?=[A-Z])|\s(?:–|—|--|:)(?=\S)|(?<=[A-Z]\))\s(?=[A-Z])")
_BRACKET = re.compile(r"\([^)]{1,40}\)|/[^/\s]{2,30}/")
_AGENCY = re.compile(r"[\s,]+[A-Z]{2,6}$")
_LABELS = re.compile(
    r"\b(?:press (?:release|statement|note)|media (?:release|advisory|note)|for immediate release|posted|"
    r"published|updated|issued|on|by|at|"
    r"date|done|news|release|statement|time|ist|gmt|utc|bdst|bst|pkt|npt|ce?s?t|e[ad]t|[ewc]at|est|sgt|hkt|[ap]m|"
    r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:[ap]m)?|embargoed?)\b",
    re.IGNORECASE,
)
_REACH = 110
_NEAR_TOP = 12


def find_dateline(document: Document, dates: tuple[DatePhrase, ...]) -> Dateline | None:
    """Return the dateline before the first sentence of the prose, or nothing."""
    for block in document.blocks:
        if block.kind is BlockKind.PROSE:
            return _dateline(document, block, dates)
        if block.kind is BlockKind.ITEM:
            return None
    return None


def _dateline(document: Document, block: Block, dates: tuple[DatePhrase, ...]) -> Dateline | None:
    for separator in _SEPARATOR.finditer(document.plain, block.start, min(block.end, block.start + _REACH)):
        head = trimmed(document.plain, block.start, separator.start())
        if head.end > head.start and (line := _read(document, head, separator.end(), dates)):
            return line
    return None


def _read(document: Document, head: Span, end: int, dates: tuple[DatePhrase, ...]) -> Dateline | None:
    """Read "NAIROBI, Kenya, 12 March 2025 (EANA)"; anything else in the line makes it no dateline."""
    date = next((phrase for phrase in dates if head.covers(phrase.span)), None)
    stop = date.start if date else head.end
    bracket = _BRACKET.search(document.plain, head.start, head.end)
    if bracket and bracket.start() < stop:
        stop = bracket.start()
    parts = _parts(document.plain, head.start, stop)
    rest = _AGENCY.sub("", _BRACKET.sub("", document.plain[date.end : head.end])) if date else ""
    if rest.strip(" ,.-–—/") or len(parts) > 3:
        return None
    if not parts:
        return Dateline(end, None, None, date) if date and date.is_full else None
    city = parts[0].of(document.text)
    if city.lower() == "united nations":
        return Dateline(end, None, None, date)
    known = city.lower() in lexicon().gazetteer.cities or city.lower() in lexicon().gazetteer.countries
    if not (
        known or (city.isupper() and (date or bracket or len(parts) > 1 or len(city.split()) <= 3) and len(city) > 2)
    ):
        return None
    if city.isupper() and not known and not date and not bracket and document.plain[end - 2 : end] == ": ":
        return None
    country = (
        parts[-1]
        if len(parts) > 1 and lexicon().gazetteer.countries.get(parts[-1].of(document.plain).lower())
        else None
    )
    return Dateline(end, parts[0], country, date)


def _parts(plain: str, start: int, end: int) -> list[Span]:
    found, at = list[Span](), start
    while at < end:
        comma = plain.find(",", at, end)
        stop = comma if comma >= 0 else end
        part = trimmed(plain, at, stop, " ,.|-–—")
        if part.end > part.start:
            found.append(part)
        at = stop + 1
    return found


def find_printed_date(document: Document, dates: tuple[DatePhrase, ...]) -> DatePhrase | None:
    """Return a full date that stands in a line with nothing but places and labels."""
    for phrase in dates:
        if not phrase.is_full:
            continue
        sentence = document.sentence_at(phrase.start)
        if sentence is None:
            continue
        block = sentence.block
        first = next((b for b in document.blocks if b.kind is BlockKind.PROSE), None)
        if block.kind is BlockKind.FIELD and block.label in {"posted on", "published", "updated"}:
            return phrase
        behind = first is not None and block.number > first.number and block is not document.blocks[-1]
        if block.end - block.start > 120 or (behind and not _is_stamp(document, block, phrase)):
            continue
        if block.kind in {BlockKind.TITLE, BlockKind.PROSE, BlockKind.HEADING} and _is_bare(document, block, phrase):
            return phrase
    return None


def _is_stamp(document: Document, block: Block, phrase: DatePhrase) -> bool:
    """Tell a line near the top that prints a time or a word of publishing beside its date."""
    return block.number < _NEAR_TOP and any(
        _LABELS.search(document.plain, *span) for span in (Span(block.start, phrase.start), Span(phrase.end, block.end))
    )


def _is_bare(document: Document, block: Block, phrase: DatePhrase) -> bool:
    rest = document.plain[block.start : phrase.start] + "|" + document.plain[phrase.end : block.end]
    rest = _LABELS.sub("", rest)
    parts = [part.strip(" .*_#") for cell in re.split(r"[|,:;–—-]", rest) for part in _without_agency(cell)]
    gazetteer = lexicon().gazetteer
    return all(not part or gazetteer.country_of(part) for part in parts)


def _without_agency(cell: str) -> list[str]:
    """Leave out the short name of an agency: "PIB Bhubaneswar"."""
    first, _, rest = cell.strip().partition(" ")
    return [rest] if first.isupper() and len(first) <= 5 else [cell]
