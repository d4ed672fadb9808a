"""Bars are drawn only where they are honest."""

import pytest

from briefview.brief import EventBrief
from briefview.presentation.statistic import bar_lengths, bar_note, statistic_rows
from tests.builder import BriefBuilder, sample_brief


def brief_with_figures(*figures: tuple[str, str, str | None]) -> EventBrief:
    """Return a brief with figures (value, counted, unit)."""
    make = BriefBuilder("; ".join(f"{value} {counted}" for value, counted, _ in figures))
    return EventBrief(
        sources=(make.source(),),
        statistics=tuple(make.statistic(value, counted, value, unit=unit) for value, counted, unit in figures),
    )


def test_a_figure_stands_as_written_with_its_hedge() -> None:
    rows = statistic_rows(sample_brief())
    assert [row.figure for row in rows] == ["12,500", "31", "Nearly 40 percent"]
    assert rows[0].spoken == "12,500 pilots, trained by the alliance, over the years. Proposed. Paragraph 7."


def test_who_says_so_is_told() -> None:
    make = BriefBuilder()
    brief = EventBrief(
        sources=(make.source(),), statistics=(make.statistic("31", "ports", "31", attributed_to="Ana van Dyk"),)
    )
    assert statistic_rows(brief)[0].note == "according to Ana van Dyk"


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
    assert list(bar_lengths(brief_with_figures(*figures)).values()) == lengths


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
