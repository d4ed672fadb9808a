"""Turns the content of a page into SVG or PDF with Typst; holds the warm compilers."""

import datetime as dt
import json
import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Literal

from briefview.export.page_content import PageContent
from briefview.resources import resource_path

if TYPE_CHECKING:
    import typst

Standard = Literal["a-3a", "ua-1"]
PDF_STANDARDS: tuple[Standard, ...] = ("a-3a", "ua-1")
"""PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1)."""

_LAST_EMBEDDED = 0x058F
"""The last character before the scripts that the embedded fonts lack: Latin, Greek, Cyrillic and Armenian end here."""
_SYMBOLS = range(0x1E00, 0x2400)
"""More Latin and Greek letters, punctuation, currency signs, arrows and signs of mathematics."""

_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")
"""NUL in JSON text: the escape of it, unless its backslash is itself escaped."""
_OTHER_SCRIPTS = ("Amiri", "Noto Serif", "Noto Serif CJK SC", "Noto Sans CJK SC", "Noto Sans")
"""Fonts whose text can be copied out of a PDF as it was put in."""


def count_pages(content: PageContent, paper: str, body_size: float) -> int:
    """Return how many pages a content takes on "a4" or "letter" paper at a body size in points."""
    return len(svg_pages(content, paper, body_size))


def count_pages_with_system_fonts(content: PageContent, paper: str, body_size: float) -> int:
    """Return the same with the fonts of the system."""
    return len(_svg_pages(page_inputs(content, paper, body_size), system_fonts=True))


def svg_pages(content: PageContent, paper: str, body_size: float) -> list[bytes]:
    """Return each page of a content as an SVG document."""
    inputs = page_inputs(content, paper, body_size)
    return _svg_pages(inputs, system_fonts=needs_system_fonts(inputs["page"]))


def _svg_pages(inputs: Mapping[str, str], *, system_fonts: bool) -> list[bytes]:
    made = _compiler(system_fonts=system_fonts).compile(format="svg", sys_inputs=dict(inputs))
    return made if isinstance(made, list) else [made or b""]


def pdf_bytes(inputs: Mapping[str, str], day: dt.date, standards: tuple[Standard, ...], *, system_fonts: bool) -> bytes:
    """Return a page as a tagged PDF that claims some standards.

    Args:
        inputs: What `page_inputs` gives, with the brief to attach.
        day: The day that the document says it was made on.
        standards: As Typst names them; none for a plain PDF.
        system_fonts: Whether the fonts of the system may be used.

    Raises:
        typst.TypstError: The page cannot be made so that it meets the standards.
    """
    made = _compiler(system_fonts=system_fonts).compile(
        format="pdf",
        sys_inputs=dict(inputs),
        pdf_standards=list(standards),
        timestamp=dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC),
    )
    return made if isinstance(made, bytes) else b""


def page_inputs(content: PageContent, paper: str, body_size: float, **more: str) -> dict[str, str]:
    """Return what the template is given: the content as JSON text, the paper, the body size in points, and more."""
    page = _NUL.sub(r"\1", json.dumps(content, ensure_ascii=False))  # Typst does not take NUL
    return {
        "page": page,
        "paper": _PAPERS[paper],
        "body-size": str(body_size),
        "fonts": json.dumps(_families(page)),
        **more,
    }


_PAPERS = {"a4": "a4", "letter": "us-letter"}


def needs_system_fonts(text: str) -> bool:
    """Tell whether a text holds letters that the fonts inside Typst lack."""
    return any(ord(letter) > _LAST_EMBEDDED and ord(letter) not in _SYMBOLS for letter in set(text))


def _families(text: str) -> tuple[str, ...]:
    """Return the fonts for a text, the one to prefer first; letters that none has come from any font there is."""
    return ("Libertinus Serif", *_installed_families()) if needs_system_fonts(text) else ("Libertinus Serif",)


@cache
def _installed_families() -> tuple[str, ...]:
    """Return those of the fonts for other scripts that are installed."""
    import typst

    installed = set(typst.Fonts().families())
    return tuple(family for family in _OTHER_SCRIPTS if family in installed)


@cache
def _compiler(*, system_fonts: bool) -> "typst.Compiler":
    """Return the compiler of the template; made once, so that it keeps what it has read."""
    import typst

    fonts = typst.Fonts(include_system_fonts=system_fonts)
    return typst.Compiler(
        str(resource_path("page", "brief.typ")), font_paths=fonts, ignore_system_fonts=not system_fonts
    )
