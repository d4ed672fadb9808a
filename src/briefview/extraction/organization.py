"""Names of organisations and countries in a list such as "the Lakes Council and the University of Lima"."""

from briefview.extraction.body_name import OPEN, body_end, is_body, is_head, small_body_end
from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import lexicon
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word

_SUBJECTS = frozenset({"ict", "it", "ai", "hiv", "aids", "sme", "smes", "msmes", "msme", "stem", "tvet"})
"""Acronyms that name a field and no body: "Ministry of Science and ICT"."""
_PARENTS = frozenset({"government", "university", "ministry", "college"})
"""What stands behind the name of one of its units: "Press Division, Ministry of Ports"."""
_UNITS = frozenset(
    {
        "department",
        "division",
        "centre",
        "center",
        "school",
        "faculty",
        "institute",
        "bureau",
        "directorate",
        "ministry",
    }
)
_WITH = (
    r"in (?:close |active |strategic )?(?:collaboration|cooperation|co-operation|partnership|association|"
    r"coordination|conjunction) with"
)
_JOINTS = late_pattern(
    rf"(?:,?\s(?:and|along with|together with|alongside|as well as|jointly with|{_WITH})|,|;(?:\sand)?)"
    r"(?:\sby)?\s(?:the\s)?(?:[A-Z]\w+-based\s)?"
)
_WHOLE = frozenset(
    {"academy", "agency", "association", "authority", "bank", "college", "company", "council", "federation",
     "foundation", "institute", "limited", "ltd", "service", "society", "union", "university"}
)  # fmt: skip
"""What ends the names of bodies, two of which in a run of capitals are two bodies."""
_FUNDED = ("-based", "-funded", "-backed", "-sponsored", "-supported")
_COMMAS = frozenset({",", ", the", ";"})


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
        start = at + _is_article(document, at)
        start = _behind_funder(document.words, start, limit)
        end = body_end(document, start, limit)
        end = small_body_end(document, start, limit) if end == start else end
        if end == start:
            break
        found += _split(document, start, end)
        at = _behind_parent(document, start, end, limit)
        joint = _joint(document, found[-1], _behind_city(document.words, at, limit), limit)
        if joint is None:
            break
        at = joint
    return found, at


def _behind_city(words: tuple[Word, ...], at: int, limit: int) -> int:
    """Step over where a body is, if the list goes on behind a comma: "the Port Board in Lima, the Lamp Society"."""
    placed = at + 3 < limit and words[at].low in {"in", "of"} and Tag.PLACE in words[at + 1].tags
    end = at + 2 + (placed and Tag.PLACE in words[at + 2].tags)
    return end if placed and words[end].text == "," else at


def _behind_funder(words: tuple[Word, ...], at: int, limit: int) -> int:
    """Step over where a body is and who pays for it: "Lima-based Port Board", "Peru Government-funded Lamp School"."""
    ends = (i + 1 for i in range(at, min(at + 3, limit)) if words[i].low.endswith(_FUNDED))
    return next(ends, at)


def _is_article(document: Document, at: int) -> bool:
    """Tell "the Port Board" from "The Hague Academy" within a sentence."""
    word = document.words[at]
    return word.text in {"the", "by", "both"} or (
        word.low in {"the", "both"} and (at == 0 or Tag.PUNCTUATION in document.words[at - 1].tags)
    )


def behind_description(words: tuple[Word, ...], at: int, limit: int) -> int:
    """Step over the nationality and the small words before a name: "Danish repair association"."""
    if at + 1 < limit and Tag.DEMONYM in words[at].tags and words[at + 1].text.islower():
        end = at + 1
        while end < limit and end - at < 6 and words[end].text.islower() and not {Tag.STOP, Tag.ROLE} & words[end].tags:
            end += 1
        return end if end < limit and Tag.CAPITAL in words[end].tags else at
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
        if _is_cut(document, left, right, article=article):
            return [Span(words[start].start, words[index - 1].end), *_split(document, right.start, end)]
    return [Span(words[start].start, words[end - 1].end)]


def _is_cut(document: Document, left: range, right: range, *, article: bool) -> bool:
    """Tell "the Port Board and the Lamp Society" from "the Ministry of Roads and Public Works"."""
    words = document.words
    if _is_place(document, left) and _is_place(document, right):
        return not _is_country(document, Span(words[left.start].start, words[right.stop - 1].end))
    if len(right) == 1 and not article and Tag.ACRONYM not in words[right.start].tags:
        return False
    head = _head_of(document, right)
    if len(left) > 3 and len(right) > 2 and {words[left.stop - 1].low, words[right.stop - 1].low} <= _WHOLE:
        return True
    if any(words[i].low in OPEN and is_head(words[i - 1]) for i in range(left.start + 1, left.stop)):
        placed = any(words[i].low == "of" or Tag.PLACE in words[i].tags for i in right)
        return (article and placed) or (head is not None and not _ends_in_field(document, right))
    named = _has_head(document, left) and (article or not _ends_in_field(document, left))
    return (named or _is_place(document, left) or article) and (article or head is not None)


def _ends_in_field(document: Document, part: range) -> bool:
    """Tell whether a name ends with a word that is as well a field of work: "Services", "Studies"."""
    last = document.words[part.stop - 1]
    return _head_of(document, part) is last and lexicon().has("organization.fields", last.low)


def _head_of(document: Document, part: range) -> Word | None:
    """Return the word for a kind of organisation that a name is built on, or a lone acronym."""
    words = [document.words[i] for i in part]
    stop = next((i for i, word in enumerate(words) if word.low in {"and", "&", ",", "of", "for", "on"}), len(words))
    first = words[:stop]
    if len(first) == 1 and Tag.ACRONYM in first[0].tags and first[0].low not in _SUBJECTS:
        return first[0]
    if len(first) > 1 and lexicon().has("organization.leading", first[0].low):
        return first[0]
    heads = [word for word in first if is_head(word) or Tag.EVENT in word.tags]
    return heads[-1] if heads and (heads[-1] is first[-1] or Tag.PLACE in first[-1].tags) else None


def _has_head(document: Document, part: range) -> bool:
    words = [document.words[i] for i in part]
    stop = next((i for i, word in enumerate(words) if word.low == "and"), len(words))
    return any(is_head(word) or Tag.EVENT in word.tags for word in words[:stop]) or (
        len(words) == 1 and Tag.ACRONYM in words[0].tags
    )


def _is_named(word: Word) -> bool:
    return is_head(word) or Tag.EVENT in word.tags or (Tag.ACRONYM in word.tags and word.low not in _SUBJECTS)


def _is_place(document: Document, part: range) -> bool:
    words = [document.words[i] for i in part]
    return all(Tag.PLACE in word.tags for word in words) or _is_country(document, Span(words[0].start, words[-1].end))


def _is_country(document: Document, name: Span) -> bool:
    """Tell whether a name is one country's whole name, such as "Trinidad and Tobago"."""
    return name.of(document.plain).lower() in lexicon().gazetteer.countries


def _behind_bracket(document: Document, at: int, limit: int) -> int:
    """Step over the short name in brackets behind a name."""
    words = document.words
    if at < limit and words[at].text == "(":
        close = next((i for i in range(at, min(limit, at + 8)) if words[i].text == ")"), None)
        at = close + 1 if close else at
    return at


def _behind_parent(document: Document, start: int, at: int, limit: int) -> int:
    """Step over a short name in brackets, a city, and the body that a unit belongs to: "Press Unit, Port Ministry"."""
    words = document.words
    at = _behind_bracket(document, at, limit)
    unit = any(words[i].low in _UNITS for i in range(start, at))
    for _ in range(2):
        if at + 1 >= limit or words[at].text != ",":
            break
        first = at + 1 + (words[at + 1].low == "the")
        end = first
        while end < limit and (
            Tag.CAPITAL in words[end].tags
            or (end > first and words[end].low in {"of", "the", "&", "and"} and end + 1 < limit)
        ):
            end += 1
        if end == first:
            break
        end = document.words_in(_split(document, first, end)[0]).stop
        parent = unit and any(words[i].low in _PARENTS for i in range(first, end))
        if not parent and not _is_place(document, range(first, end)):
            break
        if not parent and all(Tag.PLACE in words[i].tags for i in range(start, at)):
            break
        at = _behind_bracket(document, end, limit)
    return at


def _joint(document: Document, last: Span, at: int, limit: int) -> int | None:
    """Return the index of the next name of the list behind its last one, where the list goes on."""
    words = document.words
    if at >= limit:
        return None
    joint = _JOINTS.match(document.plain, words[at - 1].end, words[limit - 1].end)
    if not joint:
        return None
    start = next((i for i in range(at, limit) if words[i].start >= joint.end()), limit)
    start += _is_small_adjective(words, start, limit)
    start = behind_description(words, start, limit) if joint.group().strip().endswith(("with", "the", "and")) else start
    if start >= limit or (Tag.CAPITAL not in words[start].tags and small_body_end(document, start, limit) == start):
        return None
    if joint.group().strip() in _COMMAS and not _goes_on(document, last, start, limit):
        return None
    return start


def _is_small_adjective(words: tuple[Word, ...], at: int, limit: int) -> bool:
    """Tell the "national" of "the Port Board, national Parliament and the Lamp Society"."""
    if at + 1 >= limit or words[at].low not in {"national", "federal", "provincial"} or not words[at].text.islower():
        return False
    return Tag.CAPITAL in words[at + 1].tags


def _goes_on(document: Document, last: Span, start: int, limit: int) -> bool:
    """Tell whether a name behind a comma belongs to the list."""
    after = body_end(document, start, limit)
    countries = [last, *_split(document, start, after)]
    if any(_is_named(document.words[i]) for i in range(start, after)) or all(
        _is_country(document, name) for name in countries
    ):
        return True
    closing = _JOINTS.match(document.plain, document.words[after - 1].end) if after > start else None
    listed = closing is not None and " and " in f"{closing.group()} " and is_body(document, last)
    return listed and not _is_place(document, range(start, after))
