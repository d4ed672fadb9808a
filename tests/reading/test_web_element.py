"""Elements say what stands in them."""

import pytest

from briefview.reading.web_element import Flags, flags_of, is_block, is_note_mark
from briefview.reading.web_tree import tree_from_html


def flags(html: str) -> Flags:
    """Return what the innermost element of some HTML says, with all around it."""
    found = Flags()
    for element in tree_from_html(html, "page").iter():
        found = flags_of(element, found)
    return found


def test_blocks_make_lines_as_do_elements_that_sites_define() -> None:
    assert [is_block(tag) for tag in ("p", "amp-sidebar", "b", "br")] == [True, True, False, False]


@pytest.mark.parametrize(
    "html", ["<nav><b>", "<div role=banner><p>", "<header><h1>", "<figure><figcaption>", "<button>"]
)
def test_what_is_no_article_is_furniture(html: str) -> None:
    assert flags(html).furniture


@pytest.mark.parametrize("html", ["<article><header><h1>", "<main><p>", "<form><p>", "<section>"])
def test_what_may_be_an_article_is_no_furniture(html: str) -> None:
    assert not flags(html).furniture


@pytest.mark.parametrize(
    ("html", "hidden"), [("<p hidden><b>", True), ("<p style='display:none'>", True), ("<p>", False)]
)
def test_all_in_a_hidden_element_is_hidden(html: str, hidden: bool) -> None:
    assert flags(html).hidden is hidden


def test_the_outermost_list_is_the_group_and_a_table_around_the_page_is_none() -> None:
    assert flags("<ul><li><ol><li>").group.tag == "ul"
    assert flags("<table><tr><td><h1>").group is None


def test_a_raised_number_that_leads_to_a_note_is_a_mark() -> None:
    notes = tree_from_html("<sup><a href='#n'>1</a></sup><sup>th</sup>", "page").iter("sup")
    assert [is_note_mark(each) for each in notes] == [True, False]
