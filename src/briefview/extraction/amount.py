"""Numbers as a text writes them, in digits and in words."""

from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.word import Tag


class Amount(NamedTuple):
    """A number and the words that it fills: a half-open range."""

    value: Decimal
    first: int
    last: int
    spelled: bool
    """Whether it is written in words."""


def read_amount(document: Document, at: int, limit: int) -> Amount | None:
    """Read the number that starts at a word: "1.4 billion", "three hundred", "35 000", "two and a half"."""
    words, numbers = document.words, lexicon().numbers
    if at >= limit:
        return None
    word = words[at]
    if Tag.NUMBER in word.tags and word.text[-1].isdigit():
        return _digits(document, at, limit)
    first = word.low.split("-")[0]
    if first in numbers and first != "zero":
        return _spelled(document, at, limit)
    return None


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
    return _scaled(document, value, at, end, limit, spelled=False)


def _decimal(text: str) -> Decimal | None:
    """Read "1,500", "1.5", "1.500.000"; a comma before one or two digits at the end is a decimal mark."""
    if text.count(".") > 1:
        text = text.replace(".", "")
    whole, comma, tail = text.rpartition(",")
    text = f"{whole}.{tail}" if comma and len(tail) < 3 and "," not in whole else text.replace(",", "")
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _spelled(document: Document, at: int, limit: int) -> Amount | None:
    words, table, scales = document.words, lexicon().numbers, lexicon().scales
    value, end = Decimal(0), at
    while end < limit:
        parts = words[end].low.split("-")
        if all(part in table for part in parts):
            value += sum(table[part] for part in parts)
        elif words[end].low == "hundred":
            value *= 100
        elif words[end].low == "and" and end + 1 < limit and value >= 100 and words[end + 1].low.split("-")[0] in table:
            pass
        else:
            break
        end += 1
    if [word.low for word in words[end : end + 3]] == ["and", "a", "half"]:
        value, end = value + Decimal("0.5"), end + 3
    if end < limit and words[end].low not in scales and words[end].low == "hundred":
        return None
    return _scaled(document, value, at, end, limit, spelled=True)


def _scaled(document: Document, value: Decimal, first: int, end: int, limit: int, *, spelled: bool) -> Amount:
    """Multiply by the scales that follow: "million", "lakh crore", "bn", "dozen"."""
    words, scales = document.words, lexicon().scales
    while end < limit and words[end].low in scales:
        glued = words[end].start == words[end - 1].end
        if len(words[end].low) <= 2 and not glued and words[end].low != "bn":
            break
        value *= scales[words[end].low]
        end += 1
    return Amount(value, first, end, spelled)
