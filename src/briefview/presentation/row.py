"""The rows that lists of facts are made of: plain words, ready to be shown and spoken."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from briefview.brief import EventBrief, Fact, Standing
from briefview.presentation.reason import fact_reason
from briefview.presentation.reference import ReferenceIndex
from briefview.presentation.value import inference_note, value_phrase


class RowLook(Enum):
    """How a row stands out."""

    TITLE = auto()
    """The name of the event: largest."""
    NAME = auto()
    """The name of a speaker: large."""
    FACT = auto()
    DIRECT = auto()
    """A direct quotation: its label is bold."""
    HEAD = auto()
    """The head of a section: holds no fact and is passed over."""
    ABSENT = auto()
    """Says that the source does not state a thing."""
    LOST = auto()
    """A fact whose words are no longer in the source."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """One row of a list: label, value, a quiet note below, references, standing.

    `fact_id` is empty in rows that hold no fact. `spoken` is what a screen reader says, `reason` says why the fact is
    there.
    """

    look: RowLook
    label: str
    value: str
    spoken: str
    fact_id: str = ""
    note: str = ""
    references: str = ""
    standing: Standing | None = None
    reason: str = ""


def head_row(text: str) -> FactRow:
    """Return the head of a section."""
    return FactRow(RowLook.HEAD, "", text, text)


def rows_to_check(rows: Sequence[FactRow]) -> tuple[FactRow, ...]:
    """Return the rows of facts that are only proposed or lost, each below its head; a label is kept without its row."""
    kept: list[FactRow] = []
    label, head = "", None
    for row in rows:
        if row.look is RowLook.HEAD:
            head, label = row, ""
            continue
        label = row.label or label
        if row.standing is Standing.PROPOSED or row.look is RowLook.LOST:
            kept += [head] if head else []
            told = any(other.label == label for other in kept[-1:])
            kept.append(row if row.label or told else replace(row, label=label))
            head = None
    return tuple(kept)


def absent_row(label: str) -> FactRow:
    """Return a row that says that the source does not state a thing."""
    words = "Not stated in the source"
    return FactRow(RowLook.ABSENT, label, words, f"{label}: {words.lower()}.")


class RowMaker:
    """Makes the rows of one brief; holds what is looked up for each: the paragraphs."""

    def __init__(self, brief: EventBrief) -> None:
        self.brief = brief
        self.index = ReferenceIndex(brief)

    def fact_row(
        self,
        fact: Fact[Any],
        label: str,
        *,
        value: str | None = None,
        look: RowLook = RowLook.FACT,
        note: str | None = None,
        spoken_label: str | None = None,
    ) -> FactRow:
        """Return the row of one fact; value, note and spoken label are made from the fact where not given."""
        shown = value_phrase(fact.value) if value is None else value
        below = inference_note(fact) if note is None else note
        name = label if spoken_label is None else spoken_label
        said = f"{name}: {shown}" if name else shown
        return FactRow(
            look=look,
            label=label,
            value=shown,
            spoken=self.spoken(f"{said}, {below}" if below else said, fact),
            fact_id=fact.id,
            note=below,
            references=self.index.phrase(fact.evidence),
            standing=fact.standing,
            reason=fact_reason(fact),
        )

    def spoken(self, text: str, fact: Fact[Any]) -> str:
        """Return a text as a sentence, followed by the fact's standing and paragraphs."""
        sentence = text if text.endswith((".", "!", "?", ".”", "!”", "?”")) else f"{text}."
        return f"{sentence} {standing_phrase(fact)}. {self.index.spoken(fact.evidence)}"


def standing_phrase(fact: Fact[Any]) -> str:
    """Return "Proposed", "Confirmed", "Added by hand", or "Edited" with what the source says."""
    if fact.standing is Standing.EDITED:
        return f"Edited, source says {value_phrase(fact.extracted)}"
    return "Added by hand" if fact.standing is Standing.ADDED else fact.standing.value.capitalize()
