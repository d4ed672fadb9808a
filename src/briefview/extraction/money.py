"""Amounts of money: "$1.4 billion", "Rs 12 crore", "from €12 000 to €95 000"."""

from briefview.extraction.amount import Amount, read_amount
from briefview.extraction.document import Document
from briefview.extraction.figure import Figure, lower_bound, upper_bound
from briefview.extraction.lexicon import lexicon


def read_money(document: Document, amount: Amount, floor: int, limit: int) -> Figure | None:
    """Read the amount of money that a number is part of, with its currency before or behind it."""
    first, unit = _currency_before(document, amount.first, floor)
    last = amount.last
    if unit is None and last < limit and document.words[last].low in lexicon().currencies:
        word = document.words[last]
        unit, last = lexicon().currencies[word.low], last + 1
        if len(word.low) < 3 and word.text.isalpha() and not word.text[0].isupper():
            return None
        unit = _rupees(document) if word.low.startswith("rupee") else unit
    if unit is None:
        return None
    upper, end = upper_bound(document, amount, limit)
    if upper is None and last + 1 < limit and document.words[last].low in {"to", "and", "-", "–"}:
        start = next((i for i in range(last + 1, min(limit, last + 4)) if read_amount(document, i, limit)), None)
        other = read_amount(document, start, limit) if start else None
        if other and start and _currency_before(document, start, last)[1] and other.value > amount.value:
            between = document.words[last].low != "and" or (first and document.words[first - 1].low == "between")
            upper, end = (other.value, other.last) if between else (None, end)
    value = lower_bound(document, amount, upper, end)
    return Figure("money", value, upper, unit, first, max(last, end), amount)


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
    return first, _rupees(document) if text in {"rs", "rupees"} else currencies[text]


def _rupees(document: Document) -> str:
    """Return which country's rupee a text means: that of the country or city that it names first."""
    gazetteer, table = lexicon().gazetteer, lexicon().rupees
    for word in document.words[:400]:
        country = gazetteer.country_of(word.low) or gazetteer.demonyms.get(word.low)
        if country and country.lower() in table:
            return table[country.lower()]
    return "INR"
