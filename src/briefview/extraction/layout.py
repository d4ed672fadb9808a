"""The shape of a document: its blocks, and which of them are headings, list items, headers or page noise."""

import re
from enum import StrEnum
from typing import NamedTuple

from briefview.extraction.front_matter import Header, find_front_matter
from briefview.extraction.late_pattern import late_pattern
from briefview.extraction.lead import first_telling
from briefview.extraction.page_noise import is_page_noise, opens_boilerplate
from briefview.extraction.span import Span, trimmed
from briefview.extraction.wrap import joined_lines


class BlockKind(StrEnum):
    """What a block of a document is."""

    PROSE = "prose"
    TITLE = "title"
    """A line at the top, before the first sentence."""
    HEADING = "heading"
    ITEM = "item"
    """An item of a list."""
    FIELD = "field"
    """A header with its value, such as "Venue: Town Hall"."""
    NOISE = "noise"


class Block(NamedTuple):
    """One paragraph, or one line of a list or header."""

    kind: BlockKind
    start: int
    """Behind a bullet or number."""
    end: int
    number: int
    """Counts the blocks from 0."""
    label: str = ""
    """The bullet or number of an item, or the lower-case name of a header."""

    @property
    def span(self) -> Span:
        """The stretch of the block's own words."""
        return Span(self.start, self.end)


_BULLET = late_pattern(r"(?:[-*•–·▪■●◦‣]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)])\s+")
_NUMBER = late_pattern(r"\d{1,2}\.\s+")
_FIELD = late_pattern(r"\**([A-Z][A-Za-z ]{1,24}?)\**\s*:\**\s+(?=\S)")
_HEADING = late_pattern(r"#{1,6}\s+")
_BOLD = late_pattern(r"\*\*[^*\n]+\*\*:?$")
_SENTENCE_END = late_pattern(r"[.!?…][\"”’')\]*_]*$")
_INNER_END = late_pattern(r"[a-z)][.!?][\"”’)]* (?=[A-Z“\"(])")
_BOILERPLATE = 4
"""How many blocks a body takes at most to speak of itself, its heading among them."""
_ROW = late_pattern(r"\|\s*(?P<cells>[^|].*?)\s*\|?")
_QUOTED_LINE = late_pattern(r">\s+(?=\S)")
_PUBLISHED = frozenset({"date", "published", "published_time", "publishdate", "pubdate", "date_published"})
_FIELD_NAMES = frozenset(
    {
        "speaker", "speakers", "date", "dates", "time", "venue", "place", "location", "where", "when", "what", "who",
        "organiser", "organizer", "organisers", "organizers", "host", "hosts", "moderator", "chair", "title", "topic",
        "theme", "posted on", "posted", "published", "published on", "publication date", "release date", "issued",
        "updated", "last updated", "contact", "enquiries",
    }
)  # fmt: skip


def find_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a text in order; lines broken by a fixed width are joined."""
    headers, start = find_front_matter(text, first_telling(text))
    blocks = [_header(header, number) for number, header in enumerate(headers)]
    in_prose, boilerplate = False, 0
    for line in joined_lines(text, start):
        block = _block(text, line, len(blocks), in_prose)
        in_prose = in_prose or block.kind is BlockKind.PROSE
        if block.kind is BlockKind.HEADING:
            boilerplate = _BOILERPLATE if opens_boilerplate(block.span.of(text)) else 0
        blocks.append(block._replace(kind=BlockKind.NOISE) if boilerplate else block)
        boilerplate = max(0, boilerplate - 1)
    return tuple(blocks)


def _header(header: Header, number: int) -> Block:
    """Take the title and the day of publication from a header before the text; the rest is no part of it."""
    if header.name == "title":
        return Block(BlockKind.TITLE, *header.value, number)
    if header.name in _PUBLISHED:
        return Block(BlockKind.FIELD, *header.value, number, "published")
    return Block(BlockKind.NOISE, *header.value, number)


def _block(text: str, line: Span, number: int, in_prose: bool) -> Block:
    start, end = line
    if is_page_noise(text, start, end):
        return Block(BlockKind.NOISE, start, end, number)
    if row := _ROW.fullmatch(text, start, end):
        return Block(BlockKind.ITEM, *row.span("cells"), number, "|")
    if quoted := _QUOTED_LINE.match(text, start, end):
        line = Span(quoted.end(), end)
        start = line.start
    return _marked(text, line, number, in_prose) or Block(_line_kind(text[start:end], in_prose), start, end, number)


def _marked(text: str, line: Span, number: int, in_prose: bool) -> Block | None:
    """Read a line that marks itself as a heading, an item or a header."""
    start, end = line
    if heading := _HEADING.match(text, start, end):
        return Block(BlockKind.HEADING if number else BlockKind.TITLE, *_bare(text, heading.end(), end), number)
    if _BOLD.match(text, start, end):
        kind = BlockKind.HEADING if in_prose or number > 3 else BlockKind.TITLE
        return Block(kind, *_bare(text, start, end), number)
    bullet, field = _BULLET.match(text, start, end), _FIELD.match(text, start, end)
    if bullet:
        kind = BlockKind.PROSE if _is_numbered_prose(text, bullet, end) else BlockKind.ITEM
        return Block(kind, bullet.end(), end, number, bullet.group().strip())
    if field and field[1].lower() in _FIELD_NAMES:
        return Block(BlockKind.FIELD, field.end(), end, number, field[1].lower())
    return None


def _is_numbered_prose(text: str, bullet: re.Match[str], end: int) -> bool:
    """Tell the numbered paragraphs of a communiqué from the items of a list."""
    return bool(_NUMBER.fullmatch(bullet.group())) and (
        (
            end - bullet.end() > 90
            and bool(_SENTENCE_END.search(text, max(bullet.end(), end - 4), end) or text[end - 1] == ";")
        )
        or (end - bullet.end() > 24 and text[end - 1] == ":")
    )


def _line_kind(words: str, in_prose: bool) -> BlockKind:
    if len(words) > 60 and _INNER_END.search(words):
        return BlockKind.PROSE
    if _SENTENCE_END.search(words[-4:]) and (len(words) > 60 or words[-1] in '.!”"’»'):
        return BlockKind.PROSE
    if len(words) > 160 or (words[-1] in ":;,—-" and len(words) > 24):
        return BlockKind.PROSE
    return BlockKind.HEADING if in_prose else BlockKind.TITLE


def _bare(text: str, start: int, end: int) -> Span:
    return trimmed(text, start, end, " \t*_#")
