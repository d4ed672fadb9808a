"""Bars are drawn only where they are honest, and a picture of them says in words all that it shows."""

import pytest

from briefview.brief import EventBrief
from briefview.presentation.bar import bar_lengths, bar_note, bar_pictures
from tests.builder import BriefBuilder, comparable_brief, sample_brief


def brief_with_figures(*figures: tuple[str, str, str | None]) -> EventBrief:
    """Return a brief with figures (value, counted, unit)."""
    make = BriefBuilder("; ".join(f"{value} {counted}" for value, counted, _ in figures))
    return EventBrief(
        sources=(make.source(),),
        statistics=tuple(make.statistic(value, counted, value, unit=unit) for value, counted, unit in figures),
    )


@pytest.mark.parametrize(
    ("figures", "lengths"),
    [
        ([("27", "workers", "percent"), ("23", "workers", "percent")], [0.27, 0.23]),
        ([("50", "boats", None), ("200", "boats", None)], [0.25, 1.0]),
        ([("50", "boats", None), ("200", "ports", None)], []),
        ([("50", "boats", None), ("200", "boats", "percent")], []),
        ([("1", "boats", None), ("200", "boats", None)], []),
        ([("150", "workers", "percent"), ("20", "workers", "percent")], []),
        ([("3", "producers", "rank"), ("2", "producers", "rank")], []),
        ([("50", "boats", None)], []),
    ],
    ids=["percent", "same thing", "other thing", "other unit", "too small", "over 100", "ranks", "one"],
)
def test_bars_need_one_unit_of_one_thing(figures: list[tuple[str, str, str | None]], lengths: list[float]) -> None:
    assert list(bar_lengths(brief_with_figures(*figures).statistics).values()) == lengths


def test_a_line_says_why_there_are_no_bars() -> None:
    assert bar_note(sample_brief()) == "No bars are drawn: the three figures count different things."


def test_a_line_says_that_figures_lie_too_far_apart() -> None:
    note = bar_note(brief_with_figures(("1", "boats", None), ("200", "boats", None)))
    assert note == "No bars are drawn: figures of the same thing lie too far apart for honest bars."


def test_a_line_says_for_which_figures_there_are_bars() -> None:
    brief = brief_with_figures(("50", "boats", None), ("200", "boats", None), ("7", "ports", None))
    assert bar_note(brief) == "Bars are drawn for two figures: the same unit of the same thing."


def test_a_brief_without_figures_says_so() -> None:
    assert bar_note(brief_with_figures()) == "The source tells no figures."
    assert bar_note(brief_with_figures(("7", "ports", None))) == ""


def test_a_range_has_no_bar_since_it_is_no_one_length() -> None:
    make = BriefBuilder("10 boats; 20 boats")
    statistics = (make.statistic("10", "boats", "10", upper="15"), make.statistic("20", "boats", "20"))
    assert bar_lengths(statistics) == {}


def test_a_picture_says_what_it_counts_where_it_ends_and_every_figure() -> None:
    brief = comparable_brief()
    (picture,) = bar_pictures(brief, brief.statistics)
    assert (picture.title, picture.end) == ("Of the workforce", "100 percent")
    assert picture.words == "Bars from zero to 100 percent. Of the workforce: 27 per cent and 23 per cent."
    assert [(bar.figure, bar.references, bar.length) for bar in picture.bars] == [
        ("27 per cent", "¶1", 0.27),
        ("23 per cent", "¶1", 0.23),
    ]


def test_figures_of_the_same_thing_are_told_apart_by_what_narrows_them() -> None:
    make = BriefBuilder("50 boats in May; 200 boats in June")
    brief = EventBrief(
        sources=(make.source(),),
        statistics=(
            make.statistic("50", "boats", "50", scope=("in May",)),
            make.statistic("200", "boats", "200", attributed_to="the port"),
        ),
    )
    (picture,) = bar_pictures(brief, brief.statistics)
    assert picture.words == "Bars from zero to 200. Boats: 50 (in May) and 200 (according to the port)."


def test_a_picture_holds_only_the_figures_that_are_given() -> None:
    brief = comparable_brief()
    assert bar_pictures(brief, brief.statistics[:1]) == ()
