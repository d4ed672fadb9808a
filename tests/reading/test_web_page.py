"""Web pages give their articles, whole and alone, and keep what stood around them."""

import datetime as dt
import json
import socket
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefview.brief import DroppedKind, Published, PublishedOrigin, Source
from briefview.errors import ReadError
from briefview.extraction.pipeline import extract_brief
from briefview.reading.markdown import read_markdown
from briefview.reading.web_article import letters
from briefview.reading.web_page import begins_web_page, read_web_page, source_from_fragment
from tests.extraction.corpus import CORPUS
from tests.reading.article import AUTHOR, TITLE, plain_text
from tests.reading.newsroom import (
    ADDRESS,
    AROUND,
    TEMPLATES,
    Article,
    Template,
    article_from_text,
    line_breaks,
    table_layout,
)

pytest.importorskip("lxml_html_clean")

SAVED = Path(__file__).parent / "files" / "saved.html"
SECONDS = 10
WORDS = {path.stem: path.read_text(encoding="utf-8") for path in sorted((CORPUS / "articles").iterdir())}
PLAIN = [name for name, text in WORDS.items() if not text.startswith("#")]
GOLD = {item["id"]: item for item in json.loads((CORPUS / "gold.json").read_text(encoding="utf-8"))}
HARBOUR = article_from_text(plain_text(), "2025-04-15")
PIECES = (b"<", b'"', b"</div>", b"<table><tr><td>", b"<!--", b"\0", b"\xff", b"&#xD800;", b"\\ud800", b"{", b"<svg>")
"""What pages are damaged with."""
LEAST_EQUAL = 1.0
"""The share of pages whose facts must be those of the same article in plain text."""


def opened(html: str) -> Source:
    return read_web_page(html.encode(), "page.html")


def facts(source: Source) -> Counter[tuple[str, str]]:
    brief = extract_brief(source)
    return Counter((located.kind, str(located.fact.value)) for located in brief.facts())


def lines(text: str) -> list[str]:
    return [line for each in text.split("\n") if (line := letters(each))]


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_word_of_an_article_comes_out_of_its_page_and_nothing_around_it(template: Template) -> None:
    for name in PLAIN:
        text = opened(template(article_from_text(WORDS[name]))).text
        assert [line for line in lines(text) if line != "byinesmarlowe"] == lines(WORDS[name]), name
        assert not [words for words in AROUND if words in text and words not in WORDS[name]], name


@pytest.mark.parametrize("template", TEMPLATES)
def test_what_stands_around_an_article_is_kept_beside_it_in_its_order(template: Template) -> None:
    source = opened(template(HARBOUR))
    left = "\n".join(part.text for part in source.dropped)
    assert all(" ".join(words.split()) in left for words in AROUND if words in template(HARBOUR))
    assert {part.kind for part in source.dropped} <= {DroppedKind.BOILERPLATE, DroppedKind.HIDDEN}
    assert "window.track" not in left + source.text


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_facts_of_a_page_are_those_of_the_same_article_in_plain_text(template: Template) -> None:
    equal = 0
    for name in PLAIN:
        source = opened(template(article_from_text(WORDS[name], GOLD[name].get("published") or "")))
        plain = Source(text=WORDS[name], origin="article.txt", published=source.published)
        equal += facts(source) == facts(plain)
    assert equal >= LEAST_EQUAL * len(PLAIN)


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_facts_of_headings_lists_and_tables_are_those_of_the_same_words_in_plain_text(template: Template) -> None:
    for name in set(WORDS) - set(PLAIN):
        text = read_markdown(WORDS[name].encode(), "article.md").text
        body = MarkdownIt("commonmark", {"breaks": True}).enable("table").render(WORDS[name].partition("\n")[2])
        source = opened(template(Article(text.partition("\n")[0], body, GOLD[name].get("published") or "")))
        assert facts(source) == facts(Source(text=text, origin="article.txt", published=source.published)), name


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_damaged_page_gives_a_text_that_can_be_saved_or_is_refused(data: st.DataObject) -> None:
    page = bytearray(data.draw(st.sampled_from(TEMPLATES))(HARBOUR).encode())
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(page)))
        page[at : at + data.draw(st.integers(0, 60))] = data.draw(st.sampled_from(PIECES))
    with suppress(ReadError):
        source = read_web_page(bytes(page), "page.html")
        assert Source.model_validate_json(source.model_dump_json()) == source


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_page_says_what_it_is_who_published_it_and_when(template: Template) -> None:
    source = opened(template(HARBOUR))
    assert source.title == TITLE
    assert source.media_type == "text/html"
    assert source.published
    assert (source.published.date, source.published.origin) == (dt.date(2025, 4, 15), PublishedOrigin.METADATA)
    assert source.publisher == (None if template in {table_layout, line_breaks} else "The Quay Courier")
    assert source.url in {ADDRESS, None}


def test_a_page_that_chromium_saved_reads_as_the_article_that_it_was_made_from() -> None:
    source = read_web_page(SAVED.read_bytes(), "saved.html")
    assert source.text == plain_text().strip()
    assert (source.title, source.author, source.publisher) == (TITLE, AUTHOR, "Harbour Gazette")
    assert source.published == Published(
        date=dt.date(2026, 4, 15), origin=PublishedOrigin.METADATA, field="datePublished"
    )
    assert [part.text for part in source.dropped] == [
        "Home News Contact",
        "© Harbour Gazette. Subscribe to our newsletter.",
    ]


@pytest.mark.parametrize(
    "page",
    [
        b"<!DOCTYPE html>\n<!-- saved from url=(0001)x -->\n<html>",
        b"\xef\xbb\xbf  <HTML>",
        b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>',
        b"<!-- a --><!-- b --><head>",
        b"<p>The forum opened.</p>",
        "<html>".encode("utf-16"),
    ],
)
def test_html_is_told_by_its_first_element(page: bytes) -> None:
    assert begins_web_page(page)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"<",
        b"<3 tides",
        b"<p",
        b"<People> said.",
        b"<p>unclosed",
        b"<?xml version='1.0'?><rss>",
        b"<!--",
        b"a<p></p>",
    ],
)
def test_text_with_angle_brackets_is_no_page(text: bytes) -> None:
    assert not begins_web_page(text)


def test_no_connection_is_opened_for_a_page_that_refers_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    far = "http://quay.example/far"
    page = (
        f'<!DOCTYPE html SYSTEM "{far}.dtd" [<!ENTITY % x SYSTEM "{far}.ent"> %x;]><html><head><base href="{far}">'
        f'<link rel="stylesheet" href="{far}.css"><meta http-equiv="refresh" content="0;url={far}"></head><body>'
        f'<iframe src="{far}"></iframe><img src="{far}.png"><script src="{far}.js"></script>'
        f"{HARBOUR.body}</body></html>"
    )
    assert "Harbour Safety Forum is under way" in opened(page).text


def test_a_page_without_an_article_gives_its_words_and_one_without_words_is_refused() -> None:
    assert opened("<html><title>Notice</title><body>Closed on Monday.").text == "Closed on Monday."
    assert opened("<html><body><a href='/'>Closed on Monday.</a>").text == "Closed on Monday."
    for empty in ("<html>", "<html><body><script>x</script><p hidden>secret", "<!doctype html>"):
        with pytest.raises(ReadError, match=r"page\.html: it has no text"):
            opened(empty)


def test_the_headline_goes_first_where_the_article_lacks_it() -> None:
    meta = '<meta property="og:title" content="Tides meet in Leer | Quay">'
    source = opened(f"<html><head>{meta}</head><body><main>{HARBOUR.body}</main></body></html>")
    assert source.text.startswith("Tides meet in Leer\n\nA two-day Harbour Safety Forum")
    assert source.title == "Tides meet in Leer"


def test_what_was_copied_from_a_page_keeps_its_lists_and_all_its_words() -> None:
    html = (
        '<meta charset="utf-8"><h2>Panels</h2><p>The forum has <a href="/x">three</a> of them:</p>'
        "<ul><li>Dikes</li><li>Locks</li></ul><aside>By the way.</aside><span hidden>no</span>"
    )
    source = source_from_fragment(html, "pasted", "https://quay.example/tides")
    assert source.text == "Panels\n\nThe forum has three of them:\n\n- Dikes\n- Locks\n\nBy the way."
    assert (source.origin, source.url, source.dropped) == ("pasted", "https://quay.example/tides", ())
    assert source_from_fragment('<base href="https://quay.example/a">Hall', "pasted").url == "https://quay.example/a"


def test_a_whole_page_that_was_copied_gives_its_article() -> None:
    source = source_from_fragment(TEMPLATES[0](HARBOUR), "pasted")
    assert "Subscribe now" not in source.text
    assert source.url == ADDRESS


@pytest.mark.parametrize(
    "html",
    [
        "<html><body><main>" + "<p>Home</p>" * 9000 + "<p>The forum opened here, and long words came along.</p>" * 2000,
        "<html><body><p>" + "word " * 1_990_000,
        "<html><body><ul>" + "<li>x <a href=/>y</a></li>" * 30_000,
        "<html><body>" + ("<div>" * 100 + "x" + "</div>" * 100) * 900,
        "<html><body>" + "<table><tr><td><p>a</p><p>b</p>" * 50 + "</td></tr></table>" * 50,
        "<html><script type='application/ld+json'>" + "[" * 900_000 + "</script><p>The forum opened.",
        "<html><body>" + "<p hidden>x</p>" * 90_000 + "<p>The forum opened.",
    ],
)
def test_a_page_that_is_made_to_harm_gives_its_words_within_seconds(html: str) -> None:
    began = time.process_time()
    assert opened(html).text
    assert time.process_time() - began < SECONDS
