"""What a page says about its article is taken from where it says it best."""

import datetime as dt
import json

import pytest

from briefview.brief import Published, PublishedOrigin
from briefview.reading.web_metadata import WebMetadata, bare_title, read_metadata, saved_from
from briefview.reading.web_tree import tree_from_html


def metadata(head: str, body: str = "", lang: str = "") -> WebMetadata:
    return read_metadata(tree_from_html(f"<html lang='{lang}'><head>{head}</head><body>{body}</body></html>", "page"))


def linked(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def day(found: WebMetadata) -> tuple[str, str | None] | None:
    return (str(found.published.date), found.published.field) if found.published else None


ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Tides meet",
    "datePublished": "2025-05-12T23:30:00-05:00",
    "dateModified": "2025-06-01",
    "publisher": {"@type": "Organization", "name": "The Quay"},
    "author": [{"name": "Ines Marlowe"}, {"name": "Bo Quist"}],
    "inLanguage": "en-GB",
    "url": "https://quay.example/tides#top",
}


def test_linked_data_goes_before_meta_tags_and_those_before_elements() -> None:
    metas = """<meta property="og:title" content="Tides meet | The Quay"><meta property="og:site_name" content="Quay">
    <meta name="author" content="A. Desk"><meta property="article:published_time" content="2025-05-13">
    <meta property="og:locale" content="en_US"><title>Tides – Quay</title>"""
    times = '<time datetime="2025-05-14">'
    assert metadata(linked(ARTICLE) + metas, times) == WebMetadata(
        titles=("Tides meet", "Tides meet | The Quay", "Tides – Quay"),
        publisher="The Quay",
        author="Ines Marlowe, Bo Quist",
        published=Published(date=dt.date(2025, 5, 12), origin=PublishedOrigin.METADATA, field="datePublished"),
        language="en-GB",
        url="https://quay.example/tides",
    )
    found = metadata(metas, times)
    assert (found.publisher, found.author, found.language) == ("Quay", "A. Desk", "en-US")
    assert day(found) == ("2025-05-13", "article:published_time")
    assert day(metadata("", times)) == ("2025-05-14", "time")
    assert metadata("") == WebMetadata()


@pytest.mark.parametrize(
    ("head", "body", "found"),
    [
        ('<meta name="DCTERMS.issued" content="12 May 2025">', "", "dcterms.issued"),
        ('<meta name="date" content="04/05/2025"><meta name="pubdate" content="20250512">', "", "pubdate"),
        ('<meta itemprop="datePublished" content="2025-05-12">', "", "datepublished"),
        ("", '<span itemprop="datePublished" content="2025-05-12">12 May</span>', "time"),
        ("", '<time datetime="2025-05-11">x</time><time class="entry-date published" datetime="2025-05-12">', "time"),
    ],
)
def test_a_day_is_found_under_its_many_names(head: str, body: str, found: str) -> None:
    assert day(metadata(head, body)) == ("2025-05-12", found)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta property="article:modified_time" content="2025-05-12">', ""),
        ('<meta name="date" content="1970-01-01T00:00:00Z">', ""),
        ("", '<time datetime="2025-05-11">a</time><time datetime="2025-05-12">b</time>'),
        (linked({"@type": "Event", "name": "Tides", "startDate": "2025-06-01", "datePublished": "2025-05-12"}), ""),
    ],
)
def test_a_day_of_something_else_is_no_day_of_publication(head: str, body: str) -> None:
    assert metadata(head, body).published is None


def test_of_several_articles_on_a_page_the_one_at_its_address_counts() -> None:
    other = {**ARTICLE, "headline": "Trams stop", "datePublished": "2024-01-01", "url": "https://quay.example/trams"}
    canonical = '<link rel="canonical" href="https://quay.example/tides">'
    found = metadata(canonical + linked([other, {**ARTICLE, "url": "https://quay.example/tides"}]))
    assert (found.titles[0], day(found)) == ("Tides meet", ("2025-05-12", "datePublished"))


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<base href="https://quay.example/a/"><link rel="canonical" href="b">', "https://quay.example/a/b"),
        ('<meta property="og:url" content="https://quay.example/tides">', "https://quay.example/tides"),
        ('<link rel="canonical" href="/tides">', ""),
        ('<link rel="canonical" href="javascript:alert(1)">', ""),
        ('<link rel="canonical" href="file:///etc/passwd">', ""),
        ('<link rel="canonical" href="https://ada:secret@quay.example/">', ""),
        ('<link rel="canonical" href="http://[bad">', ""),
    ],
)
def test_only_a_whole_address_of_the_web_is_one(head: str, url: str) -> None:
    assert metadata(head).url == url


def test_an_address_is_no_author() -> None:
    head = '<meta property="article:author" content="https://facebook.example/quay"><meta name="byl" content="By Bo">'
    assert metadata(head).author == "By Bo"


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Tides meet in Leer | The Quay", "Tides meet in Leer"),
        ("The Quay – Tides meet in Leer", "Tides meet in Leer"),
        ("Tides meet in Leer - News - The Quay", "Tides meet in Leer - News"),
        ("Tides meet – Harbours – and pilots", "Tides meet – Harbours – and pilots"),
        ("Tides-and-dikes forum", "Tides-and-dikes forum"),
        ("A – long tale of tides", "A – long tale of tides"),
        ("The Quay", "The Quay"),
    ],
)
def test_the_name_of_the_site_is_no_part_of_a_title(title: str, bare: str) -> None:
    assert bare_title(title, "The Quay") == bare


def test_a_browser_notes_where_it_saved_a_page_from() -> None:
    page = "<!DOCTYPE html>\n<!-- saved from url=(0030)https://quay.example/tides -->\n<html>"
    assert saved_from(page) == "https://quay.example/tides"
    assert saved_from("<!-- saved from url=(0030)file:///home/ada/x -->") == saved_from("<html>") == ""
