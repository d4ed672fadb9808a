"""The parts of a programme that a sentence lists: "sessions on fog, moorings and ice"."""

import re

from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.list_end import list_end
from briefview.extraction.listing import split_list, split_range
from briefview.extraction.name import is_name_word
from briefview.extraction.panel_item import PanelFinding, panel_of
from briefview.extraction.people import People
from briefview.extraction.programme_phrase import end_of_discussed, find_announcement
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span, trimmed
from briefview.extraction.word import Tag

_PAIR = 2
_NEAR = 4
_MOST = 14
_LONGEST = 130
_CLAUSE = late_pattern(
    r"(?<!-)\b(?:said|told|addressed|was|were|will|has|have|had|is|are|would|met|"
    r"held|took|hosted|who|which|added|organised|organized|concluded|attended|of them)\b|"
    r"^(?:he|she|it|they|we|on|in|at|to|by|from|with|after|before|since|during)\s",
    re.IGNORECASE,
)
_ASKING = late_pattern(r"(?:how|what|why|whether|who|when|where)\b", re.IGNORECASE)
_ACTIVITY = late_pattern(
    r"\b(?:award|ceremony|competitions?|concerts?|demonstrations|dinner|discussions|exercises|excursions?|"
    r"exhibitions?|exhibits|fair|field (?:trips?|visits?)|"
    r"film screenings?|gala|group work|keynote|lectures address(?:es)?|lunch|networking|performances|poster|"
    r"presentations|quiz|reception|"
    r"remarks|sightseeing|site visits?|speech(?:es)?|tours?|visits? to)\b",
    re.IGNORECASE,
)
_OPENING = late_pattern(
    r"(?:(?:meanwhile|moreover|also|in addition|further|additionally),?\s)?(?:(?:the )?(?:issues|topics|themes|"
    r"subjects) of\s)?",
    re.IGNORECASE,
)
_GAP = 110
_ADJECTIVES = ("ical", "ional", "ial", "mental", "onomic", "ative", "ural")
_JOINTS = frozenset({"", "and", "and the", "as well as", "the"})
_UNLIKE = frozenset({Tag.HONORIFIC, Tag.ROLE})


def find_listed(document: Document, people: People, sentence: Sentence) -> list[PanelFinding]:
    """Return the parts of a programme that a sentence lists behind a phrase that announces them."""
    found = find_announcement(document, people, sentence)
    if found is None or found.start >= sentence.end:
        return []
    titles = quoted_titles(document, Span(found.start, sentence.end))
    if len(titles) > 1:
        return [PanelFinding(title, "panel.enumerated") for title in titles]
    span = Span(found.start, list_end(document, Span(found.start, sentence.end)))
    items = split_range(document, span) if found.is_range else split_list(document, span)
    is_pair = len(items) == 1 and found.fewest == _PAIR and " and " in items[0].of(document.masked)
    return _panels(document, people, items, 1 if is_pair else found.fewest)


def find_discussed(document: Document, people: People, sentence: Sentence) -> list[PanelFinding]:
    """Return the topics that open a sentence which goes on to say that they were among those of the event."""
    end = end_of_discussed(document, sentence)
    if end is None:
        return []
    opening = _OPENING.match(document.masked, sentence.start, end)
    start = opening.end() if opening else sentence.start
    return _panels(document, people, split_list(document, Span(start, end)), 3)


def _panels(document: Document, people: People, items: list[Span], fewest: int) -> list[PanelFinding]:
    if not fewest <= len(items) <= _MOST or is_list_of_names(document, people, items):
        return []
    if not all(_is_topic(document, item) for item in items) or _share_noun(document, items):
        return []
    panels = [panel_of(document, people, item, "panel.enumerated") for item in items]
    return [panel for panel in panels if panel]


def _share_noun(document: Document, items: list[Span]) -> bool:
    """Tell adjectives of one noun, "social, economic and port issues", which are no topics by themselves."""
    words = [item.of(document.plain) for item in items]
    return any(word.islower() and word.isalpha() and word.endswith(_ADJECTIVES) for word in words[:-1])


def quoted_titles(document: Document, span: Span) -> list[Span]:
    """Return the titles in quotation marks that a list is made of; what is told of one may stand between them."""
    found, at = list[Span](), span.start
    for quotation in document.quotations_in(span):
        gap = document.masked[at : quotation.start]
        if not _joins(gap, first=not found) or not quotation.closed:
            break
        found.append(trimmed(document.plain, *quotation.inside, " ,.;"))
        at = quotation.end
    return [title for title in found if title.end > title.start]


def _joins(gap: str, *, first: bool) -> bool:
    """Tell whether the words between two titles let their list go on."""
    bare = gap.lower().strip(" ,;:&")
    if bare in _JOINTS or first:
        return bare in _JOINTS
    return len(gap) < _GAP and (";" in gap or gap.rstrip().endswith((",", " and")))


def _is_topic(document: Document, item: Span) -> bool:
    """Tell a topic from a clause, an adverbial, a date or a part of the programme that has none."""
    words = item.of(document.masked)
    if words.startswith("_") or words.endswith("?") or _ASKING.match(words):
        return True
    return item.end - item.start <= _LONGEST and not _CLAUSE.search(words) and not _ACTIVITY.search(words)


def is_list_of_names(document: Document, people: People, items: list[Span]) -> bool:
    """Tell a list of persons or offices from one of topics."""
    named = sum(_is_name(document, people, item) for item in items)
    return 3 * named >= len(items)


def _is_name(document: Document, people: People, item: Span) -> bool:
    if any(document.words[mention.first].start - item.start < _NEAR for mention, _ in people.mentions_in(item)):
        return True
    if _is_name_before_bracket(document, item):
        return True
    words = [document.words[at] for at in document.words_in(item)]
    return bool(words) and Tag.CAPITAL in words[0].tags and any(_UNLIKE & word.tags for word in words[:2])


def _is_name_before_bracket(document: Document, item: Span) -> bool:
    """Tell "Li Wei (Ports and Lamps)" from a topic."""
    inside = document.words_in(item)
    bracket = next((at for at in inside[:5] if document.words[at].text == "("), inside.start)
    return bracket - inside.start > 1 and all(is_name_word(document, at) for at in range(inside.start, bracket))
