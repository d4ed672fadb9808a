"""A brief that exists is grounded."""

import datetime as dt

import pytest
from pydantic import ValidationError

from briefview.brief import (
    Event,
    EventBrief,
    Evidence,
    Fact,
    Manner,
    Published,
    PublishedOrigin,
    Speaker,
    Standing,
    Statement,
)
from tests.builder import BriefBuilder, sample_brief


def brief_with_name(name: Fact[str]) -> EventBrief:
    return EventBrief(sources=(BriefBuilder().source(),), event=Event(name=name))


def test_every_quote_stands_at_its_place() -> None:
    brief = sample_brief()
    for _, fact in brief.facts():
        for evidence in fact.evidence:
            assert brief.sources[evidence.source].text[evidence.start : evidence.end] == evidence.quote


def test_a_quote_that_does_not_stand_at_its_place_is_refused() -> None:
    moved = Fact[str](id="f1", value="forum", rule="r", evidence=(Evidence(start=3, end=8, quote="forum"),))
    with pytest.raises(ValidationError, match="do not stand at 3"):
        brief_with_name(moved)


def test_evidence_in_a_source_that_is_not_there_is_refused() -> None:
    lost = Fact[str](id="f1", value="A", rule="r", evidence=(Evidence(source=1, start=0, end=1, quote="A"),))
    with pytest.raises(ValidationError, match="no source 1"):
        brief_with_name(lost)


def test_two_facts_with_one_id_are_refused() -> None:
    make = BriefBuilder()
    name = make.fact("Harbour Safety Forum")
    with pytest.raises(ValidationError, match="two facts have the id f1"):
        EventBrief(sources=(make.source(),), event=Event(name=name, kind=name))


def test_a_direct_quotation_stands_word_for_word_in_the_source() -> None:
    make = BriefBuilder()
    invented = Statement(text="“Nobody sails here,”", manner=Manner.DIRECT)
    with pytest.raises(ValidationError, match="word for word"):
        EventBrief(
            sources=(make.source(),),
            speakers=(Speaker(name=make.fact("Tomás Aguilar"), statements=(make.fact(invented, "“Nobody sails"),)),),
        )


def test_a_brief_without_source_is_refused() -> None:
    with pytest.raises(ValidationError):
        EventBrief(sources=())


def test_the_publication_date_is_grounded_too() -> None:
    words = Evidence(start=0, end=5, quote="5 May")
    published = Published(date=dt.date(2025, 5, 5), origin=PublishedOrigin.TEXT, evidence=words)
    with pytest.raises(ValidationError, match="publication date of source 0"):
        EventBrief(sources=(BriefBuilder().source(published=published),))


def test_a_fact_added_by_hand_needs_no_words() -> None:
    added = Fact[str](id="f1", value="Rope day", standing=Standing.ADDED)
    assert brief_with_name(added).event is not None


def test_unknown_fields_are_refused() -> None:
    with pytest.raises(ValidationError, match="extra"):
        EventBrief.model_validate({"sources": [{"text": "a", "origin": "b"}], "mood": "good"})


def test_words_of_a_source_can_be_quoted() -> None:
    assert sample_brief().quote(2, 9).quote == "two-day"
