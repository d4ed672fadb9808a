"""A fact says nothing that its words do not."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from briefview.brief import (
    DateSpan,
    Event,
    EventBrief,
    EventStatus,
    Fact,
    InferredPart,
    Manner,
    Place,
    Standing,
    Statement,
    Statistic,
)
from briefview.brief.grounding import ungrounded_words
from tests.builder import BriefBuilder

TEXT = "The Forum met in Geneva next month. 40 boats sailed. He said so."


def fact(value: Any, words: str, *inferred: InferredPart) -> Fact[Any]:
    return BriefBuilder(TEXT).fact(value, words, inferred=inferred)


@pytest.mark.parametrize(
    ("value", "words", "missing"),
    [
        ("forum", "Forum", None),
        ("congress", "Forum", "congress"),
        (Place(city="Geneva"), "in Geneva", None),
        (Place(city="Geneva", country="Switzerland"), "Geneva", "Switzerland"),
        (Place(venue="Palais", city="Geneva"), "Geneva", "Palais"),
        (DateSpan(words="next week"), "next month", "next week"),
        (Statement(text="said so", manner=Manner.INDIRECT), "said so", None),
        (Statement(text="said no", manner=Manner.INDIRECT), "said so", "said no"),
        (Statistic(figure="41", value=Decimal(41), counted="boats", context="x"), "40 boats", "41"),
        (EventStatus.CONCLUDED, "met", None),
    ],
)
def test_stated_words_stand_in_the_evidence(value: object, words: str, missing: str | None) -> None:
    assert ungrounded_words(fact(value, words)) == missing


def test_what_is_inferred_needs_no_words() -> None:
    place = Place(city="Geneva", country="Switzerland")
    assert ungrounded_words(fact(place, "Geneva", InferredPart.COUNTRY)) is None
    assert ungrounded_words(fact("congress", "Forum", InferredPart.VALUE)) is None


def test_a_person_may_write_what_they_like() -> None:
    edited = fact("forum", "Forum").model_copy(
        update={"value": "congress", "standing": Standing.EDITED, "extracted": "forum"}
    )
    assert ungrounded_words(edited) is None


def test_white_space_and_case_do_not_count() -> None:
    wrapped = BriefBuilder("the Lake\n Basins FORUM").fact("Lake Basins Forum", "Lake\n Basins FORUM")
    assert ungrounded_words(wrapped) is None


def test_a_brief_with_an_invented_value_is_refused() -> None:
    with pytest.raises(ValidationError, match="'congress' do not stand in the fact's evidence"):
        EventBrief(sources=(BriefBuilder(TEXT).source(),), event=Event(name=fact("congress", "Forum")))
