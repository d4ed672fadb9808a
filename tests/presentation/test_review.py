"""The review is counted."""

from briefview.brief import Event, EventBrief, Standing
from briefview.brief.correction import confirm
from briefview.presentation.review import facts_by_tab, neighbour, next_proposed, review_phrase
from tests.builder import BriefBuilder, sample_brief


def test_a_new_brief_is_not_reviewed() -> None:
    count = len(list(sample_brief().facts()))
    assert review_phrase(sample_brief()) == f"0 of {count} facts reviewed"


def test_a_confirmed_fact_counts_as_reviewed() -> None:
    make = BriefBuilder()
    name = make.fact("Harbour Safety Forum").model_copy(update={"standing": Standing.CONFIRMED})
    assert review_phrase(EventBrief(sources=(make.source(),), event=Event(name=name))) == "1 of 1 fact reviewed"


def test_facts_stand_in_the_order_of_their_tabs_and_each_once() -> None:
    brief = sample_brief()
    tabs = facts_by_tab(brief)
    assert sorted(one for tab in tabs for one in tab) == sorted(located.fact.id for located in brief.facts())
    assert tabs[2] == tuple(panel.title.id for panel in brief.panels)


def test_the_next_fact_to_check_is_in_the_same_tab_and_comes_round() -> None:
    brief = sample_brief()
    overview = facts_by_tab(brief)[0]
    assert next_proposed(brief, overview[0]) == overview[1]
    assert next_proposed(brief, overview[-1]) == overview[0]
    assert next_proposed(confirm(brief, overview[1]), overview[0]) == overview[2]


def test_elsewhere_the_next_fact_to_check_is_found_until_none_is_left() -> None:
    brief = sample_brief()
    tabs = facts_by_tab(brief)
    assert next_proposed(brief, tabs[0][-1], everywhere=True) == tabs[1][0]
    assert next_proposed(brief, "", everywhere=True) == tabs[0][0]
    for located in brief.facts():
        brief = confirm(brief, located.fact.id)
    assert next_proposed(brief, tabs[0][0], everywhere=True) == ""


def test_the_neighbour_of_a_fact_follows_it_or_precedes_it_at_the_end() -> None:
    brief = sample_brief()
    panels = facts_by_tab(brief)[2]
    assert neighbour(brief, panels[0]) == panels[1]
    assert neighbour(brief, panels[1]) == panels[0]
    assert neighbour(brief, "") == ""
