"""The theme of the event, and what it is to achieve."""

import re

from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.finding import Finding, stated
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.span import Span, trimmed

_THEME = late_pattern(
    r"\b(?:theme|motto|slogan|themed|tagline)\b(?:[ ,:]|of|is|was|being|titled|under|this|year's|for){0,24}\s*"
    r"(?=[\"'])",
    re.IGNORECASE,
)
_THEME_COLON = late_pattern(r"\b(?:theme|motto|slogan)(?:\sis|\swas)?:\s*(?=[A-Z])", re.IGNORECASE)
_PURPOSE = late_pattern(
    r"\b(?:(?:will|would|is to|are to|is expected to|was expected to|is intended to|serves to|"
    r"is designed to|shall)\s"
    r"(?P<will>(?:set the stage|pave the way|lay the (?:ground|groundwork)|prepare|discuss|explore|review|"
    r"address|examine|"
    r"promote|foster|strengthen|advance|highlight|share|identify|develop|deliberate|finalise|finalize|adopt|help)\b)"
    r"|(?:provides?|provided|offers?|offered)\s(?:an?\s(?:\w+\s)?)?(?:opportunity|platform|forum)\s"
    r"(?:to|for)\s(?P<chance>\w)"
    r"|(?:aims?|aimed|seeks?|sought|serves?)\s(?:to|at)\s(?P<aim>\w)"
    r"|with (?:the|an) (?:aim|objective|goal|purpose) (?:of|to)\s(?P<goal>\w)"
    r"|(?:provide|offer)\s(?:an?\s(?:\w+\s)?)?(?:opportunity|platform|forum)\s(?:to|for)\s(?P<future>\w))",
    re.IGNORECASE,
)
_TAIL = late_pattern(
    r"\s(?:to be (?:held|hosted)|which (?:will|is|opens)|that will|scheduled (?:for|to)|due to|, which)\b|\.\s|;\s",
    re.IGNORECASE,
)


def find_theme(document: Document) -> Finding[str] | None:
    """Return the theme that a text declares, without its quotation marks."""
    for match in _THEME.finditer(document.plain):
        for quotation in document.quotations_in(Span(match.end(), match.end() + 1)):
            inside = trimmed(document.plain, *quotation.inside, " ,.")
            if inside.end > inside.start:
                return stated(document.text, inside, "event.theme-words")
    for match in _THEME_COLON.finditer(document.plain):
        end = next((block.end for block in document.blocks if block.start <= match.start() < block.end), match.end())
        line = re.search(r"[.;\n]", document.plain[match.end() : end])
        span = trimmed(document.plain, match.end(), match.end() + line.start() if line else end)
        if 8 < span.end - span.start < 140:
            return stated(document.text, span, "event.theme-words")
    return None


def find_aims(document: Document, choice: EventChoice) -> list[Finding[str]]:
    """Return what the event is to achieve, each as the words from the verb on."""
    found = list[Finding[str]]()
    first = {phrase.sentence.number: phrase.phrase for phrase in reversed(choice.phrases)}
    for sentence in choice.sentences():
        if not sentence.is_prose:
            continue
        for match in _PURPOSE.finditer(document.masked, *sentence.span):
            named = first[sentence.number]
            if match.start() < named.start or match.start() - named.end > 160:
                continue
            start = next(match.start(name) for name in ("will", "chance", "aim", "goal", "future") if match[name])
            tail = _TAIL.search(document.masked, start, sentence.end)
            span = trimmed(document.plain, start, tail.start() if tail else sentence.end, " .,;")
            if span.end - span.start > 12:
                found.append(stated(document.text, span, "event.aim-purpose"))
                break
    return found[:4]
