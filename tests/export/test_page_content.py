"""The page tells the same facts as the window, each with its paragraph, in the order of a brief."""

from briefview.brief import Event, EventBrief, Fact, InferredPart, Panel, Speaker, Standing, Statistic
from briefview.export.page_content import LONGEST_TITLE, Line, PageComposer, PageContent
from briefview.presentation.value import value_phrase
from tests.builder import BriefBuilder, comparable_brief, sample_brief


def content_of(brief: EventBrief, *left_out: str) -> PageContent:
    """Return what stands on the page of a brief when some facts are left out."""
    return PageComposer(brief, None).content(frozenset(left_out))


def said(lines: list[Line]) -> list[str]:
    return [line["text"] for line in lines]


def test_the_head_of_the_page_tells_what_where_and_who_hosts() -> None:
    content = content_of(sample_brief())
    assert content["title"] == "Harbour Safety Forum"
    assert said(content["kicker"]) == ["Forum", "Geneva, Switzerland", "Dates not stated"]
    assert [line["note"] for line in content["kicker"]] == ["", "country inferred", ""]
    assert [(line["text"], line["ref"]) for line in content["hosts"]] == [
        ("Norway", "¶2"),
        ("Port Watch Alliance", "¶2"),
    ]
    assert content["marking"] == ""


def test_the_key_facts_tell_status_duration_and_aims() -> None:
    entries = content_of(sample_brief())["key_facts"]
    assert [(entry["title"], said(entry["lines"])) for entry in entries] == [
        ("Status", ["In progress", "Two days"]),
        ("Aim", ["Prepare the ground for the World Harbour Congress"]),
    ]


def test_what_the_source_does_not_state_is_said_so() -> None:
    make = BriefBuilder()
    brief = EventBrief(sources=(make.source(),), event=Event(name=make.fact("Harbour Safety Forum")))
    assert said(content_of(brief)["kicker"]) == ["Place, dates and hosts not stated"]


def test_what_is_left_out_is_not_said_to_be_unstated() -> None:
    brief = sample_brief()
    assert brief.event is not None
    assert brief.event.place is not None
    assert said(content_of(brief, brief.event.place.id)["kicker"]) == ["Forum", "Dates not stated"]


def test_a_long_title_is_shortened_with_an_ellipsis() -> None:
    make = BriefBuilder("word " * 100)
    brief = EventBrief(sources=(make.source(),), event=Event(name=make.fact(("word " * 100).strip())))
    title = content_of(brief)["title"]
    assert len(title) <= LONGEST_TITLE
    assert title.endswith("word…")


def test_a_name_that_cannot_be_seen_has_words_in_its_place() -> None:
    make = BriefBuilder("\x1b\u200e")
    brief = EventBrief(sources=(make.source(),), event=Event(name=make.fact("\x1b\u200e")))
    assert content_of(brief)["title"] == "Event without a printable name"


def test_a_figure_keeps_its_hedge_apart() -> None:
    figures = content_of(sample_brief())["figures"]
    assert [(figure["qualifier"], figure["figure"], figure["counted"]) for figure in figures] == [
        ("", "12,500", "pilots"),
        ("", "31", "ports"),
        ("Nearly", "40 percent", "of pilots"),
    ]


def test_an_inferred_role_says_so() -> None:
    make = BriefBuilder()
    role = make.fact("harbour master", inferred=(InferredPart.VALUE,))
    speaker = Speaker(name=make.fact("Tomás Aguilar"), role=role)
    brief = EventBrief(sources=(make.source(),), speakers=(speaker,))
    assert content_of(brief)["speakers"][0]["detail"] == "harbour master (inferred)"


def test_a_fact_without_words_in_the_source_was_added_by_hand() -> None:
    host: Fact[str] = Fact(id="f9", value="Peru", standing=Standing.ADDED)
    make = BriefBuilder()
    event = Event(name=make.fact("Harbour Safety Forum"), hosts=(host,))
    content = content_of(EventBrief(sources=(make.source(),), event=event))
    assert content["hosts"][0]["ref"] == "added by hand"


def test_statements_stand_under_their_speaker_with_their_paragraph() -> None:
    speakers = content_of(sample_brief())["speakers"]
    assert [speaker["title"] for speaker in speakers] == ["Dr. Ana van Dyk", "Tomás Aguilar"]
    assert speakers[0]["detail"] == "Director General for Ports, opening remarks"
    assert [line["ref"] for line in speakers[0]["lines"]] == ["¶3", "¶3"]
    assert speakers[1]["lines"][0]["text"].startswith("“Nobody sails alone,”")


def test_a_statement_whose_speaker_was_inferred_is_marked() -> None:
    content = content_of(sample_brief())
    assert [line["inferred"] for line in content["speakers"][0]["lines"]] == [False, True]
    assert content["any_inferred"]


def test_what_is_left_out_is_counted_and_not_told() -> None:
    brief = sample_brief()
    content = content_of(brief, brief.speakers[0].name.id, brief.panels[1].title.id)
    assert [speaker["title"] for speaker in content["speakers"]] == ["Tomás Aguilar"]
    assert [panel["title"] for panel in content["panels"]] == ["Night pilotage"]
    assert content["not_shown"] == "2 facts not shown"
    assert not content["any_inferred"]


def test_every_fact_is_on_the_page() -> None:
    brief = sample_brief()
    text = str(content_of(brief)).casefold()
    for located in brief.facts():
        if not isinstance(located.fact.value, Statistic):
            assert value_phrase(located.fact.value).casefold() in text


def test_dates_that_are_not_known_say_why() -> None:
    others = content_of(sample_brief())["others"]
    assert others[0]["head"] == "What comes next"
    assert others[0]["entries"][0]["detail"] == "next month, Lima, Peru"
    assert others[0]["entries"][0]["lines"][0]["text"] == "No date: the source states no publication date"


def test_panels_tell_their_time_chair_and_members() -> None:
    make = BriefBuilder()
    panel = Panel(
        title=make.fact("night pilotage"),
        chair=make.fact("Ana van Dyk"),
        time=make.fact("next month"),
        members=(make.fact("Tomás Aguilar"),),
    )
    brief = EventBrief(sources=(make.source(),), event=Event(name=make.fact("Norway")), panels=(panel,))
    assert content_of(brief)["panels"][0]["detail"] == "next month, chair Ana van Dyk, Tomás Aguilar"


def test_a_brief_without_event_says_so() -> None:
    content = PageComposer(EventBrief(sources=(BriefBuilder().source(),)), "Draft").content()
    assert content["title"] == "No event found"
    assert "This text has none that it can point to" in content["bottom_line"][0]["text"]
    assert content["marking"] == "Draft"


def test_who_says_a_figure_is_told() -> None:
    make = BriefBuilder()
    figure = make.statistic("31", "ports", "31", attributed_to="Ana van Dyk")
    brief = EventBrief(sources=(make.source(),), statistics=(figure,))
    assert content_of(brief)["figures"][0]["scope"] == "according to Ana van Dyk"


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
    assert content_of(brief)["key_facts"][0]["lines"][0]["text"] == "Prepare the ground"


def test_a_picture_is_made_of_figures_that_are_not_left_out_and_says_all_in_words() -> None:
    brief = comparable_brief()
    composer = PageComposer(brief, None)
    assert composer.content()["pictures"] == []
    (picture,) = composer.pictures()
    assert picture["alt"] == "Bars from zero to 100 percent. Of the workforce: 27 per cent and 23 per cent."
    assert [(row["figure"], row["ref"], row["length"]) for row in picture["rows"]] == [
        ("27 per cent", "¶1", 0.27),
        ("23 per cent", "¶1", 0.23),
    ]
    assert composer.pictures(frozenset({brief.statistics[0].id})) == []
