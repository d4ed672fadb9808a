"""What describes an event behind the word for its kind: "on groundwater recharge", "of the Joint Committee on Coal"."""

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.word import Tag, Word

_ENDING = frozenset({Tag.STOP, Tag.PUNCTUATION, Tag.AUXILIARY, Tag.CALENDAR, Tag.ADVERB, Tag.NUMBER})
_SUBJECT = frozenset({"on", "into", "about"})
_PARTICIPLES = {
    "dedicated": "to", "devoted": "to", "focused": "on", "focussed": "on", "focusing": "on", "centred": "on",
    "centered": "on", "aimed": "at",
}  # fmt: skip
_TELLING = frozenset({"addressing", "examining", "exploring", "highlighting", "spotlighting", "tackling"})
_DETERMINING = frozenset({"a", "an", "the", "this", "its", "their", "'s", ".", ","})
_JOINING = frozenset({"and", "of"})
_SMALL = _JOINING | {"for", "in", "on", "against"}
_ARTICLES = frozenset({"a", "an", "the", "its", "their"})
_NO_OPENING = frozenset({"that", "which", "how", "its"})
_POINTING = frozenset({"this", "that", "its", "their", "which"})
_TIMES = frozenset({Tag.CALENDAR, Tag.NUMBER, Tag.NUMERAL})
_NO_PURPOSE = frozenset({"example", "instance", "free", "them", "him", "her", "us", "me", "now", "years", "decades"})
_COUNTED = frozenset({"first", "second", "third", "next", "last", "past"})
_SITTINGS = frozenset({"session", "sitting", "ceremony"})
_LENGTHS = frozenset({"minute", "hour", "day", "night", "week", "month", "year"})
_THEN = frozenset({"last", "next", "this", "later", "earlier", "today", "yesterday", "tomorrow", "recently", "here"})
_AIM_LINKS = frozenset({"and", "or", "with", "in", "on"})
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
    if at + 1 < limit and words[at].low == "to" and _is_aim(words, at, limit):
        return _last_of_aim(document, at + 2, limit)
    at = _behind_participle(document, at, limit)
    if at + 1 >= limit or not _describes(document, at, limit):
        return at if words[at - 1].low not in _PARTICIPLES else at - 1
    first = at + 1 + (words[at + 1].low in _ARTICLES)
    end = first + (first < limit and Tag.NUMBER in words[first].tags and words[first].text[-1].isalpha())
    while end < limit and end - at < _LONGEST and _belongs(document, end, limit):
        end += 1
    while end > first and words[end - 1].low in _DANGLING:
        end -= 1
    if end == first:
        return at
    goes_on = words[at].low in {"of", "with"} and end + 1 < limit and words[end].low in _SUBJECT
    return last_of_description(document, end, limit) if goes_on else end


def _behind_participle(document: Document, at: int, limit: int) -> int:
    """Step over the participle of "a conference dedicated to lamps", "a forum focused on fog"."""
    words = document.words
    link = _PARTICIPLES.get(words[at].low) if at + 2 < limit else None
    told = link in {"on", "at"} and not _is_indefinite(words, at)
    return at + 1 if link and not told and words[at + 1].low == link and _opens(document, at + 2, limit) else at


def _is_indefinite(words: tuple[Word, ...], at: int) -> bool:
    """Tell "a forum focused on" from "the forum focused on", where a verb follows."""
    articles = (words[i].low for i in range(at - 1, max(at - 7, -1), -1) if words[i].low in _DETERMINING)
    return next(articles, "") in {"a", "an"}


def _describes(document: Document, at: int, limit: int) -> bool:
    """Tell whether a small word behind a kind opens its description."""
    words, link, kind = document.words, document.words[at].low, document.words[at - 1].low
    if link == "of":
        return lexicon().has("event.launching", kind) or _is_of_body(words, at, limit)
    if link == "for":
        return words[at + 1].low not in _NO_PURPOSE and (
            _opens(document, at + 1, limit) or _is_number_of(words, at + 1, limit)
        )
    if link == "with":
        return lexicon().has("event.with_others", kind) and _opens(document, at + 1, limit)
    telling = link in _TELLING and _is_indefinite(words, at)
    return (link in _SUBJECT or telling or _PARTICIPLES.get(kind) == link) and _opens(document, at + 1, limit)


def _is_of_body(words: tuple[Word, ...], at: int, limit: int) -> bool:
    """Tell "the 14th session of the Harbour Conference" from "the opening session of the Harbour Conference"."""
    kind, before = words[at - 1].low, words[max(at - 2, 0)].low
    numbered = at > 2 and lexicon().has("event.describing", words[at - 3].low)
    if not lexicon().has("event.gathering", kind) or (lexicon().has("event.partial", before) and not numbered):
        return False
    following = words[at + 1 + (words[at + 1].low in _ARTICLES) : min(at + 10, limit)]
    if words[at + 1].low in _POINTING or not following or Tag.CALENDAR in following[0].tags:
        return False
    if any(Tag.EVENT in word.tags and word.text.islower() for word in following[:3]):
        return False
    named = Tag.CAPITAL in following[0].tags and any(Tag.EVENT in word.tags for word in following)
    return kind not in _SITTINGS or before[0].isdigit() or numbered or not named


def _is_number_of(words: tuple[Word, ...], at: int, limit: int) -> bool:
    """Tell "for six patrol boats" from "for six days"."""
    following = words[at + 1].low if at + 1 < limit else ""
    return Tag.NUMERAL in words[at].tags and following.isalpha() and following.removesuffix("s") not in _LENGTHS


def _is_aim(words: tuple[Word, ...], at: int, limit: int) -> bool:
    """Tell whether "to" goes on with what an event without another name is for: "a workshop to validate the policy"."""
    before = words[at - 2].low if at > 1 else ""
    unnamed = before in {"a", "an"} or before.rpartition("-")[2] in _LENGTHS
    verb = words[at + 1]
    return unnamed and at + 2 < limit and verb.text.islower() and not (_ENDING | {Tag.PLACE}) & verb.tags


def _last_of_aim(document: Document, at: int, limit: int) -> int:
    """Return the index behind the last word of an aim, which goes on over small words but not to a place or a day."""
    words, end = document.words, at
    while end < min(limit, at + _LONGEST) and not (_ENDING - {Tag.STOP}) & words[end].tags:
        if Tag.STOP in words[end].tags and not _goes_on_aim(words, end, limit):
            break
        end += 1
    while end > at and words[end - 1].low in _DANGLING | _AIM_LINKS:
        end -= 1
    return end


def _goes_on_aim(words: tuple[Word, ...], at: int, limit: int) -> bool:
    following = words[at + 1] if at + 1 < limit else words[at]
    placed = words[at].low in {"in", "on"} and bool({Tag.CAPITAL, Tag.CALENDAR, Tag.NUMBER} & following.tags)
    return words[at].low in _AIM_LINKS and not placed and following.low not in _ARTICLES - {"the"}


def _opens(document: Document, at: int, limit: int) -> bool:
    """Tell a subject or a purpose from a day, a place or an occasion: "on the margins", "for three days"."""
    word = document.words[at]
    if document.is_quoted(word.start) or word.text in {'"', "'"} or _TIMES & word.tags or word.low in _NO_OPENING:
        return False
    if word.low not in _ARTICLES or at + 1 >= limit:
        return True
    following = document.words[at + 1]
    counted = following.low in _COUNTED or Tag.CALENDAR in following.tags
    return not (counted or following.text == '"' or lexicon().has("event.no_subjects", following.low))


def _belongs(document: Document, at: int, limit: int) -> bool:
    """Tell whether a word goes on with a description."""
    words, word = document.words, document.words[at]
    if word.low in _SMALL:
        return at + 1 < limit and _links(document, at, limit)
    verb = word.saying is not None and word.low.endswith("ed") and Tag.CAPITAL not in word.tags
    if verb or lexicon().has("event.headline_verbs", word.low) or lexicon().has("event.hosting_passive", word.low):
        return False
    return word.text in {"-", "'", "&"} or (word.low not in _THEN and not _ENDING & words[at].tags)


def _links(document: Document, at: int, limit: int) -> bool:
    """Tell whether a small word inside a description leads on: "soil in dry lands", but not "soil in Tema"."""
    words, low, following = document.words, document.words[at].low, document.words[at + 1]
    if low in _JOINING:
        return not {Tag.STOP, Tag.AUXILIARY} & following.tags
    if low == "for":
        return _opens(document, at + 1, limit) and following.low not in _NO_PURPOSE
    if low == "in":
        placed = lexicon().has("event.in_phrases", following.low) or (_ENDING | {Tag.NUMERAL}) & following.tags
        return following.text.islower() and not placed
    capitals = Tag.CAPITAL in following.tags and Tag.CALENDAR not in following.tags
    return capitals and Tag.CAPITAL in words[at - 1].tags
