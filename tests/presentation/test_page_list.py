"""Each fact that is not on the page, or pinned to it, says why."""

from briefview.brief import EventBrief
from briefview.brief.correction import leave_off, pin
from briefview.presentation.page_list import page_rows
from tests.builder import sample_brief

BRIEF = sample_brief()
FIRST, SECOND, THIRD = (fact.id for fact in BRIEF.statistics)
SPEAKER = BRIEF.speakers[1]


def told(brief: EventBrief, left_out: tuple[str, ...], left_off: int = 0) -> list[tuple[str, str]]:
    """Return the values and the reasons of the rows."""
    return [(row.value, row.note) for row in page_rows(brief, left_out, left_off)]


def test_what_has_no_room_is_told_the_most_important_first() -> None:
    reason = "No room: others rank before it. Pin it, or leave others off"
    assert told(BRIEF, (THIRD, SECOND)) == [
        ("No room on the page", ""),
        ("31 ports", reason),
        ("Nearly 40 percent of pilots", reason),
    ]


def test_what_was_left_off_is_told_apart_from_what_hangs_on_it() -> None:
    brief = leave_off(BRIEF, SPEAKER.name.id)
    assert SPEAKER.role
    assert told(brief, (SPEAKER.role.id, SPEAKER.name.id), 2) == [
        ("Left off the page", ""),
        ("Tomás Aguilar", "Left off by hand"),
        ("Harbour master", "Left off with Tomás Aguilar"),
    ]


def test_what_is_pinned_is_told_even_where_it_finds_no_room() -> None:
    brief = pin(pin(BRIEF, FIRST), SECOND)
    assert told(brief, (SECOND,)) == [
        ("No room on the page", ""),
        ("31 ports", "Pinned by hand, and yet there is no room"),
        ("Pinned to the page", ""),
        ("12,500 pilots, trained by the alliance, over the years", "Pinned by hand: left out last"),
    ]
    assert told(BRIEF, ()) == []
