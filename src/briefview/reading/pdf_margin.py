"""What the pages of a PDF have around their text: running heads, page numbers, what browsers print, and footnotes."""

import re
from collections import Counter
from collections.abc import Sequence

from briefview.reading.pdf_piece import Piece
from briefview.reading.pdf_row import Row, row_text

_EDGE = 3  # rows at the head and at the foot of a page that may be running heads
_SHIFT = 3.0  # points by which a running head may stand higher or lower from page to page
_SHARE = 0.4  # of the pages: heads may differ on left and right pages, and miss on the first
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.|seite)?\s*[-–—|]?\s*(?P<number>\d{1,4})(?P<total>\s*(?:/|\||of|von)\s*\d{1,4})?\s*[-–—|]?",
    re.IGNORECASE,
)
_PRINTED = re.compile(
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}(?: ?[AP]M)?(?: .*)?|(?:https?|file)://\S+(?: \d+/\d+)?"
)
_NOTE_MARK = re.compile(r"(?:\d{1,3}|[*†‡])[ .)]*[^\W\d_]")
_NOTE_SIZE = 0.94  # of the size of the text: notes are set smaller


def running_heads(pages: Sequence[Sequence[Row]]) -> list[set[int]]:
    """Return which rows of each page, as indices, are its running heads and its number."""
    counted = Counter(key for page in pages for key in {_key(page[index]) for index in _edges(page)})
    least = max(2, _SHARE * len(pages))
    found = [{index for index in _edges(page) if _times(counted, page[index]) >= least} for page in pages]
    for number, (page, heads) in enumerate(zip(pages, found, strict=True), 1):
        outer = [index for index in range(len(page)) if index not in heads]
        ends = {outer[0], outer[-1]} if outer else set()
        heads |= {index for index in ends if _is_printed(row_text(page[index]), number, len(pages))}
    return found


def _edges(page: Sequence[Row]) -> set[int]:
    return {*range(min(_EDGE, len(page))), *range(max(0, len(page) - _EDGE), len(page))}


def _key(row: Row) -> tuple[str, int]:
    """Return the words of a row without its numbers, and about where it stands."""
    return re.sub(r"\d+", "#", row_text(row)).casefold(), round(row[0].baseline / _SHIFT)


def _times(counted: Counter[tuple[str, int]], row: Row) -> int:
    words, place = _key(row)
    return sum(counted[words, near] for near in (place - 1, place, place + 1)) if len(words) > 1 else 0


def _is_printed(text: str, number: int, pages: int) -> bool:
    """Tell the number of a page, and what a browser prints around one."""
    if _PRINTED.fullmatch(text):
        return True
    found = _PAGE_NUMBER.fullmatch(text)
    if found is None:
        return False
    return bool(found["total"]) or (pages > 1 and int(found["number"]) >= number) or text == "1"


def text_size(pages: Sequence[Sequence[Row]]) -> float:
    """Return the size of most letters, in points; nought where there are none."""
    counted = Counter[float]()
    for page in pages:
        for row in page:
            for piece in row:
                counted[round(piece.size, 1)] += len(piece.letters)
    return max(counted, key=lambda size: counted[size], default=0.0)


def first_note(lines: Sequence[Piece], size: float, *, below: bool = False) -> int:
    """Return where the footnotes of a column begin, or how many lines there are.

    They are set smaller than the text, stand below all of it, and the first begins with its mark.

    Args:
        lines: The lines of the column from its top.
        size: The size of most letters of the document, in points.
        below: Whether other text stands above the column, so that it may hold nothing but footnotes.
    """
    at = len(lines)
    while at and lines[at - 1].size <= _NOTE_SIZE * size:
        at -= 1
    while at < len(lines) and not _NOTE_MARK.match(lines[at].text):
        at += 1
    return at if at or below else len(lines)
