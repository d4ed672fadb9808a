"""The currency that stands before or behind an amount, and whose money it is."""

from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.word import Tag, Word

_LOCAL = frozenset({"rupee", "shilling", "peso", "kwacha", "dirham", "riyal", "dinar"})
"""Shared words that mean the money of the country that a text names first."""
_OPENING_WORDS = 400
_AMERICAN = frozenset({"us", "u.s.", "american"})
_LONGEST_CODE = 4
_SHORT_NAMES = frozenset({"yen", "lei", "leu", "lek"})


class Currency(NamedTuple):
    """The code of a currency, and the half-open range of words that names it."""

    code: str
    first: int
    last: int


def currency_before(document: Document, at: int, floor: int) -> Currency | None:
    """Return the currency that ends right before an amount: "Rs.", "US$", "GH¢"."""
    if at <= floor:
        return None
    words, currencies = document.words, lexicon().currencies
    first, text = at - 1, words[at - 1].low
    if text == "." and at - 2 >= floor:
        first, text = at - 2, words[at - 2].low
    elif at - 2 >= floor and words[at - 2].end == words[first].start and words[at - 2].low + text in currencies:
        first, text = at - 2, words[at - 2].low + text
    if text not in currencies or not _is_written_as_money(words[first], text):
        return None
    if len(text) == 1 and text.isalpha() and words[at].start > words[first].end:
        return None
    return Currency(_code(document, text), first, at)


def currency_behind(document: Document, at: int, limit: int) -> Currency | None:
    """Return the currency that starts right behind an amount: "euros", "AED", "Kenyan shillings"."""
    words = document.words
    if at >= limit:
        return None
    if words[at].low == "-" and at + 1 < limit and words[at].end == words[at + 1].start:
        at += 1
    whose = next(((country, n) for n in (1, 2) if (country := _country(document, at, at + n, limit))), None)
    if whose and at + whose[1] < limit:
        family = lexicon().shared_currencies.get(words[at + whose[1]].low)
        table = lexicon().national_currencies.get(family or "", {})
        code = table.get(whose[0].lower()) or (None if family else lexicon().currencies.get(words[at + whose[1]].low))
        return Currency(code, at, at + whose[1] + 1) if code else None
    text = words[at].low
    if text not in lexicon().currencies or (len(text) == 1 and text.isalpha()):
        return None
    won = text == "won" and words[at - 1].low in lexicon().scales
    written = won or _is_written_as_money(words[at], text, behind=True)
    return Currency(_code(document, text), at, at + 1) if written else None


def _is_written_as_money(word: Word, text: str, *, behind: bool = False) -> bool:
    """Tell "AED" and "Rs" from the words "try", "won" and "mad"."""
    if not word.text[0].isalpha():
        return True
    if text.upper() == lexicon().currencies[text]:
        return word.text.isupper()
    return word.text[0].isupper() or (behind and (len(text) >= _LONGEST_CODE or text in _SHORT_NAMES))


def _country(document: Document, first: int, last: int, limit: int) -> str | None:
    """Return the country that some words name: "Philippine", "US", "Sri Lankan"."""
    if last > limit:
        return None
    words = document.words[first:last]
    name = " ".join(word.low for word in words)
    if name in _AMERICAN:
        return "United States"
    if Tag.CAPITAL not in words[0].tags:
        return None
    gazetteer = lexicon().gazetteer
    return gazetteer.demonyms.get(name) or gazetteer.countries.get(name)


def _code(document: Document, text: str) -> str:
    """Return the code of a currency, for rupees and shillings that of the country that the text names first."""
    table = lexicon().national_currencies.get(lexicon().shared_currencies.get(text, ""), {})
    if lexicon().shared_currencies.get(text) in _LOCAL:
        for at in range(min(len(document.words), _OPENING_WORDS)):
            for length in (1, 2):
                country = _named_country(document, at, length)
                if country and country.lower() in table:
                    return table[country.lower()]
    return lexicon().currencies[text]


def _named_country(document: Document, at: int, length: int) -> str | None:
    words = document.words[at : at + length]
    if Tag.CAPITAL not in words[0].tags:
        return None
    name, gazetteer = " ".join(word.low for word in words), lexicon().gazetteer
    return gazetteer.country_of(name) or gazetteer.demonyms.get(name)
