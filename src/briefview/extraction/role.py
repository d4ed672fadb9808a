"""Roles and organisations around a person's name."""

from typing import NamedTuple

from briefview.extraction.committee import committee_before
from briefview.extraction.document import Document
from briefview.extraction.office_within import office_within
from briefview.extraction.organization_name import is_country, is_organization
from briefview.extraction.portfolio import lists_portfolio
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word

DETERMINERS = frozenset({"the", "a", "an", "its", "his", "her", "their", "our", "this"})
STYLES = frozenset({"hon'ble", "honourable", "honorable"})
_ATTRIBUTIVE = frozenset({"un", "eu", "us", "uk", "u.s.", "u.n.", "u.k.", "au"})
_LINKS = frozenset({"of", "for", "to", "at", "in", "and", "on", "&", "the", "'s", "-", "'", "with", "within"})
BREAKS = frozenset({",", ".", ";", ":", "(", ")", '"', "–", "—", "?", "!", "|"})
_LONGEST = 16
_WITH_PORTFOLIO = frozenset({"minister", "secretary", "commissioner"})
_ORDINARY = frozenset({Tag.TOPIC, Tag.PLACE, Tag.DEMONYM, Tag.ROLE, Tag.ROLE_QUALIFIER, Tag.EVENT, Tag.HONORIFIC})
_RANKS = frozenset({"acting", "assistant", "associate", "deputy", "permanent", "principal", "senior", "under", "vice"})
_UNITS = frozenset({"department", "division", "section", "unit", "faculty", "branch", "desk", "wing", "directorate"})
_KINDS = frozenset(
    {
        "agency", "brand", "charity", "company", "consultancy", "developer", "firm", "group", "maker", "manufacturer",
        "network", "newspaper", "nonprofit", "platform", "producer", "retailer", "start-up", "startup", "tank",
        "venture",
    }
)  # fmt: skip
_PEOPLE = frozenset({"people", "peoples", "police", "youth"})
_OF_COUNTRIES = frozenset({"republic", "kingdom", "commonwealth"})
_OF_FIRMS = frozenset({"ceo", "cfo", "cto", "coo", "founder", "co-founder", "owner", "spokesperson", "spokesman"})


class Office(NamedTuple):
    """What a person is, and where: ranges of words."""

    role: tuple[int, int] | None
    organization: tuple[int, int] | None

    @property
    def known(self) -> bool:
        """Tell whether there is a role or an organisation."""
        return self.role is not None or self.organization is not None


NO_OFFICE = Office(None, None)


def words_span(document: Document, part: tuple[int, int]) -> Span:
    """Return the stretch of a range of words."""
    return Span(document.words[part[0]].start, document.words[part[1] - 1].end)


def office_before(document: Document, at: int, floor: int) -> tuple[Office, int]:
    """Read the office that ends right before a word.

    Args:
        document: The text.
        at: The index of the word.
        floor: The first word that may belong to the office.

    Returns:
        The office, and the index of its first word.
    """
    if committee := committee_before(document.words, at, floor):
        return Office((committee[1], at), committee), committee[0]
    first = at
    while first > floor and at - first < _LONGEST and _may_stand_before(document, first - 1, at):
        first -= 1
    head = _last_role(document.words, first, at)
    if head is None:
        return NO_OFFICE, at
    first = _strip_front(document.words, _start_of(document, first, head), head)
    if not _is_portfolio(document.words, head + 1, at):
        return NO_OFFICE, at
    return split_office(document, first, at), first


def _may_stand_before(document: Document, index: int, at: int) -> bool:
    word = document.words[index]
    if word.text == "," and lists_portfolio(document.words, index):
        return True
    if word.text in BREAKS or document.is_quoted(word.start) or _is_double_dash(document.words, index):
        return False
    under = word.text == "Under" and Tag.CAPITAL in document.words[index + 1].tags
    if Tag.ACRONYM in word.tags or word.low in _LINKS or under:
        return True
    if word.low in DETERMINERS or (Tag.ADVERB in word.tags and Tag.ROLE_QUALIFIER not in word.tags):
        return False
    if word.saying and Tag.ROLE not in word.tags and Tag.CAPITAL not in word.tags:
        return False
    return Tag.STOP not in word.tags and Tag.PRONOUN not in word.tags and Tag.NUMBER not in word.tags and at > index


def _is_double_dash(words: tuple[Word, ...], index: int) -> bool:
    """Tell the dash that is typed as two hyphens, as behind the city of a dateline, from a hyphen."""
    return index > 0 and words[index].text == words[index - 1].text == "-"


def _last_role(words: tuple[Word, ...], first: int, last: int) -> int | None:
    return next(
        (i for i in range(last - 1, first - 1, -1) if Tag.ROLE in words[i].tags and words[i + 1].text != "'s"), None
    )


def _start_of(document: Document, first: int, head: int) -> int:
    """Leave out what is no part of the noun phrase before the head of the office."""
    words = document.words
    for index in range(head - 1, first - 1, -1):
        word = words[index]
        if word.low == "on" and _names_body(words, index):
            continue
        if word.low in {"to", "at", "in", "on", "with"} or (
            word.low == "the" and words[index - 1].low not in {"of", "for"}
        ):
            return index + 1
        joined = words[index - 1 - (words[index - 1].text == ",")]
        if word.low == "and" and (Tag.CAPITAL in words[index + 1].tags) is not (Tag.CAPITAL in joined.tags):
            return index + 1
        if word.low in {"of", "for"} and not (
            Tag.CAPITAL in words[index - 1].tags or Tag.ROLE in words[index - 1].tags
        ):
            return index + 1
    return first


def _names_body(words: tuple[Word, ...], preposition: int) -> bool:
    """Tell "Commission on Ports Chairperson" from "spoke on Ports Chairperson"."""
    before, after = words[preposition - 1], words[preposition + 1]
    return {Tag.ORGANIZATION, Tag.CAPITAL} <= before.tags and Tag.CAPITAL in after.tags


def _strip_front(words: tuple[Word, ...], first: int, head: int) -> int:
    while first < head and (words[first].low in _LINKS or words[first].low in STYLES):
        first += 1
    return first


def _is_portfolio(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Tell whether the words between an office and a name say what the office is for."""
    if first == last:
        return True
    if words[first].low in {"of", "for", "to", "at", "in", "on"}:
        return last - first > 1 and words[last - 1].low not in _LINKS
    capital = all(Tag.CAPITAL in word.tags and Tag.TOPIC in word.tags for word in words[first:last])
    return capital or all(Tag.ROLE_QUALIFIER in word.tags for word in words[first:last])


def split_office(document: Document, first: int, last: int) -> Office:
    """Tell the role and the organisation of an office apart."""
    within = office_within(document.words, first, last)
    return Office(*within) if within else _split_office(document, first, last)


def _split_office(document: Document, first: int, last: int) -> Office:
    words = document.words
    for index in range(first + 1, last - 1):
        if words[index].text == "'s" and not _has_role(words, first, index):
            owner = (first, index)
            if _is_proper(words, *owner):
                body = _body_behind_owner(words, index + 1, last)
                return Office((body, last), (first, body)) if body else Office((index + 1, last), owner)
            break
    for index in range(first + 1, last - 1):
        if words[index].low in {"of", "at", "for", "with", "in"} and _has_role(words, first, index):
            start = index + 1 + (words[index + 1].low == "the")
            end = next((i for i in range(start + 1, last - 1) if _starts_second_role(words, i)), last)
            if _belongs_to_role(words, index, start, end):
                continue
            if unit := _unit_end(words, start, end):
                return Office((first, unit), (unit + 1 + (words[unit + 1].low == "the"), end))
            if firm := _behind_kind(words, start, end):
                return Office((first, index), (firm, end))
            if start < end and (is_organization(words, index + 1, end) or _is_employer(words, first, index, end)):
                return Office((first, index), (start, end))
    return _split_front(words, first, last)


def _body_behind_owner(words: tuple[Word, ...], first: int, last: int) -> int | None:
    """Return the index behind the body in "Rural Women's Association President", or nothing."""
    head = next((i for i in range(first, last - 1) if {Tag.ORGANIZATION, Tag.CAPITAL} <= words[i].tags), None)
    plural = words[first - 2].low in _PEOPLE or words[first - 2].low.endswith(("men", "ren"))
    if head is None or not plural or any(Tag.ROLE in word.tags for word in words[first:head]):
        return None
    return head + 1


def _belongs_to_role(words: tuple[Word, ...], preposition: int, start: int, end: int) -> bool:
    """Tell "Minister of Ports", "Director for Kenya" and "in the Republic of Kenya" from an organisation's name."""
    country = is_country(words, start, end)
    if words[preposition - 1].low in _OF_COUNTRIES or (words[preposition].low in {"for", "in"} and country):
        return True
    return _is_portfolio_of(words, preposition) and not country


def _unit_end(words: tuple[Word, ...], first: int, last: int) -> int | None:
    """Return the index behind "Water Department" in "Water Department of the Port Authority", or nothing."""
    for index in range(first + 1, last - 1):
        if words[index].low in {"of", "at", "in"} and _UNITS & {word.low for word in words[first:index]}:
            head = index + 1 + (words[index + 1].low == "the")
            if head < last and is_organization(words, head, last) and not is_country(words, head, last):
                return index
    return None


def _split_front(words: tuple[Word, ...], first: int, last: int) -> Office:
    """Split "DCL Undersecretary" and "Water Board chief engineer"."""
    start = next(
        (
            i
            for i in range(first, last)
            if {Tag.ROLE, Tag.ROLE_QUALIFIER} & words[i].tags
            and (Tag.ORGANIZATION not in words[i].tags or _qualifies(words, i, last))
        ),
        first,
    )
    if department := _department_end(words, first, last):
        return Office((department, last), (first, department))
    owner = words[first:start]
    if owner and owner[0].low not in _ATTRIBUTIVE and words[last - 1].low != "minister":
        proper = all(Tag.CAPITAL in word.tags and not _ORDINARY & word.tags for word in owner)
        if proper and _OF_FIRMS & {word.low for word in words[start:last]}:
            return Office((start, last), (first, start))
        named = Tag.ORGANIZATION in owner[-1].tags and Tag.CAPITAL in owner[-1].tags and len(owner) > 1
        if (
            named
            or (len(owner) == 1 and Tag.ACRONYM in owner[0].tags)
            or (len(owner) > 2 and Tag.ORGANIZATION in owner[0].tags)
        ):
            return Office((start, last), (first, start))
    return Office((first, last), _acronym_inside(words, first, last))


def _acronym_inside(words: tuple[Word, ...], first: int, last: int) -> tuple[int, int] | None:
    """Return the "FAO" of "Assistant FAO Representative in Kenya", or nothing."""
    for index in range(first + 1, last - 1):
        word, following = words[index], words[index + 1]
        ranked = words[index - 1].low in _RANKS and Tag.ROLE in following.tags
        if ranked and Tag.ACRONYM in word.tags and word.low not in _ATTRIBUTIVE and Tag.ROLE not in word.tags:
            return index, index + 1
    return None


def _behind_kind(words: tuple[Word, ...], first: int, last: int) -> int | None:
    """Return where the name starts in "Lima startup Blue Kestrel", or nothing."""
    kind = next((i for i in range(last - 1, first - 1, -1) if words[i].low in _KINDS), last)
    named = kind + 1 < last and all(Tag.CAPITAL in word.tags for word in words[kind + 1 : last])
    return kind + 1 if named and words[kind].text.islower() else None


def _department_end(words: tuple[Word, ...], first: int, last: int) -> int | None:
    """Return the index behind "Lima Chamber of Ports" in "Lima Chamber of Ports Assistant Secretary", or nothing."""
    head = next((i for i in range(first, last) if Tag.ORGANIZATION in words[i].tags), last)
    led = last - head > 3 and words[head + 1].low in {"of", "for", "on"} and Tag.ROLE in words[last - 1].tags
    if not led or any(Tag.CAPITAL not in word.tags or Tag.ROLE in word.tags for word in words[first : head + 1]):
        return None
    start = last - 1
    while start - 1 > head + 2 and (Tag.ROLE in words[start - 1].tags or words[start - 1].low in _RANKS):
        start -= 1
    return start


def _qualifies(words: tuple[Word, ...], at: int, last: int) -> bool:
    """Tell the "cabinet" of a cabinet secretary from an organisation."""
    return Tag.ROLE_QUALIFIER in words[at].tags and at + 1 < last and Tag.ROLE in words[at + 1].tags


def _has_role(words: tuple[Word, ...], first: int, last: int) -> bool:
    return any(Tag.ROLE in word.tags for word in words[first:last])


def _is_proper(words: tuple[Word, ...], first: int, last: int) -> bool:
    return all(Tag.CAPITAL in word.tags or word.low in _LINKS for word in words[first:last])


def _is_employer(words: tuple[Word, ...], first: int, preposition: int, last: int) -> bool:
    """Tell whether somebody works "at Premier Animal Feed" or is "founder of Brightline": names without a head."""
    start = preposition + 1 + (words[preposition + 1].low == "the")
    body = words[start:last]
    if not body or not all(Tag.CAPITAL in word.tags and Tag.PLACE not in word.tags for word in body):
        return False
    owned = bool(_OF_FIRMS & {word.low for word in words[first:preposition]})
    works = words[preposition].low in {"at", "with"}
    return (works and len(body) > 1) or ((works or owned) and not any(_ORDINARY & word.tags for word in body))


def _is_portfolio_of(words: tuple[Word, ...], preposition: int) -> bool:
    """Tell "Minister of Ports" and "Secretary for Mines", which name no organisation, from others."""
    before, word = words[preposition - 1].low, words[preposition].low
    return before == "minister" if word == "of" else word == "for" and before in _WITH_PORTFOLIO


def _starts_second_role(words: tuple[Word, ...], at: int) -> bool:
    """Tell the "and" of "Chair of the Board and Minister of Ports" and of "and founder of the Lamp Society"."""
    following = words[at + 1]
    small = Tag.ROLE in following.tags and following.text.islower() and words[at + 2].low in {"of", "at", "for"}
    former = {Tag.ROLE_QUALIFIER, Tag.CAPITAL} <= following.tags and {Tag.ROLE, Tag.ROLE_QUALIFIER} & words[at + 2].tags
    return words[at].low == "and" and bool(small or former or {Tag.ROLE, Tag.CAPITAL} <= following.tags)
