"""The Overview tells what, where, when, who hosts, what for, and what comes next."""

import datetime as dt

from briefview.brief import Event, EventBrief, Published, PublishedOrigin, RelatedEvent, Relation
from briefview.presentation.overview import overview_rows
from briefview.presentation.row import RowLook
from tests.builder import BriefBuilder, sample_brief


def test_the_rows_stand_in_the_order_of_a_brief() -> None:
    labels = [row.label or row.value for row in overview_rows(sample_brief()) if row.look is not RowLook.TITLE]
    assert labels == [
        "Kind", "Status", "Place", "Dates", "Duration", "Hosts", "Port Watch Alliance",
        "In the source’s words", "Bottom line", "What it is for", "Aims", "What comes next", "Event", "When", "Where",
    ]  # fmt: skip


def test_place_dates_and_hosts_always_have_a_row() -> None:
    make = BriefBuilder()
    bare = EventBrief(sources=(make.source(),), event=Event(name=make.fact("Harbour Safety Forum")))
    assert [row.label for row in overview_rows(bare) if row.look is RowLook.ABSENT] == ["Place", "Dates", "Hosts"]


def test_what_is_inferred_says_so_in_its_row() -> None:
    place = next(row for row in overview_rows(sample_brief()) if row.label == "Place")
    assert (place.value, place.note) == ("Geneva, Switzerland", "country inferred")
    assert place.spoken == "Place: Geneva, Switzerland, country inferred. Proposed. Paragraph 1."


def test_a_date_that_is_not_known_says_why() -> None:
    when = next(row for row in overview_rows(sample_brief()) if row.label == "When")
    assert (when.value, when.note) == ("Next month", "No date: the source states no publication date")
    published = Published(date=dt.date(2025, 4, 15), origin=PublishedOrigin.GIVEN)
    when = next(row for row in overview_rows(sample_brief(published=published)) if row.label == "When")
    assert when.note == ""


def test_hosts_beyond_the_first_still_say_what_they_are() -> None:
    second = next(row for row in overview_rows(sample_brief()) if row.value == "Port Watch Alliance")
    assert (second.label, second.spoken) == ("", "Host: Port Watch Alliance. Proposed. Paragraph 2.")


def test_other_events_stand_under_what_they_are_to_this_one() -> None:
    make = BriefBuilder()
    brief = EventBrief(
        sources=(make.source(),),
        event=Event(name=make.fact("Harbour Safety Forum")),
        related_events=(
            RelatedEvent(name=make.fact("forum"), relation=Relation.PREVIOUS),
            RelatedEvent(name=make.fact("World Harbour Congress"), relation=Relation.NEXT),
        ),
    )
    values = [row.value for row in overview_rows(brief)][-4:]
    assert values == ["What comes next", "World Harbour Congress", "What came before", "Forum"]


def test_a_brief_without_event_has_no_rows() -> None:
    assert overview_rows(EventBrief(sources=(BriefBuilder().source(),))) == ()


def test_every_fact_of_the_event_has_its_row() -> None:
    brief = sample_brief()
    shown = {row.fact_id for row in overview_rows(brief)}
    told = {fact.id for path, fact in brief.facts() if path[0] in {"event", "related_events"}}
    assert shown - {""} == told


def test_an_event_that_the_text_only_describes_begins_with_a_capital() -> None:
    make = BriefBuilder()
    brief = EventBrief(sources=(make.source(),), event=Event(name=make.fact("forum")))
    assert overview_rows(brief)[0].value == "Forum"
