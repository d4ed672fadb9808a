"""Paragraphs in front of a text that tell nothing: they are passed over, so that what follows reads as without them."""

from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon

_MOST = 3
_LONGEST = 600
_PARAGRAPH = late_pattern(r"\s*([^\n\r\u2028\u2029]+)(?:\r?\n[ \t]*){2,}(?=\S)")
_WORD = late_pattern(r"[^\W\d_]+")
_DAYS = frozenset({"today", "yesterday", "tomorrow", "tonight"})
_SENTENCE = late_pattern(r"[^\W\d_][^.!?…]*[.!?…]+\s*")


def first_telling(text: str) -> int:
    """Return the offset behind the first paragraphs without name, figure, day, event, office or speech; 0 for none."""
    start = 0
    for _ in range(_MOST):
        paragraph = _PARAGRAPH.match(text, start)
        if paragraph is None or not _tells_nothing(paragraph[1].strip()):
            break
        start = paragraph.end()
    return start


def _tells_nothing(words: str) -> bool:
    """Tell whether a paragraph is all sentences whose only capital is their first letter, without a figure or mark."""
    sentences = _SENTENCE.findall(words) if len(words) < _LONGEST else []
    return (
        bool(sentences)
        and "".join(sentences) == words
        and all(sentence[0].isupper() and sentence[1:] == sentence[1:].lower() for sentence in sentences)
        and all(character.isalpha() or character in " .,;!?…'’-–—" for character in words)
        and not any(_is_telling(word) for word in _WORD.findall(words.lower()))
    )


def _is_telling(word: str) -> bool:
    """Tell whether a word, in small letters, is one of those that facts are made of."""
    words = lexicon()
    return (
        any(word in table for table in (words.months, words.weekdays, words.numbers, words.scales, words.saying))
        or any(words.has(name, word) for name in ("event.heads", "event.held", "role.office"))
        or words.gazetteer.country_of(word) is not None
        or word in words.gazetteer.demonyms
        or word in _DAYS
    )
