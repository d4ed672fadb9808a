"""Turns the content of a page into heights, SVG or PDF with Typst."""

import datetime as dt
import json
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from briefview.export.page_content import PageContent
from briefview.export.printable import printable
from briefview.resources import resource_path

if TYPE_CHECKING:
    import typst

Standard = Literal["a-3a", "ua-1"]
PDF_STANDARDS: tuple[Standard, ...] = ("a-3a", "ua-1")
"""PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1)."""

_EMBEDDED_LETTERS = (range(0x0500), range(0x0531, 0x0590), range(0x1E00, 0x2400), range(0x2066, 0x206A))
"""Latin, Greek, Cyrillic and Armenian, punctuation, arrows and the like: what the fonts inside Typst can show."""
_OTHER_SCRIPTS = ("Amiri", "Noto Serif", "Noto Serif CJK SC", "Noto Sans CJK SC", "Noto Sans")
"""Fonts whose text can be copied out of a PDF as it was put in."""


class PageOrder(NamedTuple):
    """What is to be set: a content, on "a4" or "letter" paper, at a body size in points."""

    content: PageContent
    paper: str
    body_size: float
    air: float = 0
    """Points to add between sections."""


class PageHeight(NamedTuple):
    """How much a content takes of the height of its page, in points, and in how many gaps air can go."""

    used: float
    room: float
    gaps: int


def measure_page(order: PageOrder) -> PageHeight:
    """Return the height of a content."""
    return _measured(order, None)


def measure_with_system_fonts(order: PageOrder) -> PageHeight:
    """Return the height of a content that is set with the fonts of the system too."""
    return _measured(order, system_fonts=True)


def _measured(order: PageOrder, system_fonts: bool | None) -> PageHeight:
    (found,) = json.loads(new_compiler("measure.typ", order, system_fonts).query("<height>", field="value"))
    return PageHeight(**found)


def svg_pages(order: PageOrder) -> list[bytes]:
    """Return each page of a content as an SVG document."""
    made = new_compiler("brief.typ", order, None).compile(format="svg")
    return made if isinstance(made, list) else [made or b""]


def png_page(order: PageOrder, pixels_per_inch: float) -> bytes:
    """Return the page of a content as a picture in PNG."""
    made = new_compiler("brief.typ", order, None).compile(format="png", ppi=pixels_per_inch)
    return made if isinstance(made, bytes) else b""


def shows_all_letters(order: PageOrder) -> bool:
    """Tell whether the fonts at hand have all letters of a content: a picture has boxes for those that they lack."""
    if not needs_system_fonts(json.dumps(printable(order.content), ensure_ascii=False)):
        return True
    from typst import TypstError

    try:
        pdf_bytes(order, "{}", dt.date(2000, 1, 1), PDF_STANDARDS, system_fonts=True)
    except TypstError:
        return False
    return True


def pdf_bytes(
    order: PageOrder, attached: str, day: dt.date, standards: tuple[Standard, ...], *, system_fonts: bool | None = None
) -> bytes:
    """Return a page as a tagged PDF that claims some standards.

    Args:
        order: The content and its size.
        attached: The brief as JSON text.
        day: The day that the document says it was made on.
        standards: As Typst names them; none for a plain PDF.
        system_fonts: Whether the fonts of the system may be used; where they are needed, if not given.

    Raises:
        typst.TypstError: The page cannot be made so that it meets the standards.
    """
    made = new_compiler("brief.typ", order, system_fonts, brief=attached).compile(
        format="pdf",
        pdf_standards=list(standards),
        timestamp=dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC),
    )
    return made if isinstance(made, bytes) else b""


def needs_system_fonts(text: str) -> bool:
    """Tell whether a text holds letters that the fonts inside Typst lack."""
    return any(not any(ord(letter) in letters for letters in _EMBEDDED_LETTERS) for letter in set(text))


def _families(text: str) -> tuple[str, ...]:
    """Return the fonts for a text, the one to prefer first; letters that none has come from any font there is."""
    return ("Libertinus Serif", *_installed_families()) if needs_system_fonts(text) else ("Libertinus Serif",)


@cache
def _installed_families() -> tuple[str, ...]:
    """Return those of the fonts for other scripts that are installed."""
    installed = set(_fonts(system=True).families())
    return tuple(family for family in _OTHER_SCRIPTS if family in installed)


@cache
def _fonts(*, system: bool) -> "typst.Fonts":
    """Return the fonts, read once."""
    import typst

    return typst.Fonts(include_system_fonts=system)


def new_compiler(template: str, order: PageOrder, system_fonts: bool | None, **more: str) -> "typst.Compiler":
    """Return a compiler for one page. Each page has its own, since one that is shared takes one thread at a time.

    What Typst has read and set before it remembers for all compilers, so that a new one costs half a millisecond.
    """
    import typst

    page = json.dumps(printable(order.content), ensure_ascii=False)
    setting = {"paper": order.paper, "body_size": order.body_size, "air": order.air, "fonts": _families(page)}
    system = needs_system_fonts(page) if system_fonts is None else system_fonts
    return typst.Compiler(
        str(resource_path("page", template)),
        font_paths=_fonts(system=system),
        ignore_system_fonts=not system,
        sys_inputs={"page": page, "setting": json.dumps(setting), **more},
    )
