"""The rows of a page of a PDF: the pieces of text that stand on one line, put together where only a word parts them."""

from collections.abc import Sequence

from briefview.reading.pdf_piece import WIDE_GAP, Letter, Piece

Row = tuple[Piece, ...]
"""Pieces from left to right, parted by gaps that may be those of columns or cells."""

_SAME_LINE = 0.5  # of the font's size
_SPACE = 0.15  # of the font's size: a gap that parts words
_SMALL = 0.75  # of the size of a line: a number that is set smaller than that and higher marks a note


def page_rows(pieces: Sequence[Piece]) -> list[Row]:
    """Return the rows of a page from its top, whatever the order in which the file holds the pieces."""
    groups = list[list[Piece]]()
    line = None
    for piece in sorted(pieces, key=lambda piece: piece.baseline):
        if line and _on_line(line, piece):
            groups[-1].append(piece)
            line = max(line, piece, key=_weight)
        else:
            groups.append([piece])
            line = piece
    return [_row(group) for group in groups]


def _weight(piece: Piece) -> tuple[float, float]:
    return piece.size, piece.right - piece.left


def _on_line(line: Piece, piece: Piece) -> bool:
    """Tell whether a piece stands on the line of another; raised and lowered numbers do."""
    return abs(piece.baseline - line.baseline) < _SAME_LINE * max(line.size, piece.size)


def _row(group: Sequence[Piece]) -> Row:
    row, end = list[list[Piece]](), 0.0
    for piece in sorted(group, key=lambda piece: piece.left):
        if row and piece.left - end < WIDE_GAP * max(piece.size, row[-1][-1].size):
            row[-1].append(piece)
        else:
            row.append([piece])
        end = max(end, piece.right)
    return tuple(joined(pieces) for pieces in row)


def joined(pieces: Sequence[Piece]) -> Piece:
    """Return pieces of one line as one, without the raised numbers that mark notes."""
    main = max(pieces, key=lambda piece: len(piece.letters) * piece.size)
    letters = list[Letter]()
    for piece in pieces:
        if letters and _marks_note(piece, main) and letters[-1].character not in "0123456789":
            continue
        if letters and piece.left - letters[-1].right > _SPACE * main.size and not letters[-1].character.isspace():
            letters.append(Letter(" ", letters[-1].right, piece.left))
        letters.extend(piece.letters)
    bold = all(piece.bold for piece in pieces)
    right = max(piece.right for piece in pieces)
    return Piece(tuple(letters), pieces[0].left, right, main.baseline, main.size, bold)


def _marks_note(piece: Piece, main: Piece) -> bool:
    raised = main.baseline - piece.baseline > _SPACE * main.size
    return raised and piece.size < _SMALL * main.size and piece.text.strip("[]*† ").isdigit() and len(piece.text) < 4


def row_text(row: Row) -> str:
    """Return all words of a row."""
    return " ".join(piece.text for piece in row)
