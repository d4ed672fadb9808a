"""The column of figures is as wide as it must be, within bounds."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont

from briefview.brief import EventBrief
from briefview.gui.statistic_delegate import figure_width
from briefview.presentation.statistic import statistic_rows


@pytest.mark.usefixtures("qapp")
def test_long_figures_do_not_push_the_words_away(brief: EventBrief) -> None:
    rows = statistic_rows(brief)
    long = replace(rows[0], figure="approximately 1,400 million and some more")
    short = figure_width([replace(rows[0], figure="7")], QFont())
    assert short < figure_width([long], QFont()) < 250


@pytest.mark.usefixtures("qapp")
def test_no_figures_still_have_a_column() -> None:
    assert figure_width([], QFont()) > 50
