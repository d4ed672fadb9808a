"""Facts whose words are gone are shown with the words that they stood on."""

from briefview.brief import EventBrief, LostFact, Manner, Standing, Statement
from briefview.brief.rebuild import changed
from briefview.presentation.lost import lost_line, lost_rows, lost_value
from briefview.presentation.overview import overview_rows
from briefview.presentation.review import facts_by_tab, neighbour
from briefview.presentation.row import RowLook, rows_to_check
from tests.builder import sample_brief

SAID = LostFact(
    id="said",
    kind="speakers.statements",
    value=Statement(text="thanked the pilots", manner=Manner.INDIRECT),
    words=("thanked\nthe pilots",),
    owner="Ana van Dyk",
    standing=Standing.EDITED,
)
STATUS = LostFact(id="status", kind="event.status", value="ongoing", standing=Standing.ADDED)


def brief_with(*lost: LostFact) -> EventBrief:
    """Return the small brief with some lost facts."""
    return changed(sample_brief(), lost=lost)


def test_a_row_says_what_it_is_how_far_it_was_reviewed_and_on_which_words() -> None:
    head, row = lost_rows(brief_with(SAID))
    assert (head.look, head.value) == (RowLook.HEAD, "Words no longer in the source")
    assert (row.label, row.value) == ("Statement", "Ana van Dyk: thanked the pilots")
    assert row.note == "Edited"
    assert row.spoken.startswith("Words no longer in the source. Statement: Ana van Dyk: thanked the pilots. Edited")


def test_words_that_differ_from_the_value_are_told() -> None:
    _, row = lost_rows(brief_with(changed(SAID, words=("gave thanks to pilots",))))
    assert row.note == "Edited on “gave thanks to pilots”"


def test_a_status_is_told_in_words_and_a_fact_without_words_says_so() -> None:
    _, row = lost_rows(brief_with(STATUS))
    assert (lost_value(STATUS), row.note) == ("in progress", "Added by hand without words")
    assert lost_line(STATUS) == "Status: in progress (words no longer in the source)"


def test_lost_facts_end_the_overview_and_are_still_to_check_but_are_no_facts() -> None:
    brief = brief_with(SAID, STATUS)
    assert [row.fact_id for row in overview_rows(brief)[-2:]] == ["said", "status"]
    assert [row.fact_id for row in rows_to_check(overview_rows(brief))[-2:]] == ["said", "status"]
    assert "said" not in facts_by_tab(brief)[0]
    assert list(lost_rows(sample_brief())) == []


def test_a_dropped_one_is_followed_by_the_next() -> None:
    assert neighbour(brief_with(SAID, STATUS), "said") == "status"


def test_without_an_event_the_overview_still_has_what_was_lost() -> None:
    bare = EventBrief(sources=sample_brief().sources, lost=(SAID,))
    assert [row.fact_id for row in overview_rows(bare)] == ["", "said"]
