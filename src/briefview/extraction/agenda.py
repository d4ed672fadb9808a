"""The parts of a programme that stand in lines of their own: below a heading, behind a label, or with their time."""

import re

from briefview.extraction.document import Document
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.layout import Block, BlockKind
from briefview.extraction.panel_item import LABEL, LONE_LABEL, NUMBERED_LABEL, TIME, PanelFinding, panel_of
from briefview.extraction.people import People
from briefview.extraction.programme_list import is_list_of_names
from briefview.extraction.span import Span

_HEADING = late_pattern(
    r"\b(?:sessions?|panels?|workshops?|topics?|themes?|sub-themes?|tracks?|round ?tables?|modules|"
    r"what we will cover|agenda|programme|program|talks|(?:thematic|focus) areas|curriculum|course content)\b",
    re.IGNORECASE,
)
_NO_HEADING = late_pattern(
    r"\b(?:speakers?|takeaways?|messages|dates|registration|who|about|contact|recommendations|outcomes?|committee|"
    r"objectives?|partners|sponsors|related|read|trending|popular|tags)\b",
    re.IGNORECASE,
)
_PAUSE = late_pattern(
    r"\W*(?:[\w-]+\s){0,2}?(?:registration|coffee|lunch|break|dinner|reception|welcom\w*|opening|closing|tea|"
    r"networking|"
    r"arrivals?|photo\w*|check-in|adjourn\w*|remarks|vote of thanks|prayers?|anthem|breakfast|group photo|departure|"
    r"wrap-up|q ?& ?a|questions|end|ends|close|inaugurat\w*|valedictory|ribbon|lighting|introductions?)\b",
    re.IGNORECASE,
)
_GIVEN_BY = late_pattern(r"\b(?:address|remarks|speech|keynote|statement|message)\b.{0,30}\bby\b", re.IGNORECASE)
_FEWEST_TIMED = 3
_LONGEST = 150
_MOST_LINES = 15
_ATTACHED = frozenset({"speaker", "speakers", "moderator", "chair", "time", "venue", "when", "where", "host"})


def find_agenda(document: Document, people: People) -> list[PanelFinding]:
    """Return the items of an agenda with times, else the labelled lines, else the lists below headings."""
    return _timed(document, people) or [*_labelled(document, people), *_below_headings(document, people)]


def items_below(document: Document, people: People, number: int, *, below_colon: bool = False) -> list[PanelFinding]:
    """Return the items of the list that starts at a block, without what stands deeper in it."""
    blocks = _list_blocks(document, number) or (_line_blocks(document, number) if below_colon else [])
    items = [block for block in blocks if _depth(document, block) <= _depth(document, blocks[0])]
    if not len(items) >= 2 or is_list_of_names(document, people, [block.span for block in items]):
        return []
    found = [panel_of(document, people, block.span, "panel.heading-list") for block in items]
    panels = [panel for panel in found if panel]
    return panels if all(_is_topic(document, panel.title) for panel in panels) else []


def _list_blocks(document: Document, number: int) -> list[Block]:
    """Return the items from a block on; headers that belong to one, such as "Moderator:", stand between them."""
    found = list[Block]()
    for block in document.blocks[number : number + 40]:
        if block.kind is BlockKind.ITEM:
            found.append(block)
        elif not (found and block.kind is BlockKind.FIELD and block.label in _ATTACHED):
            break
    return found


def _line_blocks(document: Document, number: int) -> list[Block]:
    """Return the short lines without bullets from a block on."""
    found = list[Block]()
    for block in document.blocks[number : number + _MOST_LINES]:
        ended = document.plain[block.end - 1] in ".:!" and document.plain[block.end - 5 : block.end] != " etc."
        listed = block.kind is BlockKind.HEADING or (
            block.kind is BlockKind.PROSE and document.plain[block.end - 1] in ";,"
        )
        last = block.kind is BlockKind.PROSE and bool(found) and document.plain[found[-1].end - 1] in ";,"
        if block.end - block.start > _LONGEST or not (listed or last) or (ended and not last):
            break
        found.append(block)
    return found


def _depth(document: Document, block: Block) -> int:
    """Return how far a line is indented."""
    line = document.text.rfind("\n", 0, block.start) + 1
    before = document.text[line : block.start]
    return len(before) - len(before.lstrip())


def _is_topic(document: Document, title: Span) -> bool:
    words = title.of(document.plain)
    return 3 <= len(words) <= _LONGEST and not (words.endswith(".") and len(words) > 60)


def _below_headings(document: Document, people: People) -> list[PanelFinding]:
    found = list[PanelFinding]()
    for block in document.blocks:
        words = block.span.of(document.plain)
        if (
            block.kind is BlockKind.HEADING
            and len(words) < 60
            and _HEADING.search(words)
            and not _NO_HEADING.search(words)
        ):
            found += items_below(document, people, block.number + 1)
    return found


def _labelled(document: Document, people: People) -> list[PanelFinding]:
    """Return the lines that open with a label that counts the sessions, where there are two or more of them."""
    found = list[PanelFinding]()
    for block in document.blocks:
        if block.kind in {BlockKind.NOISE, BlockKind.FIELD}:
            continue
        label = NUMBERED_LABEL.match(document.text, *block.span)
        if label is None and (title := _below_label(document, block)):
            found.append(PanelFinding(title.span, "panel.agenda-item"))
        if label and block.end - label.end() <= _LONGEST + 100:
            panel = panel_of(document, people, block.span, "panel.agenda-item")
            if panel and _is_topic(document, panel.title):
                found.append(panel)
    return found if len(found) > 1 else []


def _below_label(document: Document, block: Block) -> Block | None:
    """Return the line with the title below one that is a label alone: "Session 1"."""
    alone = block.end - block.start < 30 and LONE_LABEL.fullmatch(document.text, *block.span)
    following = document.blocks[block.number + 1 : block.number + 2]
    if not alone or not following or following[0].kind not in {BlockKind.HEADING, BlockKind.ITEM}:
        return None
    return following[0] if _is_topic(document, following[0].span) else None


def _timed(document: Document, people: People) -> list[PanelFinding]:
    """Return the items of an agenda with times."""
    timed = [
        (block, match)
        for block in document.blocks
        if block.kind is not BlockKind.NOISE
        and document.plain[block.start : block.start + 6].strip("(from ")[:1].isdigit()
        and (match := TIME.match(document.plain, *block.span))
    ]
    if len(timed) < _FEWEST_TIMED:
        return []
    return [panel for block, match in timed if (panel := _timed_item(document, people, block, match))]


def _timed_item(document: Document, people: People, block: Block, time: re.Match[str]) -> PanelFinding | None:
    label = LABEL.match(document.text, time.end(), block.end)
    start = label.end() if label else time.end()
    if _PAUSE.match(document.plain, start, min(block.end, start + 30)):
        return None
    if not label and (block.end - start > _LONGEST or _GIVEN_BY.search(document.plain, start, block.end)):
        return None
    panel = panel_of(document, people, block.span, "panel.agenda-item")
    return panel if panel and _is_topic(document, panel.title) else None
