"""Which lines of a web page are its article: trafilatura tells them from what stands around."""

import datetime as dt
import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import deepcopy
from itertools import islice, pairwise
from typing import Any

from briefview.reading.stated_date import stated_date
from briefview.reading.web_block import Block
from briefview.reading.web_metadata import WebMetadata
from briefview.reading.web_table import lays_out_a_page

_LETTERS = re.compile(r"[\W_]+")
_SIGNED = re.compile(
    r"\b(?:author|byline|dateline|date|deck|lead|posted|pubdate|published|standfirst|subhead|subtitle|summary)",
    re.IGNORECASE,
)
_BY = re.compile(r"[Bb]y:?\s+[A-ZÀ-Þ]")
_DAY = re.compile(
    r"(?:(?:posted|published|issued|released?|updated|date)\b.{0,20}?(?<!\d)|\w{3,9},?\s+)?"
    r"(?P<day>\d{1,2}\w{0,2}\.?\s+[A-Za-z]{3,9}\.?,?\s+\d{4}|[A-Za-z]{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d\d-\d\d)\b.{0,40}",
    re.IGNORECASE,
)
_NOISE = re.compile(
    r"(?:\b|_)(?:ads?|advert\w*|banner|caption|comments?|copyright|credits?|cta|meta|newsletter|print|promo\w*|related|"
    r"shar\w+|sign-?up|social|sponsor\w*|subscribe|tags?|teaser|tools?|widget)(?:\b|_)",
    re.IGNORECASE,
)
_BOX = re.compile(
    r"(?:^|[\s_-])(?:ads?|advert\w*|consent|cookies?|newsletter|promo\w*|recommend\w*|related|shar(?:e|ing)|sign-?up|"
    r"social|sponsor\w*|subscri\w+|video-player)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LARGEST_BOX = 0.2
"""The share of an article that a box in it may have."""
_NEAREST = 2
"""How many elements around that of a line may be such a box."""
_LONGEST_SIGNATURE = 300
_NEAR = 6
"""How many lines before the headline a printed date may stand."""
_SHORTEST_PART = 12
"""How many letters tell that a line is a part of a longer one."""
_SHORTEST_HEADLINE = 8
_MOST_PARTS = 2000
_MOST_TOLD = 15_000
_MOST_DEPTH = 400_000
"""How many elements of a page trafilatura is asked about, and their depths, added up: it takes seconds for as many."""
_LAYOUT = {"table": "div", "tbody": "div", "thead": "div", "tfoot": "div", "tr": "div", "td": "div", "th": "div"}


def letters(text: str) -> str:
    """Return a text's letters and digits, in lower case: what stays the same however it is set."""
    return _LETTERS.sub("", text).lower()


def article_lines(root: Any, blocks: Sequence[Block]) -> list[int]:
    """Return the positions of the lines that are the article of a page, its headline apart."""
    found = _told_lines(root) if _is_bearable(root) else []
    lines = [letters(block.words) for block in blocks]
    usable = [at for at, block in enumerate(blocks) if lines[at] and not block.is_hidden and not block.is_furniture]
    kept = _with_gaps_filled(blocks, _kept(found, lines, usable), {*usable})
    unlinked = [at for at in usable if blocks[at].linked * 2 < len(blocks[at].text)]
    return _without_boxes(blocks, kept or unlinked or usable)


def _is_bearable(root: Any) -> bool:
    from lxml import etree

    depth = total = parts = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        parts += event == "start"
        total += depth
    return parts <= _MOST_TOLD and total <= 2 * _MOST_DEPTH  # each depth was added at both ends


def _kept(found: Sequence[str], lines: Sequence[str], usable: Sequence[int]) -> list[int]:
    known = {*found, *(first + second for first, second in pairwise(found))}
    counts = Counter(lines[at] for at in usable)
    certain = [at for at in usable if counts[lines[at]] == 1 and lines[at] in known]
    if not certain:
        return [at for at in usable if lines[at] in known]
    between = [at for at in usable if certain[0] <= at <= certain[-1]]
    whole, parts = "\n".join(found), _MOST_PARTS
    kept = []
    for at in between:
        if lines[at] in known:
            kept.append(at)
        elif len(lines[at]) >= _SHORTEST_PART and parts:
            parts -= 1
            if lines[at] in whole:
                kept.append(at)
    return kept


def _with_gaps_filled(blocks: Sequence[Block], kept: Sequence[int], usable: set[int]) -> list[int]:
    """Return the lines with those between them that stand beside them: trafilatura passes over short lists."""
    filled = [*kept[:1]]
    for before, after in pairwise(kept):
        gap = (at for at in range(before + 1, after) if at in usable)
        filled += [*(at for at in gap if _stands_beside(blocks, at, before, after)), after]
    known = {*filled}
    return [at for at in filled if at + 1 in known or not _heads_links(blocks, at)]


def _without_boxes(blocks: Sequence[Block], kept: Sequence[int]) -> list[int]:
    """Return the lines without those in small boxes that say of themselves that they are no article."""
    boxes = {at: box for at in kept if (box := _box(blocks[at].element)) is not None}
    sizes = Counter[int]()
    for at, box in boxes.items():
        sizes[id(box)] += len(blocks[at].text)
    most = _LARGEST_BOX * sum(len(blocks[at].text) for at in kept)
    return [at for at in kept if at not in boxes or sizes[id(boxes[at])] > most]


def _box(element: Any) -> Any:
    around = [element, *islice(element.iterancestors(), _NEAREST)]
    return next((each for each in reversed(around) if _BOX.search(each.get("class", ""))), None)


def _heads_links(blocks: Sequence[Block], at: int) -> bool:
    """Tell a heading below which there are links alone: "Related stories"."""
    below = blocks[at + 1] if at + 1 < len(blocks) else None
    return blocks[at].is_heading and below is not None and below.linked * 2 > len(below.text)


def _stands_beside(blocks: Sequence[Block], at: int, before: int, after: int) -> bool:
    """Tell a line whose list, table or paragraph is a sister of the lines around the gap, and that leads nowhere."""
    block = blocks[at]
    around = block.group.getparent()
    names = f"{block.group.get('class', '')} {block.group.get('id', '')}"
    return (
        around is not None
        and block.linked * 4 < len(block.text)
        and not _NOISE.search(names)
        and all(any(above is around for above in blocks[end].element.iterancestors()) for end in (before, after))
    )


def _told_lines(root: Any) -> list[str]:
    """Return the letters of each line that trafilatura takes for the article."""
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # that there is no article is no error here
    found = bare_extraction(_without_layout(root), include_comments=False, include_tables=True)
    body = getattr(found, "body", None)
    return [text for part in _texts(body) if (text := letters(part))] if body is not None else []


def _texts(body: Any) -> Iterator[str]:
    for element in body.iter():
        yield element.text or ""
        yield element.tail or ""
        if element.tag == "row":
            yield "".join(element.itertext())


def _without_layout(root: Any) -> Any:
    """Return a copy of a page in which tables that part it are divisions, as they would be today."""
    page = deepcopy(root)
    for table in [table for table in page.iter("table") if lays_out_a_page(table)]:
        for row in [table, *table]:
            for part in [row, *row, *(cell for each in row for cell in each)]:
                if part.tag in _LAYOUT:
                    part.tag = _LAYOUT[part.tag]
    return page


def headline_line(blocks: Sequence[Block], kept: Sequence[int], metadata: WebMetadata) -> int | None:
    """Return the position of the headline: the last heading at the beginning of the article that a title names.

    Where none is named, the only heading of the first rank is taken.
    """
    end = kept[0] if kept else len(blocks)
    heads = [at for at in range(min(end + _NEAR, len(blocks))) if blocks[at].is_heading and not blocks[at].is_hidden]
    named = [letters(title) for title in metadata.titles]
    site = letters(metadata.publisher)
    own = [at for at in heads if not blocks[at].is_furniture and letters(blocks[at].text) != site]
    if fitting := [at for at in own if _is_named(letters(blocks[at].text), named)]:
        return fitting[-1]
    if equal := [at for at in heads if letters(blocks[at].text) in named]:
        return equal[-1]
    first_rank = [at for at in own if at <= end and _rank(blocks[at]) == "h1"]
    return first_rank[0] if len(first_rank) == 1 else None


def _rank(block: Block) -> str:
    element = block.element
    while element is not None and not re.fullmatch("h[1-6]", element.tag):
        element = element.getparent()
    return "" if element is None else str(element.tag)


def _is_named(line: str, titles: Sequence[str]) -> bool:
    """Tell whether a line is a title, or all of it but what a page adds or cuts off."""
    return any(
        line == title
        or (len(line) >= _SHORTEST_HEADLINE and line in title)
        or (len(title) > 60 and line.startswith(title))
        for title in titles
    )


def signature_lines(blocks: Sequence[Block], headline: int, start: int, published: dt.date | None = None) -> list[int]:
    """Return the lines that say who wrote an article and when, and its lead, where they stand around the headline.

    A line that only says the day on which the page says that it was published tells nothing more, and is left out.
    """
    after = [at for at in range(headline + 1, start) if _is_signature(blocks[at])]
    before = [
        at for at in range(max(0, headline - _NEAR), headline) if not blocks[at].linked and _is_shown_day(blocks[at])
    ]
    return [at for at in (*before, *after) if not says_only(blocks[at], published)]


def says_only(block: Block, day: dt.date | None) -> bool:
    """Tell whether a line says nothing but a day, and perhaps what was done on it."""
    found = _DAY.fullmatch(block.text) if day else None
    return found is not None and stated_date(found["day"]) == day


def _is_signature(block: Block) -> bool:
    if block.is_hidden or block.is_furniture or len(block.text) > _LONGEST_SIGNATURE:
        return False
    return bool(_BY.match(block.text)) or _is_shown_day(block) or _says_so(block)


def _is_shown_day(block: Block) -> bool:
    return not block.is_hidden and not block.is_furniture and bool(_DAY.fullmatch(block.text))


def _says_so(block: Block) -> bool:
    names = " ".join(block.element.get(name, "") for name in ("class", "itemprop", "rel", "id"))
    return bool(_SIGNED.search(names)) and block.linked * 2 < len(block.text)
