"""Corrections give another brief, keep every id, and never lose what the source says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefview.brief import Duration, EventBrief, Manner, Place, Standing, Statement, facts, find_located
from briefview.brief.correction import (
    add,
    add_evidence,
    can_move,
    confirm,
    edit,
    leave_off,
    merge_speakers,
    move,
    pin,
    reject,
    write_page_lines,
)
from briefview.brief.kind import ADDABLE
from briefview.brief.schema import brief_from_json, brief_to_json
from briefview.errors import CorrectionError
from briefview.presentation.label import FACT_KINDS
from tests.builder import sample_brief
from tests.strategies import briefs


def _id(brief: EventBrief, *path: str | int) -> str:
    return next(located.fact.id for located in facts(brief) if located.path == path)


def test_a_proposed_fact_becomes_confirmed_and_proposed_again() -> None:
    brief = sample_brief()
    host = _id(brief, "event", "hosts", 0)
    once = confirm(brief, host)
    assert find_located(once, host).fact.standing is Standing.CONFIRMED
    assert confirm(once, host) == brief


def test_an_edited_fact_keeps_what_the_source_says() -> None:
    brief = sample_brief()
    host = _id(brief, "event", "hosts", 0)
    edited = edit(brief, host, "Kingdom of Norway")
    fact = find_located(edited, host).fact
    assert (fact.standing, fact.value, fact.extracted) == (Standing.EDITED, "Kingdom of Norway", "Norway")
    again = find_located(edit(edited, host, "Norway (Oslo)"), host).fact
    assert again.extracted == "Norway"
    assert confirm(edited, host) == edited


def test_a_fact_edited_back_to_what_was_extracted_is_confirmed() -> None:
    brief = sample_brief()
    host = _id(brief, "event", "hosts", 0)
    back = edit(edit(brief, host, "Kingdom of Norway"), host, "Norway")
    assert back == confirm(brief, host)


def test_an_edit_that_changes_nothing_leaves_the_standing() -> None:
    brief = sample_brief()
    assert edit(brief, _id(brief, "event", "hosts", 0), "Norway") is brief


def test_a_direct_quotation_that_is_not_in_the_source_is_refused() -> None:
    brief = sample_brief()
    statement = _id(brief, "speakers", 1, "statements", 0)
    with pytest.raises(CorrectionError, match="word for word"):
        edit(brief, statement, Statement(text="“We sleep.”", manner=Manner.DIRECT))


def test_a_blank_value_is_refused() -> None:
    brief = sample_brief()
    with pytest.raises(CorrectionError):
        add(brief, "event.theme", "  ")


def test_a_rejected_fact_is_gone_and_a_speakers_statements_go_with_the_name() -> None:
    brief = sample_brief()
    less = reject(brief, _id(brief, "speakers", 0, "name"))
    assert [speaker.name.value for speaker in less.speakers] == ["Tomás Aguilar"]
    assert len(reject(brief, _id(brief, "statistics", 1)).statistics) == 2
    event = reject(brief, _id(brief, "event", "hosts", 0)).event
    assert event is not None
    assert [host.value for host in event.hosts] == ["Port Watch Alliance"]


def test_the_name_of_the_event_cannot_be_rejected() -> None:
    brief = sample_brief()
    with pytest.raises(CorrectionError, match="needs the name"):
        reject(brief, _id(brief, "event", "name"))


@pytest.mark.parametrize("kind", ADDABLE)
def test_every_kind_of_fact_can_be_added_to_a_brief(kind: str) -> None:
    brief = sample_brief()
    values = {
        "event.place": Place(city="Oslo"),
        "event.duration": Duration(amount=3, unit="day"),
        "event.status": brief.event and brief.event.status and brief.event.status.value,
        "related_events.place": Place(city="Oslo"),
        "event.dates": brief.related_events[0].dates and brief.related_events[0].dates.value,
        "related_events.dates": brief.related_events[0].dates and brief.related_events[0].dates.value,
        "statistics": brief.statistics[0].value,
        "speakers.statements": Statement(text="spoke of fog", manner=Manner.INDIRECT),
    }
    owner = {"speakers": 0, "panels": 1, "related_events": 0}.get(kind.partition(".")[0])
    group = kind.partition(".")[0]
    head = {"speakers": "name", "panels": "title", "related_events": "name"}.get(group, "")
    owner_id = "" if owner is None else _id(brief, group, owner, head)
    more, fact_id = add(brief, kind, values.get(kind, "Pilots at night"), owner_id=owner_id)
    located = find_located(more, fact_id)
    assert located.kind == kind
    assert located.fact.standing is Standing.ADDED
    assert brief_from_json(brief_to_json(more)) == more


def test_all_kinds_of_fact_can_be_added() -> None:
    assert set(ADDABLE) == set(FACT_KINDS)


def test_a_brief_without_an_event_begins_with_its_name() -> None:
    empty = EventBrief(sources=sample_brief().sources)
    with pytest.raises(CorrectionError, match="no event yet"):
        add(empty, "event.hosts", "Norway")
    begun, fact_id = add(empty, "event.name", "Harbour Safety Forum", (empty.quote(10, 30),))
    assert find_located(begun, fact_id).path == ("event", "name")


def test_words_are_added_to_a_fact_once() -> None:
    brief = sample_brief()
    host = _id(brief, "event", "hosts", 0)
    more = add_evidence(brief, host, brief.quote(0, 9))
    assert len(find_located(more, host).fact.evidence) == 2
    assert add_evidence(more, host, brief.quote(0, 9)) is more


def test_facts_move_among_their_like_and_stop_at_the_ends() -> None:
    brief = sample_brief()
    second = _id(brief, "panels", 1, "title")
    up = move(brief, second, -1)
    assert [panel.title.value for panel in up.panels] == ["safe moorings", "night pilotage"]
    assert move(up, second, -1) is up
    assert move(up, second, 5) == brief
    assert can_move(brief, second)
    assert not can_move(brief, _id(brief, "event", "kind"))
    assert not can_move(brief, _id(brief, "related_events", 0, "name"))


def test_merged_speakers_are_one_with_all_statements_in_the_order_of_the_source() -> None:
    brief = sample_brief()
    first, second = _id(brief, "speakers", 0, "name"), _id(brief, "speakers", 1, "role")
    merged = merge_speakers(brief, second, first)
    (speaker,) = merged.speakers
    assert speaker.name.value == "Tomás Aguilar"
    assert [piece.quote for piece in speaker.name.evidence] == ["Tomás Aguilar", "Ana van Dyk"]
    assert [fact.value for fact in (speaker.role, speaker.honorific) if fact] == ["harbour master", "Dr."]
    assert [fact.value.text[:6] for fact in speaker.statements] == ["praise", "said f", "“Nobod"]
    with pytest.raises(CorrectionError, match="itself"):
        merge_speakers(brief, first, first)


@given(briefs(), st.data())
def test_a_correction_of_one_fact_leaves_all_others_as_they_were(brief: EventBrief, data: st.DataObject) -> None:
    known = {located.fact.id: located.fact for located in facts(brief)}
    if not known:
        return
    chosen = data.draw(st.sampled_from(sorted(known)))
    changed = {located.fact.id: located.fact for located in facts(confirm(brief, chosen))}
    assert {name: fact for name, fact in changed.items() if name != chosen} == {
        name: fact for name, fact in known.items() if name != chosen
    }
    assert brief_from_json(brief_to_json(confirm(brief, chosen))) == confirm(brief, chosen)


def test_a_fact_is_pinned_or_left_off_and_ranked_as_others_again() -> None:
    brief = sample_brief()
    host = _id(brief, "event", "hosts", 0)
    pinned = pin(brief, host)
    assert (pinned.page.pinned, pinned.page.left_off) == ((host,), ())
    off = leave_off(pinned, host)
    assert (off.page.pinned, off.page.left_off) == ((), (host,))
    assert leave_off(off, host) == pin(pinned, host) == brief
    with pytest.raises(CorrectionError, match="title of the page"):
        leave_off(brief, _id(brief, "event", "name"))


def test_the_page_forgets_facts_that_are_rejected_or_replaced() -> None:
    brief = sample_brief()
    said, kind = _id(brief, "speakers", 0, "statements", 1), _id(brief, "event", "kind")
    assert reject(pin(brief, said), _id(brief, "speakers", 0, "name")).page == brief.page
    assert add(pin(brief, kind), "event.kind", "assembly")[0].page == brief.page


def test_the_lines_of_the_page_are_written_and_blank_ones_are_none() -> None:
    brief = sample_brief()
    written = write_page_lines(brief, " For official use ", "Press desk, 555 0147")
    assert (written.page.marking, written.page.contact) == ("For official use", "Press desk, 555 0147")
    assert write_page_lines(written, "", " ") == brief
