"""Frozen parts are made anew around what changes."""

import pytest
from pydantic import ValidationError

from briefview.brief import facts
from briefview.brief.rebuild import inserted, part_at, replaced, without
from tests.builder import sample_brief


def test_replacing_a_part_by_itself_changes_nothing() -> None:
    brief = sample_brief()
    for path, fact in facts(brief):
        assert part_at(brief, path) is fact
        assert replaced(brief, path, fact) == brief


def test_taking_an_item_out_and_putting_it_back_changes_nothing() -> None:
    brief = sample_brief()
    path = ("speakers", 0, "statements", 1)
    less = without(brief, path)
    assert len(less.speakers[0].statements) == 1
    assert inserted(less, path, part_at(brief, path)) == brief


def test_what_stands_alone_is_absent_afterwards() -> None:
    less = without(sample_brief(), ("event", "kind"))
    assert less.event is not None
    assert less.event.kind is None


def test_the_whole_is_validated_again() -> None:
    brief = sample_brief()
    with pytest.raises(ValidationError, match="two facts have the id"):
        replaced(brief, ("event", "hosts", 1), part_at(brief, ("event", "hosts", 0)))
