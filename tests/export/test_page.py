"""What does not fit is left out by rank, and the page says how much."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefview.brief import Event, EventBrief, Manner, Speaker, Statement
from briefview.brief.correction import leave_off, pin, write_page_lines
from briefview.export.page import LONGEST, MOST_LETTERS, RANKING, PageSetup, Paper, fit_page, leaving_order
from briefview.export.typesetter import PageHeight, PageOrder, measure_page, svg_pages
from briefview.presentation.label import FACT_KINDS
from tests.builder import BriefBuilder, comparable_brief, sample_brief
from tests.strategies import ANY_WORDS, briefs

SETUPS = [
    PageSetup(),
    PageSetup(paper=Paper.LETTER, marking="For official use"),
    PageSetup(large_print=True),
]


def crowded_brief(statements: int, length: int = 90) -> EventBrief:
    """Return a brief of four speakers with many statements of a length."""
    texts = [f"said {number} {'word ' * (length // 5)}".strip() for number in range(statements)]
    names = ["Ana van Dyk", "Tomás Aguilar", "Lina Orr", "Ben Ash"]
    make = BriefBuilder("\n".join(["Harbour Safety Forum", *names, *texts]))
    return EventBrief(
        sources=(make.source(),),
        event=Event(name=make.fact("Harbour Safety Forum")),
        speakers=tuple(
            Speaker(
                name=make.fact(name),
                statements=tuple(
                    make.fact(Statement(text=text, manner=Manner.INDIRECT), text) for text in texts[number::4]
                ),
            )
            for number, name in enumerate(names)
        ),
    )


def test_every_kind_of_fact_has_its_rank_wherever_it_stands() -> None:
    for kind in FACT_KINDS:
        spans = sorted((rank.first, rank.last) for rank in RANKING if rank.kind == kind)
        assert spans, f"{kind} has no rank"
        assert spans[0][0] == 0
        for (_, last), (first, _) in pairwise(spans):
            assert last == first, f"{kind}: no rank for number {last}"
        assert spans[-1][1] is None


def test_what_fits_stands_at_the_largest_size() -> None:
    page = fit_page(sample_brief(), PageSetup())
    assert (page.body_size, page.left_out, page.content["not_shown"]) == (12.0, (), "")


def test_the_size_is_the_largest_at_which_everything_fits() -> None:
    brief = sample_brief()

    def fits_from(largest: float) -> float:
        def measure(order: PageOrder) -> PageHeight:
            return PageHeight(used=order.body_size, room=largest, gaps=1)

        return fit_page(brief, PageSetup(), measure).body_size

    assert [fits_from(size) for size in (12, 11.9, 11, 10.5, 10)] == [12.0, 11.5, 11.0, 10.5, 10.0]


def test_large_print_is_never_smaller() -> None:
    page = fit_page(crowded_brief(60), PageSetup(large_print=True))
    assert page.body_size == 14.0
    assert page.left_out


def test_only_as_much_is_left_out_as_must_be() -> None:
    brief, setup = crowded_brief(60), PageSetup()
    page = fit_page(brief, setup)
    assert page.body_size == 10.0
    assert page.left_out == leaving_order(brief)[: len(page.left_out)]
    assert len(svg_pages(page.order)) == 1
    assert page.content["not_shown"] == f"{len(page.left_out)} facts not shown"
    shown = sum(len(speaker["lines"]) for speaker in page.content["speakers"])
    assert shown == 60 - len(page.left_out)


def test_the_last_statements_of_each_speaker_go_first() -> None:
    brief = crowded_brief(8)
    facts = {located.fact.id: located.path for located in brief.facts()}
    order = [facts[fact_id] for fact_id in leaving_order(brief)]
    assert order[:4] == [("speakers", number, "statements", 1) for number in (3, 2, 1, 0)]
    assert order[-1] == ("speakers", 0, "name")


def test_a_fact_goes_before_the_one_it_hangs_on() -> None:
    brief = sample_brief()
    paths = {located.fact.id: located.path for located in brief.facts()}
    order = [paths[fact_id] for fact_id in leaving_order(brief)]
    for path in order:
        for head in ("name", "title"):
            parent = (*path[:2], head)
            assert parent not in order or order.index(path) <= order.index(parent)


def test_the_name_of_the_event_is_never_left_out() -> None:
    brief = sample_brief()
    assert brief.event is not None
    assert brief.event.name.id not in leaving_order(brief)
    assert len(leaving_order(brief)) == 25


def test_a_fact_that_is_far_too_long_goes_first() -> None:
    text = f"said {'so ' * LONGEST}".strip()
    make = BriefBuilder(f"{BriefBuilder().text}\n{text}")
    long = make.fact(Statement(text=text, manner=Manner.INDIRECT), text)
    brief = EventBrief(
        sources=(make.source(),),
        event=Event(name=make.fact("Harbour Safety Forum")),
        speakers=(Speaker(name=make.fact("Ana van Dyk"), statements=(long,)),),
    )
    assert leaving_order(brief)[0] == long.id


@pytest.mark.parametrize("paper", Paper)
def test_a_page_of_absurd_length_still_fits(paper: Paper) -> None:
    words = "word " * 12_000
    make = BriefBuilder(words)
    name = make.fact(words.strip())
    brief = EventBrief(
        sources=(make.source(publisher=words),), event=Event(name=name, hosts=(make.fact(words.strip()),))
    )
    page = fit_page(brief, PageSetup(paper=paper, marking=words))
    assert len(svg_pages(page.order)) == 1
    assert page.content["title"].endswith("…")


@settings(max_examples=40, deadline=None)
@given(briefs(ANY_WORDS), st.sampled_from(SETUPS))
def test_any_brief_fits_one_page(brief: EventBrief, setup: PageSetup) -> None:
    page = fit_page(brief, setup)
    assert len(svg_pages(page.order)) == 1
    assert page.body_size in setup.body_sizes
    assert page.left_out == leaving_order(brief)[: len(page.left_out)]


def test_a_name_in_the_widest_letters_still_leaves_one_page() -> None:
    make = BriefBuilder("﷽" * 400)
    brief = EventBrief(sources=(make.source(),), event=Event(name=make.fact("﷽" * 400)))
    assert len(svg_pages(fit_page(brief, PageSetup(large_print=True)).order)) == 1


def test_a_title_is_shortened_further_where_nothing_else_helps() -> None:
    make = BriefBuilder("word " * 50)
    brief = EventBrief(sources=(make.source(),), event=Event(name=make.fact(("word " * 50).strip())))

    def measure(order: PageOrder) -> PageHeight:
        return PageHeight(used=len(order.content["title"]), room=100, gaps=1)

    assert len(fit_page(brief, PageSetup(), measure).content["title"]) <= 60


def test_air_goes_between_the_sections_where_there_is_room_and_no_more_than_looks_well() -> None:
    brief = sample_brief()

    def air(spare: float) -> float:
        return fit_page(brief, PageSetup(), lambda order: PageHeight(100 * order.body_size / 12, 100 + spare, 4)).air

    assert [air(0), air(8), air(400)] == [0, 2, pytest.approx(14.4)]


def bars_and_size(spare: float) -> tuple[int, float, int]:
    """Return how many pictures a page has whose facts leave some points to spare, its size, and what it leaves out."""

    def measure(order: PageOrder) -> PageHeight:
        return PageHeight(100 + 50 * len(order.content["pictures"]), 100 + spare, 2)

    page = fit_page(comparable_brief(), PageSetup(), measure)
    return len(page.content["pictures"]), page.body_size, len(page.left_out)


def test_bars_are_drawn_only_where_room_is_left_and_change_nothing_else() -> None:
    assert bars_and_size(0) == bars_and_size(49) == (0, 12.0, 0)
    assert bars_and_size(50) == (1, 12.0, 0)


def test_a_page_that_leaves_facts_out_draws_no_bars() -> None:
    crowded, figures = crowded_brief(120), comparable_brief()
    text = figures.sources[0].text + crowded.sources[0].text
    make = BriefBuilder(text)
    speakers = tuple(
        Speaker(
            name=make.fact(speaker.name.value),
            statements=tuple(make.fact(fact.value, fact.value.text) for fact in speaker.statements),
        )
        for speaker in crowded.speakers
    )
    statistics = tuple(make.fact(fact.value, fact.value.figure) for fact in figures.statistics)
    brief = EventBrief(sources=(make.source(),), speakers=speakers, statistics=statistics)
    page = fit_page(brief, PageSetup())
    assert page.left_out
    assert page.content["pictures"] == []


def test_bars_count_only_figures_that_stand_on_the_page() -> None:
    brief = comparable_brief()
    assert len(fit_page(brief, PageSetup()).content["pictures"]) == 1
    page = fit_page(leave_off(brief, brief.statistics[0].id), PageSetup())
    assert page.content["pictures"] == []


def test_a_brief_of_many_long_facts_is_measured_a_few_times_only() -> None:
    measured: list[PageOrder] = []

    def measure(order: PageOrder) -> PageHeight:
        measured.append(order)
        return measure_page(order)

    page = fit_page(crowded_brief(400, 2_000), PageSetup(), measure)
    assert 390 < len(page.left_out) < 400
    assert len(measured) <= 12
    assert max(len(str(order.content)) for order in measured) < 2 * MOST_LETTERS


def test_what_a_person_left_off_is_not_shown_though_there_is_room_nor_is_what_hangs_on_it() -> None:
    brief = sample_brief()
    off = leave_off(brief, brief.speakers[0].name.id)
    page = fit_page(off, PageSetup())
    assert page.body_size == 12.0
    assert page.left_off == len(page.left_out) == 6
    assert [speaker["title"] for speaker in page.content["speakers"]] == ["Tomás Aguilar"]
    assert page.content["not_shown"] == "6 facts not shown"


def test_what_a_person_pinned_goes_last_with_what_it_hangs_on() -> None:
    brief = crowded_brief(60)
    last = brief.speakers[3].statements[-1]
    assert last.id in fit_page(brief, PageSetup()).left_out
    page = fit_page(pin(brief, last.id), PageSetup())
    assert last.id not in page.left_out
    assert set(leaving_order(pin(brief, last.id))[-2:]) == {last.id, brief.speakers[3].name.id}


def test_the_lines_that_a_person_wrote_stand_on_the_page() -> None:
    written = write_page_lines(sample_brief(), "Restricted", "Press desk, 555 0147")
    page = fit_page(written, PageSetup())
    assert (page.content["marking"], page.content["contact"]) == ("Restricted", "Press desk, 555 0147")
    assert fit_page(written, PageSetup(marking="Open")).content["marking"] == "Open"
