"""An office told with the body that it is within: "Director of Trade within the Ministry of Ports"."""

from briefview.extraction.organization_name import is_organization
from briefview.extraction.word import Tag, Word


def office_within(words: tuple[Word, ...], first: int, last: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return the ranges of words of the role and of the organisation, or nothing.

    Args:
        words: The words of the text.
        first: Index of the first word of the office.
        last: Index behind its last word.
    """
    at = next((i for i in range(first + 1, last - 1) if words[i].low == "within"), None)
    if at is None or not any(Tag.ROLE in word.tags for word in words[first:at]):
        return None
    start = at + 1 + (words[at + 1].low == "the")
    return ((first, at), (start, last)) if is_organization(words, at + 1, last) else None
