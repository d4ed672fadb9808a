"""Figures: an amount with its currency, percent sign, unit or share, and the hedge before it."""

from decimal import Decimal
from typing import NamedTuple

from briefview.extraction.amount import Amount, read_amount
from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.span import Span
from briefview.extraction.word import Tag


class Figure(NamedTuple):
    """A figure as ranges of words."""

    kind: str
    """"money", "share", "measure", "rank" or "count"."""
    value: Decimal
    upper: Decimal | None
    unit: str | None
    first: int
    last: int
    """Behind the figure with its currency or unit."""
    amount: Amount
    spelled_one: bool = False


_HUNDRED = Decimal(100)
_CENT = Decimal("0.01")
_PERCENT = frozenset({"%", "percent", "pc"})
_RANGE = frozenset({"-", "–", "to", "and"})
_SUPERLATIVES = frozenset(
    {
        "largest",
        "biggest",
        "highest",
        "smallest",
        "most",
        "best",
        "lowest",
        "fastest",
        "leading",
        "oldest",
        "longest",
        "top",
        "busiest",
    }
)


def read_figure(document: Document, at: int, floor: int, limit: int) -> Figure | None:
    """Read the figure whose number, or rank, starts at a word.

    Args:
        document: The text.
        at: Index of the word.
        floor: Index of the first word of the sentence.
        limit: Index behind its last word.
    """
    word = document.words[at]
    if rank := _rank(document, at, limit):
        return rank
    if share := _fraction(document, at, limit):
        return share
    amount = read_amount(document, at, limit)
    if amount is None:
        return _multiple(document, at) if word.low in lexicon().multiples else None
    return (
        _out_of(document, amount, limit)
        or _percent(document, amount, limit)
        or _money(document, amount, floor, limit)
        or _measure(document, amount, limit)
        or Figure("count", amount.value, *_upper(document, amount, limit)[:1], None, amount.first, amount.last, amount)
    )


def _plain_amount(value: Decimal, first: int, last: int) -> Amount:
    return Amount(value, first, last, spelled=True)


def _rank(document: Document, at: int, limit: int) -> Figure | None:
    """Read "third-largest", "the second largest", "the largest producer"."""
    words = document.words
    low = words[at].low
    first, _, second = low.partition("-")
    ordinals = lexicon().ordinals
    if first in ordinals and second in _SUPERLATIVES:
        value = Decimal(ordinals[first])
        return Figure("rank", value, None, "rank", at, at + 1, _plain_amount(value, at, at + 1))
    if low in ordinals and at + 1 < limit and words[at + 1].low in _SUPERLATIVES:
        value = Decimal(ordinals[low])
        return Figure("rank", value, None, "rank", at, at + 2, _plain_amount(value, at, at + 2))
    if low in {"largest", "biggest"} and at and words[at - 1].low == "the" and _in_the_world(document, at, limit):
        return Figure("rank", Decimal(1), None, "rank", at, at + 1, _plain_amount(Decimal(1), at, at + 1))
    return None


def _in_the_world(document: Document, at: int, limit: int) -> bool:
    return any(
        document.words[i].low
        in {"world", "region", "country", "globally", "worldwide", "continent", "asia", "africa", "europe"}
        for i in range(at, min(limit, at + 9))
    )


def _fraction(document: Document, at: int, limit: int) -> Figure | None:
    """Read "a third of", "two-thirds of", "one-fifth", "half of"."""
    words, fractions = document.words, lexicon().fractions
    parts = words[at].low.split("-")
    end, count, name = at + 1, 1, parts[-1]
    if len(parts) == 2 and parts[0] in lexicon().numbers and name in fractions:
        count = lexicon().numbers[parts[0]]
    elif (
        words[at].low in lexicon().numbers
        and at + 1 < limit
        and words[at + 1].low in fractions
        and words[at + 1].low != "half"
    ):
        count, name, end = lexicon().numbers[words[at].low], words[at + 1].low, at + 2
    elif words[at].low == "half":
        if end >= limit or words[end].low not in {"of", "the", "all"}:
            return None
    elif not (
        name in fractions and len(parts) == 1 and at and words[at - 1].low in {"a", "the", "by", "poorest", "richest"}
    ):
        return None
    if (
        name != "half"
        and end < limit
        and words[end].low != "of"
        and not (at > 1 and words[at - 2].low == "by")
        and len(parts) == 1
        and words[at - 1].low not in {"poorest", "richest"}
    ):
        return None
    if len(parts) == 1 and words[at - 1].low == "the":
        return None
    value = (fractions[name] * count * 100).limit_denominator(10**6)
    number = (Decimal(value.numerator) / Decimal(value.denominator)).quantize(_CENT).normalize()
    first = at - 1 if words[at - 1].low == "a" and len(parts) == 1 and words[at].low != "half" else at
    return Figure("share", number, None, "percent", first, end, _plain_amount(number, first, end))


def _out_of(document: Document, amount: Amount, limit: int) -> Figure | None:
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
    if skip == 1 and not (amount.spelled and whole.spelled):
        return None
    value = (amount.value / whole.value * _HUNDRED).quantize(_CENT).normalize()
    return Figure("share", value, None, "percent", amount.first, whole.last, amount)


def _upper(document: Document, amount: Amount, limit: int) -> tuple[Decimal | None, int]:
    """Return the upper bound of a range, and the index behind it."""
    words, at = document.words, amount.last
    if at + 1 >= limit or words[at].low not in _RANGE:
        return None, at
    if words[at].low == "and" and not (amount.first and words[amount.first - 1].low == "between"):
        return None, at
    other = read_amount(document, at + 1, limit)
    joined = words[at].low in {"to", "and"} or words[at].start == words[at - 1].end
    return (other.value, other.last) if other and other.value > amount.value and joined else (None, at)


def _percent(document: Document, amount: Amount, limit: int) -> Figure | None:
    words = document.words
    end = _percent_end(document, amount.last, limit)
    upper, last = None, end
    if end == amount.last:
        upper, last = _upper(document, amount, limit)
        end = _percent_end(document, last, limit) if upper else last
        if end == last or upper is None:
            return None
    elif end + 2 < limit and words[end].low in {"to", "and", "-", "–"}:
        other = read_amount(document, end + 1, limit)
        further = _percent_end(document, other.last, limit) if other else end
        if other and further > other.last and other.value > amount.value:
            between = words[end].low != "and" or words[amount.first - 1].low == "between"
            upper, end = (other.value, further) if between else (None, end)
    return Figure("share", amount.value, upper, "percent", amount.first, end, amount)


def _percent_end(document: Document, at: int, limit: int) -> int:
    words = document.words
    if at < limit and words[at].low in _PERCENT:
        return at + 1
    if at + 1 < limit and words[at].low == "per" and words[at + 1].low == "cent":
        return at + 2
    if at + 1 < limit and words[at].low == "percentage" and words[at + 1].low.startswith("point"):
        return at + 2
    return at


def _money(document: Document, amount: Amount, floor: int, limit: int) -> Figure | None:
    first, unit = _currency_before(document, amount.first, floor)
    last = amount.last
    if unit is None and last < limit and document.words[last].low in lexicon().currencies:
        word = document.words[last]
        unit, last = lexicon().currencies[word.low], last + 1
        if len(word.low) < 3 and word.text.isalpha() and not word.text[0].isupper():
            return None
        unit = rupees(document) if word.low.startswith("rupee") else unit
    if unit is None:
        return None
    upper, end = _upper(document, amount, limit)
    if upper is None and last + 1 < limit and document.words[last].low in {"to", "and", "-", "–"}:
        start = next((i for i in range(last + 1, min(limit, last + 4)) if read_amount(document, i, limit)), None)
        other = read_amount(document, start, limit) if start else None
        if other and start and _currency_before(document, start, last)[1] and other.value > amount.value:
            between = document.words[last].low != "and" or (first and document.words[first - 1].low == "between")
            upper, end = (other.value, other.last) if between else (None, end)
    scaled = amount.value
    if upper is not None and upper > scaled * 1000 and amount.last - amount.first == 1:
        scaled = _same_scale(document, amount, end)
    return Figure("money", scaled, upper, unit, first, max(last, end), amount)


def _same_scale(document: Document, amount: Amount, end: int) -> Decimal:
    """Return the lower bound of "2 to 3 million", which shares the scale of the upper one."""
    return amount.value * lexicon().scales.get(document.words[end - 1].low, 1)


def _currency_before(document: Document, at: int, floor: int) -> tuple[int, str | None]:
    words, currencies = document.words, lexicon().currencies
    if at <= floor:
        return at, None
    before = words[at - 1]
    first, text = at - 1, before.low
    if before.text == "." and at - 2 >= floor:
        first, text = at - 2, words[at - 2].low
    if at - 2 >= floor and words[at - 2].end == before.start and words[at - 2].low + text in currencies:
        first, text = at - 2, words[at - 2].low + text
    if text not in currencies or (before.text.isalpha() and not words[first].text[0].isupper()):
        return at, None
    return first, rupees(document) if text in {"rs", "rupees"} else currencies[text]


def rupees(document: Document) -> str:
    """Return which country's rupee a text means: that of the country or city that it names first."""
    gazetteer, table = lexicon().gazetteer, lexicon().rupees
    for word in document.words[:400]:
        country = gazetteer.country_of(word.low) or gazetteer.demonyms.get(word.low)
        if country and country.lower() in table:
            return table[country.lower()]
    return "INR"


def _measure(document: Document, amount: Amount, limit: int) -> Figure | None:
    words, units = document.words, lexicon().units
    upper, last = _upper(document, amount, limit)
    if last + 1 < limit and f"{words[last].low} {words[last + 1].low}" in units:
        return Figure(
            "measure",
            amount.value,
            upper,
            units[f"{words[last].low} {words[last + 1].low}"],
            amount.first,
            last + 2,
            amount,
        )
    if (
        last < limit
        and words[last].low in units
        and not (
            len(words[last].low) < 3
            and words[last].text != "km"
            and words[last].start != words[last - 1].end
            and words[last].text not in {"ha", "kg", "cm", "mm", "MW", "GW"}
        )
    ):
        return Figure("measure", amount.value, upper, units[words[last].low], amount.first, last + 1, amount)
    return None


def _multiple(document: Document, at: int) -> Figure | None:
    value = lexicon().multiples[document.words[at].low]
    if not document.words[at].low.endswith("fold"):
        return None
    return Figure("count", value, None, "times", at, at + 1, _plain_amount(value, at, at + 1))


def qualifier_before(document: Document, first: int, floor: int) -> tuple[int, int] | None:
    """Return the hedge that ends right before a word, the longest that fits: "more than", "an estimated"."""
    words, hedges = document.words, lexicon().words["number.qualifiers"]
    for length in (4, 3, 2, 1):
        start = first - length
        if start >= floor and " ".join(word.low for word in words[start:first]) in hedges:
            return start, first
    return None


def figure_span(document: Document, figure: Figure) -> Span:
    """Return the stretch of a figure."""
    return Span(document.words[figure.first].start, document.words[figure.last - 1].end)


def is_capital_number(document: Document, at: int) -> bool:
    """Tell a number that belongs to a name: "Resolution 2347", "2030 Agenda", "Room 5"."""
    words = document.words
    before = words[at - 1] if at else words[at]
    after = words[at + 1] if at + 1 < len(words) else words[at]
    named = (
        Tag.CAPITAL in before.tags
        and before.end + 1 == words[at].start
        and before.low not in _OPENERS
        and Tag.CALENDAR not in before.tags
    )
    return named or (Tag.CAPITAL in after.tags and len(words[at].text) == 4 and after.start == words[at].end + 1)


_OPENERS = frozenset(
    {
        "about",
        "some",
        "around",
        "over",
        "nearly",
        "almost",
        "the",
        "only",
        "of",
        "another",
        "in",
        "at",
        "more",
        "roughly",
        "approximately",
        "these",
        "all",
        "with",
        "and",
        "from",
        "by",
        "our",
        "up",
        "an",
        "a",
    }
)
