"""The outline tells every fact of a brief once, in words."""

from hypothesis import given, settings

from briefview.brief import EventBrief, facts
from briefview.brief.correction import confirm
from briefview.presentation.outline import Quote, outline
from briefview.presentation.phrase import one_line
from briefview.presentation.value import value_phrase
from tests.builder import BriefBuilder, sample_brief
from tests.strategies import PLAIN_WORDS, briefs


@settings(deadline=None)
@given(briefs(PLAIN_WORDS))
def test_every_fact_of_a_brief_is_told_once(brief: EventBrief) -> None:
    told = [item.fact_id for item in outline(brief).items() if item.fact_id]
    assert sorted(told) == sorted(located.fact.id for located in facts(brief))
    words = {item.fact_id: item.text.casefold() for item in outline(brief).items()}
    for located in facts(brief):
        assert one_line(value_phrase(located.fact.value)).casefold() in words[located.fact.id]


def test_the_sections_stand_in_the_order_of_the_page() -> None:
    heads = [section.head for section in outline(sample_brief()).sections]
    assert heads == ["Bottom line", "Aims", "Who said what", "Panels", "Statistics", "What comes next"]


def test_a_brief_without_event_says_why() -> None:
    made = outline(EventBrief(sources=sample_brief().sources))
    assert (made.title.text, made.sections) == ("No event found", ())
    assert made.facts[0].text.startswith("briefview looks for a meeting")


def test_an_item_has_the_words_of_its_evidence_with_their_paragraphs() -> None:
    duration = next(item for item in outline(sample_brief()).facts if item.label == "Duration")
    assert duration.quotes == (Quote("¶1", "two-day"), Quote("¶5", "two-day"))


def test_what_was_reviewed_says_so_and_what_is_only_proposed_does_not() -> None:
    brief = sample_brief()
    host = outline(confirm(brief, brief.event.hosts[0].id)).facts[4] if brief.event else None
    assert host
    assert (host.text, host.aside) == ("Norway", "¶2, confirmed")
    assert outline(brief).facts[4].aside == "¶2"


def test_the_cells_of_a_figure_are_its_parts_and_keep_who_says_so() -> None:
    make = BriefBuilder()
    figure = make.statistic("31", "ports", "31", attributed_to="the alliance", scope=("in Peru",))
    (section,) = outline(EventBrief(sources=(make.source(),), statistics=(figure,))).sections
    assert dict(zip(section.columns, section.items[0].cells, strict=True)) == {
        "Figure": "31", "What it counts": "ports", "Scope": "in Peru", "According to": "the alliance",
    }  # fmt: skip


def test_the_foot_names_the_source_and_how_far_the_brief_was_reviewed() -> None:
    brief = sample_brief(publisher="Harbour News", url="https://example.org/fog")
    assert outline(brief).foot == (
        "Source: harbour.txt, Harbour News, https://example.org/fog. Published: not stated.",
        "0 of 26 facts reviewed.",
    )
