"""Amounts of money: "$1.4 billion", "Rs 12 crore", "from €12 000 to €95 000"."""

from decimal import Decimal

from briefview.extraction.amount import Amount, read_amount
from briefview.extraction.currency import currency_before, currency_behind
from briefview.extraction.document import Document
from briefview.extraction.figure import Figure, is_change, lower_bound, upper_bound

_RANGE = frozenset({"to", "and", "-", "–"})


def read_money(document: Document, amount: Amount, floor: int, limit: int) -> Figure | None:
    """Read the amount of money that a number is part of, with its currency before or behind it."""
    before = currency_before(document, amount.first, floor)
    upper, end = upper_bound(document, amount, limit)
    behind = None if before else currency_behind(document, end, limit)
    currency = before or behind
    if currency is None:
        return None
    first, end = min(amount.first, currency.first), max(end, currency.last)
    if upper is None:
        upper, end = _upper_money(document, amount, first, end, limit)
    return Figure("money", lower_bound(document, amount, upper, end), upper, currency.code, first, end, amount)


def _upper_money(document: Document, amount: Amount, first: int, at: int, limit: int) -> tuple[Decimal | None, int]:
    """Read the upper bound that has a currency of its own, and the index behind it: "from €12 000 to €95 000"."""
    words = document.words
    if at + 1 >= limit or words[at].low not in _RANGE:
        return None, at
    if words[at].low == "to" and is_change(document, first):
        return None, at
    if words[at].low == "and" and not (first and words[first - 1].low == "between"):
        return None, at
    start = next((i for i in range(at + 1, min(limit, at + 4)) if read_amount(document, i, limit)), None)
    other = read_amount(document, start, limit) if start else None
    if start is None or other is None or other.value <= amount.value:
        return None, at
    if currency_before(document, start, at):
        return other.value, other.last
    currency = currency_behind(document, other.last, limit)
    return (other.value, currency.last) if currency and start == at + 1 else (None, at)
