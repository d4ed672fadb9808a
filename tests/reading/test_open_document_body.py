"""The body of an OpenDocument text is read in the order in which it is seen."""

from lxml import etree

from briefview.brief import Source
from briefview.reading.open_document import read_open_document
from briefview.reading.open_document_body import words_below
from tests.reading.office import open_document

STYLES = """<style:style style:name="Base"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Unseen" style:parent-style-name="Base"/>
<style:style style:name="Seen" style:parent-style-name="Base"><style:text-properties text:display="true"/></style:style>
<text:list-style style:name="Counted"><text:list-level-style-number text:level="1" style:num-format="1"/>
</text:list-style>"""


def read(text: str) -> Source:
    return read_open_document(open_document(text, STYLES), "visit.odt")


def test_lists_are_items_with_numbers_where_they_are_counted() -> None:
    items = "".join(f"<text:list-item><text:p>{words}</text:p></text:list-item>" for words in ("one", "two"))
    body = (
        f'<text:list>{items}</text:list><text:p>Then.</text:p><text:list text:style-name="Counted">{items}</text:list>'
    )
    assert read(body).text == "- one\n- two\n\nThen.\n\n1. one\n2. two"


def test_a_numbered_heading_is_no_item() -> None:
    assert read("<text:list><text:list-item><text:h>Panels</text:h></text:list-item></text:list>").text == "Panels"


def test_hidden_text_is_told_by_styles_and_sections() -> None:
    source = read(
        '<text:p>A<text:span text:style-name="Unseen">B</text:span>'
        '<text:span text:style-name="Seen">C</text:span>D</text:p>'
        '<text:section text:display="none"><text:p>E</text:p></text:section>'
        '<text:p text:style-name="Unseen">F</text:p>'
    )
    assert source.text == "ACD"
    assert [each.text for each in source.dropped] == ["B", "E", "F"]


def test_a_text_box_follows_its_paragraph() -> None:
    box = "<draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box></draw:frame>"
    assert read(f"<text:p>Around {box}the box.</text:p>").text == "Around the box.\n\nIn the box."


def test_spaces_tabs_and_breaks_are_read_as_they_are_seen() -> None:
    assert (
        read('<text:p>a<text:s text:c="999999999"/>b<text:tab/>c<text:line-break/>d\n e</text:p>').text == "a b c\nd e"
    )


def test_a_table_is_rows() -> None:
    row = "<table:table-row><table:table-cell><text:p>Ports</text:p></table:table-cell>"
    row += "<table:table-cell><text:p>31</text:p></table:table-cell></table:table-row>"
    assert read(f"<table:table>{row * 2}</table:table>").text == "| Ports | 31 |\n| Ports | 31 |"


def test_all_words_of_an_element_are_given_without_who_wrote_them() -> None:
    root = etree.fromstring(
        '<annotation xmlns:d="urn:d"><d:creator>Desk</d:creator><p>One<s/>two</p>,<p>three</p></annotation>'
    )
    assert words_below(root).split("\n") == ["", "One two,", "three"]
