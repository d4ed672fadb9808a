"""Finds words in a text and in facts, whatever their case and accents."""

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from briefview.brief import EventBrief
from briefview.brief.once import once_per_brief
from briefview.presentation.mark import located_facts
from briefview.presentation.review import facts_by_tab
from briefview.presentation.value import value_phrase


class Folded(NamedTuple):
    """A text without case and accents, and the offset in the text of each of its characters, and of its end."""

    text: str
    offsets: Sequence[int]


def folded(text: str) -> Folded:
    """Return a text for searching: compatibility forms taken apart (Unicode NFKD), marks dropped, case folded.

    Typographic quotation marks, apostrophes and dashes become plain ones.
    """
    table = {ord(letter): _folded_letter(letter) for letter in set(text)}
    found = text.translate(table)
    if all(len(letters) == 1 for letters in table.values()):
        return Folded(found, range(len(text) + 1))
    offsets = [at for at, letter in enumerate(text) for _ in table[ord(letter)]]
    return Folded(found, (*offsets, len(text)))


_PLAIN = {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\u00ad": "", "\u200b": ""}


def _folded_letter(letter: str) -> str:
    if letter in _PLAIN:
        return _PLAIN[letter]
    if letter.isspace():
        return " "
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def find_words(text: Folded, words: str) -> tuple[tuple[int, int], ...]:
    """Return where words stand in a folded text, as half-open spans of offsets in the text itself."""
    wanted = folded(words).text
    spans: list[tuple[int, int]] = []
    at = text.text.find(wanted) if wanted.strip() else -1
    while at >= 0:
        last = text.offsets[at + len(wanted) - 1]
        spans.append((text.offsets[at], last + 1))
        at = text.text.find(wanted, at + len(wanted))
    return tuple(spans)


def find_facts(brief: EventBrief, words: str) -> tuple[str, ...]:
    """Return the ids of the facts whose values hold some words, in the order of the tabs."""
    wanted = folded(words).text
    if not wanted.strip():
        return ()
    return tuple(fact_id for fact_id, words_of_fact in _folded_facts(brief) if wanted in words_of_fact)


@once_per_brief
def _folded_facts(brief: EventBrief) -> tuple[tuple[str, str], ...]:
    """Return the id of each fact in the order of the tabs, and its value for searching."""
    located = located_facts(brief)
    ids = (fact_id for tab in facts_by_tab(brief) for fact_id in tab)
    return tuple((one, folded(value_phrase(located[one].fact.value)).text) for one in ids)
