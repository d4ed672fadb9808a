"""The bullets and numbers in front of the paragraphs of a Word document, which its text does not hold."""

from collections import defaultdict
from typing import Any, NamedTuple

from briefview.reading.package import attribute, child, local_name

_DEEPEST_STYLE = 20
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class _Level(NamedTuple):
    """How paragraphs of one list are marked at one depth."""

    form: str
    start: int


class Numbering:
    """Counts the numbered paragraphs of a document.

    Args:
        styles: The root of the part with the styles, where there is one.
        numbering: The root of the part with the lists, where there is one.
    """

    def __init__(self, styles: Any | None, numbering: Any | None) -> None:
        self._styles = {attribute(each, "styleId"): each for each in _named(styles, "style")}
        abstract = {attribute(each, "abstractNumId"): each for each in _named(numbering, "abstractNum")}
        self._lists = {
            attribute(each, "numId"): abstract.get(attribute(child(each, "abstractNumId"), "val"))
            for each in _named(numbering, "num")
            if child(each, "abstractNumId") is not None
        }
        self._counts: dict[tuple[str, int], int] = defaultdict(int)

    def mark(self, properties: Any | None) -> str:
        """Return "- ", "3. " or "c) " for a paragraph of a list by its properties, or an empty string."""
        chain = self._chain(properties)
        if any(attribute(name, "val").lower().startswith(("heading", "title")) for name in _values(chain, "name")):
            return ""
        numbered = next(iter(_values(chain, "pPr", "numPr")), None) if chain else None
        found = child(properties, "numPr")
        numbered = found if found is not None else numbered
        if numbered is None:
            return ""
        identifier, depth = _value(numbered, "numId"), _number(_value(numbered, "ilvl"))
        return "" if identifier in {"", "0"} else self._next(identifier, depth)

    def _chain(self, properties: Any | None) -> list[Any]:
        """Return the style of a paragraph, and those that it is based on."""
        chain = list[Any]()
        identifier = _value(properties, "pStyle")
        while identifier in self._styles and len(chain) < _DEEPEST_STYLE:
            chain.append(self._styles[identifier])
            identifier = _value(chain[-1], "basedOn")
        return chain

    def _next(self, identifier: str, depth: int) -> str:
        level = self._level(identifier, depth)
        for key in [key for key in self._counts if key[0] == identifier and key[1] > depth]:
            del self._counts[key]
        self._counts[identifier, depth] += 1
        number = self._counts[identifier, depth] + level.start - 1
        if level.form == "decimal":
            return f"{number}. "
        if level.form == "lowerLetter" and 0 < number <= len(_LETTERS):
            return f"{_LETTERS[number - 1]}) "
        return "- "

    def _level(self, identifier: str, depth: int) -> _Level:
        levels = _named(self._lists.get(identifier), "lvl")
        level = next((each for each in levels if _number(attribute(each, "ilvl")) == depth), None)
        start = _value(level, "start")
        return _Level(_value(level, "numFmt"), _number(start) if start else 1)


def _named(parent: Any | None, name: str) -> list[Any]:
    return [] if parent is None else [each for each in parent if local_name(each) == name]


def _values(chain: list[Any], *path: str) -> list[Any]:
    found = (child(style, *path) for style in chain)
    return [each for each in found if each is not None]


def _value(parent: Any | None, name: str) -> str:
    found = child(parent, name)
    return "" if found is None else attribute(found, "val")


def _number(digits: str) -> int:
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 7 else 0
