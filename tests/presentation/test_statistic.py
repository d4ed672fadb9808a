"""The rows of figures tell them as written, and who says so."""

from briefview.brief import EventBrief
from briefview.presentation.statistic import statistic_rows
from tests.builder import BriefBuilder, sample_brief


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
