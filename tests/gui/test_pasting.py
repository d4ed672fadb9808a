"""What was copied or dropped is told apart: files, a link, words."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl

from briefview.brief.address import Address
from briefview.brief.pasted import Pasted
from briefview.gui.pasting import pasted_address, pasted_paths, pasted_words


def copied(text: str = "", html: str = "", *urls: str, **formats: bytes) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    for name, content in formats.items():
        data.setData(name, QByteArray(content))
    return data


def test_files_are_taken_by_their_paths(tmp_path: Path) -> None:
    assert pasted_paths(copied("", "", tmp_path.as_uri(), "https://quay.example/")) == [tmp_path]
    assert pasted_paths(None) == pasted_paths(copied("words")) == []


@pytest.mark.parametrize(
    ("data", "url"),
    [
        (
            copied("https://quay.example/tides", "<a href='x'>y</a>", "https://quay.example/tides"),
            "https://quay.example/tides",
        ),
        (copied(" https://quay.example/tides\n"), "https://quay.example/tides"),
        (copied("See https://quay.example/tides"), None),
        (copied("", "", "ftp://quay.example/tides"), None),
        (copied("", "", "https://quay.example/a", "https://quay.example/b"), None),
        (copied(), None),
        (None, None),
    ],
)
def test_a_link_is_one_where_it_stands_alone(data: QMimeData | None, url: str | None) -> None:
    assert pasted_address(data) == (Address(url) if url else None)


def test_words_keep_their_html_and_the_page_that_a_browser_says_they_are_from() -> None:
    page = "https://quay.example/tides"
    html = "<ul><li>Dikes</li></ul>"
    of_chromium = copied("Dikes", html, **{"chromium/x-source-url": page.encode()})
    of_firefox = copied("Dikes", html, **{"text/x-moz-url-priv": f"{page}\0".encode("utf-16-le")})
    assert pasted_words(of_chromium) == pasted_words(of_firefox) == Pasted("Dikes", html, page)
    assert pasted_words(copied("Dikes", html, **{"chromium/x-source-url": b"file:///home/ada"})).url == ""


def test_nothing_is_no_words() -> None:
    assert pasted_words(None) == pasted_words(copied()) == pasted_words(copied(" \n")) == Pasted("")
    assert pasted_words(copied("", "<p>Rich</p>")).length
