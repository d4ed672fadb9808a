"""The walk meets every fact once, in the order of the fields."""

import pytest

from briefview.brief import facts, find_located
from tests.builder import sample_brief


def test_every_fact_is_met_once_and_in_order() -> None:
    brief = sample_brief()
    found = list(facts(brief))
    assert len({fact.id for _, fact in found}) == len(found) == 26
    assert found[0].path == ("event", "name")
    assert found[-1].kind == "related_events.dates"


def test_the_way_leads_to_the_fact() -> None:
    brief = sample_brief()
    for path, fact in facts(brief):
        part: object = brief
        for step in path:
            part = part[step] if isinstance(part, tuple) and isinstance(step, int) else getattr(part, str(step))
        assert part is fact


def test_a_part_can_be_walked_alone() -> None:
    speaker = sample_brief().speakers[1]
    assert [located.kind for located in facts(speaker)] == ["name", "role", "statements"]


def test_a_fact_is_found_by_its_id_and_a_missing_one_is_told() -> None:
    brief = sample_brief()
    for located in facts(brief):
        assert find_located(brief, located.fact.id) == located
    with pytest.raises(KeyError):
        find_located(brief, "gone")
