"""Briefs that an older briefview saved open as they were."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from pydantic import ValidationError

from briefview.brief import EventBrief
from briefview.brief.migration import VERSION, NewerVersionError, migrated
from briefview.brief.schema import brief_from_json, brief_to_json
from tests.builder import sample_brief
from tests.strategies import briefs

OLD = Path(__file__).with_name("version_1.json")
"""A brief as the first version wrote it; never to be renewed."""


def aged(brief: EventBrief) -> str:
    """Return a brief as version 1 would have written it: without what it did not know of a source."""
    saved = json.loads(brief_to_json(brief))
    saved["schema_version"] = 1
    for source in saved["sources"]:
        for unknown in ("url", "page_starts", "dropped"):
            source.pop(unknown, None)
        source.get("published", {}).pop("field", None)
    return json.dumps(saved)


def test_a_brief_of_version_1_opens_as_it_was() -> None:
    assert json.loads(OLD.read_bytes())["schema_version"] == 1
    assert brief_from_json(OLD.read_bytes()) == sample_brief(publisher="Harbour News", title="Fog talks")


@settings(max_examples=30, deadline=None)
@given(briefs())
def test_any_brief_of_version_1_keeps_all_that_it_knew(brief: EventBrief) -> None:
    opened = brief_from_json(aged(brief))
    assert opened.schema_version == VERSION
    assert aged(opened) == aged(brief)


def test_what_is_written_now_needs_no_migration() -> None:
    assert migrated(brief_to_json(sample_brief())) is None
    assert EventBrief.model_fields["schema_version"].default == VERSION


def test_a_newer_version_is_told_from_damage() -> None:
    with pytest.raises(NewerVersionError, match="3"):
        brief_from_json('{"schema_version": 3, "chapters": []}')


@pytest.mark.parametrize("version", ["0", "-1", "1.5", '"1"', "true", "null", "9" * 5_000])
def test_a_version_that_never_was_is_refused(version: str) -> None:
    with pytest.raises(ValidationError):
        brief_from_json(f'{{"schema_version": {version}}}')


def test_an_older_brief_is_held_to_the_same_proof() -> None:
    changed = OLD.read_text(encoding="utf-8").replace("Geneva", "Vienna", 1)
    with pytest.raises(ValidationError, match=r"SHA-256|do not stand at"):
        brief_from_json(changed)
