"""The rows of the Speakers tab: who spoke, and what each one said."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from briefview.brief import EventBrief, Fact, Manner, Speaker
from briefview.brief.once import once_per_brief
from briefview.presentation.phrase import counted, one_line, sentence_case
from briefview.presentation.row import FactRow, RowLook, RowMaker, head_row
from briefview.presentation.value import value_phrase


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker in the list of speakers; `fact_id` is that of the name."""

    fact_id: str
    name: str
    role: str
    statements: int
    spoken: str


@once_per_brief
def speaker_rows(brief: EventBrief) -> tuple[SpeakerRow, ...]:
    """Return one row for each speaker, in the order of the brief."""
    return tuple(_speaker_row(speaker) for speaker in brief.speakers)


def _speaker_row(speaker: Speaker) -> SpeakerRow:
    name = value_phrase(speaker.name.value)
    part = speaker.role or speaker.organization
    role = value_phrase(part.value) if part else ""
    number = len(speaker.statements)
    spoken = ", ".join(text for text in (name, role, counted(number, "statement")) if text)
    return SpeakerRow(speaker.name.id, name, role, number, f"{spoken}.")


@once_per_brief
def speaker_detail_rows(brief: EventBrief, position: int) -> tuple[FactRow, ...]:
    """Return the rows of one speaker, counted from 0: name, role and so on, then the statements."""
    return tuple(_detail_rows(RowMaker(brief), brief.speakers[position]))


def speaker_facts(speaker: Speaker) -> Iterator[Fact[Any]]:
    """Yield the facts of a speaker in the order of the rows."""
    parts = (speaker.name, speaker.honorific, speaker.role, speaker.organization, speaker.occasion)
    yield from (fact for fact in parts if fact is not None)
    yield from speaker.statements


def _detail_rows(maker: RowMaker, speaker: Speaker) -> Iterator[FactRow]:
    yield maker.fact_row(speaker.name, "", look=RowLook.NAME, spoken_label="Speaker")
    for label, spoken_label, fact in (
        ("Honorific", "Honorific", speaker.honorific),
        ("Role", "Role", speaker.role),
        ("For", "Organization", speaker.organization),
    ):
        if fact is not None:
            yield maker.fact_row(fact, label, spoken_label=spoken_label)
    if speaker.occasion is not None:
        occasion = sentence_case(one_line(speaker.occasion.value))
        yield maker.fact_row(speaker.occasion, "At", value=occasion, spoken_label="Occasion")
    if not speaker.statements:
        yield head_row("The source reports no statement")
        return
    yield head_row(counted(len(speaker.statements), "statement"))
    yield from _statement_rows(maker, speaker)


def _statement_rows(maker: RowMaker, speaker: Speaker) -> Iterator[FactRow]:
    name = value_phrase(speaker.name.value)
    for number, fact in enumerate(speaker.statements, start=1):
        direct = fact.value.manner is Manner.DIRECT
        manner = fact.value.manner.value.capitalize()
        yield maker.fact_row(
            fact,
            manner,
            look=RowLook.DIRECT if direct else RowLook.FACT,
            spoken_label=f"{manner} statement {number} of {len(speaker.statements)}, {name}",
        )
