"""Attributions that close a sentence, all of which they report: "Fog is rare, the board told pilots on Monday"."""

from briefview.extraction.attribution import Attribution, Order, front_of
from briefview.extraction.document import Document
from briefview.extraction.word import Tag, Word

_PREPOSITIONS = frozenset({"in", "at", "on", "during", "after", "before", "through", "via", "from", "as", "to"})
_WHERE_AND_WHEN = frozenset({"in", "at", "on", "during", "here"})
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "its", "our"})
_TIMES = frozenset(
    {"last", "earlier", "late", "today", "yesterday", "tonight", "recently", "afterwards", "here", "this"}
)
_SIDES = frozenset({"favor", "favour", "support", "defense", "defence", "praise"})
"""What "in" takes before what somebody speaks for."""
_OPENS_ADVERBIAL = frozenset({"for", "according", "of"})
_OPENS_CLAUSE = frozenset({"that", "he", "she", "it", "they", "there"})
_LONGEST = 30


def closes_sentence(document: Document, own: Attribution, start: int, limit: int) -> bool:
    """Tell whether a subject and verb behind a comma have nothing behind them but where, when and to whom.

    Args:
        document: The text.
        own: The attribution.
        start: Index of the first word of the sentence.
        limit: Index behind the last one.
    """
    words = document.words
    first = front_of(document, own)
    if own.order is not Order.SUBJECT_VERB or first - start < 4 or not _is_comma(document, first - 1):
        return False
    ends = own.verb_end == limit or (own.verb_end + 1 == limit and words[own.verb_end].text == ".")
    return not _opens_adverbial(words[start]) if ends else is_followed_by_circumstances(document, own, start, limit)


def _is_comma(document: Document, at: int) -> bool:
    """Tell a comma, or the end of a quotation that holds the comma inside."""
    word = document.words[at]
    return word.text == "," or (word.text == '"' and document.plain[word.start - 1] == ",")


def is_followed_by_circumstances(document: Document, own: Attribution, start: int, limit: int) -> bool:
    """Tell whether only where, when and to whom follow a verb: "Fog is rare, he told the board on Monday"."""
    words, behind = document.words, own.verb_end
    if behind >= limit or limit - behind > _LONGEST or _opens_adverbial(words[start]):
        return False
    nearest, saying = words[behind], words[own.verb].saying
    if saying is not None and nearest.low in saying.frames:
        return False
    told = saying is not None and saying.base in {"tell", "inform", "remind"} and limit - behind < 12
    time = Tag.CALENDAR in nearest.tags or nearest.low in _TIMES
    if not (told or time or nearest.low in _PREPOSITIONS):
        return False
    return not any(
        word.low in _OPENS_CLAUSE or word.text in {'"', ":"} or Tag.AUXILIARY in word.tags
        for word in words[behind:limit]
    )


def has_only_circumstances(document: Document, own: Attribution, limit: int) -> bool:
    """Tell whether a verb is followed by nothing but where and when: "he said at the forum in Lima on Monday".

    Args:
        document: The text.
        own: The attribution.
        limit: Index behind the last word of the sentence.
    """
    words, behind = document.words, own.verb_end
    if behind >= limit or limit - behind > _LONGEST or words[behind].low not in _WHERE_AND_WHEN:
        return False
    if behind + 1 < limit and words[behind + 1].low in _SIDES:
        return False
    return not any(_opens_words(words, at) for at in range(behind, limit))


def _opens_words(words: tuple[Word, ...], at: int) -> bool:
    """Tell a word that starts or belongs to what is said, and not to where and when."""
    word, before = words[at], words[at - 1]
    if word.low in _OPENS_CLAUSE or word.text in {'"', ":"} or {Tag.AUXILIARY, Tag.PRONOUN} & word.tags:
        return True
    joined = Tag.STOP in before.tags or before.low in _WHERE_AND_WHEN or before.text == ","
    return word.low in _DETERMINERS and not joined


def _opens_adverbial(word: Word) -> bool:
    return Tag.STOP in word.tags or word.low.endswith("ing") or word.low in _OPENS_ADVERBIAL
