"""Single sessions in prose: "a panel discussion on fog", "the first session, 'Fog', ...; the second, on moorings"."""

import re
from bisect import bisect_left

from briefview.extraction.document import Document
from briefview.extraction.event_choice import EventChoice
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.panel_item import PanelFinding
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span, trimmed
from briefview.extraction.stem import holds_any

_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|opening|final|last|closing|morning|afternoon|next|other)"
)
_KIND = (
    r"(?:breakout|break-out|business|discussion|high-level|hands-on|interactive|keynote|ministerial|panel|parallel|"
    r"plenary|scientific|side|special|technical|thematic|training|working)"
)
_SESSION = (
    rf"(?:(?:{_KIND}\s){{1,2}}(?:session|discussion|event|panel|round ?table|workshop|group|talk|seminar)|session|"
    rf"panel|"
    r"round ?table|master ?class|fireside chat|track|module|sub-theme|plenary)"
)
_TALK = r"(?:keynote(?: address| speech| lecture| talk| presentation)?|lecture|talk|(?<!cultural )presentation)"
_TITLED = (
    r"(?:\s(?:held|organi[sz]ed|moderated|chaired|of the|at the)(?:\s[\w'-]+){1,8}?)?,?\s?"
    r"(?:(?:is |was |will be |has been )?(?:devoted|dedicated) to(?: the)?(?: (?:theme|topic|subject)s?(?: of)?)?|"
    r"(?:will |would )?(?:focus(?:es|ed)?|cent(?:er|re)(?:s|d)) on the (?:theme|topic|subject)(?: of)?|"
    r"(?:is |was )?(?:entitled|titled|themed|dubbed|called|named|on(?: the)?(?: (?:theme|topic|subject|"
    r"title)s?(?: of)?)?|"
    r"under the (?:theme|title|heading|topic)(?: of)?|with the (?:theme|title|topic)(?: of)?|:))?,?\s?"
)
_QUOTED = late_pattern(rf"\b(?P<unit>{_SESSION}|{_TALK}){_TITLED}(?=[\"'])", re.IGNORECASE)
_WHERE = late_pattern(r"\b(?:addressing|after|at|during|in|opening|to)\s(?:[\w'-]+\s){0,4}$", re.IGNORECASE)
_ABOUT = (
    r"(?:(?:was |is |will be )?(?:devoted|dedicated) to|"
    r"(?:was |is |will be |which was )?(?:held |organi[sz]ed )?on(?: the (?:theme|topic|subject) of)?|"
    r"(?:will |would |also )?(?:focus(?:es|ed)? on|covers?|covered|address(?:es|ed)?|discuss(?:es|ed)?|"
    r"look(?:s|ed)? (?:at|into)|deal(?:s|t)? with|examine[sd]?|explore[sd]?|tackle[sd]?|centred on|centered on))"
)
_NUMBERED = late_pattern(
    rf"\b(?P<ordinal>{_ORDINAL})\s(?:{_SESSION}|one)(?:\s(?:of|at) the [\w-]+)?,?\s{_ABOUT}\s", re.IGNORECASE
)
_COUNTED = late_pattern(rf"\b{_ORDINAL}\s(?:{_SESSION}|one)\b", re.IGNORECASE)
_FURTHER = late_pattern(
    rf"(?:[;,.]|\band|\bwhile|\bwhereas)\s(?:the\s)?(?P<ordinal>{_ORDINAL})(?:\s(?:one|{_SESSION}))?,?\s{_ABOUT}\s",
    re.IGNORECASE,
)
_ON = late_pattern(
    rf"\b(?:an?|one|another|the|(?P<ordinal>{_ORDINAL}))\s(?:\w+[- ]){{0,2}}?"
    rf"(?:(?:{_KIND}\s){{1,2}}(?:session|discussion|panel|round ?table)|session|panel|master ?class|fireside chat)"
    r"(?:\swas held)?\s(?:(?:was\s)?on|(?:was |is |will be )?(?:devoted|dedicated) to)\s(?:the (?:theme|topic|"
    r"subject) of\s)?(?=[^\W\d_])",
    re.IGNORECASE,
)
_SEVERAL = late_pattern(
    rf"\b{_KIND}\s(?:sessions|discussions|panels|round ?tables|events)"
    r"(?:\s(?:will |would )?(?:also )?(?:be |were |are |have been )?(?:held|scheduled|planned|organi[sz]ed))?\son\s"
    r"(?=[^\W\d_])",
    re.IGNORECASE,
)
_PART = late_pattern(
    rf"\b(?:an?|one|another|two|the)\s(?:[\w-]+\s){{0,2}}?"
    rf"(?:{_SESSION}|workshop|debate|talk|lecture|seminar|demonstration|presentation|discussion|clinic|lesson|tutorial|"
    r"keynote(?: address| speech| lecture)?)\son\s(?:how to\s)?(?=[^\W\d_])",
    re.IGNORECASE,
)
_GIVEN = late_pattern(
    r"\b(?:gave|delivered|presented|made|gives|delivers|giving|delivering|will give|will deliver)\s"
    r"(?:an?|the|\w+ing|two|three|several)?\s?(?:[\w-]+\s){0,2}?"
    r"(?:keynote(?: address| speech| lecture| talk| presentation)?|lectures?|talks?|presentations?|papers?)\s"
    r"(?:on|about)\s(?:the (?:theme|topic|subject) of\s)?(?=[^\W\d_])|"
    r"\bkeynote(?: address| speech| lecture| talk| presentation)?\s(?:on|about)\s(?=[^\W\d_])",
    re.IGNORECASE,
)
_TOLD = late_pattern(
    r"(?:(?<=[a-z])|(?<=\)))\s(?:spoke|spoken|talked|lectured|presented)\s(?:on|about)\s(?=[^\W\d_])", re.IGNORECASE
)
_TOLD_AGAIN = late_pattern(
    r"(?:,|\band|\bwhile)\s(?:(?:Dr|Mr|Ms|Mrs|Prof|Professor|Engr|Eng)\.?\s)?(?:[A-Z][\w'-]+\s){2,4}"
    r"(?:(?:spoke|talked|lectured|presented)\s)?(?:on|about)\s(?=[^\W\d_])"
)
_STEMS = (
    "session", "panel", "roundtable", "round table", "masterclass", "master class", "fireside", "track", "module",
    "sub-theme", "plenary", "keynote", "lecture", "talk", "presentation",
)  # fmt: skip
_NEXT_SPEAKER = (
    r"(?-i:(?:and|while)\s(?:(?:Dr|Mr|Ms|Mrs|Prof|Professor|Engr|Eng)\.?\s)?(?:[A-Z][\w'-]+\s){2,4}"
    r"(?:on|about|delivered|gave|spoke|presented|talked|lectured|made)\b)"
)
_WITH_PEOPLE = (
    r"with\s(?:an?|the|more|over|some|about|nearly|\d+|speakers?|experts?|panell?ists?|participants?|"
    r"participation|representatives?|contributions?|presentations?|(?-i:[A-Z][\w.'-]+))(?![\w-])"
)
_END = late_pattern(
    rf",?\s(?:{_NEXT_SPEAKER}|{_WITH_PEOPLE})|"
    r"[.;:()\"]|\s[–—-]\s|,?\s(?:(?:was|were|is|are|will|would|has|have|had|took|moderated|chaired|facilitated|led|"
    r"held|hosted|featuring|featured|where|which|that|who|while|whereas|followed|attended|addressed|organi[sz]ed|"
    r"brought|saw|during|at the|as part|alongside|by|before|after|said|concluded|ended)\b|"
    rf"and (?:the|a|an|one|another) (?:\w+ ){{0,2}}?(?:{_SESSION}|one|workshop|debate|talk|lecture|seminar|"
    r"demonstration|presentation|discussion|clinic|lesson|tutorial|keynote|field visit|exhibition)\b|"
    rf"and (?:the )?{_ORDINAL}\b|(?:on|in) (?:the )?(?:\d|\w+day\b|morning|afternoon|first|second|third|final)|(?:in|"
    rf"on) \d)|"
    r",\s",
    re.IGNORECASE,
)
_NO_TOPIC = late_pattern(
    r"(?:the )?(?:first|second|third|final|last|\w+day|sidelines|same|\d+(?:st|nd|rd|th)?|june|july|may|margins|"
    r"behalf|how to\b|it|that)\b|"
    r"the (?:event|conference|forum|summit|workshop|matter|issue|topic|subject)\b",
    re.IGNORECASE,
)
_SPEAKING = ("spoke", "talked", "lectured", "presented")
_SHORTEST, _LONGEST = 4, 140


def find_sessions(document: Document, choice: EventChoice | None, sentence: Sentence) -> list[PanelFinding]:
    """Return the sessions that a sentence names one by one; the event itself is none of them."""
    low = document.masked[sentence.start : sentence.end].lower()
    parts = _parts(document, sentence) if low.count(" on ") > 1 else []
    parts += _speakers_topics(document, sentence) if any(verb in low for verb in _SPEAKING) else []
    found, starts = list[Span](), [match.end() for match in parts]
    if holds_any(low, _STEMS):
        found = _quoted(document, choice, sentence) if '"' in low or "'" in low else []
        starts = starts or [match.end() for match in _starting(document, choice, sentence)]
    for start in sorted(set(starts)):
        title = _topic(document, start, sentence.end)
        if title and not any(title.overlaps(other) for other in found):
            found.append(title)
    return [PanelFinding(title, "panel.named") for title in sorted(found)]


def _quoted(document: Document, choice: EventChoice | None, sentence: Sentence) -> list[Span]:
    titles = list[Span]()
    for match in _QUOTED.finditer(document.masked, *sentence.span):
        if _is_setting(document, sentence, match):
            continue
        for quotation in document.quotations_in(Span(match.end(), match.end() + 1)):
            title = trimmed(document.plain, *quotation.inside, " ,.;")
            if title.end > title.start and not _is_event(choice, *match.span("unit")):
                titles.append(title)
    return titles


def _is_setting(document: Document, sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell where somebody speaks, as in 'In her talk, "We need lights," she said', from what a session is called."""
    link = document.masked[match.end("unit") : match.end()].strip()
    return link in {",", ":"} and _WHERE.search(document.masked, sentence.start, match.start()) is not None


def _parts(document: Document, sentence: Sentence) -> list[re.Match[str]]:
    """Return the phrases of "a panel on fog, a workshop on knots and a debate on ice"."""
    found = list(_PART.finditer(document.masked, *sentence.span))
    return found if len(found) > 1 else []


def _speakers_topics(document: Document, sentence: Sentence) -> list[re.Match[str]]:
    """Return the phrases of "Ana Vilca spoke on buoys, Jorge Luna on charts"; one speaker alone gives none."""
    first = _TOLD.search(document.masked, *sentence.span)
    further = list(_TOLD_AGAIN.finditer(document.masked, first.end(), sentence.end)) if first else []
    return [first, *further] if first and further else []


def _starting(document: Document, choice: EventChoice | None, sentence: Sentence) -> list[re.Match[str]]:
    """Return the phrases behind which the topic of a session stands."""
    masked = document.masked
    numbered = list(_NUMBERED.finditer(masked, *sentence.span))
    if first := _COUNTED.search(masked, *sentence.span):
        numbered += _FURTHER.finditer(masked, first.end(), sentence.end)
    single = _ON.finditer(masked, *sentence.span)
    several = _SEVERAL.finditer(masked, *sentence.span)
    given = _GIVEN.finditer(masked, *sentence.span)
    named = [match for match in (*single, *given) if not _is_event(choice, match.start(), match.end())]
    return [*numbered, *several, *named]


def _is_event(choice: EventChoice | None, start: int, end: int) -> bool:
    """Tell whether the words for a session are those for the event itself."""
    if choice is None:
        return False
    span = Span(start, end)
    if span.overlaps(choice.name):
        return True
    first = max(0, bisect_left(choice.phrases, start, key=lambda phrase: phrase.phrase.start) - 1)
    near = choice.phrases[first : first + 4]
    return any(span.overlaps(phrase.head) for phrase in near)


def _topic(document: Document, start: int, limit: int) -> Span | None:
    """Return the topic that starts at an offset, if it is one."""
    end = _END.search(document.masked, start, limit)
    title = trimmed(document.plain, start, end.start() if end else limit, " ,.;:")
    if not _SHORTEST <= title.end - title.start <= _LONGEST or document.is_quoted(title.start):
        return None
    return None if _NO_TOPIC.match(document.masked, *title) else title
