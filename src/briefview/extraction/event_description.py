"""What describes an event behind the word for its kind: "on groundwater recharge", "of the Joint Committee on Coal"."""

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.word import Tag, Word

_ENDING = frozenset({Tag.STOP, Tag.PUNCTUATION, Tag.AUXILIARY, Tag.CALENDAR, Tag.ADVERB, Tag.NUMBER})
_SUBJECT = frozenset({"on", "into", "about"})
_JOINING = frozenset({"and", "of"})
_ARTICLES = frozenset({"a", "an", "the", "its", "their"})
_NO_OPENING = frozenset({"that", "which", "how", "its"})
_POINTING = frozenset({"this", "that", "its", "their", "which"})
_TIMES = frozenset({Tag.CALENDAR, Tag.NUMBER, Tag.NUMERAL})
_NO_PURPOSE = frozenset({"example", "instance", "free", "them", "him", "her", "us", "me", "now", "years", "decades"})
_COUNTED = frozenset({"first", "second", "third", "next", "last", "past"})
_SITTINGS = frozenset({"session", "sitting", "ceremony"})
_DANGLING = frozenset({"and", "of", "for", "the"})
_LONGEST = 14


def last_of_description(document: Document, at: int, limit: int) -> int:
    """Return the index behind the last word that describes an event, or the index itself where nothing does.

    Args:
        document: The text.
        at: Index behind the word for the kind.
        limit: Index behind the last word of the sentence.
    """
    words = document.words
    if at + 1 >= limit or not _describes(document, at, limit):
        return at
    first = at + 1 + (words[at + 1].low in _ARTICLES)
    end = first + (first < limit and Tag.NUMBER in words[first].tags and words[first].text[-1].isalpha())
    while end < limit and end - at < _LONGEST and _belongs(document, end, limit):
        end += 1
    while end > first and words[end - 1].low in _DANGLING:
        end -= 1
    if end == first:
        return at
    goes_on = words[at].low == "of" and end + 1 < limit and words[end].low in _SUBJECT
    return last_of_description(document, end, limit) if goes_on else end


def _describes(document: Document, at: int, limit: int) -> bool:
    """Tell whether a small word behind a kind opens its description."""
    words, link, kind = document.words, document.words[at].low, document.words[at - 1].low
    if link == "of":
        return lexicon().has("event.launching", kind) or _is_of_body(words, at, limit)
    if link == "for":
        return _opens(document, at + 1, limit) and words[at + 1].low not in _NO_PURPOSE
    return link in _SUBJECT and _opens(document, at + 1, limit)


def _is_of_body(words: tuple[Word, ...], at: int, limit: int) -> bool:
    """Tell "the 14th session of the Harbour Conference" from "the opening session of the Harbour Conference"."""
    kind, before = words[at - 1].low, words[max(at - 2, 0)].low
    if not lexicon().has("event.gathering", kind) or lexicon().has("event.partial", before):
        return False
    following = words[at + 1 + (words[at + 1].low in _ARTICLES) : min(at + 10, limit)]
    if words[at + 1].low in _POINTING or not following or Tag.CALENDAR in following[0].tags:
        return False
    if any(Tag.EVENT in word.tags and word.text.islower() for word in following[:3]):
        return False
    named = Tag.CAPITAL in following[0].tags and any(Tag.EVENT in word.tags for word in following)
    return kind not in _SITTINGS or before[0].isdigit() or not named


def _opens(document: Document, at: int, limit: int) -> bool:
    """Tell a subject or a purpose from a day, a place or an occasion: "on the margins", "for three days"."""
    word = document.words[at]
    if document.is_quoted(word.start) or word.text == '"' or _TIMES & word.tags or word.low in _NO_OPENING:
        return False
    if word.low not in _ARTICLES or at + 1 >= limit:
        return True
    following = document.words[at + 1]
    counted = following.low in _COUNTED or Tag.CALENDAR in following.tags
    return not (counted or following.text == '"' or lexicon().has("event.no_subjects", following.low))


def _belongs(document: Document, at: int, limit: int) -> bool:
    """Tell whether a word goes on with a description."""
    words, word = document.words, document.words[at]
    following = words[at + 1] if at + 1 < limit else None
    if word.low in _JOINING:
        return following is not None and not {Tag.STOP, Tag.AUXILIARY} & following.tags
    if word.low == "for":
        return following is not None and _opens(document, at + 1, limit) and following.low not in _NO_PURPOSE
    if word.low in {"on", "against"}:
        capitals = following is not None and Tag.CAPITAL in following.tags and Tag.CALENDAR not in following.tags
        return capitals and Tag.CAPITAL in words[at - 1].tags
    verb = word.saying is not None and word.low.endswith("ed") and Tag.CAPITAL not in word.tags
    if verb or lexicon().has("event.headline_verbs", word.low) or lexicon().has("event.hosting_passive", word.low):
        return False
    return word.text in {"-", "'", "&"} or not _ENDING & word.tags
