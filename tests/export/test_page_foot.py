"""The foot of the page says what the brief was made from and how far it was reviewed."""

import datetime as dt

import pytest

from briefview.brief import Event, EventBrief, Fact, Published, PublishedOrigin, Source, Standing
from briefview.export.page_foot import review_line, source_line
from tests.builder import BriefBuilder, sample_brief

PUBLISHED = Published(date=dt.date(2025, 4, 15), origin=PublishedOrigin.GIVEN)


def test_the_source_is_told_by_file_publisher_date_and_digest() -> None:
    brief = sample_brief(publisher="Harbour News", published=PUBLISHED, origin="/home/ana/harbour.txt")
    digest = brief.sources[0].sha256[:8]
    assert source_line(brief) == f"harbour.txt · Harbour News · 15 April 2025 · SHA-256 {digest}…"


def test_author_and_address_are_told_where_they_are_known_and_no_address_twice() -> None:
    url = "https://quay.example/news/tides.html"
    known = {"publisher": "The Quay", "author": "Ines\nMarlowe", "published": PUBLISHED, "url": url}
    line = source_line(sample_brief(origin="saved.html", **known))
    assert line.startswith(
        "saved.html · The Quay · Ines Marlowe · 15 April 2025 · quay.example/news/tides.html · SHA-256 "
    )
    line = source_line(sample_brief(origin="quay.example/tides.html", **known))
    assert line.startswith("quay.example/news/tides.html · The Quay · Ines Marlowe · 15 April 2025 · SHA-256 ")


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({}, "no publisher or date stated"),
        ({"publisher": "Harbour News"}, "no date stated"),
        ({"published": PUBLISHED}, "no publisher stated"),
    ],
)
def test_what_is_not_known_of_the_source_is_said_so(known: dict[str, object], said: str) -> None:
    assert f" · {said} · " in source_line(sample_brief(**known))


def test_several_sources_have_their_numbers() -> None:
    sources = tuple(Source(text=str(number), origin=f"{number}.txt") for number in range(5))
    line = source_line(EventBrief(sources=sources))
    assert line.startswith("1: 0.txt · ")
    assert "; 2: 1.txt · " in line
    assert line.endswith("; 2 more sources")


def test_long_names_of_a_source_are_shortened() -> None:
    assert len(source_line(sample_brief(publisher="word " * 500))) < 200


def test_the_review_is_counted() -> None:
    assert review_line(sample_brief()) == "Extracted by rule, 0 of 26 facts reviewed"


def test_facts_that_a_person_added_are_counted_apart() -> None:
    make = BriefBuilder()
    host: Fact[str] = Fact(id="f9", value="Peru", standing=Standing.ADDED)
    brief = EventBrief(sources=(make.source(),), event=Event(name=make.fact("forum"), hosts=(host,)))
    assert review_line(brief) == "Extracted by rule, 1 fact added by hand, 1 of 2 facts reviewed"


def test_a_brief_without_facts_says_so() -> None:
    assert review_line(EventBrief(sources=(BriefBuilder().source(),))) == "Extracted by rule, no facts found"
