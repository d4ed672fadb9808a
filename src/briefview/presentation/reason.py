"""Says why a fact is in the brief: stated or inferred, and by which rule or hand."""

from typing import Any

from briefview.brief import Fact, Standing
from briefview.presentation.phrase import sentence_case
from briefview.presentation.value import inference_note


def fact_reason(fact: Fact[Any]) -> str:
    """Return "Stated in the source. Rule: host.subject." or "Country inferred. Rule: place.dateline."."""
    if fact.standing is Standing.ADDED:
        return "Added by hand."
    basis = sentence_case(inference_note(fact)) or ("Inferred" if fact.inferred else "Stated in the source")
    return f"{basis}. Rule: {fact.rule}."
