"""What reading again has changed is told in a line."""

from briefview.brief import LostFact, Standing
from briefview.brief.correction import add, confirm, reject, write_page_lines
from briefview.brief.rebuild import changed
from briefview.presentation.reread import is_worked_on, lost_phrase, reread_phrase
from tests.builder import sample_brief

BRIEF = sample_brief()
FIGURE = BRIEF.statistics[0].id
LOST = LostFact(id=FIGURE, kind="statistics", value=BRIEF.statistics[0].value, words=("x",), standing=Standing.EDITED)


def test_the_line_counts_what_is_new_gone_and_without_words() -> None:
    less = reject(BRIEF, FIGURE)
    assert reread_phrase(BRIEF, BRIEF, "a.txt") == "Read a.txt again, nothing has changed"
    assert reread_phrase(less, BRIEF, "a.txt") == "Read a.txt again: 1 new fact"
    assert reread_phrase(BRIEF, less, "a.txt") == "Read a.txt again: 1 fact gone"
    after = changed(add(less, "event.theme", "Safe ports")[0], lost=(LOST,))
    assert reread_phrase(BRIEF, after, "a.txt") == "Read a.txt again: 1 new fact and 1 fact without words"
    assert reread_phrase(BRIEF, write_page_lines(BRIEF, "Draft", ""), "a.txt") == "Read a.txt again: the same facts"


def test_lost_facts_are_told_of_once() -> None:
    after = changed(reject(BRIEF, FIGURE), lost=(LOST,))
    assert lost_phrase(BRIEF, after).startswith("1 reviewed fact stands on words")
    assert lost_phrase(after, after) == ""


def test_a_brief_is_worked_on_by_review_lines_of_the_page_and_what_was_lost() -> None:
    assert not is_worked_on(BRIEF)
    assert is_worked_on(confirm(BRIEF, FIGURE))
    assert is_worked_on(write_page_lines(BRIEF, "Draft", ""))
    assert is_worked_on(changed(reject(BRIEF, FIGURE), lost=(LOST,)))
