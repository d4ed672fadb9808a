"""Titles before a name, and the letters of degrees, honours and seats behind it."""

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.name import is_title_of_two
from briefview.extraction.word import Tag, Word

_BEFORE_GENERAL = frozenset(
    {"director", "secretary", "attorney", "auditor", "inspector", "surveyor", "solicitor", "governor", "consul"}
)
_STYLING = frozenset({"most", "right", "very"})
_STYLED = frozenset({"hon", "hon.", "honorable", "honourable", "rev", "rev.", "reverend", "eminent"})
_PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening", "night"})
_RETIRED = frozenset({"retd", "ret", "rtd", "r", "retired"})


def honorific_start(document: Document, at: int, floor: int) -> int:
    """Return the index of the first title before a name."""
    words, first = document.words, at
    while first > floor:
        index = first - 1
        if words[index].text in {".", "'"} and index > floor and Tag.HONORIFIC in words[index - 1].tags:
            index -= 1
        elif words[index].text == ")" and index - 1 > floor:
            index = next((i for i in range(index, max(floor, index - 5) - 1, -1) if words[i].text == "("), index)
            if words[index].text != "(" or words[index + 1].low.rstrip(".") not in _RETIRED:
                return first
            first = index
            continue
        if is_title_of_two(document, index):
            first = index
            continue
        if _is_inside_title(words, index, floor):
            first = index
            continue
        if (spaced := _spaced_title(words, index, floor)) < index:
            first = spaced
            continue
        if not {Tag.HONORIFIC, Tag.CAPITAL} <= words[index].tags:
            return first
        if words[index].low == "general" and index > floor and words[index - 1].low in _BEFORE_GENERAL:
            return first
        first = index
    return first


def _is_inside_title(words: tuple[Word, ...], at: int, floor: int) -> bool:
    """Tell the "Most" of "the Most Hon." and the "the" of "Dr. the Hon.", which no name follows."""
    if Tag.HONORIFIC not in words[at + 1].tags:
        return False
    if words[at].low == "the" and at > floor:
        before = at - 1 - (words[at - 1].text == ".")
        return before >= floor and Tag.HONORIFIC in words[before].tags and Tag.ROLE not in words[before].tags
    return words[at].low in _STYLING and Tag.CAPITAL in words[at].tags and words[at + 1].low in _STYLED


def _spaced_title(words: tuple[Word, ...], at: int, floor: int) -> int:
    """Return where "H E" starts that ends at a word, with or without its stops, or the word's own index."""
    last = at - (words[at].text == "." and at > floor)
    first = last - 1 - (last - 1 > floor and words[last - 1].text == ".")
    is_title = first >= floor and words[last].text in {"E", "H"} and words[first].text == "H"
    return first if is_title else at


def behind_letters(document: Document, at: int, limit: int) -> int:
    """Step over "(Ret.)" and the letters of degrees and honours behind a name: "PhD", ", OBE,"."""
    words = document.words
    if at < limit and words[at].text == "." and words[at - 1].low in {"jr", "sr"} and at + 1 < limit:
        at += 1
    while at < limit:
        if at + 2 < limit and words[at].text == "(" and words[at + 1].low.rstrip(".") in _RETIRED:
            closing = next((i + 1 for i in range(at, min(limit, at + 5)) if words[i].text == ")"), at)
            if closing == at:
                return at
            at = closing
            continue
        letters = at + (words[at].text == ",")
        if letters >= limit or not _is_post_nominal(words[letters]):
            return at
        following = words[letters + 1] if letters + 1 < limit else None
        if following and Tag.CAPITAL in following.tags and not _is_post_nominal(following):
            return at
        at = letters + 1
    return at


def _is_post_nominal(word: Word) -> bool:
    listed = lexicon().has("honorific.post_nominals", word.low.rstrip("."))
    return listed and (sum(letter.isupper() for letter in word.text) > 1 or word.text == "mni")


def seat(document: Document, first: int, last: int) -> tuple[int, int] | None:
    """Return the "MP" of "Ana Diaz, OBE, MP" as an office, or nothing."""
    return next(((i, i + 1) for i in range(first, last) if Tag.ROLE in document.words[i].tags), None)


def behind_day(document: Document, at: int, limit: int) -> int:
    """Step over the day in "Ana Diaz Sunday afternoon said"."""
    words = document.words
    if at >= limit or words[at].low not in lexicon().weekdays:
        return at
    return at + 1 + (at + 1 < limit and words[at + 1].low in _PARTS_OF_DAY)
