"""How a Word document looks, and what it must say so that it can be read aloud."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_INK, _QUIET, _ACCENT = "1A1F2B", "566072", "174A7C"
_HEADINGS = {"Heading 1": (20, _ACCENT, 0), "Heading 2": (13, _ACCENT, 14), "Heading 3": (11, _INK, 8)}
"""Size, colour, and room above, in points."""
_BODY, _LARGE_PRINT = 11, 14
"""Sizes of body text in points."""
_SHEETS = {"a4": (210, 297), "letter": (215.9, 279.4)}
"""Width and height in millimetres."""


def dress(document: "Document", paper: str = "a4", *, large_print: bool = False) -> None:
    """Give the styles of a new document the colours of the page, and those that it lacks.

    Args:
        document: The document.
        paper: "a4" or "letter".
        large_print: Whether the body text has 14 points instead of 11, and all other text is larger likewise.
    """
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Mm, Pt, RGBColor

    larger = _LARGE_PRINT / _BODY if large_print else 1
    styles = document.styles
    styles["Normal"].font.size = Pt(_BODY * larger)
    for name, (size, colour, above) in _HEADINGS.items():
        heading = styles[name]
        heading.font.size, heading.font.color.rgb = Pt(round(size * larger)), RGBColor.from_string(colour)
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(above), Pt(4)
    for name in ("Normal", "List Bullet", "List Bullet 2", "List Number"):
        styles[name].paragraph_format.space_after = Pt(3)
        styles[name].paragraph_format.line_spacing = 1.1
    aside = styles.add_style("Aside", WD_STYLE_TYPE.CHARACTER)
    aside.font.bold, aside.font.size, aside.font.color.rgb = False, Pt(round(9 * larger)), RGBColor.from_string(_QUIET)
    for name, above in (("First foot", 18), ("Foot", 0), ("Cell", 0)):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        style.font.size, style.paragraph_format.space_before = Pt(round(9 * larger)), Pt(above)
    page = document.sections[0]
    page.page_width, page.page_height = map(Mm, _SHEETS[paper])
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(22)
    _drop_thumbnail(document)


class StyleNames:
    """Gives styles to paragraphs and runs; python-docx looks through all styles for each, a hundred times as long.

    Args:
        document: The document, with all of its styles.
    """

    def __init__(self, document: "Document") -> None:
        self._identities = {style.name: style.style_id for style in document.styles}

    def give(self, part: "Paragraph | Run", name: str) -> None:
        """Give the style with a name to a paragraph or a run."""
        part._element.style = self._identities[name]  # noqa: SLF001 - python-docx has no other way to it


def name_language(document: "Document", language: str) -> None:
    """Say in which language a document is (BCP 47), by which it is spelled and read aloud."""
    from docx.oxml.ns import qn

    for known in document.styles.element.iter(qn("w:lang")):
        known.set(qn("w:val"), language)


def repeat_heads(table: "Table") -> None:
    """Say that the first row of a table holds the heads of its columns, and break no row over two pages."""
    from docx.oxml import OxmlElement

    for number, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no other way to it
        properties.append(OxmlElement("w:cantSplit"))
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))


def add_field(paragraph: "Paragraph", code: str) -> None:
    """Add a field to a paragraph that the reader's program fills in, such as PAGE."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    paragraph._p.append(field)  # noqa: SLF001 - python-docx has no other way to it
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _drop_thumbnail(document: "Document") -> None:
    """Drop the picture of an empty page that python-docx begins with."""
    relations = document.part.package.rels if document.part.package else {}
    for name in [name for name, relation in relations.items() if relation.reltype.endswith("/thumbnail")]:
        del relations[name]
