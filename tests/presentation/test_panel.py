"""The Panels tab numbers the topics and says what the source does not name."""

from briefview.brief import EventBrief, Panel
from briefview.presentation.panel import panel_note, panel_rows
from tests.builder import BriefBuilder, sample_brief


def brief_with_panels(*panels: Panel) -> EventBrief:
    return EventBrief(sources=(BriefBuilder().source(),), panels=panels)


def test_topics_are_numbered_and_start_with_a_capital() -> None:
    assert [(row.label, row.value) for row in panel_rows(sample_brief())] == [
        ("1", "Night pilotage"),
        ("2", "Safe moorings"),
    ]


def test_the_note_says_what_is_not_named() -> None:
    assert panel_note(sample_brief()) == "Two topics. The source names no chairs, members or times."
    assert panel_note(brief_with_panels()) == "The source names no panels."


def test_chair_members_and_time_follow_their_topic() -> None:
    make = BriefBuilder()
    panel = Panel(
        title=make.fact("night pilotage"),
        chair=make.fact("Ana van Dyk"),
        members=(make.fact("Tomás Aguilar"),),
        time=make.fact("next month"),
    )
    brief = brief_with_panels(panel)
    assert [row.value for row in panel_rows(brief)] == [
        "Night pilotage", "Time: next month", "Chair: Ana van Dyk", "Member: Tomás Aguilar",
    ]  # fmt: skip
    assert panel_rows(brief)[2].spoken == "Chair: Ana van Dyk. Proposed. Paragraph 3."
    assert panel_note(brief) == "One topic."
