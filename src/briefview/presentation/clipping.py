"""A fact as one line of text that stands by itself, for pasting elsewhere."""

from briefview.brief import EventBrief, find_located
from briefview.presentation.label import fact_label
from briefview.presentation.reference import ReferenceIndex
from briefview.presentation.value import value_phrase


def fact_line(brief: EventBrief, fact_id: str) -> str:
    """Return a fact with its label and paragraphs: "Host: Pakistan (¶2)".

    Raises:
        KeyError: The brief has no such fact.
    """
    located = find_located(brief, fact_id)
    references = ReferenceIndex(brief).phrase(located.fact.evidence)
    line = f"{fact_label(located.kind)}: {value_phrase(located.fact.value)}"
    return f"{line} ({references})" if references else line
