"""One line that says which words a fact came from."""

from typing import NamedTuple

from briefview.brief import EventBrief, Evidence, LocatedFact, Statement, find_located
from briefview.brief.regain import find_lost
from briefview.presentation.clipping import owner_name
from briefview.presentation.label import fact_label
from briefview.presentation.lost import LOST_HEAD
from briefview.presentation.phrase import counted, one_line, quoted
from briefview.presentation.reference import ReferenceIndex
from briefview.presentation.value import inference_note

_LONGEST_QUOTE = 60


class Caption(NamedTuple):
    """What a fact is called, and the words of one of its pieces of evidence with their paragraph."""

    label: str
    words: str
    pieces: int
    """How many pieces of evidence the fact has."""


def evidence_caption(brief: EventBrief, fact_id: str, piece: int = 0) -> Caption:
    """Return the caption of a fact's evidence, `piece` counted from 0; of a lost fact the words that it stood on.

    Raises:
        KeyError: The brief has no such fact.
    """
    lost = find_lost(brief, fact_id)
    if lost is not None:
        words = f": {quoted(_shortened(lost.words[0]))}" if lost.words else ""
        return Caption(fact_label(lost.kind), f"{LOST_HEAD}{words}", 0)
    return _caption(brief, find_located(brief, fact_id), piece)


def selection_phrase(brief: EventBrief, words: Evidence) -> str:
    """Return "22 characters selected in ¶7"."""
    return f"{counted(words.end - words.start, 'character')} selected in {ReferenceIndex(brief).phrase([words])}"


def _caption(brief: EventBrief, located: LocatedFact, piece: int) -> Caption:
    fact, label = located.fact, fact_label(located.kind)
    if not fact.evidence:
        return Caption(label, "Added by hand, no words in the source", 0)
    evidence = fact.evidence[piece]
    place = ReferenceIndex(brief).phrase([evidence])
    if isinstance(fact.value, Statement) and piece == 0:
        parts = (owner_name(brief, located), fact.value.manner.value, inference_note(fact), place)
        return Caption(label, ", ".join(part for part in parts if part), len(fact.evidence))
    return Caption(label, f"{quoted(_shortened(evidence.quote))}, {place}", len(fact.evidence))


def _shortened(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1].rstrip()}…"
