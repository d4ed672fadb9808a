"""Dates and times of the calendar as a text words them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon, tree
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
    """The words in lower case, without an "early" or "late", where they count from the day of writing."""
    relative_end: str = ""
    """The last weekday of "Monday to Wednesday"."""

    @property
    def span(self) -> Span:
        """The stretch of the words."""
        return Span(self.start, self.end)

    @property
    def is_range(self) -> bool:
        """Tell whether two days are named."""
        return self.days[1] is not None or bool(self.relative_end)

    @property
    def is_full(self) -> bool:
        """Tell whether the words fix one day and its year."""
        return self.days[0] is not None and self.year is not None and not self.is_range


_MONTH = (
    r"(?a:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
)
_WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_SHORT_WEEKDAY = r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?"
_DAY = r"[0-3]?\d(?!\d)(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_JOINT = r"\s?(?:-|–|—|to|and|until|till|through|&)\s?(?:the\s)?"
_TO = rf"(?:,?{_JOINT}|,\s(?=[0-3]?\d(?!\d)))"
_MORE_DAYS = rf"(?:,\s{_DAY}(?=,|\s?(?:and|&)\s))*,?"
_ON_DAY = rf"(?:(?:{_WEEKDAY}|{_SHORT_WEEKDAY}),?\s)?"
_LEAD = rf"{_ON_DAY}(?:the\s)?"
_IN_BRACKETS = rf"(?:\s?\((?:{_WEEKDAY}|{_SHORT_WEEKDAY})\))?"
_TIME_UNIT = r"(?:weekend|week|month|year|quarter|spring|summer|autumn|fall|winter)"
_ORDINAL = r"(?:first|second|third|fourth|last)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_COUNT = r"(?:two|three|four|five|six|\d+)"
_PART = r"(?:(?:early|mid)(?:-?\sto\s|/))?(?:early|mid|late)[\s-]"
_NUMBERED = r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d(?![\d.]*\d)"
_FORMS = (
    (
        rf"\b{_LEAD}(?P<a_day>{_DAY}){_MORE_DAYS}(?:\s(?:of\s)?(?P<a_month>{_MONTH}))?(?:,?\s{_YEAR})?{_IN_BRACKETS}{_TO}"
        rf"{_ON_DAY}(?P<a_last_day>{_DAY}),?\s(?:of\s)?(?P<a_last_month>{_MONTH})(?:,?\s(?P<a_year>{_YEAR}))?{_IN_BRACKETS}"
    ),
    rf"\b{_LEAD}(?P<b_day>{_DAY})(?:\s(?:of\s)?|-)(?P<b_month>{_MONTH})(?:(?:,?\s|-)(?P<b_year>{_YEAR}))?{_IN_BRACKETS}",
    (
        rf"\b{_ON_DAY}(?P<c_month>{_MONTH})\s(?P<c_day>{_DAY})(?:,?\s{_YEAR}(?=,?{_JOINT}{_ON_DAY}{_MONTH}))?{_IN_BRACKETS}{_MORE_DAYS}"
        rf"{_JOINT}(?:{_ON_DAY}(?P<c_last_month>{_MONTH})\s)?(?P<c_last_day>{_DAY})(?:,?\s(?P<c_year>{_YEAR}))?{_IN_BRACKETS}"
    ),
    (
        rf"\b{_ON_DAY}(?P<d_month>{_MONTH})\s(?:the\s)?(?P<d_day>{_DAY})(?![:.]\d)"
        rf"(?:(?:,?\s|,|/)(?P<d_year>{_YEAR}))?{_IN_BRACKETS}"
    ),
    r"\b(?P<e_year>(?:19|20)\d\d)(?P<e_mark>[-/])(?P<e_month>[01]\d)(?P=e_mark)(?P<e_day>[0-3]\d)(?!\d)",
    rf"\b(?<!\d[.,])(?={_NUMBERED})(?P<f_day>\d+)\.(?P<f_month>\d+)\.(?P<f_year>\d+)",
    (
        r"\b(?<![\d/-])(?P<k_day>\d\d?)(?P<k_mark>[/-])(?P<k_month>\d\d?)(?P=k_mark)"
        r"(?P<k_year>(?:19|20)\d\d)(?![\d/-])"
    ),
    (
        rf"\b(?:(?:in|the)\s)*(?:{_ORDINAL}|early|late|mid)[\s-](?:week\sof\s|half\sof\s|quarter\sof\s)"
        rf"(?:{_MONTH}(?:,?\s{_YEAR})?|{_YEAR}|(?:next|this)\syear)"
    ),
    (
        rf"\b{_PART}(?=(?-i:[A-Z]))(?P<g_month>{_MONTH})(?:{_JOINT}(?:{_PART})?(?=(?-i:[A-Z]))(?P<g_last_month>{_MONTH}))?"
        rf"(?:,?\s(?P<g_year>{_YEAR}))?"
    ),
    rf"\b(?P<h_month>{_MONTH}),?\s(?P<h_year>{_YEAR})",
    rf"\b{_PART}(?P<relative>(?:next|last|this)\s(?:week|month|year))\b",
    rf"\b(?P<weekday>{_WEEKDAY})\s?(?:-|–|—|to|and|until|till|through|&)\s?(?P<last_weekday>{_WEEKDAY})\b",
    rf"\b(?P<now>today|yesterday|tomorrow)\s(?:and|to|until|till|through)\s(?P<then>today|tomorrow|{_WEEKDAY})\b",
    (
        rf"\b(?:today|yesterday|tomorrow|tonight|last\snight|this\s(?:morning|afternoon|evening)|"
        rf"(?:(?:later|earlier)\s)?(?:next|last|this|that)\s(?:{_TIME_UNIT}|{_WEEKDAY})|(?:over|at|during)\sthe\sweekend|"
        rf"(?:in\s)?{_COUNT}\s(?:days|weeks|months|years)(?:'\s?time|\sfrom\snow)|"
        rf"in\sthe\s{_SEASON}(?:\sof\s{_YEAR})?|{_WEEKDAY})\b"
    ),
)
_PHRASE = late_pattern("|".join(_FORMS), re.IGNORECASE)
_OPENERS = frozenset(
    {
        "early", "mid", "late", "later", "earlier", "next", "last", "this", "today", "yesterday", "tomorrow", "tonight",
        "first", "second", "third", "fourth", "two", "three", "four", "five", "six",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    }
)  # fmt: skip
"""The first words of the forms but for a number and the small words that mostly open none."""
_OPENING = late_pattern(
    rf"\b(?=[ai\d{''.join(sorted({word[0] for word in _OPENERS}))}])(?:\d|{tree(_OPENERS)}(?![^\W_])|"
    rf"(?:in|the)(?=\s(?:\d|in|the|early|late|mid|{_ORDINAL}|{_COUNT}))|(?:at|during|over)(?=\sthe\sweekend)|"
    rf"that(?=\s(?:{_TIME_UNIT}|{_WEEKDAY})))",
    re.IGNORECASE,
)
"""Where a form may start; the forms are tried nowhere else."""
_MONTHS, _DAYS = 12, 31
_NAMED_AGAIN = late_pattern(r",?\s\(?(?:the\s)?", re.IGNORECASE)
_BARE = late_pattern(rf"\bin\s(?P<month>{_MONTH})(?=[\s.,;)]|$)|\bin\s(?P<year>{_YEAR})\b", re.IGNORECASE)


def find_dates(plain: str) -> tuple[DatePhrase, ...]:
    """Return the dates of a plain view of a text, in order; "today (3 May)" is one."""
    found = list[DatePhrase]()
    for phrase in sorted({phrase.start: phrase for phrase in [*_bare(plain), *_full(plain)]}.values()):
        joined = _joined(plain, found[-1], phrase) if found else None
        if joined:
            found[-1] = joined
        else:
            found.append(phrase)
    return tuple(found)


def _joined(plain: str, day: DatePhrase, again: DatePhrase) -> DatePhrase | None:
    """Join a day that counts from the day of writing with its date or weekday behind it, if that follows."""
    if again.start - day.end > len(" (the ,") or not _is_day_word(day) or not _names_day(again):
        return None
    between = _NAMED_AGAIN.fullmatch(plain, day.end, again.start)
    if between is None or (again.relative and "(" not in between.group()):
        return None
    end = again.end + (("(" in between.group()) and plain[again.end : again.end + 1] == ")")
    return again._replace(start=day.start, end=end, relative=day.relative if again.relative else "")


def _is_day_word(phrase: DatePhrase) -> bool:
    return phrase.relative in {"today", "yesterday", "tomorrow", "tonight"} or phrase.relative in lexicon().weekdays


def _names_day(phrase: DatePhrase) -> bool:
    """Tell one day with its month, or a weekday."""
    one = phrase.days[0] is not None and phrase.months[0] is not None
    return not phrase.is_range and (one or phrase.relative in lexicon().weekdays)


def _full(plain: str) -> Iterator[DatePhrase]:
    """Match the forms; their groups are called after the form's letter and the part that they hold."""
    for match in _matches(plain):
        parts = {name[2:]: text for name, text in match.groupdict().items() if text and name[1] == "_"}
        start, end = match.span()
        end -= plain[end - 1] == "."
        if not parts:
            words = match["relative"] or match["weekday"] or match["now"] or plain[start:end]
            last = match["last_weekday"] or match["then"] or ""
            yield DatePhrase(start, end, relative=words.lower(), relative_end=last.lower())
            continue
        days = (_number(parts.get("day")), _number(parts.get("last_day")))
        months = (_month(parts.get("month")), _month(parts.get("last_month")))
        if match["k_day"]:
            told = _day_and_month(days[0] or 0, months[0] or 0)
            if told is None:
                continue
            days, months = (told[0], None), (told[1], None)
        if match["a_day"] and months[0] is None and (days[0] or 0) >= (days[1] or 0):
            start, days, months = match.start("a_last_day"), (days[1], None), (months[1], None)
        elif days[1]:
            months = (months[0] or months[1], months[1] or months[0])
        yield DatePhrase(start, end, days, months, _number(parts.get("year")))


def _matches(plain: str) -> Iterator[re.Match[str]]:
    """Match the forms from the left, where a word can open one."""
    done = 0
    for opening in _OPENING.finditer(plain):
        if opening.start() >= done and (match := _PHRASE.match(plain, opening.start())):
            yield match
            done = match.end()


def _day_and_month(first: int, second: int) -> tuple[int, int] | None:
    """Tell day and month of "20/11/2019" apart; nothing where both orders give a date and they differ."""
    day, month = max(first, second), min(first, second)
    sure = day > _MONTHS or day == month
    return (day, month) if sure and day <= _DAYS and 0 < month <= _MONTHS else None


def _bare(plain: str) -> Iterator[DatePhrase]:
    """Match a month or a year alone, which is a date only behind "in"."""
    for match in _BARE.finditer(plain):
        name = "month" if match["month"] else "year"
        end = match.end() - (plain[match.end() - 1] == ".")
        yield DatePhrase(match.start(name), end, months=(_month(match["month"]), None), year=_number(match["year"]))


def _number(text: str | None) -> int | None:
    return int(re.sub(r"\D", "", text)) if text else None


def _month(text: str | None) -> int | None:
    if text and text.isdigit():
        return int(text)
    return lexicon().months[text.lower().rstrip(".")] if text else None


def dates_in(dates: tuple[DatePhrase, ...], span: Span) -> tuple[DatePhrase, ...]:
    """Return those of some ordered dates that lie within a stretch."""
    first = bisect_left(dates, span.start, key=lambda date: date.start)
    last = bisect_right(dates, span.end, lo=first, key=lambda date: date.end)
    return dates[first:last]
