"""The file of figures has a line for each."""

import datetime as dt

from briefview.export.page import PageSetup
from briefview.export.statistic_csv import render
from tests.builder import sample_brief


def test_each_figure_is_a_line() -> None:
    lines = render(sample_brief(), PageSetup(), dt.date(2026, 11, 24)).data.decode("utf-8-sig").split("\r\n")
    assert lines[0].startswith("Figure,Hedge,What it counts,Scope,According to,Value")
    assert [line.split(",pilots,")[0] for line in lines[1:2]] == ['"12,500",']
    assert len(lines) == 5
