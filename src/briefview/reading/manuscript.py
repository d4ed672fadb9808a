"""The text of a document in the making: its paragraphs, list items and tables in order, and what is left out."""

import re
from enum import Enum
from itertools import accumulate
from typing import NamedTuple

from briefview.brief import Dropped, DroppedKind, Source
from briefview.errors import ReadError
from briefview.reading.cleaning import clean_text
from briefview.reading.format import MEGABYTE, too_large

_SPACES = re.compile(r"[ \t\v\f\u2028\u2029\x85]+")
_SOFT = str.maketrans({"\xad": None, "\u200b": None, "\u2060": None, "\u2011": "-"})
PAGE_BREAK = "\ufdd0"
"""Stands in words where a page begins; Unicode keeps it for such uses, and no text may hold it."""
_LONGEST = 10 * MEGABYTE  # characters
_LONG_CELL = 200  # characters; a longer cell is a column of a layout, and no table's


class Kind(Enum):
    """What a block of a document is: lines of one list or table stand close, all else is parted by a blank line."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


class _Block(NamedTuple):
    kind: Kind
    words: str


_Cell = list[_Block]
_Table = list[list[_Cell]]


class Manuscript:
    """Gathers the text of a document in its order."""

    def __init__(self) -> None:
        self._blocks: list[_Block] = []
        self._tables: list[_Table] = []
        self._dropped: dict[Dropped, None] = {}
        self._turned = ""

    def add(self, words: str, kind: Kind = Kind.PARAGRAPH, *, paged: bool = False) -> None:
        """Add a block in the words of the document, which may hold breaks of pages if so; pass over a blank one."""
        block = _Block(kind, tidy(words if paged else words.replace(PAGE_BREAK, "")))
        if block.words:
            self._place().append(block._replace(words=self._turned + block.words))
            self._turned = ""

    def turn_page(self) -> None:
        """Let what is added next stand on a new page."""
        self._turned += PAGE_BREAK

    def drop(self, kind: DroppedKind, words: str) -> None:
        """Keep words that are no part of the text, each once."""
        if words := tidy(words):
            self._dropped[Dropped(kind=kind, text=words)] = None

    def begin_table(self) -> None:
        """Begin a table, also inside a cell of another."""
        self._tables.append([])

    def begin_row(self) -> None:
        """Begin a row of the open table."""
        if self._tables:
            self._tables[-1].append([])

    def begin_cell(self) -> None:
        """Begin a cell of the open row."""
        if self._tables:
            rows = self._tables[-1] or [[]]
            self._tables[-1] = rows
            rows[-1].append([])

    def end_table(self) -> None:
        """End the open table: a line for each row, or paragraph after paragraph where it only lays out the page."""
        if self._tables:
            table = self._tables.pop()
            self._place().extend(_rows(table) if _is_tabular(table) else _all_blocks(table))

    @property
    def text(self) -> str:
        """All that was added."""
        while self._tables:
            self.end_table()
        parts = list[str]()
        before: _Block | None = None
        for block in self._blocks:
            close = before is not None and before.kind is block.kind is not Kind.PARAGRAPH
            parts.append(("\n" if close else "\n\n") + block.words)
            before = block
        return "".join(parts).lstrip("\n")

    def source(self, origin: str, media_type: str, title: str | None = None, author: str | None = None) -> Source:
        """Return the text as a source, with its title and author where the document tells them.

        Raises:
            ReadError: There are no words in it, or more than in any article.
        """
        text, starts = _without_breaks(clean_text(self.text + self._turned))
        if len(text) > _LONGEST:
            raise too_large(origin, _LONGEST)
        if not text.strip():
            raise ReadError(f"Could not read {origin}: there is no text in it.", "Choose a document with words in it.")
        return Source(
            text=text,
            origin=clean_text(origin),
            media_type=media_type,
            title=sensible_title(title or "") or None,
            author=tidy(author or "") or None,
            page_starts=starts,
            dropped=tuple(self._dropped),
        )

    def _place(self) -> list[_Block]:
        """Return where the next block goes: the last cell of the open table, or the text itself."""
        if not self._tables:
            return self._blocks
        rows = self._tables[-1]
        if not rows:
            rows.append([])
        if not rows[-1]:
            rows[-1].append([])
        return rows[-1][-1]


def _without_breaks(text: str) -> tuple[str, tuple[int, ...]]:
    """Return a text without the breaks of its pages, and the offsets at which they begin."""
    pages = text.split(PAGE_BREAK)
    ends = accumulate(map(len, pages))
    return "".join(pages), tuple(ends)[:-1]


_NO_TITLE = re.compile(
    r"(?:untitled|unbenannt|document|dokument|title|blank|template|press release|powerpoint presentation|slide|"
    r"layout|page)[\s_-]*\d*|microsoft word\b.*|.*\.(?:docx?|odt|rtf|pdf|txt|html?|pages|indd|qxd|pptx?)|[\W\d_]*|\S+",
    re.IGNORECASE,
)


def sensible_title(title: str) -> str:
    """Return what a document calls itself, or an empty string where a program made that up.

    Programs write "Document1", "Microsoft Word - visit.doc", the name of a template or of a file.
    """
    words = " ".join(tidy(title).split())
    return "" if _NO_TITLE.fullmatch(words) else words


def tidy(words: str) -> str:
    """Return words with single spaces, without soft hyphens, and without blank lines."""
    lines = _SPACES.sub(" ", clean_text(words).translate(_SOFT)).split("\n")
    return "\n".join(stripped for line in lines if (stripped := line.strip()))


def _is_tabular(table: _Table) -> bool:
    """Tell a table of short cells, at least two in a row, from one that only lays out a page."""
    cells = [cell for row in table for cell in row]
    return any(sum(map(bool, row)) > 1 for row in table) and all(
        len(cell) < 2 and sum(len(block.words) for block in cell) <= _LONG_CELL for cell in cells
    )


def _rows(table: _Table) -> list[_Block]:
    """Return the rows of a table as lines that begin and end with a bar, as plain-text sources write them."""
    rows = list[_Block]()
    for row in table:
        cells = [" ".join(block.words.split("\n")) for cell in row for block in cell or [_EMPTY]]
        line = f"| {' | '.join(cells)} |"
        breaks = PAGE_BREAK * line.count(PAGE_BREAK)
        if any(cells):
            rows.append(_Block(Kind.ROW, breaks + line.replace(PAGE_BREAK, "")))
    return rows


_EMPTY = _Block(Kind.PARAGRAPH, "")


def _all_blocks(table: _Table) -> list[_Block]:
    return [block for row in table for cell in row for block in cell]
