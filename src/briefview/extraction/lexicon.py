"""The word lists of the extractor, read once from resources/lexicon/."""

import re
import tomllib
from collections.abc import Collection
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple

from briefview.extraction.country import Gazetteer, read_gazetteer
from briefview.extraction.saying import SayingVerbs, read_saying_verbs
from briefview.resources import resource_path


class Lexicon(NamedTuple):
    """Closed word classes, all in lower case."""

    months: dict[str, int]
    weekdays: dict[str, int]
    numbers: dict[str, int]
    ordinals: dict[str, int]
    scales: dict[str, int]
    fractions: dict[str, Fraction]
    multiples: dict[str, Decimal]
    currencies: dict[str, str]
    shared_currencies: dict[str, str]
    """Words for the money of several countries to the name of their table."""
    national_currencies: dict[str, dict[str, str]]
    """Such a table: the code of the money by country."""
    units: dict[str, str]
    words: dict[str, frozenset[str]]
    """The sets of words by name, such as "role.office"."""
    saying: SayingVerbs
    gazetteer: Gazetteer
    small_words: dict[str, frozenset[str]]
    """Frequent small words by the language that they are of, as BCP 47 names it."""

    def has(self, name: str, word: str) -> bool:
        """Tell whether a lower-case word or phrase is in a set."""
        return word in self.words[name]


def entries(text: str) -> frozenset[str]:
    """Split a list of the lexicon, written with commas or line breaks, into its entries."""
    return frozenset(entry for part in text.replace("\n", ",").split(",") if (entry := part.strip()))


def _tables() -> dict[str, dict[str, Any]]:
    folder = resource_path("lexicon")
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml"))}


@cache
def lexicon() -> Lexicon:
    """Return the word lists; the files are read at the first call."""
    tables = _tables()
    number = tables["number"]
    return Lexicon(
        months=tables["calendar"]["months"],
        weekdays=tables["calendar"]["weekdays"],
        numbers=number["numbers"],
        ordinals=number["ordinals"],
        scales=number["scales"],
        fractions={word: Fraction(value) for word, value in number["fractions"].items()},
        multiples={word: Decimal(value) for word, value in number["multiples"].items()},
        currencies=number["currencies"],
        shared_currencies=number["shared_currencies"],
        national_currencies=number["national_currencies"],
        units=number["units"],
        words={
            f"{stem}.{name}": entries(text)
            for stem, table in tables.items()
            for name, text in table.get("words", {}).items()
        },
        saying=read_saying_verbs(tables["saying"]),
        gazetteer=read_gazetteer(tables["place"]["places"]["countries"]),
        small_words={code: entries(text) for code, text in tables["language"]["small_words"].items()},
    )


@cache
def phrase_pattern(*names: str) -> re.Pattern[str]:
    """Return a pattern that finds the phrases of some sets, the longest first, in any case."""
    phrases = {phrase for name in names for phrase in lexicon().words[name]}
    return re.compile(rf"\b{tree(phrases)}\b", re.IGNORECASE)


def tree(phrases: Collection[str]) -> str:
    """Return an expression for some phrases, the longest first, that compares what they begin with in common once."""
    if len(phrases) == 1:
        return re.escape(next(iter(phrases)))
    rests: dict[str, set[str]] = {}
    for phrase in phrases:
        rests.setdefault(phrase[:1], set()).add(phrase[1:])
    branches = [re.escape(first) + tree(rest) for first, rest in sorted(rests.items(), reverse=True) if first]
    return branches[0] if len(rests) == 1 else f"(?:{'|'.join(branches + [''] * ('' in rests))})"


@cache
def cues(*names: str) -> tuple[str, ...]:
    """Return the phrases of some sets as endings to compare with."""
    return tuple(sorted(phrase for name in names for phrase in lexicon().words[name]))
