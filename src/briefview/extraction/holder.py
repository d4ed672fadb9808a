"""What the offices of a person say, and whether an office that stands for its holder is one of them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.people import office_words
from briefview.extraction.person import Person
from briefview.extraction.word import Tag, Word

_GENERAL = frozenset(
    {
        "acting", "additional", "assistant", "associate", "cabinet", "chief", "deputy", "elected", "executive",
        "federal", "first", "former", "founding", "general", "high", "honorary", "incoming", "interim", "joint",
        "junior", "lead", "local", "managing", "national", "new", "newly", "outgoing", "permanent", "principal",
        "provincial", "regional", "resident", "retired", "second", "senior", "special", "state", "the", "then",
        "under", "union", "veteran", "vice",
    }
)  # fmt: skip
_BODIES = frozenset(
    {
        "academy", "agency", "alliance", "association", "authority", "board", "body", "bureau", "centre", "center",
        "chamber", "city", "club", "college", "commission", "committee", "company", "council", "country", "county",
        "department", "district", "federation", "foundation", "fund", "government", "group", "institute", "institution",
        "league", "ministry", "mission", "municipality", "network", "office", "organisation", "organization",
        "parliament", "party", "programme", "region", "school", "society", "university",
    }
)  # fmt: skip
_LESSER = frozenset({"acting", "assistant", "associate", "deputy", "ex", "former", "junior", "under", "vice"})


class Holder(NamedTuple):
    """The words of a person's offices in lower case."""

    offices: frozenset[str]
    subjects: frozenset[str]
    """What the offices are for, and where, with the initials of organisations."""

    def holds(self, head: str) -> bool:
        """Tell whether a noun, such as "minister" or "vice-president", names an office of the person."""
        return self.offices.issuperset(head.split("-"))

    def fit(self, words: Sequence[Word]) -> int | None:
        """Return how well an office fits, or nothing where it is for something else: "the finance minister"."""
        low = {word.low for word in words}
        content = {word.low for word in words if _names_subject(word)}
        if content and self.subjects and not content & (self.offices | self.subjects):
            return None
        shared = len(low & (self.offices | self.subjects))
        return 2 * shared - bool((self.offices - low) & _LESSER)


def find_holder(document: Document, person: Person) -> Holder:
    """Return what the offices of a person say."""
    subjects = {word.low for word in _office_words(document, person) if _names_subject(word)}
    initials = {
        _initials(document.words[slice(*m.office.organization)]) for m in person.mentions if m.office.organization
    }
    return Holder(office_words(document, person), frozenset(subjects | initials))


def _office_words(document: Document, person: Person) -> Iterator[Word]:
    for mention in person.mentions:
        for part in mention.office:
            if part:
                yield from document.words[slice(*part)]


def _initials(words: Sequence[Word]) -> str:
    return "".join(word.low[0] for word in words if Tag.CAPITAL in word.tags)


def _names_subject(word: Word) -> bool:
    """Tell a word that says what an office is for, or where: "port", "NITDA", "Kara"."""
    if {Tag.ROLE, Tag.HONORIFIC, Tag.DEMONYM} & word.tags or word.low in _GENERAL:
        return False
    if word.low in _BODIES:
        return False
    return Tag.CAPITAL in word.tags or Tag.ROLE_QUALIFIER in word.tags
