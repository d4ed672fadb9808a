"""The organisation that a short word stands for: "the chamber" behind "the Lake Chamber of Exporters"."""

from collections.abc import Mapping

from briefview.extraction.document import Document
from briefview.extraction.layout import BlockKind
from briefview.extraction.span import Span
from briefview.extraction.word import Tag, Word

FullNames = Mapping[str, tuple[Span, ...]]
"""The full names of organisations by the word at their head, the first place of each."""

_HEADS = frozenset(
    {
        "academy", "agency", "alliance", "association", "authority", "board", "bureau", "center", "centre", "chamber",
        "commission", "committee", "council", "department", "federation", "foundation", "guild", "institute", "league",
        "ministry", "museum", "network", "organisation", "organization", "secretariat", "society", "union",
        "university",
    }
)  # fmt: skip
_INNER = frozenset({"Across", "Against", "Before", "Beyond", "Between", "Under", "Without"})
_STOPS = frozenset({Tag.ROLE, Tag.HONORIFIC, Tag.CALENDAR, Tag.STOP, Tag.PRONOUN, Tag.ADVERB, Tag.PUNCTUATION})


def find_full_names(document: Document) -> FullNames:
    """Return the full names of the organisations that a text names, outside quotation marks."""
    found: dict[str, dict[str, Span]] = {}
    for at, word in enumerate(document.words):
        if word.low not in _HEADS or Tag.CAPITAL not in word.tags or document.is_quoted(word.start):
            continue
        first, last = _front(document, at), _behind(document, at)
        sentence = document.sentence_at(word.start)
        if last - first > 1 and sentence and sentence.block.kind is not BlockKind.NOISE:
            span = Span(document.words[first].start, document.words[last - 1].end)
            found.setdefault(word.low, {}).setdefault(span.of(document.plain).lower(), span)
    return {head: tuple(spans.values()) for head, spans in found.items()}


def _front(document: Document, at: int) -> int:
    words = document.words
    while at and _is_named(words[at - 1]):
        inner = at > 2 and words[at - 2].text in _INNER and _is_named(words[at - 3])
        at -= 2 if inner else 1
    return at


def _is_named(word: Word) -> bool:
    return Tag.CAPITAL in word.tags and not _STOPS & word.tags and word.low != "the"


def _behind(document: Document, at: int) -> int:
    """Return the index behind "Chamber of Exporters and Growers"."""
    words, end = document.words, at + 1
    while end + 1 < len(words):
        link = end + 1 + (words[end + 1].low == "the")
        linked = words[end].low in {"of", "for", "on", "and"} and link < len(words)
        if Tag.CAPITAL in words[end].tags and not _STOPS & words[end].tags:
            end += 1
        elif linked and Tag.CAPITAL in words[link].tags and not {Tag.ROLE, Tag.HONORIFIC} & words[link].tags:
            end = link + 1
        else:
            break
    return end


def short_word(document: Document, role: Span | None, organization: Span | None) -> Span | None:
    """Return the word by which an office speaks of an organisation named in full elsewhere, or nothing."""
    for part in (organization, role):
        indexes = document.words_in(part) if part else range(0)
        for at in indexes:
            bare = part is role or len(indexes) == 1
            if bare and document.words[at].low in _HEADS and _is_bare(document, at):
                return document.words[at].span
    if organization or role is None:
        return None
    before = document.words_in(role).start - 2
    owner = before >= 0 and document.words[before + 1].text == "'s" and document.words[before].low in _HEADS
    return document.words[before].span if owner else None


def _is_bare(document: Document, at: int) -> bool:
    """Tell "the chamber" and "Guild secretary" from a head with a name around it."""
    words = document.words
    named = at + 2 < len(words) and words[at + 1].low in {"of", "for", "on"} and Tag.CAPITAL in words[at + 2].tags
    if named or at == 0:
        return not named
    before = words[at - 1]
    return before.low in {"the", "'s", "its"} or not {Tag.CAPITAL, Tag.TOPIC} & before.tags


def full_name(names: FullNames, document: Document, short: Span) -> Span | None:
    """Return the one full name before a short word that has it at its head, or nothing."""
    earlier = [span for span in names.get(short.of(document.plain).lower(), ()) if span.end <= short.start]
    return earlier[0] if len(earlier) == 1 else None
