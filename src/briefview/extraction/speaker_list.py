"""The phrases that list persons as speaking: "other speakers included", "a keynote by", "also took the floor"."""

import re

from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.stem import holds_any

_SPEECH = (
    r"(?:addresses|address|briefings?|interventions?|keynotes?|lectures?|messages?|overviews?|papers?|presentations?|"
    r"remarks|speech|speeches|talks?|testimony|testimonies|vote of thanks|welcome)"
)
_GIVEN = r"(?:addressed|delivered|given|made|offered|presented|provided|read|shared)"
_SPEAKERS = (
    r"(?:speakers?|panell?ists?|panel members?|presenters?|discussants?|resource persons?|"
    r"those (?:who (?:spoke|addressed)|speaking|addressing)|others (?:who (?:spoke|addressed)|speaking|addressing))"
)
_WORDS = r"(?:\s(?!(?:issued|signed|released|published|sent|organi[sz]ed|hosted|attended|convened|and)\b)[\w'-]+)"
_ARE = (
    r"(?:will be|are|is|was|were|being|(?:will )?include[sd]?|including|such as|comprised?|featured?|(?:will )?feature)"
)
_PANEL = (
    r"\bpanel(?:\s(?:discussions?|sessions?|talks?))?s?"
    rf"{_WORDS}{{0,4}}?\s(?:compris\w+|consist\w+ of|composed of|made up of|featur\w+|include[sd]?|including)\b"
)
_INTRODUCING = late_pattern(
    rf"\b(?:addressed|spoken) by\b|\b{_SPEECH}{_WORDS}{{0,8}}?\s{_GIVEN} by\b|"
    rf"\b{_SPEECH}{_WORDS}{{0,7}}?\s(?:by|from)\b|"
    r"\bstatements? (?:by|from|(?:was |were )?(?:made|delivered|given) by)\b|"
    r"\b(?:hears?|heard|hearing)(?:\s\w+){0,3}\sfrom\b|\bfollowed by that of\b|\bresponse from\b|"
    rf"\b{_SPEAKERS}{_WORDS}{{0,6}}?\s{_ARE}\b|\b{_SPEAKERS}:|{_PANEL}|"
    r"\balso (?:addressing|speaking)\b[^,;]{0,40}\b(?:were|was)\b|\bnext to (?:speak|take the floor|present) was\b",
    re.IGNORECASE,
)
_OPENING = late_pattern(r"\s*(?:addressing|speaking (?:at|during))\b[^,;.]{1,60}?\b(?:was|were)\b", re.IGNORECASE)
_STEMS = (
    " by", " from", "speak", "panel", "presenter", "discussant", "person", "address", "that of", "to present",
    "floor", "others", "those", "heard", "hears", "hearing",
)  # fmt: skip
"""Letters without any of which no words introduce speakers; what has none of them is not searched."""
_REACH = 500
"""How many characters back a list of speakers reaches."""
_ELSEWHERE = late_pattern(
    r"\b(?:while|whereas|attend\w*|witness\w*|graced|chaired|moderated|facilitated|organi[sz]ed|hosted|received|"
    r"display\w*|(?:composed|designed|drawn|painted|performed|sung|taken|written) by)\b"
)
_CHAIRING = late_pattern(
    r"\b(?:chaired|moderated|chair|moderator|facilitated|elected|led)\b[^,;]{0,30}$", re.IGNORECASE
)
_ADDING = r"(?:an?|the|his|her|their|its|some)\s(?:[\w'-]+\s){0,4}?"
_HANDED_OUT = (
    r"(?:(?!\b(?:papers?|presentations?|findings|results)\b)[^.,;])*?"
    r"\b(?:awards?|bouquets?|certificates?|cheques?|flags?|gifts?|honou?rs?|keys?|medals?|mementoe?s?|plaques?|prizes?|"
    r"shields?|souvenirs?|trophy|trophies)\b"
)
_GIVING = r"(?:gave|gives|(?:will|to) give|made|makes|(?:will|to) make|offered|offers)"
_DELIVERING = r"(?:delivered|delivers|(?:will|to) deliver|(?:is|are|was|were) delivering)"
_ONE_OF = r"(?:was|were|is|are|will be) (?:the|a|an|among the|one of the) (?:[\w'-]+\s){0,2}"
_INSERTED = r"(?:,? who\b[^.;:\",]{3,80},)?"
_SPEAKING = late_pattern(
    rf"{_INSERTED}[^.;:\"]{{0,45}}?\b(?:spoke|speaks|(?:will|to) speak|address(?:ed|es)?(?! by)|"
    r"(?:will|to) address|took the (?:floor|lectern|podium|stage)|"
    rf"{_DELIVERING}\s(?:[\w'-]+\s){{0,5}}?{_SPEECH}|"
    rf"{_GIVING}\s(?:[\w'-]+\s){{1,3}}?(?:remarks|speeches|addresses)|"
    rf"{_GIVING}\s{_ADDING}(?:{_SPEECH}|account|report|statement|submission|contribution)|"
    rf"(?:presented|presents|(?:will|to) present)\b(?!{_HANDED_OUT})|"
    r"(?:shared|shares|(?:will|to) share)\s(?:his|her|their|the|views|insights|experiences)|"
    r"introduced|read (?:from|out|an?)|(?:will )?argue[sd]?|participated as|"
    rf"(?:said|stated|remarked) (?:this|so)|{_ONE_OF}(?:speakers?|panell?ists?|presenters?))\b",
    re.IGNORECASE,
)
_ROLE = late_pattern(
    r"(?:keynote|guest|main|principal|invited|lead|featured|opening) (?:speaker|presenter)|panell?ist|discussant",
    re.IGNORECASE,
)


def introduces_speakers(text: str, start: int, end: int) -> bool:
    """Tell whether the words of a sentence before a name list it as speaking: "Speakers included ...".

    Args:
        text: The text, quotations masked.
        start: Where the sentence starts.
        end: Where the name starts, with its title and office.
    """
    opening = _OPENING.match(text, start, end)
    start = max(start, end - _REACH)
    low = text[start:end].lower()
    if not opening and not holds_any(low, _STEMS):
        return False
    ends = [found.end() for found in _INTRODUCING.finditer(text, start, end)] or ([opening.end()] if opening else [])
    if not ends or _ELSEWHERE.search(text, ends[-1], end):
        return False
    chairing = _CHAIRING.search(text, start, end)
    return chairing is None or chairing.start() < ends[-1]


def is_followed_by_speaking(text: str, start: int, end: int) -> bool:
    """Tell whether a verb that tells that somebody spoke stands close behind a name: "also addressed the gathering".

    Args:
        text: The text, quotations masked.
        start: Where the name ends, with what is set off behind it.
        end: Where the sentence ends or the next name starts.
    """
    return _SPEAKING.match(text, start, min(end, start + _REACH)) is not None


def is_speakers_role(role: str) -> bool:
    """Tell "keynote speaker" from offices that do not speak by themselves."""
    return _ROLE.search(role) is not None
