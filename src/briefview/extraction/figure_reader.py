"""Reads the figure that starts at a word, whatever its kind."""

from decimal import Decimal

from briefview.extraction.amount import Amount, read_amount
from briefview.extraction.document import Document
from briefview.extraction.figure import Figure, lower_bound, upper_bound
from briefview.extraction.lexicon import lexicon
from briefview.extraction.money import read_money
from briefview.extraction.share import read_fraction, read_out_of, read_percent, read_rank

_SPACED_UNITS = frozenset({"km", "ha", "kg", "cm", "mm", "kW", "MW", "GW", "MT", "GB", "TB", "°"})
"""Short units that may stand apart from their number; others, such as "m", are read only where they touch it."""


def read_figure(document: Document, at: int, floor: int, limit: int) -> Figure | None:
    """Read the figure whose number, or rank, starts at a word.

    Args:
        document: The text.
        at: Index of the word.
        floor: Index of the first word of the sentence.
        limit: Index behind its last word.
    """
    if found := read_rank(document, at, limit) or read_fraction(document, at, limit):
        return found
    amount = read_amount(document, at, limit)
    if amount is None:
        return _multiple(document, at)
    return (
        read_out_of(document, amount, limit)
        or read_percent(document, amount, limit)
        or read_money(document, amount, floor, limit)
        or _measure(document, amount, limit)
        or _count(document, amount, limit)
    )


def _count(document: Document, amount: Amount, limit: int) -> Figure:
    upper, last = upper_bound(document, amount, limit)
    value = lower_bound(document, amount, upper, last)
    unit = "times" if last < limit and document.words[last].low == "times" else None
    return Figure("count", value, upper, unit, amount.first, last + (unit is not None), amount)


def _measure(document: Document, amount: Amount, limit: int) -> Figure | None:
    """Read "18,400 hectares", "130,000 metric tonnes", "47 minutes"."""
    words, units = document.words, lexicon().units
    upper, last = upper_bound(document, amount, limit)
    joined = last + 1 < limit and words[last].text == "-" and words[last].end == words[last + 1].start
    last += joined
    if last >= limit:
        return None
    unit, end = words[last].low, last + 1
    if joined and units.get(unit) in lexicon().words["number.time_units"]:
        return None
    if end < limit and f"{unit} {words[end].low}" in units:
        unit, end = f"{unit} {words[end].low}", end + 1
    touches = joined or words[last].start == words[last - 1].end
    if unit not in units or (len(unit) < 3 and not touches and words[last].text not in _SPACED_UNITS):
        return None
    value = lower_bound(document, amount, upper, last)
    return Figure("measure", value, upper, units[unit], amount.first, end, amount)


def _multiple(document: Document, at: int) -> Figure | None:
    """Read "fourfold"."""
    low = document.words[at].low
    value = lexicon().multiples.get(low, Decimal(0))
    if not value or not low.endswith("fold"):
        return None
    return Figure("count", value, None, "times", at, at + 1, Amount(value, at, at + 1, spelled=True))
