"""The page tells the same facts as the window, each with its paragraph, in the order of a brief."""

import datetime as dt

from briefview.brief import Event, EventBrief, Fact, Panel, Published, PublishedOrigin
from briefview.export.page_content import page_content
from tests.builder import BriefBuilder, sample_brief

NOTHING = frozenset[str]()


def test_the_head_of_the_page_tells_what_where_and_who_hosts() -> None:
    content = page_content(sample_brief(), None, NOTHING)
    assert content["title"] == "Harbour Safety Forum"
    assert content["kicker"] == ["forum", "Geneva, Switzerland (country inferred)", "two days", "in progress"]
    assert content["hosts"] == "Hosted by Norway and Port Watch Alliance"
    assert content["marking"] == ""


def test_statements_stand_under_their_speaker_with_their_paragraph() -> None:
    speakers = page_content(sample_brief(), None, NOTHING)["speakers"]
    assert [speaker["title"] for speaker in speakers] == ["Dr. Ana van Dyk", "Tomás Aguilar"]
    assert speakers[0]["detail"] == "Director General for Ports, opening remarks"
    assert [line["ref"] for line in speakers[0]["lines"]] == ["¶3", "¶3"]
    assert speakers[1]["lines"][0]["text"].startswith("“Nobody sails alone,”")


def test_a_statement_whose_speaker_was_inferred_is_marked() -> None:
    content = page_content(sample_brief(), None, NOTHING)
    assert [line["inferred"] for line in content["speakers"][0]["lines"]] == [False, True]
    assert content["any_inferred"]


def test_what_is_left_out_is_counted_and_not_told() -> None:
    brief = sample_brief()
    content = page_content(brief, None, {brief.speakers[0].name.id, brief.panels[1].title.id})
    assert [speaker["title"] for speaker in content["speakers"]] == ["Tomás Aguilar"]
    assert [panel["title"] for panel in content["panels"]] == ["Night pilotage"]
    assert content["not_shown"] == "2 facts not shown"
    assert not content["any_inferred"]


def test_every_fact_is_on_the_page() -> None:
    brief = sample_brief()
    text = str(page_content(brief, None, NOTHING)).casefold()
    for located in brief.facts():
        words = located.fact.evidence[0].quote if isinstance(located.fact.value, str) else ""
        assert words.casefold() in text


def test_dates_that_are_not_known_say_why() -> None:
    others = page_content(sample_brief(), None, NOTHING)["others"]
    assert others[0]["head"] == "What comes next"
    assert others[0]["entries"][0]["detail"] == "next month, Lima, Peru"
    assert others[0]["entries"][0]["lines"][0]["text"] == "No date: the source states no publication date"


def test_the_footer_names_source_date_digest_and_review() -> None:
    published = Published(date=dt.date(2025, 4, 15), origin=PublishedOrigin.GIVEN)
    brief = sample_brief(publisher="Harbour News", published=published, origin="/home/ana/harbour.txt")
    content = page_content(brief, None, NOTHING)
    assert content["source"] == f"harbour.txt · Harbour News · 15 April 2025 · SHA-256 {brief.sources[0].sha256[:8]}…"
    assert content["review"] == "Extracted by rule, 0 of 26 facts reviewed"
    assert "no publisher or date stated" in page_content(sample_brief(), None, NOTHING)["source"]


def test_panels_tell_their_time_chair_and_members() -> None:
    make = BriefBuilder()
    panel = Panel(
        title=make.fact("night pilotage"),
        chair=make.fact("Ana van Dyk"),
        time=make.fact("next month"),
        members=(make.fact("Tomás Aguilar"),),
    )
    brief = EventBrief(sources=(make.source(),), event=Event(name=make.fact("Norway")), panels=(panel,))
    assert page_content(brief, None, NOTHING)["panels"][0]["detail"] == "next month, chair Ana van Dyk, Tomás Aguilar"


def test_a_brief_without_event_says_so() -> None:
    content = page_content(EventBrief(sources=(BriefBuilder().source(),)), "Draft", NOTHING)
    assert content["title"] == "No event found"
    assert "Nothing was taken from it" in content["bottom_line"][0]["text"]
    assert content["marking"] == "Draft"


def test_who_says_a_figure_is_told() -> None:
    make = BriefBuilder()
    figure = make.statistic("31", "ports", "31", attributed_to="Ana van Dyk")
    brief = EventBrief(sources=(make.source(),), statistics=(figure,))
    assert page_content(brief, None, NOTHING)["figures"][0]["scope"] == "according to Ana van Dyk"


def test_an_aim_starts_with_a_capital() -> None:
    aims: Fact[str] = BriefBuilder().fact("prepare the ground")
    make = BriefBuilder()
    brief = EventBrief(
        sources=(make.source(),),
        event=Event(
            name=make.fact_on("x", make.evidence("forum")).model_copy(update={"id": "f9", "value": "forum"}),
            aims=(aims,),
        ),
    )
    assert page_content(brief, None, NOTHING)["key_facts"][0]["lines"][0]["text"] == "Prepare the ground"
