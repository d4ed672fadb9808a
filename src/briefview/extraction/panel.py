"""Sessions, panels, tracks and themes of the programme, and who leads and sits on them."""

import re

from briefview.extraction.agenda import find_agenda, items_below
from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import BlockKind
from briefview.extraction.panel_item import PanelFinding
from briefview.extraction.panel_people import with_people
from briefview.extraction.people import People
from briefview.extraction.programme_list import find_discussed, find_listed
from briefview.extraction.sentence import Sentence
from briefview.extraction.session_phrase import find_sessions

_ANNOUNCING = late_pattern(
    r"\b(?:sessions?|panels?|discussions?|sub-?themes?|themes?|topics?|tracks?|modules?|workshops?|working groups|"
    r"round ?tables?|(?:thematic|focus|priority) areas|agenda|programme|issues (?:discussed|covered|tackled)|blocks|"
    r"presentations|talks|lectures|subjects)\b",
    re.IGNORECASE,
)
_TOPIC_LINE = late_pattern(
    r"\W*(?:key |main |proposed |thematic )?(?:topics|themes|sub-themes|sessions|tracks|modules|agenda items|"
    r"focus areas)"
    r"(?: covered| discussed| include)?\W*:",
    re.IGNORECASE,
)
_NO_ANNOUNCING = late_pattern(
    r"\b(?:speakers?|panell?ists?|participants|objectives?|aims?|recommend\w*|agreed|conclu\w*|outcomes?|"
    r"following persons|"
    r"presenters|attended|guests|partners|organi[sz]ers|demands|resolutions)\b",
    re.IGNORECASE,
)

_MOST = 120
"""How many parts a programme may have; more of them come of no article."""


def find_panels(document: Document, people: People, choice: EventChoice | None = None) -> list[PanelFinding]:
    """Return the parts of the programme of an event in the order of the text."""
    found = find_agenda(document, people)
    for sentence in document.sentences:
        if sentence.block.kind is BlockKind.PROSE or _is_topic_line(document, sentence):
            found += _in_sentence(document, people, choice, sentence)
    name = " ".join(choice.name.of(document.plain).lower().split()) if choice else ""
    found = [panel for panel in found[:_MOST] if _words(document, panel) != name]
    return with_people(document, people, _each_once(document, found))


def _in_sentence(
    document: Document, people: People, choice: EventChoice | None, sentence: Sentence
) -> list[PanelFinding]:
    if document.plain[sentence.end - 1] == ":" and _announces(document, sentence):
        return items_below(document, people, sentence.block.number + 1, below_colon=True)
    return (
        find_listed(document, people, sentence)
        or find_discussed(document, people, sentence)
        or find_sessions(document, choice, sentence)
    )


def _is_topic_line(document: Document, sentence: Sentence) -> bool:
    """Tell a line such as "Topics: fog, moorings and ice"."""
    return sentence.block.kind is BlockKind.HEADING and _TOPIC_LINE.match(document.plain, *sentence.span) is not None


def _announces(document: Document, sentence: Sentence) -> bool:
    masked = document.masked
    return bool(_ANNOUNCING.search(masked, *sentence.span)) and not _NO_ANNOUNCING.search(masked, *sentence.span)


def _each_once(document: Document, found: list[PanelFinding]) -> list[PanelFinding]:
    """Return the panels in order, each once; one that is named again in other words is dropped."""
    listed = dict[str, PanelFinding]()
    for panel in sorted(found, key=lambda finding: (finding.rule == "panel.named", finding.title.start)):
        words = _words(document, panel)
        again = panel.rule == "panel.named" and any(words in other or other in words for other in listed)
        if not again:
            listed.setdefault(words, panel)
    return sorted(listed.values(), key=lambda finding: finding.title.start)


def _words(document: Document, panel: PanelFinding) -> str:
    return " ".join(panel.title.of(document.plain).lower().split())
