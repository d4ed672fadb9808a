"""A brief survives JSON, and the schema describes what is written."""

import json

import pytest
from pydantic import ValidationError

from briefview.brief.schema import brief_from_json, brief_schema, brief_to_json
from tests.builder import sample_brief


def test_a_brief_is_read_back_as_it_was() -> None:
    brief = sample_brief()
    assert brief_from_json(brief_to_json(brief)) == brief


def test_the_same_brief_gives_the_same_text() -> None:
    assert brief_to_json(sample_brief()) == brief_to_json(sample_brief())


def test_what_is_unknown_is_left_out() -> None:
    written = json.loads(brief_to_json(sample_brief()))
    assert "dates" not in written["event"]
    assert "null" not in brief_to_json(sample_brief())


def test_the_schema_names_the_parts_of_a_brief() -> None:
    schema = brief_schema()
    assert list(schema["properties"]) == [
        "schema_version", "sources", "event", "speakers", "panels", "statistics", "related_events", "page",
        "lost",
    ]  # fmt: skip


def test_what_is_no_brief_is_refused() -> None:
    with pytest.raises(ValidationError):
        brief_from_json("{}")


def test_the_schema_says_what_the_fields_docstrings_say() -> None:
    definitions = brief_schema()["$defs"]
    assert (
        definitions["Evidence"]["properties"]["quote"]["description"]
        == "The words themselves: `text[start:end]` of the source."
    )
    assert definitions["Fact_Place_"]["properties"]["id"]["description"].startswith("Unique in its brief")
    assert "description" not in definitions["Place"]["properties"]["city"]
