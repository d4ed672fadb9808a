"""Annotations point to the words, by quote and by offset, so that another tool finds them."""

import json
from typing import Any
from uuid import UUID

from hypothesis import given, settings

from briefview.brief import EventBrief
from briefview.export.web_annotation import web_annotations
from tests.builder import BriefBuilder, sample_brief
from tests.full_brief import full_brief
from tests.strategies import ANY_WORDS, briefs


def items(brief: EventBrief) -> list[Any]:
    found: list[Any] = web_annotations(brief)["first"]["items"]
    return found


def test_each_fact_has_an_annotation_with_what_it_is_and_its_standing() -> None:
    brief = full_brief()
    made = items(brief)
    assert len(made) == web_annotations(brief)["total"] == len(list(brief.facts()))
    bodies = [[body["value"] for body in each["body"]] for each in made]
    assert ["Role of Zoë Müller: energy minister", "Proposed"] in bodies
    assert ["Host: Ocean Council of Norway", "Edited, source says Ocean Council"] in bodies
    assert ["Statement: Zoë Müller: said tides never sleep (speaker inferred)", "Proposed"] in bodies
    assert all(body["purpose"] == "assessing" for each in made for body in each["body"][1:])


@settings(max_examples=25, deadline=None)
@given(briefs(ANY_WORDS))
def test_the_words_stand_where_the_selectors_say(brief: EventBrief) -> None:
    for located, made in zip(brief.facts(), items(brief), strict=True):
        for evidence, target in zip(located.fact.evidence, made["target"], strict=False):
            quote, position = target["selector"]
            text = brief.sources[evidence.source].text
            assert text[position["start"] : position["end"]] == quote["exact"]
            around = quote["prefix"] + quote["exact"] + quote["suffix"]
            assert text.startswith(around, position["start"] - len(quote["prefix"]))


def test_a_fact_without_words_points_to_the_whole_source() -> None:
    (added,) = [made for made in items(full_brief()) if made["body"][1]["value"] == "Added by hand"]
    assert added["target"][0]["id"] == "https://example.org/tides?a=1&b=2"
    assert "selector" not in added["target"][0]


def test_the_source_is_its_address_else_its_digest_and_the_digest_is_always_there() -> None:
    named = items(full_brief())[0]["target"][0]["source"]
    assert named["id"].startswith("https://")
    assert named["schema:identifier"].startswith("ni:///sha-256;")
    unnamed = items(sample_brief())[0]["target"][0]["source"]
    assert unnamed["id"] == unnamed["schema:identifier"]


def test_identities_are_unique_and_stay() -> None:
    first, again = (web_annotations(full_brief()) for _ in range(2))
    assert json.dumps(first) == json.dumps(again)
    names = [made["id"] for made in first["first"]["items"]]
    assert len(set(names)) == len(names)
    assert all(UUID(name) for name in names)


def test_offsets_count_code_points() -> None:
    make = BriefBuilder("😀 Forum")
    brief = sample_brief()
    assert brief.event
    event = brief.event.model_copy(
        update={"name": make.fact("Forum"), "kind": None, "status": None, "place": None, "duration": None, "hosts": (),
                "aims": (), "summary": ()}
    )  # fmt: skip
    (made,) = items(EventBrief(sources=(make.source(),), event=event))
    assert made["target"][0]["selector"][1] == {"type": "TextPositionSelector", "start": 2, "end": 7}
