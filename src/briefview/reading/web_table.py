"""The tables of a web page: rows of data as lines, and tables that only part the page."""

import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any

from briefview.reading.web_element import BLOCKS, NOT_SHOWN

_SPACE = re.compile(r"[\s\u200b\u2060\ufeff]+")
_SOFT_HYPHEN = "\u00ad"


def lays_out_a_page(table: Any) -> bool:
    """Tell a table of which a cell holds more than one line: it parts a page, and shows no data."""
    return any(not _is_plain(cell) for row in _rows(table) for cell in row if cell.tag in {"td", "th"})


def _rows(table: Any) -> Iterator[Any]:
    for part in table:
        yield from part if part.tag in {"tbody", "thead", "tfoot"} else (part,)


def plain_cells(row: Any) -> list[Any]:
    """Return the cells of a table's row, where each holds one line at most; none for a row that lays out a page."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    return cells if len(cells) > 1 and all(map(_is_plain, cells)) else []


def _is_plain(cell: Any) -> bool:
    if next(cell.iterdescendants("br", *NOT_SHOWN - {"img"}), None) is not None:
        return False
    first, second = islice(chain(cell.iterdescendants(*BLOCKS), (None, None)), 2)
    return second is None and (first is None or first.tag in {"p", "div", "center"})


def row_text(cells: list[Any]) -> str:
    """Return "Date: 12 May" for a row of a name and a value, and else the cells between bars."""
    texts = [one_line("".join(cell.itertext())) for cell in cells]
    if len(texts) == 2 and all(texts) and (cells[0].tag != cells[1].tag or texts[0].endswith(":")):
        return labelled(*texts)
    return f"| {' | '.join(texts)} |" if any(texts) else ""


def labelled(label: str, text: str) -> str:
    """Return "Date: 12 May" for a name and its value, also where the name ends with a mark of its own."""
    return f"{label} {text}" if label.endswith((":", "?")) else f"{label}: {text}"


def one_line(words: str) -> str:
    """Return words with single spaces, and without what a browser does not show."""
    return _SPACE.sub(" ", words.replace(_SOFT_HYPHEN, "")).strip()
