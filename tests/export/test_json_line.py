"""A brief on one line is the brief."""

import datetime as dt

from briefview.brief.schema import brief_from_json
from briefview.export.json_line import render
from briefview.export.page import PageSetup
from tests.full_brief import full_brief


def test_a_brief_is_one_line_and_reads_back() -> None:
    line = render(full_brief(), PageSetup(), dt.date(2026, 11, 24)).data
    assert line.endswith(b"}\n")
    assert line.count(b"\n") == 1
    assert brief_from_json(line) == full_brief()
