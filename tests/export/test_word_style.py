"""A Word document looks like the page, and can be read aloud."""

import docx
from docx.shared import Inches, Pt, RGBColor

from briefview.export.word_style import StyleNames, add_field, dress, name_language, repeat_heads

NAMED = {"Normal", "Heading 1", "Heading 2", "Heading 3", "Aside", "Foot", "First foot", "Cell"}


def test_headings_have_the_colour_of_the_page_and_asides_are_quiet() -> None:
    document = docx.Document()
    dress(document)
    assert document.styles["Heading 1"].font.color.rgb == RGBColor(0x17, 0x4A, 0x7C)
    assert (document.styles["Aside"].font.size, document.styles["Aside"].font.bold) == (Pt(9), False)
    assert {"Foot", "First foot", "Cell"} <= {style.name for style in document.styles}


def test_the_language_is_named_wherever_there_is_one() -> None:
    document = docx.Document()
    name_language(document, "en-GB")
    assert "en-US" not in document.styles.element.xml.replace('w:eastAsia="en-US"', "")


def test_heads_repeat_and_rows_hold_together() -> None:
    table = docx.Document().add_table(rows=3, cols=1)
    repeat_heads(table)
    assert ["tblHeader" in row._tr.xml for row in table.rows] == [True, False, False]
    assert all("cantSplit" in row._tr.xml for row in table.rows)


def test_a_field_is_filled_in_by_the_reader() -> None:
    document = docx.Document()
    add_field(document.sections[0].footer.paragraphs[0], "PAGE")
    assert 'w:instr="PAGE"' in document.sections[0].footer.paragraphs[0]._p.xml


def test_paper_and_large_print_are_those_asked_for() -> None:
    letter, large = docx.Document(), docx.Document()
    dress(letter, "letter")
    dress(large, large_print=True)
    assert (letter.sections[0].page_width, letter.sections[0].page_height) == (Inches(8.5), Inches(11))
    assert (letter.styles["Normal"].font.size, large.styles["Normal"].font.size) == (Pt(11), Pt(14))
    assert all(large.styles[name].font.size >= Pt(11) for name in NAMED)


def test_styles_are_given_by_their_names() -> None:
    document = docx.Document()
    styles, paragraph = StyleNames(document), document.add_paragraph()
    run = paragraph.add_run("Host")
    styles.give(paragraph, "List Bullet")
    styles.give(run, "Strong")
    assert paragraph.style
    assert (paragraph.style.name, run.style.name) == ("List Bullet", "Strong")
