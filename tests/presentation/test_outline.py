"""The outline tells every fact of a brief once, in words."""

from hypothesis import given, settings

from briefview.brief import EventBrief, facts
from briefview.presentation.outline import outline
from briefview.presentation.phrase import one_line
from briefview.presentation.value import value_phrase
from tests.builder import sample_brief
from tests.strategies import PLAIN_WORDS, briefs


@settings(deadline=None)
@given(briefs(PLAIN_WORDS))
def test_every_fact_of_a_brief_with_an_event_is_told_once(brief: EventBrief) -> None:
    told = [item.fact_id for item in outline(brief).items() if item.fact_id]
    assert sorted(told) == (sorted(located.fact.id for located in facts(brief)) if brief.event else [])
    words = {item.fact_id: item.text.casefold() for item in outline(brief).items()}
    for located in facts(brief):
        if brief.event:
            assert one_line(value_phrase(located.fact.value)).casefold() in words[located.fact.id]


def test_the_sections_stand_in_the_order_of_the_page() -> None:
    heads = [section.head for section in outline(sample_brief()).sections]
    assert heads == ["Bottom line", "Aims", "Who said what", "Panels", "Statistics", "What comes next"]


def test_a_brief_without_event_says_so() -> None:
    made = outline(EventBrief(sources=sample_brief().sources))
    assert (made.title.text, made.facts, made.sections) == ("No event found", (), ())
