"""Roles and organisations behind a person's name: in commas, brackets, after a dash, or after "of"."""

from briefview.extraction.apposition_end import segment_end
from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.name import is_name_word
from briefview.extraction.organization_name import is_organization
from briefview.extraction.role import (
    DETERMINERS,
    NO_OFFICE,
    STYLES,
    Office,
    split_office,
)
from briefview.extraction.touching_office import touching_office
from briefview.extraction.word import Tag, Word

_IN_THE_PICTURE = frozenset({"right", "left", "centre", "center", "middle", "pictured", "above", "below"})
_PARTY = frozenset({"R", "D", "I"})
_PARTIES = frozenset({"R-", "D-", "I-"})
"""What stands for a lawmaker's party before the state: "R-Ohio"."""
_BESIDES = frozenset({"also", "currently", "now", "presently"})
_CHOOSING = frozenset({"elected", "appointed", "named", "chosen", "reelected", "re-elected", "confirmed", "installed"})


def office_behind(document: Document, at: int, limit: int) -> tuple[Office, int]:
    """Read the apposition behind a name: in commas, in brackets, after a dash, or "of the Bank"."""
    words = document.words
    while at < limit and words[at].text == "*":
        at += 1
    if at + 3 < limit and words[at + 1].low in _IN_THE_PICTURE and words[at + 2].text == ")":
        at += 3
    if at >= limit:
        return NO_OFFICE, at
    mark = words[at].text
    if mark == "," and at + 2 < limit and Tag.NUMBER in words[at + 1].tags and words[at + 2].text == ",":
        at += 2
    if mark in {",", "–", "—", "-", "who"}:
        return office_after(document, at + (mark != "who"), limit)
    if mark == "(":
        office, end = _bracketed(document, at + 1, limit)
        return office, end + 1
    if told := _chosen(document, at, limit) or touching_office(document, at, limit):
        return told
    if words[at].low in {"of", "from", "with", "at"} and at + 1 < limit:
        return _belonging(document, at + 1, limit)
    return NO_OFFICE, at


def _chosen(document: Document, at: int, limit: int) -> tuple[Office, int] | None:
    """Read "as president" in "elected Li Wei of Norland as president"."""
    words = document.words
    if words[at].low == "of" and at + 1 < limit and Tag.CAPITAL in words[at + 1].tags:
        at += 2
    if at + 1 >= limit or words[at].low != "as":
        return None
    first = at + 1 + (words[at + 1].low in DETERMINERS)
    end = segment_end(words, first, limit)
    verbs = {word.low for word in words[max(0, at - 10) : at]}
    role = next((i for i in range(first, min(end, first + 4)) if Tag.ROLE in words[i].tags), None)
    if role is None or not verbs & _CHOOSING:
        return None
    end = next(
        (i for i in range(role + 1, end) if words[i].low not in {"of", "the"} and Tag.CAPITAL not in words[i].tags), end
    )
    return split_office(document, first, end), end


def _belonging(document: Document, at: int, limit: int) -> tuple[Office, int]:
    """Read "of the Port Board", and "from Norland's Daily Mail" where the name speaks or is set off behind it."""
    words = document.words
    start = at + (words[at].low == "the")
    end = start
    while end < limit and (
        Tag.CAPITAL in words[end].tags
        or (end > start and words[end].text == "'s")
        or (words[end].low in {"of", "for", "and", "the"} and end + 1 < limit and _is_name_part(words[end + 1]))
    ):
        end += 1
    owner = next((i for i in range(start, end - 1) if words[i].text == "'s"), None)
    start = owner + 1 if owner else start
    if end == start or Tag.PLACE in words[end - 1].tags:
        return NO_OFFICE, at - 1
    if any(Tag.ORGANIZATION in word.tags for word in words[start:end]):
        return Office(None, (start, end)), _behind_acronym(words, end, limit)
    said = words[end].saying if end < limit else None
    named = end - start > 1 or Tag.ACRONYM in words[start].tags or words[at].low == "the"
    if said and said.form == "finite" and named and words[at - 1].low != "at":
        return Office(None, (start, end)), end
    return NO_OFFICE, at - 1


def _is_name_part(word: Word) -> bool:
    return Tag.CAPITAL in word.tags and Tag.HONORIFIC not in word.tags


def _behind_acronym(words: tuple[Word, ...], at: int, limit: int) -> int:
    """Step over the bracket in "of the Port Board (PB) said"."""
    short = at + 2 < limit and words[at].text == "(" and words[at + 2].text == ")"
    return at + 3 if short and Tag.ACRONYM in words[at + 1].tags else at


def _bracketed(document: Document, first: int, limit: int) -> tuple[Office, int]:
    words = document.words
    close = next((i for i in range(first, min(limit, first + 20)) if words[i].text == ")"), None)
    if close is None:
        return NO_OFFICE, first
    if words[first].text[:2] in _PARTIES or (words[first].text in _PARTY and words[first + 1].text == "-"):
        return NO_OFFICE, close
    office, _ = office_after(document, first, close)
    if not office.known and Tag.CAPITAL in words[first].tags and Tag.NUMBER not in words[first].tags:
        office = Office(None, (first, close))
    return office, close


def office_after(document: Document, first: int, limit: int) -> tuple[Office, int]:
    """Read the office in an apposition that starts at a word, such as "Director of Climate at WHO, ...".

    Returns:
        The office, and the index behind it.
    """
    words = document.words
    spoken_for = _behind_speaking_for(words, first, limit)
    if spoken_for or (first < limit and words[first].text == "who"):
        return _stood_for(words, spoken_for, limit) if spoken_for else _charge(document, first, limit)
    end = segment_end(words, first, limit)
    determined = words[first].low == "the" if first < end else False
    while first < end and (words[first].low in DETERMINERS or words[first].low in STYLES):
        first += 1
    if first >= end or _opens_no_office(words[first]):
        return NO_OFFICE, first
    head = next(
        (
            i
            for i in range(first, min(end, first + 10))
            if Tag.ROLE in words[i].tags and words[min(i + 1, end - 1)].text != "'s"
        ),
        None,
    )
    if head is None or any(_is_past_saying(word) for word in words[first:end]):
        return _bare_organization(words, first, end) if head is None else (NO_OFFICE, first)
    office = split_office(document, first, end)
    closing = _behind_charge(words, end, limit)
    if closing > end and office.role and office.role[1] == end:
        office, end = Office((office.role[0], closing), office.organization), closing
    if office.organization is None and end + 1 < limit and words[end].text == ",":
        return _behind_comma(document, office, end, limit, determined=determined)
    return office, end


def _behind_comma(document: Document, office: Office, end: int, limit: int, *, determined: bool) -> tuple[Office, int]:
    """Add the organisation of "Director, Port Board, ..."; "the President, Ana Diaz" is the office of the next name."""
    words = document.words
    start = end + 1 + (words[end + 1].low == "the")
    further = segment_end(words, start, limit)
    if determined and further - start > 1 and all(is_name_word(document, i) for i in range(start, further)):
        return NO_OFFICE, end
    clause = words[end + 1].low == "the" and _opens_clause(words, further, limit)
    clause = clause or _is_next_person(document, start, further, limit)
    if further > start and is_organization(words, start, further) and not clause:
        return Office(office.role, (start, further)), further
    return office, end


def _is_next_person(document: Document, start: int, end: int, limit: int) -> bool:
    """Tell the next name of a list from a body: "Ana Diaz, mayor, Li Wei, head of the yard"."""
    words = document.words
    named = all(is_name_word(document, i) and Tag.ORGANIZATION not in words[i].tags for i in range(start, end))
    first = end + 1 + (end + 1 < limit and words[end + 1].low in DETERMINERS)
    behind = words[first : segment_end(words, first, limit)] if first < limit and words[end].text == "," else ()
    return named and end - start > 1 and any(Tag.ROLE in word.tags for word in behind[:3])


def _behind_charge(words: tuple[Word, ...], at: int, limit: int) -> int:
    """Step over the bracket of "Minister of State (Independent Charge)", which is no acronym."""
    if at + 2 >= limit or words[at].text != "(":
        return at
    closing = next((i for i in range(at + 1, min(limit, at + 6)) if words[i].text == ")"), at)
    inside = words[at + 1 : closing]
    named = all({Tag.CAPITAL, Tag.TOPIC} & word.tags or word.low in {"and", "&", "of"} for word in inside)
    return closing + 1 if inside and named and not (len(inside) == 1 and Tag.ACRONYM in inside[0].tags) else at


def _is_past_saying(word: Word) -> bool:
    return word.saying is not None and not {Tag.ROLE, Tag.CAPITAL} & word.tags and word.low.endswith("ed")


def _opens_no_office(word: Word) -> bool:
    """Tell a word that no office starts with: "and", "today", "represented", the "in" of "in his capacity as"."""
    return (
        word.low in {"and", "in", "during"}
        or Tag.ADVERB in word.tags
        or (word.text.islower() and word.low.endswith("ed"))
    )


def _opens_clause(words: tuple[Word, ...], at: int, limit: int) -> bool:
    return at < limit and words[at].saying is not None


def _bare_organization(words: tuple[Word, ...], first: int, end: int) -> tuple[Office, int]:
    known = end - first > 1 and any(Tag.ORGANIZATION in word.tags for word in words[first:end])
    if known and is_organization(words, first, end):
        return Office(None, (first, end)), end
    return NO_OFFICE, first


def _charge(document: Document, first: int, limit: int) -> tuple[Office, int]:
    """Read "who heads the commission's science unit" and "who represented the Port Board"."""
    words = document.words
    while first + 2 < limit and words[first + 1].low in _BESIDES:
        first += 1
    if first + 2 < limit and words[first + 1].low in {"is", "was"}:
        return office_after(document, first + 2 + (words[first + 2].low in _BESIDES), limit)
    if first + 3 < limit and words[first + 1].low in {"serves", "served", "doubles", "sits"}:
        return office_after(document, first + 3, limit) if words[first + 2].low == "as" else (NO_OFFICE, first)
    if first + 2 < limit and words[first + 1].low in lexicon().words["role.standing_for"]:
        return _stood_for(words, first + 2, limit)
    if first + 2 >= limit or words[first + 1].low not in lexicon().words["role.charge"]:
        return NO_OFFICE, first
    end = segment_end(words, first + 2, limit)
    named = [i for i in range(first + 2, end) if Tag.CAPITAL in words[i].tags]
    organization = (named[0], end) if named and any(Tag.ORGANIZATION in words[i].tags for i in named) else None
    return Office((first + 1, end), organization), end


def _behind_speaking_for(words: tuple[Word, ...], first: int, limit: int) -> int | None:
    """Return the index behind "representing" or "speaking on behalf of"."""
    low = [word.low for word in words[first : min(limit, first + 4)]]
    if low[:1] == ["representing"]:
        return first + 1
    if low[:2] == ["speaking", "for"]:
        return first + 2
    return first + 3 if low[:3] == ["on", "behalf", "of"] else first + 4 if low[1:4] == ["on", "behalf", "of"] else None


def _stood_for(words: tuple[Word, ...], first: int, limit: int) -> tuple[Office, int]:
    """Read the organisation in "who represented the Alba-based Port Board" or "who works for Sweet Farms"."""
    end = segment_end(words, first, limit)
    start = first
    while start < end and (Tag.CAPITAL not in words[start].tags or words[start].low.endswith("-based")):
        start += 1
    proper = end > start and all(
        Tag.CAPITAL in word.tags or word.low in {"of", "for", "and"} for word in words[start:end]
    )
    if proper and start - first <= 3 and Tag.HONORIFIC not in words[start].tags and Tag.ROLE not in words[start].tags:
        return Office(None, (start, end)), end
    return NO_OFFICE, first
