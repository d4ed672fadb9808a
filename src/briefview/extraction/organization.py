"""Names of organisations and countries in a list such as "the Lakes Council and the University of Lima"."""

import re

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.span import Span
from briefview.extraction.word import Tag

_LINKS = frozenset({"of", "for", "on", "the", "and", "de", "des", "la", "der", "&", "to", "in", "e", "y"})
_JOINTS = re.compile(
    r"(?:,?\s(?:and|along with|together with|as well as|jointly with|in (?:close )?(?:collaboration|cooperation|"
    r"co-operation|partnership|association|coordination|conjunction) with)|,)(?:\sby)?\s(?:the\s)?",
)


def organizations_from(document: Document, at: int, limit: int) -> tuple[list[Span], int]:
    """Read the organisations that a list from a word onward names.

    Args:
        document: The text.
        at: Index of the first word.
        limit: Index behind the last word that may be read.

    Returns:
        The names in order, and the index behind the list.
    """
    found = list[Span]()
    while at < limit:
        start = at + (document.words[at].low in {"the", "by", "both"})
        end = _name_end(document, start, limit)
        if end == start:
            break
        found += _split(document, start, end)
        joint = _joint(document, found[-1], end, limit)
        if joint is None:
            at = end
            break
        at = joint
    return found, at


def _name_end(document: Document, start: int, limit: int) -> int:
    """Return the index behind a run of capital words with the small words that link them."""
    words, at = document.words, start
    while at < limit:
        word = words[at]
        if (
            (Tag.CAPITAL in word.tags and (Tag.CALENDAR not in word.tags or at == start))
            or (at > start and word.text == "'s" and at + 1 < limit)
            or (at > start and word.text == "'" and at + 1 < limit and Tag.CAPITAL in words[at + 1].tags)
            or (at > start and word.low in _LINKS and _links_to_capital(document, at, limit))
        ):
            at += 1
        elif at > start and words[at - 1].text == "'s" and word.text.islower():
            return _lower_tail(document, at, limit)
        else:
            break
    return at


def _links_to_capital(document: Document, at: int, limit: int) -> bool:
    words = document.words
    following = at + 1
    if following < limit and words[following].low in {"the", "of"}:
        following += 1
    if words[at].low in {"in", "to", "on"} and Tag.PLACE in words[min(following, limit - 1)].tags:
        return False
    return following < limit and Tag.CAPITAL in words[following].tags and Tag.CALENDAR not in words[following].tags


def _lower_tail(document: Document, at: int, limit: int) -> int:
    """Read the small words of "Kenya's water ministry"."""
    words = document.words
    while at < limit and words[at].text.islower() and not {Tag.STOP, Tag.PUNCTUATION} & words[at].tags:
        at += 1
    return at


def _split(document: Document, start: int, end: int) -> list[Span]:
    """Cut a run at an "and" between two organisations."""
    words = document.words
    if start == end:
        return []
    for index in range(start + 1, end - 1):
        if words[index].low != "and":
            continue
        article = words[index + 1].low == "the"
        left, right = range(start, index), range(index + 1 + article, end)
        named = _has_head(document, left) or _is_place(document, left) or article
        places = (
            _is_place(document, left)
            and _is_place(document, right)
            and not _is_country(document, Span(words[start].start, words[end - 1].end))
        )
        if (named and (article or _has_head(document, right))) or places:
            return [Span(words[start].start, words[index - 1].end), *_split(document, right.start, end)]
    return [Span(words[start].start, words[end - 1].end)]


def _has_head(document: Document, part: range) -> bool:
    words = [document.words[i] for i in part]
    stop = next((i for i, word in enumerate(words) if word.low == "and"), len(words))
    return any({Tag.ORGANIZATION, Tag.EVENT} & word.tags for word in words[:stop]) or (
        len(words) == 1 and Tag.ACRONYM in words[0].tags
    )


def _is_place(document: Document, part: range) -> bool:
    words = [document.words[i] for i in part]
    return all(Tag.PLACE in word.tags for word in words) or _is_country(document, Span(words[0].start, words[-1].end))


def _is_country(document: Document, name: Span) -> bool:
    """Tell whether a name is one country's whole name, such as "Trinidad and Tobago"."""
    return name.of(document.plain).lower() in lexicon().gazetteer.countries


def _joint(document: Document, last: Span, at: int, limit: int) -> int | None:
    """Return the index of the next name of the list behind its last one, where the list goes on."""
    words = document.words
    if at < limit and words[at].text == "(":
        close = next((i for i in range(at, min(limit, at + 6)) if words[i].text == ")"), None)
        at = close + 1 if close else at
    if at >= limit:
        return None
    joint = _JOINTS.match(document.plain, words[at - 1].end, words[limit - 1].end)
    if not joint:
        return None
    start = next((i for i in range(at, limit) if words[i].start >= joint.end()), limit)
    if joint.group().strip() in {",", ", the"}:
        after = _name_end(document, start, limit)
        countries = [last, *_split(document, start, after)]
        if not _has_head(document, range(start, after)) and not all(_is_country(document, name) for name in countries):
            return None
    return start if start < limit and Tag.CAPITAL in words[start].tags else None
