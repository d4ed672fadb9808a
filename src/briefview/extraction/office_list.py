"""Lists of persons named behind their offices: "the mayor of Alba, Ana Diaz, the master of the yard, Li Wei"."""

from briefview.extraction.apposition import office_after
from briefview.extraction.document import Document
from briefview.extraction.role import office_before
from briefview.extraction.word import Tag

_OPENERS = frozenset(
    {
        "by", "are", "were", "is", "was", "included", "include", "includes", "including", "from", "with", "featured",
        "heard", "joined", "were:", "are:", ":", "between", "saw",
    }
)  # fmt: skip
_ARTICLES = frozenset({"the", "a", "an"})


def puts_offices_first(document: Document, first: int, last: int, following: int, floor: int) -> bool:
    """Tell whether a name stands behind its office in a list that goes on with an office and a name.

    Args:
        document: The text.
        first: Index of the first word of the name with its title.
        last: Index behind the name.
        following: Index of the first word of the next name with its title.
        floor: The first word that may belong to an office before the name.
    """
    words = document.words
    if first - 2 <= floor or words[first - 1].text != "," or last + 1 >= following:
        return False
    office, begin = office_before(document, first - 1, floor)
    opener = begin - 1 - (begin - 1 > floor and words[begin - 1].low in _ARTICLES)
    if office.role is None or (opener >= floor and words[opener].low not in _OPENERS):
        return False
    start = last + 1 + (words[last].text == "," and words[last + 1].low == "and")
    start += start < following and words[start].low in _ARTICLES
    if words[last].low not in {",", ";", "and"} or start >= following or words[start].low == "who":
        return False
    after, end = office_after(document, start, following)
    short = end + 2 < following and words[end].text == "(" and words[end + 2].text == ")"
    end += 3 * short
    behind = words[end] if end < following else words[last]
    return (
        after.role is not None and end == following - 1 and behind.text == "," and Tag.CAPITAL in words[following].tags
    )
