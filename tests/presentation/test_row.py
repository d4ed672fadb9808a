"""Rows speak whole sentences."""

from briefview.brief import EventBrief, Fact, Standing
from briefview.brief.correction import confirm
from briefview.presentation.overview import overview_rows
from briefview.presentation.row import RowLook, RowMaker, absent_row, head_row, rows_to_check, standing_phrase
from tests.builder import BriefBuilder, sample_brief


def maker() -> RowMaker:
    return RowMaker(EventBrief(sources=(BriefBuilder().source(),)))


def test_a_row_says_label_value_standing_and_paragraph() -> None:
    row = maker().fact_row(BriefBuilder().fact("Norway"), "Host")
    assert row.spoken == "Host: Norway. Proposed. Paragraph 2."
    assert (row.value, row.references, row.standing) == ("Norway", "¶2", Standing.PROPOSED)


def test_a_value_that_ends_in_a_full_stop_gets_no_second() -> None:
    row = maker().fact_row(BriefBuilder().fact("Dr."), "Honorific")
    assert row.spoken == "Honorific: Dr. Proposed. Paragraph 3."


def test_what_is_not_stated_says_so() -> None:
    row = absent_row("Dates")
    assert (row.look, row.value, row.spoken) == (
        RowLook.ABSENT,
        "Not stated in the source",
        "Dates: not stated in the source.",
    )


def test_a_head_holds_no_fact() -> None:
    assert head_row("Aims").fact_id == ""


def test_an_edited_fact_tells_what_the_source_says() -> None:
    fact = BriefBuilder().fact("Norway")
    edited = Fact[str](**{**fact.model_dump(), "value": "Sweden", "standing": "edited", "extracted": "Norway"})
    assert standing_phrase(edited) == "Edited, source says Norway"


def test_an_added_fact_says_so() -> None:
    assert standing_phrase(Fact[str](id="f1", value="Oslo", standing=Standing.ADDED)) == "Added by hand"


def test_only_the_rows_to_check_stay_each_below_its_head_and_label() -> None:
    brief = sample_brief()
    assert brief.event
    rows = overview_rows(confirm(brief, brief.event.hosts[0].id))
    kept = rows_to_check(rows)
    assert brief.event.hosts[0].id not in {row.fact_id for row in kept}
    second = next(row for row in kept if row.fact_id == brief.event.hosts[1].id)
    assert second.label == "Hosts"
    for located in brief.facts():
        brief = confirm(brief, located.fact.id)
    assert rows_to_check(overview_rows(brief)) == ()
