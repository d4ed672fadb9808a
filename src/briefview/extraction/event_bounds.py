"""Where the noun phrase of an event starts and ends around the word for its kind."""

from briefview.extraction.document import Document
from briefview.extraction.event_description import last_of_description
from briefview.extraction.lexicon import lexicon
from briefview.extraction.word import Tag, Word

_LEFT_LINKS = frozenset({"and", "&", "'", "-", "–", "de", "for", "in"})
_PLACING = frozenset({"in", "at", "from"})
_NO_PLACES = frozenset({"work", "sea", "school", "home", "risk"})
_LENGTHS = ("-day", "-hour", "-minute", "-week", "-long")
_NO_ADJECTIVE = frozenset({Tag.STOP, Tag.PUNCTUATION, Tag.PRONOUN, Tag.NUMBER, Tag.AUXILIARY, Tag.CALENDAR})
_LONGEST = 14


def first_of_phrase(document: Document, at: int, floor: int, *, capital: bool) -> int:
    """Return the index of the first word of a phrase.

    Args:
        document: The text.
        at: Index of the word for the kind.
        floor: Index of the first word of the sentence.
        capital: Whether the word for the kind has a capital, and so belongs to a name.
    """
    first = at
    while first > floor and at - first < _LONGEST and _stands_before(document, first - 1, floor, capital=capital):
        first -= 1
    return first


def _stands_before(document: Document, index: int, floor: int, *, capital: bool) -> bool:
    """Tell whether a word belongs to the phrase that goes on behind it."""
    word = document.words[index]
    if (
        document.is_quoted(word.start)
        or lexicon().has("event.not_before", word.low)
        or lexicon().has("event.headline_verbs", word.low)
    ):
        return False
    if Tag.CAPITAL in word.tags and Tag.STOP not in word.tags:
        return not (index == floor and Tag.CALENDAR in word.tags)
    if Tag.NUMBER in word.tags:
        return word.text[-1].isalpha() or (len(word.text) == 4 and capital)
    if word.text == ",":
        return capital and _lists_before(document, index, floor)
    if not capital:
        return _is_adjective(document, index) or _is_plural_mark(document, index, floor)
    return lexicon().has("event.adjectives", word.low) or (
        word.low in _LEFT_LINKS and _links_names(document, index, floor)
    )


def _links_names(document: Document, at: int, floor: int) -> bool:
    """Tell whether a small word links two parts of a name before its head."""
    if at <= floor:
        return False
    before, link, after = document.words[at - 1 : at + 2]
    if before.text == "," and link.low == "and" and at - 1 > floor:
        return Tag.CAPITAL in after.tags and _lists_before(document, at - 1, floor)
    if Tag.CAPITAL not in before.tags or Tag.STOP in before.tags or Tag.CAPITAL not in after.tags:
        return False
    if link.low in {"for", "in"}:
        return Tag.PLACE not in after.tags and _is_group_or_matter(before)
    return link.text not in {"-", "–"} or before.end == link.start


def _lists_before(document: Document, comma: int, floor: int) -> bool:
    """Tell a comma inside a name, "the Water, Energy and Food Exhibition", from one before it."""
    words = document.words
    if comma <= floor or not {Tag.TOPIC, Tag.CAPITAL} <= words[comma - 1].tags:
        return False
    if words[comma + 1].low in {"and", "&"}:
        return comma - 2 > floor and words[comma - 2].text == "," and Tag.CAPITAL in words[comma - 3].tags
    listed = {Tag.TOPIC, Tag.CAPITAL} <= words[comma + 1].tags
    return listed and any(word.low in {"and", "&"} for word in words[comma + 2 : comma + 6])


def _is_group_or_matter(word: Word) -> bool:
    """Tell "Women in Science Conference" from "Minister for Science" and from whatever else stands before "in"."""
    return bool({Tag.GROUP, Tag.TOPIC} & word.tags) and not {Tag.ROLE, Tag.ORGANIZATION, Tag.EVENT} & word.tags


def _is_plural_mark(document: Document, at: int, floor: int) -> bool:
    """Tell whether an apostrophe ends a plural: "stakeholders' meeting"."""
    owner = document.words[at - 1]
    return (
        document.words[at].text == "'" and at > floor and owner.end == document.words[at].start and owner.low[-1] == "s"
    )


def _is_adjective(document: Document, at: int) -> bool:
    word = document.words[at]
    if word.text == "-":
        return document.words[at - 1].end == word.start
    if word.tags & _NO_ADJECTIVE or word.low == "of" or not word.text.islower():
        return False
    words = lexicon()
    if words.has("event.relating", word.low) or words.has("event.adjectives", word.low):
        return True
    return not (
        (word.saying and not word.low.endswith("ing")) or Tag.ADVERB in word.tags or words.has("event.held", word.low)
    )


def strip_lead(words: tuple[Word, ...], first: int, head: int) -> int:
    """Return the index of the first word of a phrase without what does not belong to a name: "two-day", "maiden"."""
    while first < head:
        low = words[first].low
        weekday = low in lexicon().weekdays and Tag.CAPITAL in words[first].tags
        counted = low in {"first", "next", "last", "latest"} and first + 1 < head
        if not (low.endswith(_LENGTHS) or lexicon().has("event.leading", low) or counted or weekday):
            break
        first += 1
    return first


def last_of_phrase(document: Document, at: int, limit: int, *, capital: bool) -> int:
    """Return the index behind the last word of a phrase.

    Args:
        document: The text.
        at: Index of the word for the kind.
        limit: Index behind the last word of the sentence.
        capital: Whether the phrase is a name, which goes on over words with capitals.
    """
    last = at + 1
    while capital and last < limit and _goes_on(document, last, limit):
        last += 1
    return last if last > at + 1 else last_of_description(document, last, limit)


def _goes_on(document: Document, at: int, limit: int) -> bool:
    word = document.words[at]
    if document.is_quoted(word.start) or lexicon().has("event.headline_verbs", word.low):
        return False
    small = word.low in _PLACING and word.text.istitle()
    if Tag.CAPITAL in word.tags and Tag.CALENDAR not in word.tags and not small:
        return True
    if Tag.NUMBER in word.tags:
        return len(word.text) == 4 and word.text.isdigit()
    if word.text == "-":
        following = document.words[at + 1] if at + 1 < limit else word
        return following.start == word.end and Tag.NUMBER in following.tags
    return (lexicon().has("event.right_links", word.low) and _leads_on(document, at, limit)) or (
        word.text == "," and _lists_on(document, at, limit)
    )


def _leads_on(document: Document, at: int, limit: int) -> bool:
    """Tell whether the words behind a small word go on with a name: "on Climate", "of the Pan-American Federation"."""
    words, following = document.words, at + 1
    while following < limit and words[following].low in {"the", "of", "a"} and following - at < 3:
        following += 1
    if following >= limit or Tag.CAPITAL not in words[following].tags or Tag.CALENDAR in words[following].tags:
        return False
    if words[at].low == "at" and words[following].low in _NO_PLACES:
        return True
    if words[at].low in _PLACING:
        placed = Tag.PLACE in words[following].tags or words[at].low != "in"
        if placed or lexicon().has("event.heads", words[at - 1].low):
            return False
    return not set(document.plain[words[at - 1].end : words[following].start]) & set(',.;:()[]"')


def _lists_on(document: Document, comma: int, limit: int) -> bool:
    """Tell a comma inside a name ("on Water, Energy and Food") from one behind it."""
    words, first = document.words, document.words[comma + 1] if comma + 1 < limit else document.words[comma]
    if Tag.TOPIC not in first.tags or Tag.ORGANIZATION in first.tags:
        return False
    for index in range(comma + 1, min(limit - 1, comma + 7)):
        if words[index].low in {"and", "&"}:
            return Tag.CAPITAL in words[index + 1].tags
        if words[index].text != "," and Tag.CAPITAL not in words[index].tags:
            return False
    return False
