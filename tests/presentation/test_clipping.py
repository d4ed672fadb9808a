"""A copied fact stands by itself."""

import pytest

from briefview.brief import Event, EventBrief, Fact, Standing
from briefview.presentation.clipping import fact_line, hover_text
from tests.builder import BriefBuilder, sample_brief


def test_a_copied_fact_has_its_label_and_paragraph() -> None:
    brief = sample_brief()
    assert brief.event
    assert fact_line(brief, brief.event.hosts[0].id) == "Host: Norway (¶2)"


def test_a_fact_without_words_has_no_paragraph() -> None:
    name = Fact[str](id="f1", value="Harbour Day", standing=Standing.ADDED)
    brief = EventBrief(sources=(BriefBuilder().source(),), event=Event(name=name))
    assert fact_line(brief, "f1") == "Event: Harbour Day"


def test_an_unknown_fact_is_refused() -> None:
    with pytest.raises(KeyError):
        fact_line(sample_brief(), "f99")


def test_a_statement_keeps_its_sayer_and_a_role_its_holder() -> None:
    brief = sample_brief()
    speaker = brief.speakers[0]
    assert fact_line(brief, speaker.statements[0].id) == (
        "Statement: Ana van Dyk: praised the “quiet work” of pilots (¶3)"
    )
    assert speaker.role
    assert fact_line(brief, speaker.role.id) == "Role of Ana van Dyk: Director General for Ports (¶3)"
    other = brief.related_events[0].dates
    assert other
    assert fact_line(brief, other.id).startswith("When of World Harbour Congress: next month")
    assert fact_line(brief, brief.panels[0].title.id) == "Panel topic: night pilotage (¶5)"


def test_on_hover_a_fact_says_why_it_is_there() -> None:
    brief = sample_brief()
    assert brief.event
    assert hover_text(brief, [brief.event.hosts[0].id]).startswith("Host: Norway (¶2). Stated in the source.")
    assert hover_text(brief, []) == ""


def test_a_copied_figure_keeps_who_says_so() -> None:
    make = BriefBuilder()
    figure = make.statistic("31", "ports", "31", attributed_to="the alliance")
    brief = EventBrief(sources=(make.source(),), statistics=(figure,))
    assert fact_line(brief, figure.id) == "Figure: 31 ports, according to the alliance (¶7)"
