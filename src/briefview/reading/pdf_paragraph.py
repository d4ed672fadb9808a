"""The paragraphs of a PDF, put together again over lines, columns and pages."""

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from briefview.reading.hyphen import Hyphens
from briefview.reading.manuscript import PAGE_BREAK
from briefview.reading.pdf_piece import Piece, same_size

_BULLET = re.compile(r"[•‣▪▫■□●○◦∙·–—➢➤✓*-]\s+(?=\S)|[\uf0b7\uf0a7\uf0d8]\s*|o\s+(?=\w)")
_NUMBERED = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)")
_SENTENCE_END = re.compile(r"[.!?:;…][\"”’')\]]*$")
_FULL_STOP = re.compile(r"[.!?…][\"”’')\]]*$")
_WIDE_STEP = 1.2  # of the usual step from line to line: from there on a paragraph ends
_TIGHT = 1.15  # of the font's size: lines are no closer
_INDENT = 0.8  # of the font's size
_DEEP = 5  # of the font's size: what is indented deeper is another block
_FEW = 2
_MUCH_ROOM = 0.35  # of the width of a block
_SHORT = 0.85  # of the width: a line that ends a sentence and is shorter ends its paragraph


class Paragraph(NamedTuple):
    """A paragraph, or an item of a list, whose words may hold the breaks of pages."""

    words: str
    is_item: bool
    first_page: int
    """The page on which it begins, counted from 1."""
    last_page: int


class _Line(NamedTuple):
    """A line, with what tells whether another goes on with it."""

    piece: Piece
    text: str
    left: float
    right: float
    """The margins between which it stands."""
    page: int


class ParagraphBuilder:
    """Takes lines in their reading order and puts them together.

    Args:
        hyphens: Tells which hyphens at the ends of lines are part of the word.
    """

    def __init__(self, hyphens: Hyphens) -> None:
        self._hyphens = hyphens
        self._lines: list[_Line] = []
        self._done: list[Paragraph] = []
        self.page = 0
        """The page that the lines stand on, counted from 1."""
        self._is_listed = False

    def turn_page(self) -> None:
        """Go on with the next page."""
        self.page += 1

    def add_flow(self, pieces: Sequence[Piece]) -> None:
        """Take the lines of a column."""
        for number, block in enumerate(blocks(pieces)):
            left = min(piece.left for piece in block)
            is_list = self._opens_list(left)
            right = max(piece.right for piece in (pieces if is_list else block))
            for at, piece in enumerate(block):
                line = _Line(piece, piece.text, left, right, self.page)
                if not (self._goes_on(line, is_list=is_list) if at else number == 0 and self._goes_over(line)):
                    self._finish()
                if not self._lines:
                    self._is_listed = is_list
                self._lines.append(line)

    def take_all(self) -> list[Paragraph]:
        """Return the paragraphs since the last time, also the last one: nothing goes on with it any more."""
        self._finish()
        done, self._done = self._done, []
        return done

    def _finish(self) -> None:
        if not self._lines:
            return
        words = self._lines[0].text
        for before, line in pairwise(self._lines):
            turned = PAGE_BREAK * (line.page - before.page)
            words = self._hyphens.joined(words, turned, line.text)
        found = _BULLET.match(words)
        numbered = _NUMBERED.match(words)
        item = f"- {words[found.end() if found else 0 :]}" if found or (self._is_listed and not numbered) else words
        pages = self._lines[0].page, self._lines[-1].page
        self._done.append(Paragraph(item, bool(found or numbered or self._is_listed), *pages))
        self._lines.clear()

    def _opens_list(self, left: float) -> bool:
        """Tell whether a block is a list whose bullets are drawn, and no letters: it is indented below a colon."""
        if not self._lines:
            return False
        before = self._lines[-1]
        return (
            before.text.endswith(":") and _INDENT * before.piece.size < left - before.left < _DEEP * before.piece.size
        )

    def _goes_on(self, line: _Line, *, is_list: bool) -> bool:
        """Tell whether a line goes on with the one above it in its block."""
        piece, before, first = line.piece, self._lines[-1], self._lines[0]
        if _begins_item(line.text):
            return False
        if _begins_item(first.text):
            return piece.left > first.piece.left + 0.3 * piece.size or not _has_room(before, line)
        if _is_indented(piece, line.left) and not _is_centred(piece, before.piece):
            return len(self._lines) > 1 and _is_indented(before.piece, line.left) and not _ends_paragraph(before, line)
        return not (_has_room(before, line) if is_list else _ends_paragraph(before, line))

    def _goes_over(self, line: _Line) -> bool:
        """Tell whether the first line of a column or page goes on with the last one before it."""
        before = self._lines[-1] if self._lines else None
        if not before or _begins_item(line.text) or not same_size(line.piece.size, before.piece.size):
            return False
        if line.piece.bold is not before.piece.bold or _FULL_STOP.search(before.text):
            return False
        return line.text[:1].islower() or before.piece.right > before.left + _SHORT * (before.right - before.left)


def _begins_item(text: str) -> bool:
    return bool(_BULLET.match(text) or _NUMBERED.match(text))


def _is_centred(piece: Piece, above: Piece) -> bool:
    return abs((piece.left + piece.right) - (above.left + above.right)) < piece.size


def _is_indented(piece: Piece, left: float) -> bool:
    return piece.left - left > _INDENT * piece.size


def _ends_paragraph(before: _Line, line: _Line) -> bool:
    """Tell whether a line ends its paragraph: the next word would have fitted, and a sentence ends or much is left."""
    much = before.right - before.piece.right > _MUCH_ROOM * (before.right - before.left)
    return _has_room(before, line) and (much or bool(_SENTENCE_END.search(before.text)))


def _has_room(before: _Line, line: _Line) -> bool:
    """Tell whether the first word of a line would have fitted on the line before it."""
    word = line.piece.letters[: len(line.text.partition(" ")[0])]
    if not word or before.text.endswith(("-", "\u2010", "\u00ad")):
        return False
    width = max(letter.right for letter in word) - min(letter.left for letter in word)
    return before.right - before.piece.right > width + 0.6 * line.piece.size


def blocks(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Return the lines of a column in blocks that look the same and that no wide step parts."""
    found = list[list[Piece]]()
    step = _usual_step(pieces)
    for above, piece in zip([None, *pieces], pieces, strict=False):
        if above and _is_near(above, piece, step):
            found[-1].append(piece)
        else:
            found.append([piece])
    return found


def _is_near(above: Piece, piece: Piece, step: float) -> bool:
    looks_same = same_size(piece.size, above.size) and piece.bold is above.bold
    shift = abs(piece.left - above.left)
    near = piece.baseline - above.baseline <= _WIDE_STEP * max(step, _TIGHT * piece.size)
    return looks_same and near and (shift < _DEEP * piece.size or _is_centred(piece, above))


def _usual_step(pieces: Sequence[Piece]) -> float:
    """Return the usual step from line to line, in points; nought for one line, and no wide one for two or three."""
    steps = sorted(
        below.baseline - above.baseline for above, below in pairwise(pieces) if same_size(above.size, below.size)
    )
    step = median(steps[: max(1, len(steps) * 2 // 3)]) if steps else 0.0
    return step if len(steps) > _FEW else min(step, _TIGHT * pieces[0].size)
