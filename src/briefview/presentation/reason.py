"""Says why a fact is in the brief: stated or inferred, and by which rule or hand."""

from typing import Any

from briefview.brief import Fact, Standing
from briefview.presentation.phrase import sentence_case
from briefview.presentation.rule import rule_reason
from briefview.presentation.value import inference_note


def fact_reason(fact: Fact[Any]) -> str:
    """Return a sentence on what is stated or inferred, one on why, and the name of the rule.

    For instance: "Country inferred. The article is datelined from where the event is. Rule: event.place-dateline."
    """
    if fact.standing is Standing.ADDED:
        return "Added by hand."
    basis = sentence_case(inference_note(fact)) or ("Inferred" if fact.inferred else "Stated in the source")
    return " ".join(part for part in (f"{basis}.", rule_reason(fact.rule or ""), f"Rule: {fact.rule}.") if part)
