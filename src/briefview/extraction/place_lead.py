"""Words that lead to the name of a city: "in the southern city of Tainan", "in the Kenyan capital, Nairobi"."""

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.word import Tag

_LONGEST_LEAD = 7
_ANOTHER_LEAD = frozenset({"in", "at", "to", "into", "for"})


def behind_lead(document: Document, at: int, limit: int) -> tuple[int, bool]:
    """Return the index of the name behind words such as "the port city of", and whether it is sure to be a city's.

    Args:
        document: The text.
        at: Index of the word behind "in".
        limit: Index behind the last word that may be read.

    Returns:
        The index of the name, or `at` where no such words stand.
    """
    words = document.words
    for noun in range(at, min(at + _LONGEST_LEAD, limit - 1)):
        word = words[noun]
        bare = Tag.CAPITAL not in word.tags or words[noun + 1].low == "of"
        if bare and word.low in lexicon().words["place.settlements"]:
            name = noun + 1 + (words[noun + 1].low in {"of", ","})
            if name < limit and Tag.CAPITAL in words[name].tags:
                return name, words[noun + 1].low == "of"
        if Tag.CAPITAL in word.tags and not {Tag.DEMONYM, Tag.PLACE} & word.tags:
            return at, False
        if word.low in _ANOTHER_LEAD or (Tag.PUNCTUATION in word.tags and word.text != "'s"):
            return at, False
    return at, False
