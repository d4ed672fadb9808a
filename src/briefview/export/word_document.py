"""A brief as a Word document: real headings, lists and a table, with its language and properties."""

import datetime as dt
import io
import zipfile
from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefview.brief import EventBrief
from briefview.export.format import Rendered
from briefview.export.printable import runs_left
from briefview.export.shown_outline import shown_outline
from briefview.export.word_style import StyleNames, add_field, dress, name_language, repeat_heads
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
    _Writer(document).write(made)
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


class _Writer:
    """Writes the outline of a brief into a document whose styles are there."""

    def __init__(self, document: "Document") -> None:
        self._document = document
        self._styles = StyleNames(document)

    def write(self, made: Outline) -> None:
        """Write all of it."""
        page = self._document.sections[0]
        if made.marking.strip():
            page.header.paragraphs[0].text = made.marking
        self._tell(self._paragraph("Heading 1"), made.title)
        self._add_items(made.facts, "List Bullet")
        for section in made.sections:
            self._paragraph("Heading 2").add_run(section.head)
            self._add_section(section)
        for number, line in enumerate(made.foot):
            self._paragraph("Foot" if number else "First foot").add_run(line)
        add_field(page.footer.paragraphs[0], "PAGE")

    def _paragraph(self, style: str) -> "Paragraph":
        paragraph = self._document.add_paragraph()
        self._styles.give(paragraph, style)
        return paragraph

    def _add_section(self, section: Section) -> None:
        if section.columns:
            self._add_table(section)
        elif section.headed:
            for item in section.items:
                self._tell(self._paragraph("Heading 3"), item)
                self._add_items(item.below, "List Bullet")
        else:
            self._add_items(section.items, "List Number" if section.numbered else "List Bullet")

    def _add_items(self, items: Iterable[Item], style: str) -> None:
        for item in items:
            self._tell(self._paragraph(style), item)
            for other in item.below:
                self._tell(self._paragraph("List Bullet 2"), other)

    def _add_table(self, section: Section) -> None:
        heads = (*section.columns, "Paragraph")
        table = self._document.add_table(rows=len(section.items) + 1, cols=len(heads), style="Table Grid")
        lines = [heads, *((*item.cells, item.aside) for item in section.items)]
        for number, (row, line) in enumerate(zip(table.rows, lines, strict=True)):
            for cell, text in zip(row.cells, line, strict=True):
                paragraph = cell.paragraphs[0]
                self._styles.give(paragraph, "Cell")
                run = paragraph.add_run(text)
                if number == 0:
                    self._styles.give(run, "Strong")
        repeat_heads(table)

    def _tell(self, paragraph: "Paragraph", item: Item) -> None:
        if item.label:
            self._styles.give(paragraph.add_run(f"{item.label}: "), "Strong")
        paragraph.add_run(item.text)
        if item.aside:
            mark = _LEFT_TO_RIGHT if runs_left(item.text) else ""
            self._styles.give(paragraph.add_run(f"{mark} ({item.aside})"), "Aside")


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
