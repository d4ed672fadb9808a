"""The pieces of text on a page of a PDF: characters that stand side by side, with their place."""

import ctypes
import math
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from briefview.reading.pdf_script import in_logical_order, is_right_to_left

WIDE_GAP = 0.8  # of the font's size: from there on what stands on one line may be two columns or cells
_MOST_LETTERS = 30_000  # on one page
_RAISED = 0.05  # of the font's size
_ANOTHER_SIZE = 0.12
_SLANT = 0.2  # height to width of a line that is still level
_HYPHENS = {0x02: "\u2010", 0xFFFE: "\u2010"}
"""What PDFium puts for a hyphen at the end of a line."""
_UNKNOWN = frozenset({*range(0x20), 0x7F, 0xFEFF, 0xFFFD, 0xFFFF, *range(0xFDD0, 0xFDF0)}) - {2, 10, 13}
"""What PDFium gives for a character that the font does not name, and what is none."""
_LINE_ENDS = frozenset({10, 13})
_BOLD = (b"bold", b"black", b"heavy", b"-bd")
_PRIVATE = range(0xE000, 0xF900)


class Letter(NamedTuple):
    """A character, and where it begins and ends on its line."""

    character: str
    left: float
    right: float


class Piece(NamedTuple):
    """Text on one line without wide gaps; lengths in points, to the right and down the page as it is seen."""

    letters: tuple[Letter, ...]
    left: float
    right: float
    baseline: float
    size: float
    """The size of the font, as it is seen."""
    bold: bool = False

    @property
    def text(self) -> str:
        """The words of the piece in the order in which they are read."""
        text = in_logical_order(self.letters).translate(_HYPHENS)
        return unicodedata.normalize("NFC", "".join(map(_plain, text))).strip()


class PagePieces(NamedTuple):
    """What stands on a page: level pieces, and the words of what runs up, down or aslant over it."""

    level: list[Piece]
    aslant: str
    unknown: int
    """How many characters are there whose fonts do not say which they are."""
    is_whole: bool
    """Whether the page has no more letters than are read of one."""


@dataclass(slots=True)
class _Draft:
    """A piece in the making, and what PDFium says of the font at its first character."""

    bottom: float
    size: float
    baseline: float
    level: bool
    first: int
    last: int
    """The indices of its first and last letters."""
    letters: list[Letter] = field(default_factory=list)


def page_pieces(page: Any) -> PagePieces:
    """Return what stands on a page, an object of pypdfium2, in the order in which the file holds it."""
    from pypdfium2 import raw

    text_page = page.get_textpage()
    try:
        handle = text_page.raw
        count = text_page.count_chars()
        codes = [raw.FPDFText_GetUnicode(handle, index) for index in range(min(count, _MOST_LETTERS))]
        drafts = list(_drafts(handle, codes, _Turn(page.get_rotation())))
        level = [piece for draft in drafts if draft.level and (piece := _piece(handle, draft)) is not None]
    finally:
        text_page.close()
    aslant = "".join(letter.character for draft in drafts if not draft.level for letter in draft.letters)
    unknown = sum(code not in _LINE_ENDS and (code in _UNKNOWN or code in _PRIVATE) for code in codes)
    return PagePieces(level, aslant, unknown, is_whole=count <= _MOST_LETTERS)


class _Turn:
    """Turns places on a page into places as the page is seen, from its top."""

    def __init__(self, degrees: int) -> None:
        self._cosine, self._sine = round(math.cos(math.radians(degrees))), round(math.sin(math.radians(degrees)))

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Return how far to the right and down a place is seen."""
        return x * self._cosine + y * self._sine, x * self._sine - y * self._cosine


def _drafts(handle: Any, codes: Sequence[int], turn: _Turn) -> Iterator[_Draft]:
    """Yield the pieces of a page in the order of its file: each ends where the next letter stands apart from it."""
    draft: _Draft | None = None
    for index, letter, bottom in _letters(handle, codes, turn):
        if draft and letter.character == " " and letter.left == letter.right:
            draft.letters.append(letter)  # PDFium made it up from a gap
            continue
        if draft is None or _is_apart(draft, letter, bottom):
            if draft:
                yield draft
            draft = _begun(handle, index, turn, bottom)
        draft.letters.append(letter)
        draft.last = index
    if draft:
        yield draft


def _letters(handle: Any, codes: Sequence[int], turn: _Turn) -> Iterator[tuple[int, Letter, float]]:
    """Yield the index of each letter, the letter, and how far down the page it reaches."""
    from pypdfium2 import raw

    box, boxed = (rectangle := raw.FS_RECTF()), ctypes.byref(rectangle)
    for index, code in enumerate(codes):
        if code in _UNKNOWN or code in _LINE_ENDS:
            continue
        raw.FPDFText_GetLooseCharBox(handle, index, boxed)
        left, top = turn.place(box.left, box.top)
        right, bottom = turn.place(box.right, box.bottom)
        yield index, Letter(chr(code), min(left, right), max(left, right)), max(top, bottom)


def _is_apart(draft: _Draft, letter: Letter, bottom: float) -> bool:
    """Tell whether a letter begins another piece: it is raised, far off, or goes back."""
    if abs(bottom - draft.bottom) > _RAISED * draft.size:
        return True
    before = draft.letters[-1]
    if is_right_to_left(letter.character + before.character):
        return max(letter.left - before.right, before.left - letter.right) > WIDE_GAP * draft.size
    return letter.left - before.right > WIDE_GAP * draft.size or letter.left < before.left - draft.size


def _begun(handle: Any, index: int, turn: _Turn, bottom: float) -> _Draft:
    from pypdfium2 import raw

    x, y, matrix = ctypes.c_double(), ctypes.c_double(), raw.FS_MATRIX(1, 0, 0, 1, 0, 0)
    raw.FPDFText_GetCharOrigin(handle, index, ctypes.byref(x), ctypes.byref(y))
    raw.FPDFText_GetMatrix(handle, index, ctypes.byref(matrix))
    scale = math.hypot(matrix.c, matrix.d) or 1.0
    across, down = turn.place(matrix.a, matrix.b)
    return _Draft(
        bottom=bottom,
        size=max(1.0, raw.FPDFText_GetFontSize(handle, index) * scale),
        baseline=turn.place(x.value, y.value)[1],
        level=abs(down) <= _SLANT * abs(across),
        first=index,
        last=index,
    )


def _is_bold(handle: Any, draft: _Draft) -> bool:
    """Tell whether a piece is set in bold type from its first to its last letter, by the names of the fonts."""
    from pypdfium2 import raw

    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    for index in (draft.first, draft.last):
        raw.FPDFText_GetFontInfo(handle, index, name, 128, ctypes.byref(flags))
        if not any(weight in name.value.lower() for weight in _BOLD):
            return False
    return True


def _piece(handle: Any, draft: _Draft) -> Piece | None:
    """Return a piece, or nothing for a blank one."""
    seen = [letter for letter in draft.letters if not letter.character.isspace()]
    if not seen:
        return None
    left, right = min(letter.left for letter in seen), max(letter.right for letter in seen)
    return Piece(tuple(draft.letters), left, right, draft.baseline, draft.size, _is_bold(handle, draft))


def _plain(character: str) -> str:
    """Return the letters that a ligature, or a letter in one of its forms, stands for."""
    return unicodedata.normalize("NFKC", character) if "\ufb00" <= character <= "\ufefc" else character


def same_size(one: float, other: float) -> bool:
    """Tell whether two sizes of a font look the same."""
    return abs(one - other) <= _ANOTHER_SIZE * max(one, other)
