"""The order in which the rows of a page of a PDF are read: column after column, and tables row by row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import pairwise
from statistics import median

from briefview.reading.pdf_piece import WIDE_GAP, Piece, same_size
from briefview.reading.pdf_row import Row, joined

_FEWEST_ROWS = 3  # of two pieces with one gap between them that make columns or a table
_COLUMN_WIDTH = 20  # characters that a line of a column has at least, in the middle of all its lines
_FAR = 1.6  # of the font's size: the step between two lines of one paragraph is less
_VERY_FAR = 5
_DEEPEST = 6  # columns within columns
_MOST_GAPS = 8  # of one row, the widest
_EVERYWHERE = 1e9

Gap = tuple[float, float]
"""Where nothing stands, from left to right in points."""


@dataclass(frozen=True, slots=True)
class Flow:
    """Lines that are read one after the other between the same margins."""

    lines: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Region:
    """Rows, as indices, that a gap goes through."""

    first: int
    end: int
    gap: Gap


def in_reading_order(rows: Sequence[Row], depth: int = 0) -> Iterator[Flow | Table]:
    """Yield what stands on a page, or in a column of it, in the order in which it is read."""
    at = 0
    plain = list[Piece]()
    while at < len(rows):
        region = _region(rows, at) if len(rows[at]) > 1 and depth < _DEEPEST else None
        if region is None:
            plain.append(joined(rows[at]))
            at += 1
            continue
        above = at - region.first
        if plain[: len(plain) - above]:
            yield Flow(tuple(plain[: len(plain) - above]))
        plain = []
        yield from _read_region(rows[region.first : region.end], region.gap, depth)
        at = region.end
    if plain:
        yield Flow(tuple(plain))


def _region(rows: Sequence[Row], at: int) -> _Region | None:
    """Return the region that begins at a row of several pieces, for the gap that most rows share."""
    row = rows[at]
    gaps = nlargest(_MOST_GAPS, ((left.right, right.left) for left, right in pairwise(row)), key=_width)
    found = max((_followed(rows, at, gap) for gap in gaps), key=lambda each: each[1])
    region, parted = found
    return _reaching_up(rows, region) if parted >= _FEWEST_ROWS or _is_small_table(rows, region) else None


def _width(gap: Gap) -> float:
    return gap[1] - gap[0]


def _is_small_table(rows: Sequence[Row], region: _Region) -> bool:
    """Tell two rows of two cells that stand below each other behind a wide gap."""
    pair = rows[region.first : region.first + 2]
    if len(pair) < 2 or not all(len(row) == 2 for row in pair):
        return False
    size = pair[0][0].size
    aligned = all(abs(above.left - below.left) < 1 for above, below in zip(*pair, strict=True))
    return aligned and region.gap[1] - region.gap[0] > 2 * size and pair[1][0].baseline - pair[0][0].baseline < 3 * size


def _followed(rows: Sequence[Row], at: int, gap: Gap) -> tuple[_Region, int]:
    """Follow a gap down from a row, and return the region with how many rows it parts."""
    parted, last_right, end = 0, at, at
    for index in range(at, len(rows)):
        narrowed = _narrowed(rows[index], gap)
        if narrowed is None or (index > at and _begins_anew(rows[index - 1], rows[index], gap)):
            break
        gap, end = narrowed, index + 1
        sides = {piece.left >= gap[1] - 0.1 for piece in rows[index]}
        parted += len(sides) > 1
        if True in sides:
            last_right = index
    if end < len(rows):
        end = last_right + 1 + _near_rows(rows[last_right:end])
    return _Region(at, end, gap), parted


def _begins_anew(above: Row, below: Row, gap: Gap) -> bool:
    """Tell a heading, or a line far below, that stands left of a gap and has nothing to its right either."""
    if len(below) > 1 or below[0].left >= gap[1] - 0.1:
        return False
    step = below[0].baseline - above[0].baseline
    other = below[0].bold is not above[0].bold or not same_size(below[0].size, above[0].size)
    return step > _VERY_FAR * below[0].size or (other and step > _FAR * below[0].size)


def _near_rows(rows: Sequence[Row]) -> int:
    """Return how many rows below the first one belong to its column, where others follow that span both."""
    for near, (above, below) in enumerate(pairwise(rows)):
        if below[0].baseline - above[0].baseline > _FAR * above[0].size or below[0].bold is not above[0].bold:
            return near
    return len(rows) - 1


def _narrowed(row: Row, gap: Gap) -> Gap | None:
    """Return the widest part of a gap that a row leaves free, or nothing where that is no gap any more."""
    edges = [-_EVERYWHERE, *(edge for piece in row for edge in (piece.left, piece.right)), _EVERYWHERE]
    free = [(max(left, gap[0]), min(right, gap[1])) for left, right in zip(edges[::2], edges[1::2], strict=True)]
    widest = max(free, key=lambda each: each[1] - each[0])
    return widest if widest[1] - widest[0] >= WIDE_GAP * min(piece.size for piece in row) * 0.9 else None


def _reaching_up(rows: Sequence[Row], region: _Region) -> _Region:
    """Return a region with the rows above it that stand in its right column alone, and what is beside them."""
    first = region.first
    for index in range(region.first - 1, -1, -1):
        row = rows[index]
        if _narrowed(row, region.gap) is None or len(row) > 1:
            break
        if row[0].left >= region.gap[1] - 0.1:
            first = index
    return _Region(first, region.end, region.gap)


def _read_region(rows: Sequence[Row], gap: Gap, depth: int) -> Iterator[Flow | Table]:
    left = [side for row in rows if (side := tuple(piece for piece in row if piece.left < gap[1] - 0.1))]
    right = [side for row in rows if (side := tuple(piece for piece in row if piece.left >= gap[1] - 0.1))]
    if min(_typical_length(left), _typical_length(right)) < _COLUMN_WIDTH:
        yield Table(tuple(_cells(rows, gap)))
        return
    for column in (left, right):
        yield from in_reading_order(column, depth + 1)


def _typical_length(rows: Sequence[Row]) -> float:
    return median(sum(len(piece.letters) for piece in row) for row in rows)


def _cells(rows: Sequence[Row], gap: Gap) -> Iterator[tuple[str, ...]]:
    """Yield the cells of each row of a table; a line that goes on in one cell is put with it."""
    row, before = list[str](), 0.0
    for pieces in rows:
        cells = [piece.text for piece in pieces]
        step = pieces[0].baseline - before
        before = pieces[0].baseline
        if row and len(cells) == 1 and step <= _FAR * pieces[0].size:
            which = -1 if pieces[0].left >= gap[1] - 0.1 else 0
            row[which] += f" {cells[0]}"
            continue
        if row:
            yield tuple(row)
        row = cells
    yield tuple(row)
