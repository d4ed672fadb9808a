"""What a person speaks through: "Li Wei's message", "the remarks of Li Wei"; whoever reads them out says nothing."""

from briefview.extraction.document import Document
from briefview.extraction.lexicon import lexicon
from briefview.extraction.subject import Subject, SubjectKind

_READING = frozenset({"read", "delivered", "conveyed", "presented", "shared"})
_COMPANY = frozenset({"joined", "accompanied", "flanked", "supported", "assisted"})


def with_voice(document: Document, subject: Subject, limit: int) -> Subject:
    """Return the subject of a sentence with what its person speaks through: "Li Wei's message, read by the mayor"."""
    words, at = document.words, subject.last
    if subject.kind is not SubjectKind.NAME or at + 1 >= limit or words[at].text != "'s":
        return subject
    voices = [i for i in range(at + 1, min(limit, at + 5)) if words[i].low in lexicon().words["saying.speeches"]]
    return subject._replace(extent=_behind_reader(document, voices[-1] + 1, limit)) if voices else subject


def _behind_reader(document: Document, at: int, limit: int) -> int:
    """Return the index of the comma behind "read out by the mayor", or the same index."""
    words = document.words
    if at + 1 < limit and words[at].text == "," and words[at + 1].low in _READING:
        return next((i for i in range(at + 2, min(limit, at + 30)) if words[i].text == ","), at)
    return at


def is_bystander(document: Document, subject: Subject, floor: int) -> bool:
    """Tell whether a person only reads out what another says, or is one of many that do: "including Li Wei"."""
    words = document.words
    before = [words[at].low for at in range(max(floor, subject.first - 8), subject.first)]
    if before[-1:] in (["including"], ["representing"]) or before[-2:] in (["such", "as"], ["behalf", "of"]):
        return True
    if any(
        before[at] == "," and before[at + 1] in _COMPANY and before[at + 2] == "by" for at in range(len(before) - 2)
    ):
        return True
    return "by" in before[-3:] and bool(_READING & set(before[: before.index("by")]))
