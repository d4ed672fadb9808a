"""Words from the clipboard keep their lists where the HTML tells them."""

import pytest

from briefview.brief.pasted import Pasted
from briefview.errors import ReadError
from briefview.reading.clipboard import read_pasted
from tests.reading.article import plain_text
from tests.reading.newsroom import TEMPLATES, article_from_text

LIST = "<h2>Panels</h2><ul><li>Dikes</li><li>Locks</li></ul>"
WINDOWS = (
    "Version:0.9\r\nStartHTML:00000143\r\nEndHTML:00000300\r\nSourceURL:https://quay.example/tides\r\n<html><body>"
    f"<!--StartFragment-->{LIST}<!--EndFragment--></body></html>"
)


@pytest.mark.parametrize("html", [LIST, f"<meta charset='utf-8'>{LIST}", WINDOWS])
def test_lists_and_headings_stay(html: str) -> None:
    source = read_pasted(Pasted("Panels\nDikes\nLocks", html))
    assert (source.text, source.origin, source.media_type) == ("Panels\n\n- Dikes\n- Locks", "pasted", "text/html")
    assert source.url == ("https://quay.example/tides" if html is WINDOWS else None)


def test_html_without_structure_or_with_less_than_the_text_is_not_read() -> None:
    code = "<div style='white-space:pre'><div><span>Dikes</span></div><div><span>Locks</span></div></div>"
    for html in (code, "<p>Dikes</p>"):
        source = read_pasted(Pasted("Dikes\nLocks and gates", html, "https://quay.example/tides"))
        assert (source.text, source.media_type, source.url) == (
            "Dikes\nLocks and gates",
            "text/plain",
            "https://quay.example/tides",
        )


def test_html_alone_is_read() -> None:
    assert read_pasted(Pasted("", "<div>Dikes</div>")).text == "Dikes"


def test_a_page_that_was_copied_whole_gives_its_article() -> None:
    pytest.importorskip("lxml_html_clean")
    page = TEMPLATES[1](article_from_text(plain_text()))
    assert read_pasted(Pasted("Menu and all\n" * 200, page)).text == plain_text().strip()


def test_nothing_is_refused() -> None:
    for pasted in (Pasted(" "), Pasted("", "<p> </p>")):
        with pytest.raises(ReadError, match="pasted: it "):
            read_pasted(pasted)
