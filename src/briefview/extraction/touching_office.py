"""An office that follows a name without a comma: "Ana Diaz Director Port Board, said"."""

from briefview.extraction.apposition_end import segment_end
from briefview.extraction.document import Document
from briefview.extraction.name import is_name_word
from briefview.extraction.role import Office, split_office
from briefview.extraction.word import Tag


def touching_office(document: Document, at: int, limit: int) -> tuple[Office, int] | None:
    """Read the office right behind a name: "Ana Diaz Director Port Board," and "Ana Diaz Former Envoy;"."""
    words = document.words
    if not {Tag.ROLE, Tag.ROLE_QUALIFIER} & words[at].tags or Tag.CAPITAL not in words[at].tags:
        return None
    if at < 2 or not (is_name_word(document, at - 2) or {Tag.HONORIFIC} & words[at - 2].tags):
        return None
    end = segment_end(words, at, limit)
    inside = words[at:end]
    proper = all(Tag.CAPITAL in word.tags or word.low in {"of", "for", "the", "and", "&"} for word in inside)
    people = {Tag.HONORIFIC} & frozenset().union(*(word.tags - {Tag.ROLE} for word in inside[1:]))
    closed = end < limit and (words[end].text in {",", ";", ".", ")"} or words[end].saying is not None)
    if not proper or not closed or (people and Tag.ROLE not in inside[-1].tags):
        return None
    head = next((i for i in range(at, end) if Tag.ROLE in words[i].tags), None)
    named = head is not None and any(_are_names(document, i) for i in range(head + 1, end - 1))
    return None if head is None or named else (split_office(document, at, end), end)


def _are_names(document: Document, at: int) -> bool:
    """Tell two words in a row that only names of persons have: another person's office stands before them."""
    common = {Tag.PLACE, Tag.ACRONYM, Tag.ORGANIZATION}
    return all(is_name_word(document, i) and not common & document.words[i].tags for i in (at, at + 1))
