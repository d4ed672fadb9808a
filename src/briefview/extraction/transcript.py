"""What a transcript or an interview has its speakers say, each turn behind a name and a colon: "Diaz: Fog is rare."."""

from collections import Counter
from typing import NamedTuple

from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import Block, BlockKind
from briefview.extraction.people import People
from briefview.extraction.person import Person
from briefview.extraction.span import Span, trimmed


class Turn(NamedTuple):
    """One turn of a speaker."""

    speaker: Span
    person: Person | None
    """Who speaks, where the name is one person's of the text."""
    words: Span


_LABEL = late_pattern(r"\**(?P<name>[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|of|the|and)){0,5})\**:\**\s+(?=\S)")
_NO_SPEAKERS = frozenset({"q", "a", "question", "answer", "note", "photo", "picture", "caption", "source", "update"})
_SENTENCE_END = late_pattern(r"[.!?…][\"”’')\]]*$")
_LONGEST_LABEL = 100
_FEWEST = 2
"""How many speakers a transcript has at least, and how often each of them speaks."""


def find_turns(document: Document, people: People) -> list[Turn]:
    """Return the turns of a text in which at least two speakers take turns behind their names, in order."""
    labelled = [(block, label) for block in document.blocks if (label := _label(document, block))]
    times = Counter(label.of(document.text).lower() for _, label in labelled)
    speakers = {name for name, count in times.items() if count >= _FEWEST and name not in _NO_SPEAKERS}
    if len(speakers) < _FEWEST:
        return []
    return [
        Turn(label, _person(document, people, label), trimmed(document.plain, _behind(document, block), block.end))
        for block, label in labelled
        if label.of(document.text).lower() in speakers
    ]


def _label(document: Document, block: Block) -> Span | None:
    """Return the words before the colon at the start of a block whose rest is at least one sentence."""
    if block.kind in {BlockKind.NOISE, BlockKind.TITLE}:
        return None
    start = _start(document, block)
    match = _LABEL.match(document.plain, start, block.end)
    whole = match and _SENTENCE_END.search(document.plain, max(match.end(), block.end - 4), block.end)
    return Span(*match.span("name")) if match and whole else None


def _start(document: Document, block: Block) -> int:
    """Return where the line of a block starts, whose header may have been taken from it."""
    before = max(0, block.start - _LONGEST_LABEL)
    at = document.text.rfind("\n", before, block.start)
    return block.start if at < 0 and before else at + 1


def _behind(document: Document, block: Block) -> int:
    match = _LABEL.match(document.plain, _start(document, block), block.end)
    return match.end() if match else block.start


def _person(document: Document, people: People, label: Span) -> Person | None:
    """Return the one person whose name has all words of a label, or whose whole name the label has."""
    named = people.mentions_in(label)
    if named:
        return named[0][1]
    words = {word.strip(".").lower() for word in label.of(document.plain).split()}
    fitting = [person for person in people.persons if words <= person.keys or person.keys <= words]
    return fitting[0] if len(fitting) == 1 else None
