"""A brief for an e-mail tells the same in plain and in rich text."""

import html
import re

from briefview.brief import EventBrief
from briefview.brief.correction import edit, write_page_lines
from briefview.presentation.mail import mail_html, mail_text
from briefview.presentation.outline import outline
from tests.builder import sample_brief


def test_plain_and_rich_text_hold_every_fact() -> None:
    brief = sample_brief()
    plain, rich = mail_text(brief), html.unescape(re.sub(r"<[^>]+>", "", mail_html(brief)))
    for item in outline(brief).items():
        assert item.text in plain
        assert item.text in rich


def test_a_statement_keeps_who_said_it_and_where() -> None:
    lines = mail_text(sample_brief()).splitlines()
    at = lines.index("• Tomás Aguilar (¶4)")
    assert lines[at + 2] == "  – Direct: “Nobody sails alone,” said Tomás Aguilar, harbour master. “We listen.” (¶4)"


def test_marking_and_contact_travel_with_the_brief() -> None:
    plain = mail_text(write_page_lines(sample_brief(), "Restricted", "Press desk, 555 0147")).splitlines()
    assert plain[0] == "Restricted"
    assert "Press desk, 555 0147" in plain


def test_words_that_look_like_markup_stay_words() -> None:
    brief = sample_brief()
    assert brief.event
    changed = edit(brief, brief.event.name.id, "<script>alert(1)</script> & Sons")
    assert "<script>" not in mail_html(changed)
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; Sons" in mail_html(changed)


def test_a_brief_without_event_is_said_to_have_none() -> None:
    assert mail_text(EventBrief(sources=sample_brief().sources)).startswith("No event found\n")
