"""PDFs for tests: typeset from a few words, or written by hand."""

import io
from functools import cache

import pikepdf
import typst

from briefview.reading.pdf_piece import Letter, Piece

WIDTH = 0.5  # of the font's size: how wide a letter of a made-up piece is


@cache
def typeset(markup: str) -> bytes:
    """Return a PDF of some Typst markup."""
    return bytes(typst.compile(markup.encode(), ignore_system_fonts=True))


def drawn(*pages: str, rotate: int = 0) -> bytes:
    """Return a PDF of pages with content streams in which /F is Helvetica."""
    document = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    for content in pages:
        page = document.add_blank_page(page_size=(400, 600))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        page.Contents = document.make_stream(content.encode("latin-1"))
        page.Rotate = rotate
    return saved(document)


def saved(document: pikepdf.Pdf, password: str = "") -> bytes:
    """Return a PDF as bytes, locked if there is a password."""
    stream = io.BytesIO()
    document.save(stream, encryption=pikepdf.Encryption(owner="owner", user=password) if password else False)
    return stream.getvalue()


def piece(text: str, left: float, baseline: float, size: float = 10, *, bold: bool = False, right: float = 0) -> Piece:
    """Return a piece whose letters are equally wide; `right` makes them narrower or wider."""
    width = (right - left) / len(text) if right else WIDTH * size
    letters = tuple(Letter(each, left + at * width, left + (at + 1) * width) for at, each in enumerate(text))
    return Piece(letters, left, letters[-1].right, baseline, size, bold)
