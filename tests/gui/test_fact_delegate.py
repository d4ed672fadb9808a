"""A row finds room for its words at any width."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief
from briefview.gui.fact_list import FactListView
from briefview.presentation.overview import overview_rows


@pytest.mark.parametrize("width", [240, 320, 500, 1200])
def test_no_row_is_cut_off(qtbot: QtBot, brief: EventBrief, width: int) -> None:
    view = FactListView("Overview", 112)
    qtbot.addWidget(view)
    view.show_rows(overview_rows(brief))
    view.resize(width, 3000)
    view.show()
    rects = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(rects))
    assert all(rect.width() <= width for rect in rects)


def test_where_there_is_little_room_the_value_stands_below_its_label(qtbot: QtBot, brief: EventBrief) -> None:
    heights = []
    for width in (500, 240):
        view = FactListView("Overview", 112)
        qtbot.addWidget(view)
        view.show_rows(overview_rows(brief))
        view.resize(width, 800)
        view.show()
        heights.append(view.visualRect(view.model().index(1, 0)).height())
    assert heights[1] > heights[0]
