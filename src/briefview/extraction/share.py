"""Shares and ranks: percentages, fractions, "one in five", "third-largest"."""

from decimal import Decimal
from fractions import Fraction

from briefview.extraction.amount import Amount, read_amount
from briefview.extraction.document import Document
from briefview.extraction.figure import Figure, is_change, upper_bound
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon
from briefview.extraction.word import Tag

_HUNDRED = Decimal(100)
_TEN, _SCORE = 10, 20
_CENT = Decimal("0.01")
_PERCENT = frozenset({"%", "percent", "pc"})
_ORDINAL = late_pattern(r"(\d+)(?:st|nd|rd|th)")
_RANKED = frozenset({"ranks", "rank", "ranked", "ranking", "placed", "places"})
_PLACES = frozenset({"out", "globally", "worldwide", "overall", "place", "position", "regionally", "among"})
_REACH = 4
_EXTREMES = frozenset({"poorest", "richest"})
_MANY = 20
"""From here on a number before a fraction makes an ordinal: "forty-fourth"."""


def read_rank(document: Document, at: int, limit: int) -> Figure | None:
    """Read "third-largest", "the second largest", "the largest producer"."""
    words = document.words
    low = words[at].low
    first, _, second = low.partition("-")
    ordinals = lexicon().ordinals
    if first in ordinals and second in lexicon().words["number.superlatives"]:
        value = Decimal(ordinals[first])
        return Figure("rank", value, None, "rank", at, at + 1, Amount(value, at, at + 1, spelled=True))
    if low in ordinals and at + 1 < limit and words[at + 1].low in lexicon().words["number.superlatives"]:
        value = Decimal(ordinals[low])
        return Figure("rank", value, None, "rank", at, at + 2, Amount(value, at, at + 2, spelled=True))
    if low in {"largest", "biggest"} and at and words[at - 1].low == "the" and _in_the_world(document, at, limit):
        return Figure("rank", Decimal(1), None, "rank", at, at + 1, Amount(Decimal(1), at, at + 1, spelled=True))
    return _placed(document, at, limit)


def _placed(document: Document, at: int, limit: int) -> Figure | None:
    """Read the ordinal of "ranks 34th in the index" and "was placed third"."""
    words, ordinals = document.words, lexicon().ordinals
    match = _ORDINAL.fullmatch(words[at].low)
    value = int(match.group(1)) if match else ordinals.get(words[at].low)
    if value is None:
        return None
    ends = at + 1 >= limit or {Tag.STOP, Tag.PUNCTUATION} & words[at + 1].tags or words[at + 1].low in _PLACES
    verb = any(words[i].low in _RANKED for i in range(max(0, at - _REACH), at))
    if not ends or not verb:
        return None
    return Figure("rank", Decimal(value), None, "rank", at, at + 1, Amount(Decimal(value), at, at + 1, spelled=True))


def _in_the_world(document: Document, at: int, limit: int) -> bool:
    return any(lexicon().has("number.reaches", document.words[i].low) for i in range(at, min(limit, at + 9)))


def read_fraction(document: Document, at: int, limit: int) -> Figure | None:
    """Read "a third of", "two-thirds of", "one-fifth", "half of"."""
    found = _half(document, at, limit) or _counted_fraction(document, at, limit) or _lone_fraction(document, at, limit)
    if found is None:
        return None
    share, first, last = found
    value = Decimal(share.numerator) * 100 / Decimal(share.denominator)
    number = value.quantize(_CENT).normalize()
    return Figure("share", number, None, "percent", first, last, Amount(number, first, last, spelled=True))


def _half(document: Document, at: int, limit: int) -> tuple[Fraction, int, int] | None:
    words = document.words
    if words[at].low != "half":
        return None
    followed = at + 1 < limit and words[at + 1].low in {"of", "the", "all"}
    hedges = lexicon().words["number.hedging"]
    lead = next((i for i in range(at - 1, max(0, at - _REACH), -1) if words[i].low not in hedges), at)
    followed = followed or words[lead].low == "by"
    return (Fraction(1, 2), at, at + 1) if followed else None


def _counted_fraction(document: Document, at: int, limit: int) -> tuple[Fraction, int, int] | None:
    """Read "two-thirds", "two thirds", "nearly one-fifth"."""
    words, fractions, numbers = document.words, lexicon().fractions, lexicon().numbers
    count, _, name = words[at].low.partition("-")
    end = at + 1
    if not name and end < limit:
        name, end = words[end].low, end + 1
    known = numbers.get(count, _MANY) < _MANY and name in fractions and name != "half"
    return (fractions[name] * numbers[count], at, end) if known else None


def _lone_fraction(document: Document, at: int, limit: int) -> tuple[Fraction, int, int] | None:
    """Read "a third of", "by a third", "the poorest fifth"; an ordinal such as "the third" is none."""
    words, fractions = document.words, lexicon().fractions
    if at == 0 or words[at].low not in fractions or words[at].low == "half":
        return None
    before = words[at - 1].low
    extreme = before in _EXTREMES
    followed = at + 1 >= limit or words[at + 1].low == "of" or (at > 1 and words[at - 2].low == "by")
    if at + 3 < limit and words[at + 2].low == "a" and words[at + 3].low in lexicon().scales:
        return None
    if not extreme and not (before == "a" and followed):
        return None
    return fractions[words[at].low], at if extreme else at - 1, at + 1


def read_out_of(document: Document, amount: Amount, limit: int) -> Figure | None:
    """Read "one in five", "three out of 10", "one case out of four", "three in every ten"."""
    words, at = document.words, amount.last
    if amount.value >= 100:
        return None
    inner = at
    if inner + 1 < limit and words[inner].text.isalpha() and words[inner + 1].low == "out":
        inner += 1
    low = [word.low for word in words[inner : min(limit, inner + 3)]]
    skip = 2 if low[:2] in (["out", "of"], ["in", "every"]) else 1 if low[:1] == ["in"] else 0
    if not skip:
        return None
    whole = read_amount(document, inner + skip, limit)
    if whole is None or whole.value <= amount.value or whole.value > 100:
        return None
    if skip == 1 and not (amount.spelled and whole.spelled) and (amount.value >= _TEN or whole.value > _SCORE):
        return None
    value = (amount.value / whole.value * _HUNDRED).quantize(_CENT).normalize()
    return Figure("share", value, None, "percent", amount.first, whole.last, amount)


def read_percent(document: Document, amount: Amount, limit: int) -> Figure | None:
    """Read the percentage that a number is part of, and the upper bound of a range: "20 to 35 per cent"."""
    words = document.words
    end = _percent_end(document, amount.last, limit)
    upper, last = None, end
    if end == amount.last:
        upper, last = upper_bound(document, amount, limit)
        if upper is None and _shares_percent(document, amount, limit):
            return Figure("share", amount.value, None, "percent", amount.first, amount.last, amount)
        end = _percent_end(document, last, limit) if upper else last
        if end == last or upper is None:
            return None
    elif end + 2 < limit and words[end].low in {"to", "and", "-", "–"} and not is_change(document, amount.first):
        other = read_amount(document, end + 1, limit)
        further = _percent_end(document, other.last, limit) if other else end
        if other and further > other.last and other.value > amount.value:
            between = words[end].low != "and" or words[amount.first - 1].low == "between"
            upper, end = (other.value, further) if between else (None, end)
    return Figure("share", amount.value, upper, "percent", amount.first, end, amount)


def _shares_percent(document: Document, amount: Amount, limit: int) -> bool:
    """Tell the 30 of "rose from 30 to 60 per cent"."""
    words, at = document.words, amount.last
    if at + 1 >= limit or words[at].low != "to" or not is_change(document, amount.first):
        return False
    other = read_amount(document, at + 1, limit)
    return other is not None and _percent_end(document, other.last, limit) > other.last


def _percent_end(document: Document, at: int, limit: int) -> int:
    words = document.words
    if at < limit and words[at].low in _PERCENT:
        return at + 1
    if at + 1 < limit and words[at].low == "per" and words[at + 1].low == "cent":
        return at + 2
    if at + 1 < limit and words[at].low == "percentage" and words[at + 1].low.startswith("point"):
        return at + 2
    return at
