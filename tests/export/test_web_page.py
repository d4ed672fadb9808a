"""The web page is one file for everybody: it has landmarks and headings, runs nothing, and takes no word for markup."""

import re
from html.parser import HTMLParser
from itertools import pairwise

from hypothesis import given, settings

from briefview.brief import EventBrief
from briefview.brief.correction import edit
from briefview.export.web_page import web_page
from tests.builder import sample_brief
from tests.full_brief import full_brief
from tests.strategies import ANY_WORDS, briefs

VOID = {"meta", "br"}
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "h1", "h2", "h3", "p",
    "div", "dl", "dt", "dd", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "b", "bdi", "small",
    "details", "summary", "q",
}  # fmt: skip


class Page(HTMLParser):
    """Reads a page and remembers its tags with their attributes; refuses tags that do not close."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def names(self, *wanted: str) -> list[str]:
        return [tag for tag, _ in self.tags if not wanted or tag in wanted]


def test_language_landmarks_and_title() -> None:
    page = Page(web_page(full_brief()))
    assert page.tags[0] == ("html", {"lang": "en"})
    assert page.names("header", "main", "footer") == ["header", "main", "footer"]
    assert "<title>Tidal Energy Summit</title>" in web_page(full_brief())


def test_headings_never_skip_a_level_and_name_their_sections() -> None:
    page = Page(web_page(full_brief()))
    levels = [int(name[1]) for name in page.names("h1", "h2", "h3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(following - level <= 1 for level, following in pairwise(levels))
    heads = [attributes["id"] for tag, attributes in page.tags if tag == "h2"]
    assert heads == [attributes["aria-labelledby"] for tag, attributes in page.tags if tag == "section"]


def test_lists_and_tables_are_real() -> None:
    page = Page(web_page(full_brief()))
    assert {"dl", "dt", "dd", "ul", "ol", "li", "table", "thead"} <= set(page.names())
    scopes = [attributes.get("scope") for tag, attributes in page.tags if tag == "th"]
    assert scopes == ["col"] * 5 + ["row"]


def test_paragraphs_open_to_the_words_of_the_fact() -> None:
    text = web_page(sample_brief())
    assert (
        '<summary title="12,500 pilots">¶7</summary><ul><li>¶7 <q>12,500 pilots</q></li><li>Proposed</li></ul>' in text
    )


def test_nothing_runs_and_nothing_is_fetched() -> None:
    page = Page(web_page(full_brief()))
    attributes = {name for _, known in page.tags for name in known}
    assert set(page.names()) <= ALLOWED
    assert not {name for name in attributes if name.startswith("on") or name in {"src", "href", "style"}}
    assert not re.search(r"url\(|@import", web_page(full_brief()))


def test_words_that_look_like_markup_stay_words() -> None:
    brief = sample_brief()
    changed = edit(brief, brief.speakers[0].name.id, "</title><script>alert('x')</script>\"&amp;")
    text = web_page(changed)
    assert "<script" not in text
    assert "&lt;/title&gt;&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;&quot;&amp;amp;" in text


def test_names_of_other_directions_keep_to_themselves() -> None:
    brief = sample_brief()
    assert "<h3><bdi>آنا</bdi></h3>" in web_page(edit(brief, brief.speakers[0].name.id, "آنا"))


@settings(max_examples=25, deadline=None)
@given(briefs(ANY_WORDS))
def test_the_page_of_any_brief_is_whole(brief: EventBrief) -> None:
    assert set(Page(web_page(brief)).names()) <= ALLOWED
