"""The article of a page is told from what stands around it."""

import datetime as dt

import pytest

from briefview.reading.web_article import article_lines, headline_line, letters, signature_lines
from briefview.reading.web_block import page_blocks
from briefview.reading.web_metadata import WebMetadata
from briefview.reading.web_tree import tree_from_html

pytest.importorskip("lxml_html_clean")

PROSE = (
    "The forum on tides and dikes opened in Leer on Monday with three hundred guests from nine countries.",
    "“Tides wait for nobody,” said Ada Ferro, who heads the harbour board and chairs the forum this year.",
    "The forum is organised by the Harbour Board and lasts three days, of which the last is open to the public.",
)
BODY = "".join(f"<p>{words}</p>" for words in PROSE)
MENU = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li></ul></nav>"


def told(html: str) -> list[str]:
    root = tree_from_html(html, "page.html")
    blocks = page_blocks(root)
    return [blocks[at].text for at in article_lines(root, blocks)]


def headline(html: str, *titles: str, publisher: str = "") -> str | None:
    root = tree_from_html(html, "page.html")
    blocks = page_blocks(root)
    at = headline_line(blocks, article_lines(root, blocks), WebMetadata(titles=titles, publisher=publisher))
    return None if at is None else blocks[at].text


def test_letters_are_what_stays_however_a_text_is_set() -> None:
    assert letters("“Zürich”,\n 5–6 MAY") == "zürich56may"


def test_the_article_comes_out_whole_and_nothing_else() -> None:
    page = f"<html><body>{MENU}<main><article>{BODY}</article></main><footer>© Quay</footer></body></html>"
    assert told(page) == [*PROSE]


def test_lists_and_tables_between_the_paragraphs_belong_to_the_article() -> None:
    inner = "<ol start='2'><li>Dikes</li><li>Locks</li></ol><table><tr><th>Town</th><td>Leer</td></tr></table>"
    page = f"<html><body>{MENU}<div><p>{PROSE[0]}</p>{inner}<p>{PROSE[1]}</p><p>{PROSE[2]}</p></div></body></html>"
    assert told(page) == [PROSE[0], "2. Dikes", "3. Locks", "Town: Leer", *PROSE[1:]]


def test_what_a_page_sets_between_the_paragraphs_for_others_does_not_belong_to_it() -> None:
    between = (
        '<p class="wp-caption-text">The hall, in May</p>'
        "<h3>Related</h3><ul><li><a href='/'>Trams stop for a day</a></li></ul>"
    )
    page = f"<html><body><article><p>{PROSE[0]}</p>{between}<p>{PROSE[1]}</p><p>{PROSE[2]}</p></article></body></html>"
    assert told(page) == [*PROSE]


def test_a_line_that_also_stands_in_the_menu_is_taken_where_the_article_has_it() -> None:
    rest = "".join(f"<p>{words}</p>" for words in PROSE[1:])
    page = f"<html><body><ul><li>Panels</li></ul><article><p>{PROSE[0]}</p><h2>Panels</h2>{rest}</article>"
    assert told(page).count("Panels") == 1


def test_a_page_that_is_too_much_to_ask_about_gives_what_is_neither_furniture_nor_links() -> None:
    page = f"<html><body>{MENU}<p><a href='/'>All of this is a link</a></p>{BODY}{'<i></i>' * 16_000}</body></html>"
    assert told(page) == [*PROSE]


def test_the_headline_is_the_heading_that_a_title_names() -> None:
    page = f"<html><body><h1>The Quay</h1>{MENU}<h2>Tides meet in Leer</h2>{BODY}<h2>More news</h2></body></html>"
    assert headline(page, "Tides meet in Leer – The Quay", publisher="The Quay") == "Tides meet in Leer"
    assert headline(page, "Something else") == "The Quay"
    assert headline(f"<html><body>{BODY}</body></html>", "Tides meet in Leer") is None


def test_a_heading_in_the_head_of_the_page_is_the_headline_only_where_it_is_the_title() -> None:
    page = f"<html><body><header><h1>Tides meet in Leer</h1></header>{BODY}</body></html>"
    assert headline(page, "Tides meet in Leer") == "Tides meet in Leer"
    assert headline(page, "The Quay") is None


def test_who_wrote_an_article_and_when_stands_around_its_headline() -> None:
    root = tree_from_html(
        "<div><p>Home</p><p>Published: 12 May 2025, 09:30</p><h1>Tides</h1><p>By Ines Marlowe</p>"
        "<p class='standfirst'>Three days of dikes.</p><p>Share</p><p hidden>By Nobody Else</p><p>The forum.</p></div>",
        "page.html",
    )
    blocks = page_blocks(root)
    found = [blocks[at].text for at in signature_lines(blocks, 2, 7)]
    assert found == ["Published: 12 May 2025, 09:30", "By Ines Marlowe", "Three days of dikes."]
    assert signature_lines(blocks, 2, 7, dt.date(2025, 5, 12)) == signature_lines(blocks, 2, 7)[1:]
