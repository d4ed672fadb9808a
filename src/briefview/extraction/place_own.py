"""Which of the places around an event are its own: not those of other events, nor of what comes before or after it."""

import re

from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.event_phrase import EventPhrase
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lexicon import phrase_pattern
from briefview.extraction.place_phrase import PlacePhrase, place_at
from briefview.extraction.span import Span

_TRAVEL = late_pattern(
    r"\b(?:travel(?:s|ed|led|ling|ing)?|left|leaves?|departs?|departed|arrived?|arrives|flew|flies|heads?|headed|is|are|"
    r"was) "
    r"(?:for|to|in) ",
    re.IGNORECASE,
)
_BESIDE = late_pattern(
    r"(?:Before|After|Following|Ahead of|Prior to|On the eve of|On the sidelines of) (?:the |this )?"
)
_TO_BE_THERE = late_pattern(
    r",?(?: [\w,]+){0,4}? (?:to (?:attend|participate in|take part in|address|join|speak at|represent)|for|where)\b",
    re.IGNORECASE,
)


def travelled_places(document: Document, choice: EventChoice) -> list[PlacePhrase]:
    """Return the place in "travelled to Lima to attend the forum", which no dateline outweighs."""
    found = list[PlacePhrase]()
    for phrase in choice.phrases[:4]:
        for match in _TRAVEL.finditer(document.masked, phrase.sentence.start, phrase.phrase.start):
            place, _ = place_at(document, document.words_in(Span(match.end(), phrase.phrase.start)).start,
                                document.words_in(phrase.phrase).start, inside=True)  # fmt: skip
            if place and place.city and _TO_BE_THERE.match(document.masked, place.phrase.end):
                found.append(place)
    return found


def is_of_others(document: Document, start: int, end: int) -> bool:
    """Tell the place of events before or after the one named: "the forum follows two workshops held in Lima"."""
    return (
        start < end
        and phrase_pattern("event.forward_cues", "event.past_cues").search(document.masked, start, end) is not None
    )


def is_told_beside(document: Document, phrase: EventPhrase) -> bool:
    """Tell a sentence about what comes before or after the event: "Before the forum, she will visit a port in Lima"."""
    return _BESIDE.fullmatch(document.masked, phrase.sentence.start, phrase.phrase.start) is not None
