"""Numbers as a text writes them, in digits and in words."""

from decimal import Decimal
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon
from briefview.extraction.word import Tag, Word

_BY_COMMAS = late_pattern(r"\d+(?:,\d{2,3})*,\d{3}(?:\.\d+)?")
_BY_STOPS = late_pattern(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d\d?)?|\d{1,3}\.\d{3},\d\d?")
_UNGROUPED = late_pattern(r"\d+(?:\.\d+|,\d\d?)?")
_SIZES = frozenset({"deep", "wide", "long", "high", "tall", "thick", "of water"})
"""What stands behind metres and not behind millions."""
_SHORT = 3
_GLUED_SCALES = frozenset({"k", "m", "b"})
"""Scales of one letter, which stand apart from their number only where a currency says that it is money."""


class Amount(NamedTuple):
    """A number and the words that it fills: a half-open range."""

    value: Decimal
    first: int
    last: int
    spelled: bool
    """Whether it is written in words."""


def read_amount(document: Document, at: int, limit: int) -> Amount | None:
    """Read the number that starts at a word: "1.4 billion", "three hundred", "35 000", "two and a half"."""
    if at >= limit:
        return None
    word = document.words[at]
    if Tag.NUMBER in word.tags and word.text[-1].isdigit():
        return _digits(document, at, limit)
    return _spelled(document.words, at, limit)


def _digits(document: Document, at: int, limit: int) -> Amount | None:
    words, end = document.words, at + 1
    text = words[at].text
    while (
        end < limit
        and len(words[end].text) == 3
        and words[end].text.isdigit()
        and "," not in text
        and document.plain[words[end - 1].end : words[end].start] == " "
        and len(words[at].text) <= 3
    ):
        text += words[end].text
        end += 1
    value = _decimal(text)
    if value is None:
        return None
    if _is_length(words, at, end, limit):
        return Amount(value, at, end, spelled=False)
    scale, end = _scale(words, end, limit)
    return Amount(value * scale, at, end, spelled=False)


def _decimal(text: str) -> Decimal | None:
    """Read "1,500", "1.5", "1.500.000"; a comma before one or two digits at the end is a decimal mark."""
    if _BY_COMMAS.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if _BY_STOPS.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    return Decimal(text.replace(",", ".")) if _UNGROUPED.fullmatch(text) else None


def _is_length(words: tuple[Word, ...], at: int, end: int, limit: int) -> bool:
    """Tell the metres of "5m deep" and "3m of water" from the millions of "$5m"."""
    if end >= limit or words[end].low != "m" or (at and words[at - 1].low in lexicon().currencies):
        return False
    behind = [word.low for word in words[end + 1 : min(end + 3, limit)]]
    return " ".join(behind[:1]) in _SIZES or " ".join(behind) in _SIZES


def _spelled(words: tuple[Word, ...], at: int, limit: int) -> Amount | None:
    """Read "three million two hundred thousand and five"; words in a row that make no number give none."""
    if at and words[at].start - words[at - 1].end < 2 and _is_numeral(words[at - 1]):
        return None
    total, end, least = Decimal(0), at, Decimal("Infinity")
    joins = at == 0 or words[at - 1].low != "between"
    while end < limit and least > 12:
        start = end + (words[end].low == "and" and total >= 100 and joins)
        value, scale, stop = _group(words, start, limit, joins=joins)
        if stop == start or scale >= least:
            break
        total, least, end = total + value * scale, scale, stop
    if end == at or (end < limit and _is_numeral(words[end])):
        return None
    return Amount(total, at, end, spelled=True)


def _group(words: tuple[Word, ...], at: int, limit: int, *, joins: bool) -> tuple[Decimal, Decimal, int]:
    """Read a number with its scales and the index behind them: "two hundred and five", "two and a half million"."""
    value, end = _tens(words, at, limit)
    if end == at and at < limit and (share := _lone_scale(words, at)):
        scale, stop = _scale(words, at, limit)
        return share, scale, stop
    if end < limit and end > at and words[end].low == "hundred":
        value, end = value * 100, end + 1
        start = end + (end < limit and words[end].low == "and" and joins)
        rest, stop = _tens(words, start, limit)
        if stop > start and not (stop < limit and words[stop].low == "hundred"):
            value, end = value + rest, stop
    if end > at and end + 2 < limit and [word.low for word in words[end : end + 3]] == ["and", "a", "half"]:
        value, end = value + Decimal("0.5"), end + 3
    scale, stop = _scale(words, end, limit) if end > at else (Decimal(1), at)
    return value, scale, stop


def _lone_scale(words: tuple[Word, ...], at: int) -> Decimal | None:
    """Return how many there are in "a hundred" and "half a million"; nothing for "hundred" alone."""
    if at == 0 or words[at - 1].low != "a" or words[at].low not in lexicon().scales or len(words[at].low) <= _SHORT:
        return None
    if at > 1 and words[at - 2].low in {"half", "of"}:
        return Decimal("0.5") if words[at - 2].low == "half" else None
    return Decimal(1)


def _tens(words: tuple[Word, ...], at: int, limit: int) -> tuple[Decimal, int]:
    """Read a number below a hundred, "twenty five", and the index behind it."""
    value = _small(words[at]) if at < limit else None
    if not value:
        return Decimal(0), at
    unit = _small(words[at + 1]) if at + 1 < limit and value >= 20 and value % 10 == 0 else None
    return (Decimal(value + unit), at + 2) if unit and unit < 10 else (Decimal(value), at + 1)


def _small(word: Word) -> int | None:
    """Return the value of "five" and "forty-five"."""
    table = lexicon().numbers
    tens, _, unit = word.low.partition("-")
    if not unit or tens not in table:
        return table.get(word.low)
    return table[tens] + table[unit] if table[tens] >= 20 and 0 < table.get(unit, 0) < 10 else None


def _is_numeral(word: Word) -> bool:
    """Tell whether a word would be part of a number beside it, as the point of "two point five" is."""
    return _small(word) is not None or (word.low in lexicon().scales and len(word.low) > 2) or word.low == "point"


def _scale(words: tuple[Word, ...], at: int, limit: int) -> tuple[Decimal, int]:
    """Return the product of the scales that follow, "million", "lakh crore", "bn", and the index behind them."""
    scales, scale = lexicon().scales, Decimal(1)
    while at < limit:
        joined = _is_joined_scale(words, at, limit)
        word = words[at + joined]
        if word.low not in scales:
            break
        glued = joined or words[at].start == words[at - 1].end
        if word.low in _GLUED_SCALES and not glued and not _is_after_currency(words, at):
            break
        scale *= scales[word.low]
        at += 1 + joined
    return scale, at


def _is_joined_scale(words: tuple[Word, ...], at: int, limit: int) -> bool:
    """Tell the hyphen of "a $30-million loan"."""
    return (
        words[at].text == "-"
        and at + 1 < limit
        and words[at].start == words[at - 1].end
        and words[at].end == words[at + 1].start
        and words[at + 1].low in lexicon().scales
    )


def _is_after_currency(words: tuple[Word, ...], at: int) -> bool:
    """Tell the millions of "$5 m" from the metres of "5 m"."""
    return at >= 2 and words[at - 2].low in lexicon().currencies
