"""Every fact of a brief as one line that says where it comes from and why."""

from briefview.brief import EventBrief, Fact
from briefview.presentation.clipping import attributed_phrase
from briefview.presentation.label import fact_label
from briefview.presentation.phrase import quoted
from briefview.presentation.reason import fact_reason
from briefview.presentation.reference import ReferenceIndex


def explanation_lines(brief: EventBrief) -> tuple[str, ...]:
    """Return one line for each fact: label, value, evidence, and reason with rule, parted by tabs.

    A statement is told with its speaker. Each piece of evidence is a paragraph with its words.
    """
    index = ReferenceIndex(brief)
    return tuple(
        "\t".join(
            (
                fact_label(located.kind),
                attributed_phrase(brief, located),
                _evidence(index, located.fact),
                fact_reason(located.fact),
            )
        )
        for located in brief.facts()
    )


def _evidence(index: ReferenceIndex, fact: "Fact[object]") -> str:
    return ", ".join(f"{index.phrase([piece])} {quoted(piece.quote)}" for piece in fact.evidence)
