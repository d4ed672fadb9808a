"""The Speakers tab tells who spoke and what each one said."""

from briefview.brief import EventBrief, Speaker
from briefview.presentation.row import RowLook
from briefview.presentation.speaker import speaker_detail_rows, speaker_rows
from tests.builder import BriefBuilder, sample_brief


def test_the_list_names_role_and_number_of_statements() -> None:
    first, second = speaker_rows(sample_brief())
    assert (first.name, first.role, first.statements) == ("Ana van Dyk", "Director General for Ports", 2)
    assert second.spoken == "Tomás Aguilar, harbour master, 1 statement."


def test_the_rows_of_a_speaker_end_with_the_statements() -> None:
    rows = speaker_detail_rows(sample_brief(), 0)
    assert [row.label or row.value for row in rows] == [
        "Ana van Dyk", "Honorific", "Role", "At", "2 statements", "Indirect", "Indirect",
    ]  # fmt: skip


def test_a_statement_speaks_with_its_sayer() -> None:
    row = speaker_detail_rows(sample_brief(), 0)[-1]
    assert row.spoken == (
        "Indirect statement 2 of 2, Ana van Dyk: said fog warnings must reach every vessel, speaker inferred. "
        "Proposed. Paragraph 3."
    )


def test_a_direct_statement_stands_out() -> None:
    row = speaker_detail_rows(sample_brief(), 1)[-1]
    assert (row.look, row.label) == (RowLook.DIRECT, "Direct")
    assert row.value.startswith("“Nobody sails alone,”")


def test_a_speaker_without_statements_says_so() -> None:
    make = BriefBuilder()
    brief = EventBrief(sources=(make.source(),), speakers=(Speaker(name=make.fact("Ana van Dyk")),))
    assert speaker_detail_rows(brief, 0)[-1].value == "The source reports no statement"
    assert speaker_rows(brief)[0].spoken == "Ana van Dyk, 0 statements."


def test_every_fact_of_a_speaker_has_its_row() -> None:
    brief = sample_brief()
    shown = {row.fact_id for position in range(2) for row in speaker_detail_rows(brief, position)}
    assert shown - {""} == {fact.id for path, fact in brief.facts() if path[0] == "speakers"}
