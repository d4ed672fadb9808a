"""A brief as schema.org says only what its terms mean, and nothing that the brief does not know."""

import datetime as dt
import json
from typing import Any

from hypothesis import given, settings

from briefview.brief import EventBrief
from briefview.brief.correction import edit
from briefview.export.linked_data import linked_data, render
from briefview.export.page import PageSetup
from tests.builder import sample_brief
from tests.full_brief import full_brief
from tests.strategies import ANY_WORDS, briefs


def nodes(brief: EventBrief) -> dict[str, Any]:
    return {node.get("@id", "made"): node for node in linked_data(brief)["@graph"]}


def test_the_event_has_what_consumers_require() -> None:
    event = nodes(full_brief())["#event"]
    assert event["@type"] == "Event"
    assert (event["name"], event["startDate"], event["endDate"]) == ("Tidal Energy Summit", "2026-05-04", "2026-05-05")
    assert event["eventStatus"] == "https://schema.org/EventPostponed"
    assert event["location"]["name"] == "Harbour Hall"
    assert event["location"]["address"]["addressLocality"] == "Bergen"
    assert [host["name"] for host in event["organizer"]] == ["Norway", "Ocean Council of Norway"]
    assert [person["name"] for person in event["performer"]] == ["Zoë Müller", "Lee Min-ho"]


def test_panels_are_parts_of_the_event_and_other_events_are_not() -> None:
    graph = nodes(full_brief())
    (panel,) = graph["#event"]["subEvent"]
    assert panel["superEvent"] == {"@id": "#event"}
    assert [person["name"] for person in panel["performer"]] == ["Ana Ruiz", "Tomás Aguilar"]
    related = [graph[f"#related-{number}"] for number in (1, 2, 3)]
    assert [other["description"] for other in related] == ["What came before", "What comes next", "Related events"]
    assert not any("superEvent" in other for other in related)


def test_a_month_stays_a_month_and_words_stay_words() -> None:
    assert nodes(full_brief())["#related-1"]["startDate"] == "2026-03"
    other = nodes(sample_brief())["#related-1"]
    assert "startDate" not in other
    assert other["disambiguatingDescription"] == "next month"


def test_what_is_said_and_counted_keeps_who_says_so() -> None:
    parts = nodes(full_brief())["#source-1"]["hasPart"]
    assert [(part["@type"], part["creator"]["name"]) for part in parts] == [
        ("Claim", "Zoë Müller"), ("Claim", "Zoë Müller"), ("Quotation", "Lee Min-ho"), ("Claim", "the Ocean Council"),
    ]  # fmt: skip
    assert parts[-1]["about"] == {
        "@type": "QuantitativeValue", "name": "of turbines", "unitText": "percent", "minValue": 40, "maxValue": 45,
    }  # fmt: skip


def test_it_may_stand_in_a_web_page() -> None:
    brief = sample_brief()
    odd = edit(brief, brief.speakers[0].name.id, "</script><b>")
    data = render(odd, PageSetup(), dt.date(2026, 11, 24)).data
    assert b"<" not in data
    assert json.loads(data) == linked_data(odd)


@settings(max_examples=25, deadline=None)
@given(briefs(ANY_WORDS))
def test_nothing_is_empty_in_any_brief(brief: EventBrief) -> None:
    def check(value: object) -> None:
        assert value not in (None, "", [], {})
        for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
            check(item)

    check(json.loads(json.dumps(linked_data(brief))))
