"""The phrases that announce the parts of a programme: "technical sessions on", "among the topics to be tackled are"."""

import re
from typing import NamedTuple

from briefview.extraction.counted_session import COUNTED, COUNTED_COLON, COUNTED_ON, COUNTED_STEMS
from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.people import People
from briefview.extraction.programme_rest import FURTHER
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.stem import holds_any


class Announcement(NamedTuple):
    """Where the list starts that a sentence announces."""

    start: int
    fewest: int
    """How many items the list must have, the more the weaker the phrase is; titles in quotation marks are exempt."""
    is_range: bool = False
    """Whether the list goes "from fog to ice"."""


_SESSIONS = (
    r"(?:agenda items|discussions|masterclasses|modules|panel meetings|panels|plenaries|round ?tables|sessions|"
    r"side events|(?:sub-|parallel |special |themed |thematic )forums|sub-?themes|themes|topics|tracks|workshops|"
    r"subjects|areas of (?:discussion|emphasis|focus|interest)|axes|strands|dialogues|"
    r"(?:break-?out|discussion|focus|small|syndicate|task|thematic|working) (?:groups?|tables)|"
    r"(?:focal|focus|priority|programme|subject|thematic|topical) areas)"
)
_SESSION = r"(?:module|panel|round ?table|session|track|discussion)"
_TALKS = r"(?:blocks|clusters|debates|deliberations|lectures|papers|presentations|segments|seminars|streams|talks)"
_DO = r"(?:(?:will|would|also|mainly|further|broadly|are to|were to|is to)\s){0,2}"
_COVERS = (
    r"(?:cover(?:s|ed|ing)?|deal(?:s|t|ing)? with|focus(?:es|ed|ing|sed|sing)? (?:will be )?on|"
    r"look(?:s|ed|ing)? (?:at|into)|cent(?:re|er)(?:d|s)? (?:on|around)|revolv(?:e|es|ed|ing) around|"
    r"explor(?:e|es|ed|ing)|address(?:es|ed|ing)?|examin(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|tackl(?:e|es|ed|ing)|"
    r"t(?:ake|akes|ook|aking) up|touch(?:es|ed|ing)? (?:on|upon)|highlight(?:s|ed|ing)?)"
)
_HELD_ON = (
    r"(?:(?:(?:was|were|is|are|will be|would be|have been) )?(?:being |also )?"
    r"(?:held|organised|organized|planned|arranged|conducted|convened|scheduled|slated|delivered|made|given),? )?"
    r"(?:on|under|about)"
)
_NAMES = (
    r"(?:(?:which )?(?:are|were)|is|was|will be|compris(?:e|es|ed|ing)|includ(?:e|es|ed|ing)|featur(?:e|es|ed|ing)|"
    r"namely|viz\.?|such as|rang(?:e|es|ed|ing) from|like|spanning|entitled|titled|most notably|notably|"
    r"(?:devoted|dedicated|related) to)"
)
_FOLLOWING = (
    r"(?:\s(?:discussions?|sessions?|panels?|topics|issues|themes|subjects)\s(?:on|such as|like|related to|"
    r"relating to)|\ssuch (?:topics|issues|themes|subjects) as)?"
    r"(?:\s(?:are|were|is|include[sd]?|will be|will include)(?=\s))?"
    r"(?:\sthe following(?: [\w-]+){0,3}|\sthe (?:[\w-]+ )?(?:topics|themes|subjects)(?: of)?)?\s?[:,]?\s"
)
_FEW = r"(?:\s[\w'-]+){0,3}?,?\s"
_BETWEEN = r"(?:\s[\w'-]+){0,8}?,?\s"
_SESSIONS_ON = late_pattern(
    rf"\b{_SESSIONS}\b{_BETWEEN}{_DO}(?:{_HELD_ON}|{_COVERS}|{_NAMES}){_FOLLOWING}", re.IGNORECASE
)
_SESSION_COVERS = late_pattern(rf"\b{_SESSION}{_FEW}{_DO}(?!highlight){_COVERS}{_FOLLOWING}", re.IGNORECASE)
_QUOTED = late_pattern(rf"\b(?:{_SESSIONS},?|{_TALKS}(?:\s[\w'-]+){{0,4}}?\s{_NAMES},?)\s(?=[\"'])", re.IGNORECASE)
_OF = late_pattern(
    r"\b(?:sub-?themes|themes|topics|tracks|(?:focal|focus|priority|subject|thematic|topical) areas)\sof\s",
    re.IGNORECASE,
)
_DASH = late_pattern(
    rf"\b(?:{_SESSIONS}|{COUNTED})\b[^.:;\"–—]{{0,90}}?\s(?:[–—]|--?)\s(?:on\s)?(?=[^\W\d_])", re.IGNORECASE
)
_KEY = late_pattern(
    r"\b(?:broad|central|core|critical|key|main|major|strategic|two|three|four|five|six|seven|eight)\s"
    r"(?:areas|axes|clusters|pillars|questions|strands|segments)\b[^.:;\"]{0,60}:\s",
    re.IGNORECASE,
)
_TALKS_ON = late_pattern(rf"\b{_TALKS}\b{_BETWEEN}{_DO}(?:{_HELD_ON}|{_COVERS}){_FOLLOWING}", re.IGNORECASE)
_UNIT = rf"(?:{_SESSIONS}|{_TALKS})"
_COLON = late_pattern(rf"\b{_UNIT}\b[^.:;\"]{{0,90}}(?:,\s(?:namely|viz\.?)\s?:?|:)\s?", re.IGNORECASE)
_THEY = late_pattern(r"(?:they|these) (?:are|were|include[sd]?|will be)(?: the following)?\s?:?\s", re.IGNORECASE)
_UNITS_BEFORE = late_pattern(
    rf"\b(?:{COUNTED}|(?:\d|two|three|four|five|six|several)\s(?:[\w-]+\s){{0,2}}?{_SESSIONS})\b", re.IGNORECASE
)
_VIZ = late_pattern(rf"\b{_UNIT}\b[^.;:\"]{{0,40}},\s(?:viz\.?|namely)\s", re.IGNORECASE)
_ISSUES = late_pattern(
    r"\b(?:issues|matters|questions|aspects|areas|challenges|items|points)\s"
    r"(?:(?:to be |that (?:were|will be) |being )?"
    r"(?:addressed|covered|debated|raised|deliberated (?:on|upon)|discussed|examined|explored|tabled|tackled|treated)|"
    r"(?:on|under) the agenda|on the table|(?:for|of|under) (?:discussion|consideration))"
    rf"(?:{_BETWEEN}(?:include[sd]?|including|are|were|will be|such as|ranged from|ranging from)\s?:?|:)\s",
    re.IGNORECASE,
)
_RANGE = late_pattern(
    rf"\b(?:{_COVERS}|debate[sd]?|deliberat(?:e|es|ed|ing) (?:on|upon)|exchang(?:e|ed|ing) views on|dwelt on|"
    r"trained (?:on|in)|taken through|learn(?:ed|t|ing)? about)\s"
    r"(?:[\w-]+\s){0,4}?(?:issues|topics|subjects|themes|matters|areas|challenges|aspects|questions)"
    rf"{_BETWEEN}(?:such as|including|like|ranging from|namely|viz\.?|which include[sd]?)\s?:?\s",
    re.IGNORECASE,
)
_EVENTS = (
    r"(?:assembly|conclave|conference|congress|consultation|convention|course|colloquium|dialogue|event|forum|"
    r"gathering|hearing|meeting|"
    r"programme|program|retreat|roundtable|seminar|summit|symposium|training|webinar|workshop|talks|discussions|"
    r"deliberations|debates|lessons)"
)
_GOERS = (
    r"(?:(?:conference|forum|workshop|seminar|summit|course)\s)?"
    r"(?:academics|attendees|delegates|experts|panell?ists|participants|policymakers|practitioners|researchers|"
    r"scientists|speakers|stakeholders|trainees)"
)
_AT = r"(?:\s(?:at|in|of|on|from|to|which|that)(?:\s[\w'-]+){1,6}?)?,?\s"
_LATELY = (
    r"(?:(?:will|would|also|are|were|is|was|have|has|had|been|being|mainly|further|then|expected to|set to|due to)\s)"
    r"{0,4}"
)
_EVENT_COVERS = late_pattern(
    rf"\b(?:the|this|its|day|hour|whose|and|'s)\s(?:[\w'-]+\s){{0,4}}?{_EVENTS}{_AT}{_LATELY}{_COVERS}\s",
    re.IGNORECASE,
)
_TAUGHT = (
    r"(?:trained (?:on|in)|taken through|educated (?:on|about)|sensiti[sz]ed (?:on|about)|introduced to|instructed in|"
    r"coached (?:on|in)|tutored (?:on|in)|lectured on)"
)
_GOERS_DISCUSS = late_pattern(
    rf"\b(?:took (?:the )?(?:participants|trainees|attendees|them) through|"
    rf"(?:were|being|will be|would be)\s(?:also\s)?{_TAUGHT}|{_GOERS}{_AT}{_LATELY}"
    r"(?:discuss(?:ed)?|debated?|deliberat(?:e|ed|ing) (?:on|upon)|exchang(?:e|ed|ing) views on|examin(?:e|ed|ing)|"
    rf"explor(?:e|ed|ing)|look(?:ed|ing)? (?:at|into)|{_TAUGHT}|learn(?:ed|t|ing)? about|"
    r"(?:receiv(?:e|ed|ing)|under(?:go|going|went)) (?:[\w-]+ )?training (?:on|in)|"
    r"attend(?:ed|ing)? (?:lectures|classes|talks) on))\s",
    re.IGNORECASE,
)
_AGENDA = late_pattern(
    r"\b(?:agenda|course|course content|curriculum|order of business|syllabus|training)"
    r"(?:\s(?:of|for)(?:\s[\w'-]+){1,5}?)?\s(?:will\s|also\s)?(?:includes?|included|covers?|covered|features?|spans?|"
    r"featured|comprises?|comprised)\s|"
    r"\bon (?:the|its|this year's|today's) agenda (?:are|were|is|was|will be)\s",
    re.IGNORECASE,
)
_DISCUSSED = late_pattern(
    r"\s(?:were|are|will be|was|is)\s(?:also\s|all\s)?(?:(?:some|one) of\s|among(?:st)?\s)?the\s(?:[\w-]+\s){0,2}?"
    r"(?:topics|themes|sub-themes|subjects|sessions|issues (?:discussed|covered|tackled|on the agenda))\b|"
    r"\s(?:were|are|will be|will also be|were also)\s(?:on (?:the|its) agenda|up for discussion)\b",
    re.IGNORECASE,
)
_SESSION_STEMS = (
    "sessions", "panels", "discussions", "themes", "topics", "tracks", "modules", "workshops", "groups", "tables",
    " areas", "areas of", "axes", "forums", "dialogues", "strands", "subjects", "masterclasses", "plenaries",
    "side events", "agenda items", "panel meetings",
)  # fmt: skip
_SINGLE_STEMS = ("session", "panel", "discussion", "track", "module", "round")
_TALK_STEMS = (
    "block", "cluster", "debates", "deliberations", "lectures", "papers", "presentations", "segments", "seminars",
    "streams", "talks",
)  # fmt: skip
_UNIT_STEMS = _SESSION_STEMS + _TALK_STEMS
_COVER_STEMS = (
    "cover", "deal", "focus", "look", "cent", "revolv", "explor", "address", "examin", "discuss", "tackl", "touch",
    "debate", "deliberat", "views on", "trained", "taken", "educated", "sensiti", "instruct", "coached",
    "tutored", "lectured", " through", "took up", "learn", "training", "introduced", "attend",
    "highlight", "agenda", "curriculum", "syllabus", "content",
)  # fmt: skip
_DISCUSSED_STEMS = ("topics", "themes", "subjects", "sessions", "agenda", "for discussion", "issues")
_ISSUE_WORDS = ("issues", "matters", "questions", "aspects", "areas", "challenges", "items", "points", "topics",
                "subjects", "themes", "axes", "pillars", "strands", "clusters", "segments")  # fmt: skip
_ELSEWHERE = late_pattern(
    r"\b(?:studies|papers|research|projects|articles|books|publications|reports|degrees|courses)\son\s(?:[\w-]+\s)?$|"
    r"\b(?:previous|past|subsequent|earlier|former|prior|last)\s(?:\w+\s)?"
    r"(?:editions?|years?|events?|forums?|conferences?|summits?|meetings?|workshops?|congresses)\b",
    re.IGNORECASE,
)
_TALKING = late_pattern(
    r"\b(?:bilateral|had|has|have|having|held|hold|holding|holds)\s"
    r"(?:(?!panel|group|round|plenary|thematic|technical)[\w-]+\s){0,2}(?:discussions|talks|debates|deliberations)\b",
    re.IGNORECASE,
)
_NO_UNIT = late_pattern(
    r"\s(?:not|aims?|attend\w*|goals?|guests|objectives?|outcomes?|participants?|partners|people|recommendations|results|"
    r"speakers?|trainers|visitors)\b",
    re.IGNORECASE,
)
_WEAK_LINK = late_pattern(
    r"(?<!focus)(?<!focuses)(?<!focused)(?<!focusing)(?<!centred)(?<!centered)\s(?:are|were|is|was|on|under|like)\s?$",
    re.IGNORECASE,
)
_MEANS = late_pattern(
    r"(?:to|ways|how|efforts|measures|steps|plans|progress|the (?:need|importance|possibility))\b", re.IGNORECASE
)
_BILATERAL = late_pattern(
    r"\b(?:he|she|leaders|sides|counterparts?|ministers|presidents|the two|both|bilateral|met with|meeting with)\b",
    re.IGNORECASE,
)


class _Cue(NamedTuple):
    """A phrase that announces a list."""

    pattern: re.Pattern[str]
    stems: tuple[str, ...]
    """One of these stands wherever the phrase does."""
    marks: tuple[str, ...] = ("",)
    """And one of these."""
    fewest: int = 2


_BY_UNIT = (
    _Cue(_VIZ, _UNIT_STEMS, (", viz", ", namely")),
    _Cue(_COLON, _UNIT_STEMS, (":", ", namely", ", viz")),
    _Cue(_QUOTED, _UNIT_STEMS, (' "', " '")),
    _Cue(_SESSIONS_ON, _SESSION_STEMS),
    _Cue(_SESSION_COVERS, _SINGLE_STEMS, fewest=3),
    _Cue(_OF, ("themes of", "topics of", "tracks of", "areas of"), fewest=3),
    _Cue(_TALKS_ON, _TALK_STEMS, fewest=3),
    _Cue(_DASH, (*_SESSION_STEMS, *COUNTED_STEMS), (" – ", " — ", " - ", " -- "), fewest=3),
    _Cue(COUNTED_ON, COUNTED_STEMS, fewest=3),
    _Cue(COUNTED_COLON, COUNTED_STEMS, (":",), fewest=3),
)
_ANY_UNIT_STEMS = tuple({stem for cue in _BY_UNIT for stem in cue.stems})


def find_announcement(document: Document, people: People, sentence: Sentence) -> Announcement | None:
    """Return where the list of a sentence starts, if it announces sessions, panels, topics or themes."""
    low = document.masked[sentence.start : sentence.end].lower()
    found = _by_unit(document, sentence, low) or _by_pronoun(document, sentence)
    if found is None and holds_any(low, _ISSUE_WORDS):
        found = _by_issues(document, people, sentence)
    if found is None and holds_any(low, _COVER_STEMS):
        found = _by_verb(document, sentence)
    return found


def _by_unit(document: Document, sentence: Sentence, low: str) -> Announcement | None:
    """Read "sessions on", "panels dealt with", "topics such as", "presentations covered"."""
    masked = document.masked
    if not holds_any(low, _ANY_UNIT_STEMS):
        return None
    for cue in _BY_UNIT:
        match = _matched(masked, sentence, low, cue)
        if match is None:
            continue
        if _ELSEWHERE.search(masked, sentence.start, match.start()):
            return None
        if further := FURTHER.search(masked, match.end() - 1, sentence.end):
            return Announcement(further.end(), 2)
        fewest = 3 if _WEAK_LINK.search(match.group()) else cue.fewest
        return Announcement(match.end(), fewest, match.group().endswith("from "))
    return None


def _by_pronoun(document: Document, sentence: Sentence) -> Announcement | None:
    """Read "They are: fog; moorings; and ice" behind a sentence that ends its talk of sessions."""
    match = _THEY.match(document.masked, *sentence.span)
    before = document.sentences[sentence.number - 1] if match and sentence.number else None
    if match is None or before is None or not _UNITS_BEFORE.search(document.masked, *before.span):
        return None
    return None if _NO_UNIT.search(document.masked, *before.span) else Announcement(match.end(), 2)


def _matched(masked: str, sentence: Sentence, low: str, cue: _Cue) -> re.Match[str] | None:
    """Return where a phrase stands in a sentence, unless it speaks of aims, persons or talks between two sides."""
    if not holds_any(low, cue.marks) or not holds_any(low, cue.stems):
        return None
    match = cue.pattern.search(masked, *sentence.span)
    if match is None or _NO_UNIT.search(match.group()):
        return None
    talking = _TALKING.search(masked, max(sentence.start, match.start() - 40), match.end())
    return None if talking else match


def _by_issues(document: Document, people: People, sentence: Sentence) -> Announcement | None:
    """Read "issues discussed include" and "participants discussed a range of topics, such as"."""
    masked = document.masked
    for pattern in (_ISSUES, _RANGE, _KEY):
        match = pattern.search(masked, *sentence.span)
        if match is None or _ELSEWHERE.search(masked, sentence.start, match.start()):
            continue
        before = Span(sentence.start, match.start())
        if not _BILATERAL.search(masked, *before) and not people.mentions_in(before):
            return Announcement(match.end(), 2, match.group().endswith("from "))
    return None


def end_of_discussed(document: Document, sentence: Sentence) -> int | None:
    """Return where "were among the topics discussed" and the like stand behind a list that opens a sentence."""
    low = document.masked[sentence.start : sentence.end].lower()
    if "," not in low or not holds_any(low, _DISCUSSED_STEMS):
        return None
    match = _DISCUSSED.search(document.masked, sentence.start + 1, sentence.end)
    return match.start() if match and document.masked.count(",", sentence.start, match.start()) else None


def _by_verb(document: Document, sentence: Sentence) -> Announcement | None:
    """Read "the agenda includes", "the forum covered" and "participants looked into"."""
    masked = document.masked
    for pattern in (_AGENDA, _EVENT_COVERS, _GOERS_DISCUSS):
        match = pattern.search(masked, *sentence.span)
        if match and not _ELSEWHERE.search(masked, sentence.start, match.start()):
            return None if _MEANS.match(masked, match.end()) else Announcement(match.end(), 3)
    return None
