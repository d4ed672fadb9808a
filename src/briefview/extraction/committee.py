"""Committees of a parliament before the office in them: "Subcommittee on Ports, Lamps, and Fog Chairwoman"."""

from briefview.extraction.word import Tag, Word

_BODIES = frozenset({"committee", "subcommittee", "sub-committee", "commission", "caucus", "council", "force"})
_SMALL = frozenset({",", "and", "&", "of", "the", "on", "for"})
_LONGEST = 18


def committee_before(words: tuple[Word, ...], at: int, floor: int) -> tuple[int, int] | None:
    """Return the words of the committee before the office that ends right before a word, or nothing.

    Args:
        words: The words of the text.
        at: The index of the name behind the office.
        floor: The first word that may belong to the committee.
    """
    role = at
    while role > floor and Tag.ROLE in words[role - 1].tags and Tag.CAPITAL in words[role - 1].tags:
        role -= 1
    if role < at and words[role - 1].low in {"ranking", "vice", "co"}:
        role -= 1
    first, head = role, role
    while role < at and first > floor and role - first < _LONGEST and _may_belong(words, first - 1):
        first -= 1
        if words[first].low in _BODIES and words[first + 1].low in {"on", "for"}:
            head = first
    if head == role or words[role - 1].low in _SMALL:
        return None
    while head > floor and Tag.CAPITAL in words[head - 1].tags and Tag.STOP not in words[head - 1].tags:
        head -= 1
    return head, role


def _may_belong(words: tuple[Word, ...], at: int) -> bool:
    return words[at].low in _SMALL or (Tag.CAPITAL in words[at].tags and Tag.ROLE not in words[at].tags)
