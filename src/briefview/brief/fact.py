"""A value with the words it came from, the rule that found it, and its standing in the review."""

from enum import StrEnum
from typing import Generic, Literal, TypeVar

from pydantic import Field, model_validator

from briefview.brief.evidence import Evidence
from briefview.brief.frozen import Frozen, Text

T = TypeVar("T")


class Standing(StrEnum):
    """How far a person has reviewed a fact."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    EDITED = "edited"
    ADDED = "added"


class InferredPart(StrEnum):
    """What of a fact the source leaves to the reader."""

    VALUE = "value"
    """The value as a whole."""
    CITY = "city"
    COUNTRY = "country"
    START = "start"
    """The first day of dates, resolved from other words."""
    END = "end"
    """The last day of dates, resolved from other words."""
    SPEAKER = "speaker"
    """Who made a statement, known through a pronoun or a role."""


class Fact(Frozen, Generic[T]):
    """One fact of a brief.

    The first piece of evidence holds the words of the value; the others support it, such as the name that a pronoun
    stands for, or tell it again.
    """

    id: Text
    """Unique in its brief and kept through edits, moves and saving."""
    value: T
    evidence: tuple[Evidence, ...] = ()
    inferred: tuple[InferredPart, ...] = ()
    """The parts that are inferred; all others are stated."""
    rule: Text | None = None
    """The extraction rule that made the fact, or nothing when a person wrote it."""
    standing: Standing = Standing.PROPOSED
    extracted: T | None = Field(default=None)
    """For an edited fact, the value that the rule gave."""

    @property
    def basis(self) -> Literal["stated", "inferred"]:
        """Whether the source states all of the fact."""
        return "inferred" if self.inferred else "stated"

    @model_validator(mode="after")
    def _is_grounded(self) -> "Fact[T]":
        by_hand = self.standing is Standing.ADDED
        if not self.evidence and not by_hand:
            raise ValueError(f"fact {self.id} has no evidence and was not added by hand")
        if (self.rule is None) is not by_hand:
            raise ValueError(f"fact {self.id}: a rule is named for each fact that was extracted, and for no other")
        if (self.extracted is not None) is not (self.standing is Standing.EDITED):
            raise ValueError(f"fact {self.id}: an extracted value is kept for edited facts, and for no other")
        return self
