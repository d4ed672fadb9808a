"""Dates and times of the calendar as a text words them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from briefview.extraction.lexicon import lexicon
from briefview.extraction.span import Span


class DatePhrase(NamedTuple):
    """A date in the words of the text, with the parts that it states."""

    start: int
    end: int
    days: tuple[int | None, int | None] = (None, None)
    """First and last day of the month."""
    months: tuple[int | None, int | None] = (None, None)
    year: int | None = None
    relative: str = ""
    """The words in lower case, where they count from the day of writing."""

    @property
    def span(self) -> Span:
        """The stretch of the words."""
        return Span(self.start, self.end)

    @property
    def is_range(self) -> bool:
        """Tell whether two days are named."""
        return self.days[1] is not None

    @property
    def is_full(self) -> bool:
        """Tell whether the words fix one day and its year."""
        return self.days[0] is not None and self.year is not None and not self.is_range


_MONTH = (
    r"(?a:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
)
_WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_DAY = r"[0-3]?\d(?!\d)(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_JOINT = r"\s?(?:-|–|—|to|and|until|till|through|&)\s?(?:the\s)?"
_TO = rf"(?:{_JOINT}|,\s(?=[0-3]?\d(?!\d)))"
_MORE_DAYS = rf"(?:,\s{_DAY}(?=,|\s?(?:and|&)\s))*,?"
_LEAD = rf"(?:{_WEEKDAY},?\s)?(?:the\s)?"
_TIME_UNIT = r"(?:week|month|year|quarter|spring|summer|autumn|fall|winter)"
_ORDINAL = r"(?:first|second|third|fourth|last)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_COUNT = r"(?:two|three|four|five|six|\d+)"
_FORMS = (
    (
        rf"\b{_LEAD}(?P<a1>{_DAY}){_MORE_DAYS}(?:\s(?:of\s)?(?P<a2>{_MONTH}))?(?:,?\s{_YEAR})?{_TO}"
        rf"(?:{_WEEKDAY},?\s)?(?P<a3>{_DAY}),?\s(?:of\s)?(?P<a4>{_MONTH})(?:,?\s(?P<a5>{_YEAR}))?"
    ),
    rf"\b{_LEAD}(?P<b1>{_DAY})\s(?:of\s)?(?P<b2>{_MONTH})(?:,?\s(?P<b3>{_YEAR}))?",
    (
        rf"\b(?:{_WEEKDAY},?\s)?(?P<c1>{_MONTH})\s(?P<c2>{_DAY}){_MORE_DAYS}{_JOINT}(?:(?P<c3>{_MONTH})\s)?(?P<c4>{_DAY})"
        rf"(?:,?\s(?P<c5>{_YEAR}))?"
    ),
    rf"\b(?:{_WEEKDAY},?\s)?(?P<d1>{_MONTH})\s(?P<d2>{_DAY})(?![:.]\d)(?:,?\s(?P<d3>{_YEAR}))?",
    r"\b(?P<e1>(?:19|20)\d\d)-(?P<e2>[01]\d)-(?P<e3>[0-3]\d)\b",
    (
        rf"\b(?:(?:in|the)\s)*(?:{_ORDINAL}|early|late|mid)[\s-](?:week\sof\s|half\sof\s|quarter\sof\s)"
        rf"(?:{_MONTH}(?:,?\s{_YEAR})?|{_YEAR}|(?:next|this)\syear)"
    ),
    rf"\b(?P<g1>{_MONTH}),?\s(?P<g2>{_YEAR})",
    (
        rf"\b(?:today|yesterday|tomorrow|tonight|last\snight|(?:later\s)?(?:next|last|this|that)\s(?:{_TIME_UNIT}|{_WEEKDAY})|"
        rf"(?:in\s)?{_COUNT}\s(?:days|weeks|months|years)(?:'\s?time|\sfrom\snow)|"
        rf"in\sthe\s{_SEASON}(?:\sof\s{_YEAR})?|{_WEEKDAY})\b"
    ),
)
_PHRASE = re.compile("|".join(_FORMS), re.IGNORECASE)
_BARE = re.compile(rf"\bin\s(?P<month>{_MONTH})(?=[\s.,;)]|$)|\bin\s(?P<year>{_YEAR})\b", re.IGNORECASE)


def find_dates(plain: str) -> tuple[DatePhrase, ...]:
    """Return the dates of a plain view of a text, in order."""
    return tuple(sorted({phrase.start: phrase for phrase in [*_bare(plain), *_full(plain)]}.values()))


def _full(plain: str) -> Iterator[DatePhrase]:
    for match in _PHRASE.finditer(plain):
        group = match.groupdict()
        start, end = match.span()
        if plain[start:end].lower() == "may" or plain[end - 1] == ".":
            end -= plain[end - 1] == "."
        if group["a1"] and not group["a2"] and _day(group["a1"]) >= _day(group["a3"]):
            days, months = (_day(group["a3"]), None), (_month(group["a4"]), None)
            yield DatePhrase(match.start("a3"), end, days, months, _year(group["a5"]))
        elif group["a1"]:
            last = _month(group["a4"])
            yield DatePhrase(
                start,
                end,
                (_day(group["a1"]), _day(group["a3"])),
                (_month(group["a2"]) or last, last),
                _year(group["a5"]),
            )
        elif group["b1"]:
            yield DatePhrase(start, end, (_day(group["b1"]), None), (_month(group["b2"]), None), _year(group["b3"]))
        elif group["c1"]:
            first = _month(group["c1"])
            yield DatePhrase(
                start,
                end,
                (_day(group["c2"]), _day(group["c4"])),
                (first, _month(group["c3"]) or first),
                _year(group["c5"]),
            )
        elif group["d1"]:
            yield DatePhrase(start, end, (_day(group["d2"]), None), (_month(group["d1"]), None), _year(group["d3"]))
        elif group["e1"]:
            yield DatePhrase(start, end, (int(group["e3"]), None), (int(group["e2"]), None), int(group["e1"]))
        elif group["g1"]:
            yield DatePhrase(start, end, months=(_month(group["g1"]), None), year=_year(group["g2"]))
        else:
            yield DatePhrase(start, end, relative=plain[start:end].lower())


def _bare(plain: str) -> Iterator[DatePhrase]:
    """Match a month or a year alone, which is a date only behind "in"."""
    for match in _BARE.finditer(plain):
        name = "month" if match["month"] else "year"
        end = match.end() - (plain[match.end() - 1] == ".")
        yield DatePhrase(match.start(name), end, months=(_month(match["month"]), None), year=_year(match["year"]))


def _day(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _month(text: str | None) -> int | None:
    return lexicon().months[text.lower().rstrip(".")] if text else None


def _year(text: str | None) -> int | None:
    return int(text) if text else None


def dates_in(dates: tuple[DatePhrase, ...], span: Span) -> tuple[DatePhrase, ...]:
    """Return those of some ordered dates that lie within a stretch."""
    first = bisect_left(dates, span.start, key=lambda date: date.start)
    last = bisect_right(dates, span.end, lo=first, key=lambda date: date.end)
    return dates[first:last]
