"""PDFs: those that briefview made hold their brief, and all others are read as articles."""

import threading

from briefview.brief import EventBrief, Source
from briefview.errors import ReadError
from briefview.reading.brief_file import attached_brief

_HEAD = 4096  # bytes at the start that tell the format
_ONE_AT_A_TIME = threading.Lock()
"""PDFium keeps state that threads share."""


def begins_pdf(data: bytes) -> bool:
    """Tell whether a document is a PDF, by how it begins."""
    return data[:_HEAD].lstrip().startswith(b"%PDF-")


def read_pdf(data: bytes, origin: str) -> Source | EventBrief:
    """Return the brief that is attached to a PDF, or else its text as a source.

    Raises:
        ReadError: The PDF is damaged or locked, holds no text, or too much of it.
    """
    import pypdfium2  # a fifth of the start-up time, for few files
    from pypdfium2.raw import FPDF_ERR_PASSWORD

    from briefview.reading.pdf_guard import unpacks_too_far
    from briefview.reading.pdf_text import read_pdf_text

    if unpacks_too_far(data):
        raise ReadError(
            f"Could not read {origin}: it unpacks to more than any article has.",
            "Save the pages of the article as a PDF of their own.",
        )
    try:
        with _ONE_AT_A_TIME, pypdfium2.PdfDocument(data) as document:
            return attached_brief(document, origin) or read_pdf_text(document, origin)
    except pypdfium2.PdfiumError as error:
        if error.err_code == FPDF_ERR_PASSWORD:
            raise ReadError(
                f"Could not read {origin}: it is locked with a password.", "Save a copy of it without the password."
            ) from None
        raise ReadError(f"Could not read {origin}: the PDF is damaged.", "Take another copy of it.") from None
