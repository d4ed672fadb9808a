"""Which language a text looks to be in, by its letters and its small words."""

import re
from collections import Counter
from itertools import islice
from unicodedata import name

from briefview.extraction.lexicon import lexicon

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 4_000
"""How many words are looked at."""
_FEWEST = 8
"""How many small words of a language must stand in a text before it is told from English."""
_SCRIPTS = {
    "ARABIC": "ar",
    "BENGALI": "bn",
    "CJK": "zh",
    "CYRILLIC": "ru",
    "DEVANAGARI": "hi",
    "GREEK": "el",
    "HANGUL": "ko",
    "HEBREW": "he",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "THAI": "th",
}
"""The language that each script most often stands for."""


def find_language(text: str) -> str:
    """Return the BCP 47 code of the language that most of a text looks to be in: "en" where nothing speaks against it.

    A text in two languages of which one is English counts as English.
    """
    words = [word.group().lower() for word in islice(_WORD.finditer(text), _SAMPLE)]
    return _by_script(words) or _by_small_words(words) or "en"


def _by_script(words: list[str]) -> str | None:
    """Return the language of the script that more than half of the letters are in, if it is not the Latin one."""
    letters = Counter(letter for word in words for letter in word)
    scripts = Counter[str]()
    for letter, frequency in letters.items():
        scripts[name(letter, "").partition(" ")[0]] += frequency
    foreign = Counter[str]()
    for script, frequency in scripts.items():
        if script in _SCRIPTS:
            foreign[_SCRIPTS[script]] += frequency
    if 2 * foreign.total() <= scripts.total() or not foreign:
        return None
    return "ja" if foreign["ja"] else foreign.most_common(1)[0][0]


def _by_small_words(words: list[str]) -> str | None:
    """Return the language whose small words are far more frequent than those of English, if there is one."""
    counts = _small_words(words)
    best, hits = max(counts.items(), key=lambda entry: entry[1])
    return best if hits >= _FEWEST and hits > 2 * counts["en"] else None


def _small_words(words: list[str]) -> dict[str, int]:
    """Return how many words of a text are small words of each language."""
    frequency = Counter(words)
    return {code: sum(frequency[word] for word in listed) for code, listed in lexicon().small_words.items()}
