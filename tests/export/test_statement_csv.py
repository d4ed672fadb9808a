"""The file of statements has a line for each."""

import datetime as dt

from briefview.brief import EventBrief
from briefview.export.page import PageSetup
from briefview.export.statement_csv import render
from tests.builder import sample_brief

DAY = dt.date(2026, 11, 24)


def test_each_statement_is_a_line_that_begins_with_who_says_it() -> None:
    lines = render(sample_brief(), PageSetup(), DAY).data.decode("utf-8-sig").split("\r\n")
    assert lines[0].startswith("Speaker,Honorific,Role,")
    assert [line.partition(",")[0] for line in lines[1:-1]] == ["Ana van Dyk", "Ana van Dyk", "Tomás Aguilar"]
    assert lines[-1] == ""


def test_without_statements_there_are_only_the_heads() -> None:
    brief = EventBrief(sources=sample_brief().sources)
    assert render(brief, PageSetup(), DAY).data.count(b"\r\n") == 1
