"""The theme of the event, and what it is to achieve."""

import re

from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.finding import Finding, stated
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.saying import Form
from briefview.extraction.span import Span, trimmed
from briefview.extraction.stem import holds_any_in_any_case

_THEME = late_pattern(
    r"(?<!exhibition )(?<!competition )(?<!contest )\b(?:theme|motto|slogan|themed|tagline)\b"
    r"(?: of (?:the|this) [\w-]+)?(?:[ ,:]|of|is|was|being|titled|under|this|year's|for){0,24}\s*"
    r"(?=[\"'])",
    re.IGNORECASE,
)
_THEME_COLON = late_pattern(r"\b(?:theme|motto|slogan)(?:\sis|\swas)?:\s*(?=[A-Z])", re.IGNORECASE)
_STEMS = ("theme", "motto", "slogan", "tagline")
_DOING = (
    r"set the stage|pave the way|lay the (?:ground|groundwork)|prepare|discuss|explore|review|address|examine|assess|"
    r"promote|foster|strengthen|advance|highlight|share|identify|develop|deliberate|finalise|finalize|adopt|help|"
    r"bring together|take stock|facilitate|enhance|consider|debate|exchange|boost|chart|showcase|focus on|look at"
)
_CHANCE = r"(?:provides?|provided|offers?|offered|providing|offering|creates?|gives?)\s(?:an?\s(?:\w+\s){0,2})?"
_PURPOSE = late_pattern(
    r"\b(?:(?:will|would|is to|are to|is expected to|was expected to|serves to|shall)\s(?:also\s)?"
    rf"(?P<will>(?:{_DOING})\b)"
    rf"|{_CHANCE}(?:opportunity|opportunities|platform|forum|space)\s(?:\w+\s){{0,4}}?(?:to|for)\s(?P<chance>\w)"
    r"|(?:aims?|aimed|aiming|seeks?|seeking|sought|serves?)\s(?:to|at)\s(?P<aim>\w)"
    r"|(?:designed|intended|meant|organised|organized|convened|called)\sto\s(?P<made>(?!be\b)\w)"
    r"|(?:aim|objective|goal|purpose)s?\s(?:of\s(?:the|this)\s(?:[\w-]+\s){1,3})?(?:is|was|are|were)\sto\s(?P<end>\w)"
    r"|with (?:the|an?) (?:aim|objective|goal|purpose|view) (?:of|to)\s(?P<goal>\w)"
    rf"|to\s(?P<talk>(?:{_DOING})\b))",
    re.IGNORECASE,
)
_FAR = 180
_TAIL = late_pattern(
    r"\s(?:to be (?:held|hosted)|which (?:will|is|opens)|that will|scheduled (?:for|to)|due to|, which)\b|\.\s|;\s|"
    r"\s(?:is|are) (?:now |being )?(?:underway|under way|taking place|held|in progress)\b|\s(?:was|were) held\b|"
    r",\s(?:according to|as announced)\b|"
    r",\s(?:(?:the|an?)\s)?[\w'-]+(?:\s[\w'-]+){0,5}(?:,\s[^,.]{3,80},)?"
    r"(?<! who)(?<! that)(?<! which)\s(?:said|says|added|noted|explained|stated|announced|told|stressed)\b|"
    r"\s(?:will take place|took place|has opened|opened|has ended|ended|concluded|kicked off|began)\b",
    re.IGNORECASE,
)


def find_theme(document: Document) -> Finding[str] | None:
    """Return the theme that a text declares, without its quotation marks."""
    if not holds_any_in_any_case(document.plain, _STEMS):
        return None
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


def _is_said(document: Document, span: Span) -> bool:
    """Tell what somebody asked for, "urged the guests to discuss", from what an event is for."""
    words = (document.words[i] for i in document.words_in(span))
    return any(word.saying is not None and word.saying.form is Form.FINITE for word in words)


def find_aims(document: Document, choice: EventChoice) -> list[Finding[str]]:
    """Return what the event is to achieve, each as the words from the verb on."""
    found = list[Finding[str]]()
    first = {phrase.sentence.number: phrase.phrase for phrase in reversed(choice.phrases)}
    for sentence in choice.sentences():
        if not sentence.is_prose:
            continue
        for match in _PURPOSE.finditer(document.masked, *sentence.span):
            named = first[sentence.number]
            start = next(match.start(name) for name, words in match.groupdict().items() if words)
            if start < named.start or start - named.end > _FAR:
                continue
            if match["talk"] and _is_said(document, Span(named.end, start)):
                continue
            tail = _TAIL.search(document.masked, start, sentence.end)
            span = trimmed(document.plain, start, tail.start() if tail else sentence.end, " .,;")
            if span.end - span.start > 12:
                found.append(stated(document.text, span, "event.aim-purpose"))
                break
    return found[:4]
