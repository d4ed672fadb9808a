"""The text of a PDF: paragraphs put together again, in the order in which they are read, with the pages they are on."""

from collections.abc import Sequence
from typing import Any

from briefview.brief import DroppedKind, Source
from briefview.errors import ReadError
from briefview.reading.hyphen import Hyphens
from briefview.reading.manuscript import Kind, Manuscript
from briefview.reading.pdf_column import Flow, Table, in_reading_order
from briefview.reading.pdf_margin import first_note, running_heads, text_size
from briefview.reading.pdf_paragraph import ParagraphBuilder
from briefview.reading.pdf_piece import Piece, page_pieces
from briefview.reading.pdf_row import Row, page_rows, row_text

MEDIA_TYPE = "application/pdf"
MOST_PAGES = 200
_MOST_LETTERS = 400_000
_UNKNOWN_SHARE = 0.2  # of the letters: with more that nobody can name the rest is no text


def read_pdf_text(document: Any, origin: str) -> Source:
    """Return the text of a PDF, an object of pypdfium2, as a source.

    Running heads, page numbers and footnotes are left out. The day on which the file was made is not taken: a page that
    was printed from the web says the day of printing, so no date may count from it.

    Raises:
        ReadError: It has too many pages or too much text, or its pages are pictures.
    """
    if len(document) > MOST_PAGES:
        raise _too_long(origin, f"it has {len(document):,} pages; at most {MOST_PAGES} are read")
    manuscript = Manuscript()
    pages = _read_pages(document, origin, manuscript)
    _Assembly(manuscript, pages).add_all()
    known = document.get_metadata_dict()
    return manuscript.source(origin, MEDIA_TYPE, known.get("Title"), known.get("Author"))


def _read_pages(document: Any, origin: str, manuscript: Manuscript) -> list[Sequence[Row]]:
    """Return the rows of all pages."""
    pages = list[Sequence[Row]]()
    letters = unknown = 0
    for page in document:
        pieces = page_pieces(page)
        page.close()
        manuscript.drop(DroppedKind.BOILERPLATE, pieces.aslant)
        letters += sum(len(piece.letters) for piece in pieces.level)
        unknown += pieces.unknown
        pages.append(page_rows(pieces.level))
        if letters > _MOST_LETTERS or not pieces.is_whole:
            raise _too_long(origin, "it has more text than any article")
    if not letters and not unknown:
        raise ReadError(
            f"Could not read {origin}: its pages are pictures without text, as a scanner makes them.",
            "Have a program for text recognition (OCR) add the text, and open what it makes.",
        )
    if unknown > _UNKNOWN_SHARE * (letters + unknown):
        raise ReadError(
            f"Could not read {origin}: its fonts do not say which letters they show.",
            "Ask for the text in another format, or have a program for text recognition (OCR) read it.",
        )
    return pages


class _Assembly:
    """Puts the rows of all pages together as text.

    Args:
        manuscript: Where the text goes.
        pages: The rows of each page.
    """

    def __init__(self, manuscript: Manuscript, pages: Sequence[Sequence[Row]]) -> None:
        self._manuscript = manuscript
        self._pages = pages
        self._builder = ParagraphBuilder(Hyphens(row_text(row) for page in pages for row in page))
        self._size = text_size(pages)
        self._turned = 0

    def add_all(self) -> None:
        """Add all pages; a paragraph may go over from one to the next."""
        for page, heads in zip(self._pages, running_heads(self._pages), strict=True):
            for index in sorted(heads):
                self._manuscript.drop(DroppedKind.RUNNING_HEAD, row_text(page[index]))
            self._add_page([row for index, row in enumerate(page) if index not in heads])
        self._add_paragraphs()
        self._turn_to(len(self._pages))

    def _add_page(self, rows: Sequence[Row]) -> None:
        self._builder.turn_page()
        for number, part in enumerate(in_reading_order(rows)):
            match part:
                case Flow(lines):
                    self._add_flow(lines, below=number > 0)
                case Table(cells):
                    self._add_paragraphs()
                    self._turn_to(self._builder.page)
                    self._add_table(cells)

    def _add_flow(self, lines: Sequence[Piece], *, below: bool) -> None:
        notes = first_note(lines, self._size, below=below)
        if lines[:notes]:
            self._builder.add_flow(lines[:notes])
        self._manuscript.drop(DroppedKind.NOTE, "\n".join(line.text for line in lines[notes:]))

    def _add_paragraphs(self) -> None:
        for paragraph in self._builder.take_all():
            self._turn_to(paragraph.first_page)
            kind = Kind.ITEM if paragraph.is_item else Kind.PARAGRAPH
            self._manuscript.add(paragraph.words, kind, paged=True)
            self._turned = paragraph.last_page

    def _turn_to(self, page: int) -> None:
        while self._turned < page:
            self._turned += 1
            self._manuscript.turn_page()

    def _add_table(self, rows: Sequence[Sequence[str]]) -> None:
        self._manuscript.begin_table()
        for row in rows:
            self._manuscript.begin_row()
            for cell in row:
                self._manuscript.begin_cell()
                self._manuscript.add(cell)
        self._manuscript.end_table()


def _too_long(origin: str, why: str) -> ReadError:
    return ReadError(f"Could not read {origin}: {why}.", "Save the pages of the article as a PDF of their own.")
