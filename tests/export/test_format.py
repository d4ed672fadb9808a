"""A format is one module and one line, as the README says."""

import datetime as dt
import sys
from types import ModuleType

import pytest

from briefview.brief import EventBrief
from briefview.export.format import ExportFormat, Rendered
from briefview.export.page import PageSetup
from briefview.export.shown_outline import shown_outline
from tests.builder import sample_brief


def shouted(brief: EventBrief, _setup: PageSetup, today: dt.date) -> Rendered:
    return Rendered(f"{shown_outline(brief).title.text.upper()}! {today}".encode())


def test_a_module_with_a_function_and_a_line_are_a_format(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("briefview.export.shout")
    monkeypatch.setattr(module, "render", shouted, raising=False)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    known = ExportFormat(".shout.txt", "text/plain", "Shout", "shout")
    made = known.render(sample_brief(), PageSetup(), dt.date(2026, 11, 24))
    assert (known.name, made) == ("shout.txt", Rendered(b"HARBOUR SAFETY FORUM! 2026-11-24"))
