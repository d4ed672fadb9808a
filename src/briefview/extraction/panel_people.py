"""Who chairs the sessions of a programme, and who sits on them."""

import re
from bisect import bisect_right

from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import BlockKind
from briefview.extraction.panel_item import PanelFinding, named_in
from briefview.extraction.people import People
from briefview.extraction.person_list import names_listed
from briefview.extraction.sentence import Sentence
from briefview.extraction.span import Span
from briefview.extraction.stem import holds_any

_LEAD = r"(?:chaired|moderated|facilitated|led)"
_LED_BY = late_pattern(rf"\b{_LEAD}(?:\s(?:jointly|again|ably))?\sby\s", re.IGNORECASE)
_LEADS = late_pattern(
    r"\b(?:chairs?|chaired|moderates?|moderated|facilitated)\s(?=(?:the|a|an|this|both|one)\s)", re.IGNORECASE
)
_WHOLE = late_pattern(r"\b(?:panels?|discussions?|sessions?|round ?tables?|debate)\b", re.IGNORECASE)
_LINE = late_pattern(
    r"\W*(?:session )?(?:chair(?:person|man|woman)?|moderators?|facilitators?)\s?:?\s(?!(?:of|for|on|and)\b)",
    re.IGNORECASE,
)
_MEMBERS = late_pattern(
    r"\b(?:(?:other )?(?:panell?ists|discussants|panel members|members of the panel|speakers (?:at|in|of|on) (?:the|"
    r"this) "
    r"(?:panel|session|discussion))(?:[\w\s,'-]{0,40}?)\s(?:were|are|include[sd]?|including|will be|will include|"
    r"comprised?)"
    r"|(?:key |main |featured )?speakers (?:include[sd]?|were|are|will include|will be)"
    r"|(?:the )?(?:panel|session|discussion|round ?table)(?:\s(?:discussion|session))?\s(?:also )?(?:featured|included|"
    r"comprised|comprises|consisted of|brought together|will feature|features|will include|includes|was made up of)"
    r"|(?:panell?ists?|speakers?|panel members|discussants?)\s?:)\s",
    re.IGNORECASE,
)
_MEMBER_STEMS = ("panel", "discussant", "speaker", "session", "discussion", "round table", "roundtable")
_WITHIN = late_pattern(
    r"\s?[,(–—]?\s?\(?(?:with|featuring|panell?ists?:?|speakers?:?|between)\s(?=(?:[A-Z][\w.'-]*\.?\s){1,4}[A-Z(,])"
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_LETTER = late_pattern(
    r"\b(?:workshop|session|panel|group|track|theme)\s\(?([a-h]|[1-9]|[ivx]{1,4})\)?\b", re.IGNORECASE
)
_WORD = late_pattern(r"\b(?!(?:and|for|from|how|its|the|with)\b)[^\W_]{3,}")
_AFTER = 4
"""How many sentences behind the titles the chairs are told."""


def with_people(document: Document, people: People, panels: list[PanelFinding]) -> list[PanelFinding]:
    """Return the panels with the chairs and members whom the text tells of them."""
    if not panels:
        return []
    found = [
        _with_own(document, people, panel, end) for panel, end in zip(panels, _ends(document, panels), strict=True)
    ]
    for sentence in _around(document, panels):
        _tell_chair(document, people, found, sentence)
        _tell_members(document, found, sentence)
    return found


def _ends(document: Document, panels: list[PanelFinding]) -> list[int]:
    """Return where the words about each panel end: at the next title, or with its sentence."""
    ends = [panel.title.start for panel in panels[1:]] + [len(document.plain)]
    found = list[int]()
    for panel, end in zip(panels, ends, strict=True):
        sentence = document.sentence_at(panel.title.start)
        found.append(min(end, sentence.end) if sentence else panel.title.end)
    return found


def _with_own(document: Document, people: People, panel: PanelFinding, end: int) -> PanelFinding:
    """Take the chair and the members that are told right behind a title."""
    behind = Span(panel.title.end, max(end, panel.title.end))
    led = _LED_BY.search(document.masked, *behind)
    chair = panel.chair or (named_in(document, people, Span(led.end(), behind.end)) if led else None)
    within = _WITHIN.search(document.plain, *behind)
    members = names_listed(document, Span(within.end(), behind.end)) if within else ()
    return panel._replace(chair=chair, members=tuple(name for name in members if name != chair))


def _around(document: Document, panels: list[PanelFinding]) -> list[Sentence]:
    """Return the sentences between the first title and a little behind the last one."""
    first = bisect_right(document.sentence_starts, panels[0].title.start) - 1
    last = bisect_right(document.sentence_starts, panels[-1].title.end) + _AFTER
    return [
        sentence
        for sentence in document.sentences[max(0, first - _AFTER) : last]
        if sentence.block.kind is not BlockKind.NOISE
    ]


def _tell_chair(document: Document, people: People, panels: list[PanelFinding], sentence: Sentence) -> None:
    """Give the panels of which a sentence tells its chair."""
    masked, start = document.masked, sentence.start
    line = _LINE.match(document.plain, *sentence.span)
    if line or sentence.block.label in {"moderator", "chair"}:
        chair = named_in(document, people, sentence.span)
        told = [_last_before(panels, start)] if start > panels[0].title.start else []
    elif led := _LED_BY.search(masked, *sentence.span):
        chair = named_in(document, people, Span(led.end(), sentence.end))
        told = _meant(document, panels, Span(start, led.start()), sentence)
    elif leads := _LEADS.search(masked, *sentence.span):
        names = people.mentions_in(Span(start, leads.start()))
        chair = names[-1][0].name if names else None
        told = _meant(document, panels, Span(leads.end(), sentence.end), sentence)
    else:
        return
    for at in told:
        if chair and panels[at].chair is None and chair != panels[at].title:
            panels[at] = panels[at]._replace(chair=chair)


def _meant(document: Document, panels: list[PanelFinding], words: Span, sentence: Sentence) -> list[int]:
    """Return the panels that some words mean: by ordinal, letter, words of the title, or as a whole."""
    text = words.of(document.masked).lower()
    by_ordinal = [at for at, ordinal in enumerate(_ORDINALS[: len(panels)]) if re.search(rf"\b{ordinal}\b", text)]
    if by_ordinal:
        return by_ordinal if sentence.end > panels[0].title.start else []
    letter = _LETTER.search(text)
    if letter and (by_letter := _counted(letter[1], len(panels))) is not None:
        return [by_letter]
    own = set(_WORD.findall(text))
    shared = [len(own & set(_WORD.findall(panel.title.of(document.plain).lower()))) for panel in panels]
    best = max(shared)
    if best and shared.count(best) == 1 and " on " in f"{text} ":
        return [shared.index(best)]
    titles = [at for at, panel in enumerate(panels) if sentence.start <= panel.title.start < words.end]
    if titles or not _WHOLE.search(text):
        return titles[-1:]
    plural = re.search(r"\b(?:panels|sessions|discussions)\b", text) is not None
    near = _last_before(panels, sentence.start)
    return (
        list(range(len(panels)))
        if plural or len(panels) == 1 or "discussion" in text
        else [near] * _is_named(panels, near)
    )


def _is_named(panels: list[PanelFinding], at: int) -> int:
    return int(panels[at].rule == "panel.named")


def _counted(letter: str, most: int) -> int | None:
    """Return which of the panels a letter or number counts."""
    numerals = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii")
    at = numerals.index(letter) if letter in numerals else ord(letter[0]) - ord("1" if letter.isdigit() else "a")
    return at if 0 <= at < most else None


def _last_before(panels: list[PanelFinding], offset: int) -> int:
    return max((at for at, panel in enumerate(panels) if panel.title.start < offset), default=0)


def _tell_members(document: Document, panels: list[PanelFinding], sentence: Sentence) -> None:
    """Give the last panel before the names in a sentence its members."""
    low = sentence.span.of(document.plain).lower()
    cue = _MEMBERS.search(document.plain, *sentence.span) if holds_any(low, _MEMBER_STEMS) else None
    start = cue.end() if cue else sentence.start
    if not cue and sentence.block.label not in {"speaker", "speakers"}:
        return
    if start < panels[0].title.start and len(panels) > 1:
        return
    at = _last_before(panels, start)
    if at and document.sentence_at(panels[at].title.start) is document.sentence_at(panels[at - 1].title.start):
        return
    names = names_listed(document, Span(start, sentence.end))
    alone = len(panels) == 1 or panels[at].rule in {"panel.named", "panel.agenda-item", "panel.heading-list"}
    if names and alone and not panels[at].members:
        panels[at] = panels[at]._replace(members=tuple(name for name in names if name != panels[at].chair))
