"""The body of a Word document is read in the order in which it is seen."""

import pytest
from lxml import etree

from briefview.brief import Dropped, DroppedKind, Source
from briefview.reading.word_body import words_below
from briefview.reading.word_document import read_word_document
from tests.reading.office import W, paragraph, word

NUMBERING = """<w:abstractNum w:abstractNumId="7">
<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/></w:lvl>
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>"""
STYLES = """<w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Item"><w:basedOn w:val="Base"/></w:style>
<w:style w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>"""


def read(body: str, **parts: str) -> Source:
    return read_word_document(word(body, **parts), "visit.docx")


def listed(words: str, depth: int) -> str:
    return paragraph(words, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>')


def test_numbers_and_bullets_are_counted_by_their_lists() -> None:
    body = "".join(
        listed(words, depth) for words, depth in (("one", 0), ("a", 1), ("b", 1), ("x", 2), ("two", 0), ("a", 1))
    )
    assert read(body, numbering=NUMBERING).text == "3. one\na) a\nb) b\n- x\n4. two\na) a"


def test_a_style_makes_an_item_and_a_heading_is_none() -> None:
    body = paragraph("one", '<w:pStyle w:val="Item"/>') + paragraph("Two", '<w:pStyle w:val="Heading1"/>')
    body += paragraph("Three.", '<w:pStyle w:val="Ring"/>')
    assert read(body, styles=STYLES, numbering=NUMBERING).text == "3. one\n\nTwo\n\nThree."


def test_inserted_words_are_text_and_deleted_ones_are_kept_apart() -> None:
    body = (
        "<w:p><w:r><w:t>The </w:t></w:r><w:del><w:r><w:delText>second</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>third</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
        "<w:r><w:t> forum.</w:t></w:r></w:p>"
    )
    source = read(body)
    assert source.text == "The third forum."
    assert source.dropped == (
        Dropped(kind=DroppedKind.HIDDEN, text="second"),
        Dropped(kind=DroppedKind.HIDDEN, text="moved"),
    )


def test_paragraphs_whose_parting_was_deleted_are_one() -> None:
    assert read(paragraph("The ", "<w:rPr><w:del/></w:rPr>") + paragraph("forum.")).text == "The forum."
    assert read(paragraph("Ends.", "<w:rPr><w:del/></w:rPr>")).text == "Ends."


@pytest.mark.parametrize(("vanish", "text"), [("<w:vanish/>", "Seen."), ('<w:vanish w:val="0"/>', "Secret\n\nSeen.")])
def test_hidden_text_is_kept_apart(vanish: str, text: str) -> None:
    assert read(paragraph("Secret", run=vanish) + paragraph("Seen.")).text == text


def test_a_text_box_follows_its_paragraph_and_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent>"
    body = (
        f"<w:p><w:r><w:t>Around </w:t></w:r><w:r><x:AlternateContent xmlns:x='urn:x'><x:Choice>{box}</x:Choice>"
        f"<x:Fallback>{box}</x:Fallback></x:AlternateContent></w:r><w:r><w:t>the box.</w:t></w:r></w:p>"
    )
    assert read(body).text == "Around the box.\n\nIn the box."


def test_links_fields_and_breaks_are_read_as_they_are_seen() -> None:
    body = (
        "<w:p><w:hyperlink><w:r><w:t>A link</w:t></w:r></w:hyperlink><w:r><w:instrText> PAGE </w:instrText></w:r>"
        "<w:r><w:tab/><w:t>and</w:t><w:noBreakHyphen/><w:t>more</w:t><w:br/><w:t>below</w:t></w:r></w:p>"
    )
    assert read(body).text == "A link and-more\nbelow"


def test_a_table_is_rows_and_a_content_control_is_seen_through() -> None:
    def row(*cells: str) -> str:
        return f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in cells)}</w:tr>"

    body = (
        f"<w:sdt><w:sdtPr/><w:sdtContent><w:tbl>{row('Ports', '31')}{row('Pilots', '9')}</w:tbl></w:sdtContent></w:sdt>"
    )
    assert read(body).text == "| Ports | 31 |\n| Pilots | 9 |"


def test_all_words_of_an_element_are_given_line_by_line() -> None:
    root = etree.fromstring(f"<w:comment {W}>{paragraph('One')}{paragraph('Two')}</w:comment>")
    assert words_below(root).split() == ["One", "Two"]
