"""Figures: an amount with its currency, percent sign, unit or share, and the hedge before it."""

from decimal import Decimal
from typing import NamedTuple

from briefview.extraction.amount import Amount, read_amount
from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word


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


_RANGE = frozenset({"-", "–", "to", "and"})
_REACH = 5


def upper_bound(document: Document, amount: Amount, limit: int) -> tuple[Decimal | None, int]:
    """Return the upper bound of a range, and the index behind it."""
    words, at = document.words, amount.last
    if at + 1 >= limit or words[at].low not in _RANGE:
        return None, at
    if words[at].low == "and" and not (amount.first and words[amount.first - 1].low == "between"):
        return None, at
    if words[at].low == "to" and is_change(document, amount.first):
        return None, at
    other = read_amount(document, at + 1, limit)
    joined = words[at].low in {"to", "and"} or words[at].start == words[at - 1].end
    return (other.value, other.last) if other and other.value > amount.value and joined else (None, at)


def is_change(document: Document, at: int) -> bool:
    """Tell whether a number is what something changes from: "rose from 120 to 310" holds two figures, no range."""
    words = document.words
    start = next((i for i in range(at - 1, max(0, at - _REACH), -1) if words[i].low == "from"), 0)
    changes = lexicon().words["number.changes"]
    return start > 0 and any(words[i].low in changes for i in range(max(0, start - _REACH), start))


def lower_bound(document: Document, amount: Amount, upper: Decimal | None, last: int) -> Decimal:
    """Return the value of an amount, with the scale that it shares with its upper bound: "2 to 3 million"."""
    scales, scale = lexicon().scales, Decimal(1)
    if upper is None or amount.last - amount.first > 1:
        return amount.value
    while document.words[last - 1].low in scales:
        scale *= scales[document.words[last - 1].low]
        last -= 1
    return amount.value * scale if amount.value * scale < upper else amount.value


def qualifier_before(document: Document, first: int, floor: int) -> tuple[int, int] | None:
    """Return the hedge that ends right before a word, the longest that fits: "more than", "an estimated"."""
    words, hedges = document.words, lexicon().words["number.qualifiers"]
    for length in (4, 3, 2, 1):
        start = first - length
        if start >= floor and " ".join(word.low for word in words[start:first]) in hedges:
            return start, first
    return None


def before_hedge(document: Document, first: int, floor: int) -> int:
    """Return the index of the word before a figure and its hedge; that of the first word where there is none."""
    words, hedges = document.words, lexicon().words["number.hedging"]
    at = first - 1
    while at > floor and (words[at].low in hedges or _is_hedge_part(words[at - 1], words[at], words[at + 1])):
        at -= 1
    return max(at, floor)


def _is_hedge_part(before: Word, word: Word, behind: Word) -> bool:
    """Tell the small words of "up to" and "at least"."""
    if word.low == "to":
        return before.low in {"up", "close"}
    return word.low == "at" and behind.low in {"least", "most"}


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
        and before.low not in lexicon().words["number.openers"]
        and Tag.CALENDAR not in before.tags
    )
    return named or (Tag.CAPITAL in after.tags and len(words[at].text) == 4 and after.start == words[at].end + 1)
