"""Markdown shows the words as they are, whatever they look like."""

import html
import re

import markdown_it
import pytest
from hypothesis import given, settings

from briefview.brief import EventBrief
from briefview.brief.correction import edit
from briefview.export.markdown import escaped, markdown_text
from briefview.export.shown_outline import shown_outline
from tests.builder import sample_brief
from tests.strategies import ANY_WORDS, briefs


def shown(markdown: str) -> str:
    """Return what a reader of Markdown sees."""
    rendered = markdown_it.MarkdownIt("commonmark").render(markdown)
    return html.unescape(re.sub(r"<[^>]+>", "", rendered))


@pytest.mark.parametrize(
    "words",
    ["# no head", "1. no list", "12) none", "- none", "+ none", "=== --", "*no* _stress_ **at** all", "`code`", "C# ##",
     "<script>alert(1)</script>", "[a](b) ![c](d)", "a \\ b", "&amp; &copy &#42;", "~~~ ~~gone~~", "|a|b|", "> quote",
     "http://a_b_c.org/*x*"],
)  # fmt: skip
def test_words_that_look_like_markup_stay_words(words: str) -> None:
    for line in (words, f"- {words}", f"# {words}"):
        start = line.removesuffix(words)
        assert shown(f"{start}{escaped(words)}").strip() == words


def test_headings_lists_and_paragraphs() -> None:
    lines = markdown_text(sample_brief()).splitlines()
    assert lines[0] == "# Harbour Safety Forum (¶1)"
    assert "- **Place:** Geneva, Switzerland (country inferred, ¶1)" in lines
    assert lines[lines.index("### Tomás Aguilar (¶4)") + 3].startswith("- **Direct:** “Nobody sails alone,”")
    assert "2. Safe moorings (¶5)" in lines
    assert "  - **Where:** Lima, Peru (¶6)" in lines


def test_a_name_cannot_turn_the_direction_of_what_follows() -> None:
    brief = sample_brief()
    assert brief.event
    turned = markdown_text(edit(brief, brief.event.name.id, "Forum \u202egnp.exe\x00"))
    assert turned.startswith("# Forum gnp.exe (")


@settings(max_examples=40, deadline=None)
@given(briefs(ANY_WORDS))
def test_every_word_of_any_brief_is_shown_as_it_is(brief: EventBrief) -> None:
    text = "".join(shown(markdown_text(brief)).split())
    for item in shown_outline(brief).items():
        assert "".join(item.text.split()) in text
