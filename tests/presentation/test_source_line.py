"""A source says what it is called and when it was published."""

import datetime as dt

import pytest

from briefview.brief import Published, PublishedOrigin, Source
from briefview.presentation.source_line import origin_name, published_phrase, source_phrase
from tests.builder import BriefBuilder


@pytest.mark.parametrize(
    ("origin", "name"), [("/home/office/visit.txt", "visit.txt"), ("pasted", "pasted"), ("/", "/")]
)
def test_a_source_is_called_by_its_file(origin: str, name: str) -> None:
    assert origin_name(BriefBuilder().source(origin=origin)) == name


def test_a_date_that_is_not_known_is_not_stated() -> None:
    assert published_phrase(BriefBuilder().source()) == "Published: not stated"


def test_a_date_says_how_it_is_known() -> None:
    published = Published(date=dt.date(2025, 4, 15), origin=PublishedOrigin.GIVEN)
    assert published_phrase(BriefBuilder().source(published=published)) == "Published: 15 April 2025, set by hand"


def test_a_source_is_told_with_its_publisher_and_its_address() -> None:
    source = BriefBuilder().source(publisher="Harbour\nNews", url="https://example.org/fog")
    assert source_phrase(source) == "harbour.txt, Harbour News, https://example.org/fog. Published: not stated"


def test_a_page_that_was_asked_for_is_called_by_its_server_too() -> None:
    url = "https://quay.example/news/tides.html"
    assert origin_name(Source(text="x", origin="quay.example/tides.html", url=url)) == "quay.example/tides.html"
    assert origin_name(Source(text="x", origin="folder/tides.html", url=url)) == "tides.html"
