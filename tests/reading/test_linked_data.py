"""Linked data of web pages is read, however it is nested and broken."""

import json

import pytest

from briefview.reading.linked_data import as_list, linked_items, texts_of

NEWS = {"@type": "NewsArticle", "headline": "Tides meet in Leer", "datePublished": "2025-05-12"}


@pytest.mark.parametrize(
    "script",
    [
        json.dumps(NEWS),
        json.dumps([{"@type": "BreadcrumbList"}, NEWS]),
        json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Quay"}, NEWS]}),
        json.dumps({"@type": "WebPage", "mainEntity": NEWS}),
        json.dumps({**NEWS, "@type": ["https://schema.org/NewsArticle", "Thing"]}),
        f"<!-- {json.dumps(NEWS)} -->",
        f"//<![CDATA[\n{json.dumps(NEWS)}\n//]]>",
        json.dumps(NEWS)[:-1] + ",};",
        json.dumps(NEWS).replace('"', "&quot;"),
        json.dumps(NEWS).replace("meet in", "meet\tin"),
        json.dumps(NEWS)[:-1] + ', "articleBody": "It broke off he',
    ],
)
def test_the_article_is_found_wherever_it_stands_and_in_damaged_scripts(script: str) -> None:
    item = linked_items(iter([script]))[0]
    assert texts_of(item, "headline") == ["Tides meet in Leer"]
    assert texts_of(item, "datePublished") == ["2025-05-12"]


def test_a_news_article_goes_before_an_event_and_that_before_the_page() -> None:
    kinds = ("WebPage", "Event", "NewsArticle")
    items = linked_items(json.dumps({"@type": kind, "name": kind}) for kind in kinds)
    assert [texts_of(item, "name") for item in items] == [["NewsArticle"], ["Event"], ["WebPage"]]


def test_a_thing_that_is_only_referred_to_is_looked_up() -> None:
    graph = [{"@id": "#quay", "@type": "Organization", "name": "The Quay"}, {**NEWS, "publisher": {"@id": "#quay"}}]
    assert texts_of(linked_items(iter([json.dumps({"@graph": graph})]))[0], "publisher") == ["The Quay"]


@pytest.mark.parametrize("script", ["", "null", "7", "[" * 100_000, '{"a":' * 100_000, "[1" + "0" * 9000 + "]", "{}"])
def test_scripts_without_sense_say_nothing(script: str) -> None:
    assert linked_items(iter([script])) == []


def test_texts_are_plain_words() -> None:
    assert texts_of({"name": "half \ud800 a pair\0"}, "name") == ["half � a pair"]
    item = {"author": [{"name": ["Ines &amp; Co"]}, "A\n B", None, {"url": ""}, 3.5], "name": 2025}
    assert texts_of(item, "author") == ["Ines & Co", "A B"]
    assert texts_of(item, "name") == ["2025"]
    assert texts_of(item, "missing") == as_list(None) == []
