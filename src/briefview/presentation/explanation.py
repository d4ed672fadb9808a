"""Every fact of a brief as one line that says where it comes from and why."""

from briefview.brief import EventBrief, Fact, LocatedFact
from briefview.presentation.label import fact_label
from briefview.presentation.phrase import one_line, quoted
from briefview.presentation.reason import fact_reason
from briefview.presentation.reference import ReferenceIndex
from briefview.presentation.value import value_phrase


def explanation_lines(brief: EventBrief) -> tuple[str, ...]:
    """Return one line for each fact: label, value, evidence, and reason with rule, parted by tabs.

    A statement is told with its speaker. Each piece of evidence is a paragraph with its words.
    """
    index = ReferenceIndex(brief)
    return tuple(
        "\t".join(
            (
                fact_label(located.kind),
                _value(brief, located),
                _evidence(index, located.fact),
                fact_reason(located.fact),
            )
        )
        for located in brief.facts()
    )


def _value(brief: EventBrief, located: LocatedFact) -> str:
    value = value_phrase(located.fact.value)
    if located.kind != "speakers.statements":
        return value
    speaker = brief.speakers[int(located.path[1])]
    return f"{one_line(speaker.name.value)}: {value}"


def _evidence(index: ReferenceIndex, fact: Fact[object]) -> str:
    return ", ".join(f"{index.phrase([piece])} {quoted(piece.quote)}" for piece in fact.evidence)
