"""What the persons of a text say, before it becomes facts."""

from typing import NamedTuple

from briefview.brief import Manner
from briefview.extraction.document import Document
from briefview.extraction.people import People
from briefview.extraction.person import Person
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.speech import find_speech, is_told


class Utterance(NamedTuple):
    """One thing that a person says."""

    person: Person
    words: Span
    manner: Manner
    verb: Span | None
    rule: str
    sentence: Sentence
    last: int
    """The number of the last sentence that belongs to it."""
    support: tuple[Span, ...]
    """The pronoun or office and the name that it stands for, where the speaker is inferred."""


def find_utterances(document: Document, people: People, behind: int = 0) -> list[Utterance]:
    """Return what the persons of a text say, in order; what its headlines say is told again below them.

    Args:
        document: The text.
        people: Its persons.
        behind: Where the text behind its dateline starts.
    """
    return [
        Utterance(
            speech.person,
            _behind(speech.words, behind),
            speech.manner,
            speech.verb,
            speech.rule,
            speech.sentence,
            speech.last,
            tuple(speech.support),
        )
        for speech in find_speech(document, people)
        if speech.person and is_told(document, speech.sentence)
    ]


def _behind(words: Span, start: int) -> Span:
    """Return words without the dateline in front of them."""
    return Span(start, words.end) if words.start < start < words.end else words
