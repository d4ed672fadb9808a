"""Finds where words of a text stand in a later version of it: letter for letter, and only where there is no doubt."""

from collections.abc import Callable

_WIDTHS = (16, 64, 256)
"""How many characters beside the words are looked at, where the words alone stand in more than one place."""


class Anchor:
    """Looks up places of one text in another.

    Args:
        old: The text that the places are known in.
        new: The text that they are wanted in.
    """

    def __init__(self, old: str, new: str) -> None:
        self._old = old
        self._new = new
        most = min(len(old), len(new))
        self._head = _longest(most, lambda length: old[:length] == new[:length])
        most -= self._head
        self._old_lines, self._new_lines = _lines_once(old), _lines_once(new)
        self._tail = _longest(most, lambda length: old[len(old) - length :] == new[len(new) - length :])

    def find(self, start: int, end: int) -> int | None:
        """Return where the words from `start` to `end` of the old text begin in the new one, or nothing.

        They stand there letter for letter, and are no part of a longer word or number if they were none before. Where
        both texts begin or end alike, the place is the same. Elsewhere the words must stand once in either text, alone,
        with all of their line, or together with some characters beside them; all that is nearly alike is no place.
        """
        edges = _edges(self._old, start, end)
        for place in self._unmoved(start, end):
            if _edges(self._new, place, place + end - start) == edges:
                return place
        found = self._twice(self._new, start, end, start, end)
        if not found:
            return None
        if len(found) == 1 and len(self._twice(self._old, start, end, start, end)) == 1:
            return found[0]
        line = self._old.rfind("\n", 0, start) + 1
        words = self._old[line : _line_end(self._old, start)]
        if end - line <= len(words) and self._old_lines.get(words) == line and words in self._new_lines:
            return self._new_lines[words] + start - line
        for width in _WIDTHS:
            left, right = max(start - width, 0), min(end + width, len(self._old))
            places = {*self._once(start, end, left, right)}
            places = places or {*self._once(start, end, left, end), *self._once(start, end, start, right)}
            if places:
                return places.pop() if len(places) == 1 else None
        return None

    def _unmoved(self, start: int, end: int) -> list[int]:
        """Return where the words stand if they are in what both texts begin or end with."""
        head = [start] if end <= self._head else []
        shift = len(self._new) - len(self._old)
        return head + ([start + shift] if start >= len(self._old) - self._tail else [])

    def _once(self, start: int, end: int, left: int, right: int) -> list[int]:
        """Return where the words stand in the new text, if they stand once in both with what is beside them."""
        found = self._twice(self._new, start, end, left, right)
        alone = len(found) == 1 and len(self._twice(self._old, start, end, left, right)) == 1
        return found if alone else []

    def _twice(self, text: str, start: int, end: int, left: int, right: int) -> list[int]:
        """Return the first two places in a text of words of the old one, together with what is from left to right."""
        wanted, edges = self._old[left:right], _edges(self._old, start, end)
        found: list[int] = []
        at = text.find(wanted)
        while at >= 0 and len(found) < 2:
            place = at + start - left
            if _edges(text, place, place + end - start) == edges:
                found.append(place)
            at = text.find(wanted, at + 1)
        return found


def _lines_once(text: str) -> dict[str, int]:
    """Return where each line begins that a text has once."""
    found: dict[str, int] = {}
    start, again = 0, set[str]()
    for line in text.split("\n"):
        if line in found:
            again.add(line)
        found[line] = start
        start += len(line) + 1
    return {line: start for line, start in found.items() if line not in again}


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _longest(most: int, holds: Callable[[int], bool]) -> int:
    """Return the greatest length up to `most` for which something holds that holds for all shorter ones."""
    low = 0
    while low < most:
        middle = (low + most + 1) // 2
        if holds(middle):
            low = middle
        else:
            most = middle - 1
    return low


def _edges(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Tell whether a word or a number goes on before and behind some words."""
    before, after = text[max(start - 2, 0) : start], text[end : end + 2]
    return _goes_on(before[::-1], text[start : start + 1]), _goes_on(after, text[end - 1 : end])


def _goes_on(beside: str, edge: str) -> bool:
    if beside[:1].isalnum() and edge.isalnum():
        return True
    return edge.isdigit() and beside[:1] in {".", ","} and beside[1:].isdigit()
