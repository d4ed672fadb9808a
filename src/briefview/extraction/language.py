"""Which language a text looks to be in, by its letters and its small words."""

from collections import Counter
from functools import cache, lru_cache
from itertools import islice
from unicodedata import name

from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon

_WORD = late_pattern(r"[^\W\d_]+")
_SAMPLE = 4_000
"""How many words are looked at."""
_LONGEST, _GLANCE = 40_000, 1_000
"""How many characters of a text, and of a paragraph, are looked at."""
_FEWEST = 8
"""How many small words of a language must stand in a text before it is told from English."""
_SHORTEST = 8
"""How many words tell the language of a paragraph."""
_ENGLISH_SHARE = 4
"""At least every fourth word of English prose is a small one of the list."""
_PART = 6
"""What part of a text in another language must be English for it to be read."""
_LINE = late_pattern(r"[^\r\n\u2028\u2029]+")
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

    A text of which a good part is in English counts as English.
    """
    words = _words(text)
    language = _by_script(words) or _by_small_words(words) or "en"
    return "en" if language == "en" or _has_english_part(text) else language


def find_block_language(text: str) -> str:
    """Return the language of a paragraph: "en" for one that is too short to tell, or has its share of small words."""
    words = _words(text[:_GLANCE])
    if len(words) < _SHORTEST or _is_english(words):
        return "en"
    return _by_script(words) or _by_small_words(words) or "en"


def _words(text: str) -> list[str]:
    return _WORD.findall(text[:_LONGEST].lower())[:_SAMPLE]


def _is_english(words: list[str]) -> bool:
    small = lexicon().small_words["en"]
    return sum(map(small.__contains__, words)) * _ENGLISH_SHARE >= len(words)


def _has_english_part(text: str) -> bool:
    """Tell whether paragraphs that are surely English make up a good part of a text in another language."""
    english = total = 0
    for line in islice(_LINE.finditer(text), _SAMPLE):
        words = _words(line.group())
        total += len(words)
        if len(words) >= _SHORTEST and _is_english(words) and _by_small_words(words) is None:
            english += len(words)
    return english * _PART >= total and english >= 2 * _SHORTEST


def _by_script(words: list[str]) -> str | None:
    """Return the language of the script that more than half of the letters are in, if it is not the Latin one."""
    letters = Counter("".join(words))
    scripts = Counter[str]()
    for letter, frequency in letters.items():
        scripts[_script(letter)] += frequency
    foreign = Counter[str]()
    for script, frequency in scripts.items():
        if script in _SCRIPTS:
            foreign[_SCRIPTS[script]] += frequency
    if 2 * foreign.total() <= scripts.total() or not foreign:
        return None
    return "ja" if foreign["ja"] else foreign.most_common(1)[0][0]


@lru_cache(maxsize=5_000)
def _script(letter: str) -> str:
    """Return the script of a letter as Unicode names it: the first word of the letter's name."""
    return name(letter, "").partition(" ")[0]


def _by_small_words(words: list[str]) -> str | None:
    """Return the language whose small words are far more frequent than those of English, if there is one."""
    counts = _small_words(words)
    best, hits = max(counts.items(), key=lambda entry: entry[1])
    return best if hits >= _FEWEST and hits > 2 * counts["en"] else None


def _small_words(words: list[str]) -> dict[str, int]:
    """Return how many words of a text are small words of each language."""
    hits, of_word = dict.fromkeys(lexicon().small_words, 0), _languages_of_word()
    for word, frequency in Counter(words).items():
        for code in of_word.get(word, ()):
            hits[code] += frequency
    return hits


@cache
def _languages_of_word() -> dict[str, list[str]]:
    """Return the codes of the languages that each small word is of."""
    found: dict[str, list[str]] = {}
    for code, listed in lexicon().small_words.items():
        for word in listed:
            found.setdefault(word, []).append(code)
    return found
