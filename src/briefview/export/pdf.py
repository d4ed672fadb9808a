"""The page as a PDF that everybody can read and that opens again as the brief, and as SVG for screen and printer."""

import datetime as dt
from contextlib import suppress

from briefview.brief import EventBrief
from briefview.brief.schema import brief_to_json
from briefview.export.format import Rendered
from briefview.export.page import FittedPage, PageSetup, fit_page
from briefview.export.typesetter import PDF_STANDARDS, measure_with_system_fonts, pdf_bytes, svg_pages

NOT_ACCESSIBLE = (
    "The page holds letters that no installed font can show, so the PDF does not claim PDF/UA and PDF/A. "
    "Install a font for their script, such as Amiri or Noto Sans CJK, and export again."
)


def render(brief: EventBrief, setup: PageSetup, today: dt.date) -> Rendered:
    """Return the page of a brief as PDF/UA-1 and PDF/A-3a, the brief attached as JSON.

    The same brief, setup and day give the same bytes. Where the fonts at hand lack letters of the page, the PDF is
    tagged but claims no standard, and a warning says so.
    """
    from typst import TypstError

    attached = brief_to_json(brief)
    with suppress(TypstError):
        return Rendered(pdf_bytes(fit_page(brief, setup).order, attached, today, PDF_STANDARDS))
    page = fit_page(brief, setup, measure_with_system_fonts)
    with suppress(TypstError):
        return Rendered(pdf_bytes(page.order, attached, today, PDF_STANDARDS, system_fonts=True))
    return Rendered(pdf_bytes(page.order, attached, today, (), system_fonts=True), NOT_ACCESSIBLE)


def render_svg(page: FittedPage) -> bytes:
    """Return a page that fits as an SVG document."""
    return svg_pages(page.order)[0]
