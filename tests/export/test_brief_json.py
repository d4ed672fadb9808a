"""The JSON file of a brief is the brief."""

from hypothesis import given

from briefview.brief import EventBrief
from briefview.brief.schema import brief_from_json
from briefview.export.brief_json import marked, render_json
from briefview.export.page import PageSetup
from tests.builder import sample_brief
from tests.strategies import briefs


@given(briefs())
def test_any_brief_survives_json(brief: EventBrief) -> None:
    assert brief_from_json(render_json(brief)) == brief


def test_letters_of_all_scripts_stand_as_themselves() -> None:
    assert "Tomás".encode() in render_json(sample_brief())


def test_a_marking_that_is_asked_for_is_saved_with_the_page_and_a_blank_one_is_none() -> None:
    assert marked(sample_brief(), PageSetup(marking=" Draft ")).page.marking == "Draft"
    assert marked(sample_brief(), PageSetup(marking=" ")) == marked(sample_brief(), PageSetup()) == sample_brief()
