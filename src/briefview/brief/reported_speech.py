"""What a text reports as said, whoever says it."""

from enum import StrEnum

from pydantic import Field

from briefview.brief.evidence import Evidence
from briefview.brief.frozen import Frozen, Text


class SpeechManner(StrEnum):
    """How much of what is said is quoted."""

    DIRECT = "direct"
    """All of it stands in quotation marks."""
    INDIRECT = "indirect"
    MIXED = "mixed"


class ReportedSpeech(Frozen):
    """One thing that a text reports as said."""

    source: Evidence
    """The words for who says it: a name, a pronoun, or a noun phrase such as "a spokeswoman for the ministry"."""
    person: Text | None = None
    """The full name of the person whom the source stands for, where the text lets us know."""
    cue: Evidence | None = None
    """The verb of saying, or "according to"; nothing where only a colon or quotation marks tell."""
    content: tuple[Evidence, ...] = Field(min_length=1)
    """What is said, in one or more stretches, without who says it."""
    manner: SpeechManner
