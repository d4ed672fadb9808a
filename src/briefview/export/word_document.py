"""A brief as a Word document: real headings, lists and a table, with its language and properties."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from briefview.brief import EventBrief
from briefview.export.format import Rendered
from briefview.export.printable import runs_left
from briefview.export.shown_outline import shown_outline
from briefview.export.word_style import add_field, dress, name_language, repeat_heads
from briefview.presentation.outline import Item, Outline, Section

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

    from briefview.export.page import PageSetup

_LANGUAGE = "en-GB"
_MADE_WITH = "briefview"
_LEFT_TO_RIGHT = "\u200e"
"""Keeps a number behind letters that run from right to left on its side (UAX #9, 2.5)."""


def render(brief: EventBrief, setup: "PageSetup", today: dt.date) -> Rendered:
    """Return a brief as DOCX (ISO/IEC 29500-1); the same brief and day give the same bytes."""
    import docx  # a quarter of the start-up time, for this format alone

    document = docx.Document()
    made = shown_outline(brief, setup.marking)
    dress(document, setup.paper, large_print=setup.large_print)
    name_language(document, _LANGUAGE)
    _tell_properties(document, made, today)
    _write(document, made)
    stream = io.BytesIO()
    document.save(stream)
    return Rendered(_dated(stream.getvalue(), today))


def _tell_properties(document: "Document", made: Outline, today: dt.date) -> None:
    known = document.core_properties
    known.title = made.title.text[:255]
    known.subject = "Brief of an event"
    known.author = known.last_modified_by = _MADE_WITH
    known.comments = made.foot[-1]
    known.language = _LANGUAGE
    known.created = known.modified = dt.datetime(today.year, today.month, today.day)  # noqa: DTZ001 - taken for UTC


def _write(document: "Document", made: Outline) -> None:
    if made.marking.strip():
        document.sections[0].header.paragraphs[0].text = made.marking
    _tell(document.add_heading(level=1), made.title)
    _add_items(document, made.facts, "List Bullet")
    for section in made.sections:
        document.add_heading(section.head, level=2)
        _add_section(document, section)
    for number, line in enumerate(made.foot):
        document.add_paragraph(line, style="Foot" if number else "First foot")
    add_field(document.sections[0].footer.paragraphs[0], "PAGE")


def _add_section(document: "Document", section: Section) -> None:
    if section.columns:
        _add_table(document, section)
    elif section.headed:
        for item in section.items:
            _tell(document.add_heading(level=3), item)
            _add_items(document, item.below, "List Bullet")
    else:
        _add_items(document, section.items, "List Number" if section.numbered else "List Bullet")


def _add_items(document: "Document", items: Iterable[Item], style: str) -> None:
    for item in items:
        _tell(document.add_paragraph(style=style), item)
        for other in item.below:
            _tell(document.add_paragraph(style="List Bullet 2"), other)


def _add_table(document: "Document", section: Section) -> None:
    heads = (*section.columns, "Paragraph")
    table = document.add_table(rows=1, cols=len(heads), style="Table Grid")
    _fill(table.rows[0].cells, heads, lambda paragraph, head: paragraph.add_run(head, style="Strong"))
    for item in section.items:
        _fill(table.add_row().cells, (*item.cells, item.aside), lambda paragraph, text: paragraph.add_run(text))
    repeat_heads(table)


def _fill(cells: "Iterable[object]", texts: Iterable[str], add: "Callable[[Paragraph, str], object]") -> None:
    from docx.table import _Cell

    for cell, text in zip(cells, texts, strict=True):
        if isinstance(cell, _Cell):
            cell.paragraphs[0].style = "Cell"
            add(cell.paragraphs[0], text)


def _tell(paragraph: "Paragraph", item: Item) -> None:
    if item.label:
        paragraph.add_run(f"{item.label}: ", style="Strong")
    paragraph.add_run(item.text)
    if item.aside:
        mark = _LEFT_TO_RIGHT if runs_left(item.text) else ""
        paragraph.add_run(f"{mark} ({item.aside})", style="Aside")


def _dated(document: bytes, today: dt.date) -> bytes:
    """Return a document whose parts were all written on a day, at midnight."""
    stream = io.BytesIO()
    day = (max(today.year, 1980), today.month, today.day, 0, 0, 0)  # ZIP knows no earlier year
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, day)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.external_attr = 0o600 << 16
            new.writestr(part, old.read(name))
    return stream.getvalue()
