"""The full name of a body that a text names in short: "PBL" or "the board" for the Port Board of Lima."""

from briefview.extraction.document import Document
from briefview.extraction.full_name import FullNames, full_name
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word

_LONGEST = 14
"""How many words a name that an acronym stands for may have."""


def is_acronym(word: Word) -> bool:
    """Tell whether a word is made of initials: "FAO", "MoSPI"."""
    return word.text.isalpha() and 1 < len(word.text) < 9 and sum(letter.isupper() for letter in word.text) > 1


def spelled_out(document: Document, names: FullNames, short: Span) -> Span | None:
    """Return where a body is named in full, or nothing where a span is no short name or the full one is not sure."""
    words = [document.words[i] for i in document.words_in(short)]
    if len(words) != 1:
        return None
    return _behind_initials(document, words[0]) if is_acronym(words[0]) else full_name(names, document, short)


def _behind_initials(document: Document, short: Word) -> Span | None:
    """Return the first name whose capital words start with the letters of an acronym."""
    letters = [letter for letter in short.text if letter.isupper()]
    words = document.words
    for at, word in enumerate(words):
        if word.text[0] == letters[0] and Tag.CAPITAL in word.tags and word.text != short.text:
            end = _spells(words, at, letters)
            if end:
                return Span(word.start, words[end - 1].end)
    return None


def _spells(words: tuple[Word, ...], at: int, letters: list[str]) -> int:
    """Return the index behind the words from one on that start with some letters, or 0."""
    done, index = 0, at
    while index < min(len(words), at + _LONGEST) and done < len(letters):
        word = words[index]
        if Tag.CAPITAL in word.tags:
            if word.text[0] != letters[done]:
                return 0
            done += 1
        elif word.low not in {"of", "and", "for", "the", "on", "in", "&", "'s", "'", "-", "to"}:
            return 0
        index += 1
    longer = index < len(words) and Tag.CAPITAL in words[index].tags and words[index].start == words[index - 1].end + 1
    return index if done == len(letters) and not longer else 0
