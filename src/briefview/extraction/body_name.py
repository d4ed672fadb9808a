"""The name of one organisation: where it ends, and whether it is one."""

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word

_FOREIGN = frozenset(
    {
        "à", "al", "da", "das", "de", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "e", "el",
        "em", "en", "et", "für", "la", "las", "le", "les", "los", "och", "og", "para", "por", "pour", "sur", "und",
        "van", "voor", "von", "y", "zu", "zur",
    }
)  # fmt: skip
"""Small words of other languages within a name: "Centro de Estudios del Mar"."""
_LINKS = _FOREIGN | {"of", "for", "on", "the", "and", "&", "to", "in", "-", "–"}
OPEN = frozenset({"of", "for", "on"})
"""Words behind which a name may go on over commas: "Ministry of Land, Water and Forests"."""
_PLACED = frozenset(
    {"mission", "delegation", "coordinator", "co-ordinator", "representation", "presence", "embassy", "office"}
)
"""Bodies whose name ends with where they are: "Project Office in Peru"."""
_LONGEST_SMALL = 4
_TOGETHER = frozenset({"together", "along", "alongside", "jointly"})


def is_body(document: Document, span: Span) -> bool:
    """Tell an organisation from a person or a place: by a word for one, or an acronym."""
    return any(is_head(document.words[i]) for i in document.words_in(span))


def is_head(word: Word) -> bool:
    """Tell a word for a kind of organisation: "Ministry", "Sub-Council"."""
    return Tag.ORGANIZATION in word.tags or lexicon().has("organization.heads", word.low.rpartition("-")[2])


def body_end(document: Document, start: int, limit: int) -> int:
    """Return the index behind a run of capital words with the small words that link them."""
    words, at = document.words, start
    while at < limit:
        word = words[at]
        if (
            (Tag.CAPITAL in word.tags and (Tag.CALENDAR not in word.tags or at == start))
            or (at > start and word.text == "'s" and at + 1 < limit)
            or (at > start and word.text == "'" and at + 1 < limit and Tag.CAPITAL in words[at + 1].tags)
            or (at > start and word.text == "." and len(words[at - 1].text) <= 2 and at + 1 < limit)
            or (at > start and Tag.NUMBER in word.tags and word.text.isdigit() and len(word.text) < 3)
            or (at > start and word.low in _LINKS and _links_to_capital(document, start, at, limit))
        ):
            at += 1
        elif at > start and word.text == "(" and _is_within(words, at, limit):
            at += 3
        elif at > start and words[at - 1].text == "'s" and word.text.islower():
            return _lower_tail(document, at, limit)
        else:
            break
    end = _over_commas(document, start, at, limit)
    return end + (end > start and _is_small_head(document, end, limit))


def small_body_end(document: Document, start: int, limit: int) -> int:
    """Return the index behind a body named in small letters, "the fisheries ministry"; the start if it is none."""
    words, end = document.words, start
    if start == 0 or words[start - 1].low not in {"the", "both"}:
        return start
    while end < limit and end - start < _LONGEST_SMALL and _is_plain(words[end]) and Tag.ROLE not in words[end].tags:
        end += 1
        if lexicon().has("organization.public", words[end - 1].low):
            goes_on = end < limit and (_is_plain(words[end]) or words[end].text in {"'s", "'"})
            goes_on = goes_on and words[end].low not in _TOGETHER
            return start if goes_on or end - start == 1 else end
    return start


def _is_within(words: tuple[Word, ...], at: int, limit: int) -> bool:
    """Tell whether a name goes on behind its short name in brackets: "Port Studies (PS) Programme"."""
    return at + 3 < limit and words[at + 2].text == ")" and {Tag.CAPITAL, Tag.ORGANIZATION} <= words[at + 3].tags


def _is_small_head(document: Document, at: int, limit: int) -> bool:
    """Tell whether a name ends with a small word for its kind: "Intercultural Cities programme"."""
    words = document.words
    if at >= limit or not (words[at].text.islower() and Tag.ORGANIZATION in words[at].tags) or words[at].saying:
        return False
    return at + 1 == limit or not _is_plain(words[at + 1])


def _over_commas(document: Document, start: int, end: int, limit: int) -> int:
    """Return the index behind the fields of a ministry: "Ministry of Land, Water and Forests"."""
    words = document.words
    if end <= start or not any(words[i].low in OPEN and is_head(words[i - 1]) for i in range(start + 1, end)):
        return end
    at, fields = end, 0
    while at + 1 < limit and words[at].text == ",":
        closing = words[at + 1].low in {"and", "&"}
        field = _field_end(document, at + 1 + closing, limit)
        if field == at + 1 + closing:
            break
        at, fields = field, fields + 1
        if closing or any(words[i].low in {"and", "&"} for i in range(field - 3, field)):
            return at
    return end


def _field_end(document: Document, start: int, limit: int) -> int:
    """Return the index behind the capital words of one field, with those behind its "and"; the start if it is none."""
    words, at = document.words, start
    while at < limit and at - start < 6:
        joins = at > start and words[at].low in {"and", "&"} and at + 1 < limit and Tag.CAPITAL in words[at + 1].tags
        if not joins and (Tag.CAPITAL not in words[at].tags or {Tag.PLACE, Tag.ACRONYM} & words[at].tags):
            break
        if Tag.ORGANIZATION in words[at].tags and words[at].low not in lexicon().words["organization.fields"]:
            return start
        at += 1
    return at


def _links_to_capital(document: Document, start: int, at: int, limit: int) -> bool:
    words = document.words
    following = at + 1
    if following < limit and words[following].low in {"the", "of", "la", "las", "le", "les", "los", "l'"}:
        following += 1
    if words[at].low == "for" and following + 1 < limit and _is_plain(words[following + 1]):
        return False
    if words[at].text in {"-", "–"} and (
        words[at].start != words[at - 1].end or following >= limit or words[following].start != words[at].end
    ):
        return False
    if words[at].low in {"in", "to", "on"} and Tag.PLACE in words[min(following, limit - 1)].tags:
        country = words[min(following, limit - 1)].low in lexicon().gazetteer.countries
        return country and words[at].low != "on" and any(words[i].low in _PLACED for i in range(start, at))
    return following < limit and Tag.CAPITAL in words[following].tags and Tag.CALENDAR not in words[following].tags


def _is_plain(word: Word) -> bool:
    """Tell whether a word goes on with an ordinary noun: "for African press officials"."""
    closed = {Tag.STOP, Tag.AUXILIARY, Tag.ADVERB, Tag.PUNCTUATION}
    verb = word.saying is not None and word.low.endswith(("s", "d"))
    return word.text.islower() and not verb and closed.isdisjoint(word.tags)


def _lower_tail(document: Document, at: int, limit: int) -> int:
    """Read the small words of "Kenya's water ministry"."""
    words = document.words
    while at < limit and words[at].text.islower() and not {Tag.STOP, Tag.PUNCTUATION} & words[at].tags:
        at += 1
        if Tag.ORGANIZATION in words[at - 1].tags and at < limit and Tag.ORGANIZATION not in words[at].tags:
            break
    return at
