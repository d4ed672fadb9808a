"""Small ways of putting things in English, shared by all rows and pages."""

import re
from collections.abc import Sequence

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_OPENING_MARK = re.compile(r"(^|[\s(\[—–])[\"“]")
_STRAIGHT_MARK = re.compile(r'["“”]')
_SPACE = re.compile(r"\s+")


def number_word(number: int) -> str:
    """Return "no", "one" … "twelve", then digits: 3 gives "three", 33 gives "33"."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else f"{number:,}"


def counted(number: int, noun: str) -> str:
    """Return a number in digits with its noun: "1 fact", "33 facts"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def joined(items: Sequence[str]) -> str:
    """Return a list in words: "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def sentence_case(text: str) -> str:
    """Return a text with a capital first letter and the rest as it was, also "eHealth" and the like."""
    first = text.split(None, 1)[:1]
    return text[:1].upper() + text[1:] if first and first[0].islower() else text


def one_line(text: str) -> str:
    """Return a text with each run of white space, line ends among it, as one space."""
    return _SPACE.sub(" ", text).strip()


def quoted(text: str) -> str:
    """Return a text in typographic quotation marks."""
    return f"“{one_line(text)}”"


def typographic(text: str) -> str:
    """Return a direct quotation on one line with its double quotation marks turned the right way."""
    opened = _OPENING_MARK.sub(r"\1“", one_line(text))
    return _STRAIGHT_MARK.sub(lambda mark: mark.group() if mark.group() == "“" else "”", opened)
