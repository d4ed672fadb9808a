"""A page's elements become lines as a browser shows them."""

import pytest

from briefview.reading.line import joined_lines
from briefview.reading.web_block import Block, page_blocks
from briefview.reading.web_tree import tree_from_html


def blocks(html: str) -> list[Block]:
    return page_blocks(tree_from_html(html, "page.html"))


def text(html: str) -> str:
    return joined_lines(blocks(html), "", "page.html")


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<p>One\n  two&nbsp;three</p><p>Four</p>", "One two three\n\nFour"),
        ("<div>One<p>Two</p>three</div>", "One\n\nTwo\n\nthree"),
        ("<p>Venue: Hall<br>Date: 12 May</p>", "Venue: Hall\nDate: 12 May"),
        ("<div>One<br><br>Two</div>", "One\n\nTwo"),
        ("<h2>Head</h2><ul><li>One<ul><li>Two</li></ul></li><li><p>Three</p></li></ul>",
         "Head\n\n- One\n- Two\n- Three"),
        ("<ol start='3'><li>Dikes</li><li>Locks</li></ol>", "3. Dikes\n4. Locks"),
        ("<ul><li>• Dikes</li><li>(b) Locks</li></ul>", "• Dikes\n(b) Locks"),
        ("<p><b>Ada</b> said <q>no</q>.<sup>th</sup><sup><a href='#n1'>1</a></sup></p>", "Ada said “no”.th"),
        ("<table><tr><th>Town</th><th>Level</th></tr><tr><td>Leer</td><td><p>3 m</p></td></tr></table>",
         "| Town | Level |\n| Leer | 3 m |"),
        ("<table><tr><th>Date</th><td>12 May</td></tr><tr><td>Place:</td><td>Leer</td></tr></table>",
         "Date: 12 May\nPlace: Leer"),
        ("<table><tr><td><p>Menu</p><p>Home</p></td><td><h1>Tides</h1><p>One.</p></td></tr></table>",
         "Menu\n\nHome\n\nTides\n\nOne."),
        ("<dl><dt>Date</dt><dd>12 May</dd><dt>Lonely</dt><dt>Who?</dt><dd>All</dd></dl>",
         "Date: 12 May\nLonely\nWho? All"),
        ("<pre>One\n  two</pre>", "One\ntwo"),
        ("<p>hy\u00adphen zero\u200bwidth</p>", "hyphen zero width"),
        ("<script>x = 1</script><style>p {}</style><noscript>No</noscript><p>Seen<!-- not --></p>", "Seen"),
        ("<blockquote><p>“Yes.”</p></blockquote>", "“Yes.”"),
        ("<p>5 &lt; 6 &amp; 7</p>", "5 < 6 & 7"),
    ],
)  # fmt: skip
def test_elements_are_set_in_lines(html: str, lines: str) -> None:
    assert text(html) == lines


@pytest.mark.parametrize(
    "html",
    [
        "<p hidden>Secret</p>",
        "<div style='color:red; DISPLAY : none'><p>Secret</p></div>",
        "<p class='btn sr-only'>Secret</p>",
        "<amp-sidebar layout='nodisplay'>Secret</amp-sidebar>",
    ],
)
def test_what_is_not_shown_says_so(html: str) -> None:
    assert [block.is_hidden for block in blocks(f"{html}<p>Seen</p>")] == [True, False]


def test_furniture_headings_and_links_say_so() -> None:
    nav, head, kept, aside = blocks(
        "<header><a>Site</a></header><article><header><h1>Tides</h1></header><p>One <a>two</a></p>"
        "<aside>Three</aside></article>"
    )
    assert (nav.is_furniture, nav.linked) == (True, 4)
    assert (head.is_heading, head.is_furniture) == (True, False)
    assert (kept.is_furniture, kept.linked) == (False, 3)
    assert aside.is_furniture
