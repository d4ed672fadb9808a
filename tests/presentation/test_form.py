"""Fields show a value and give it back; what cannot be used is told under its field."""

from decimal import Decimal

import pytest
from hypothesis import given

from briefview.brief import (
    CalendarDate,
    DateSpan,
    Duration,
    EventBrief,
    EventStatus,
    Manner,
    Place,
    Statement,
    Statistic,
    facts,
)
from briefview.errors import CorrectionError
from briefview.presentation.form import FieldError, NumberRead, blank_value, form_fields, value_from_form
from tests.builder import sample_brief
from tests.strategies import PLAIN_WORDS, briefs


def _read_number(text: str) -> NumberRead | None:
    digits = text.replace(",", "").removesuffix(" percent")
    unit = "percent" if "percent" in text else None
    return NumberRead(Decimal(digits), unit, 0, len(text)) if digits.isdigit() else None


def _changed(value: object, **texts: str) -> object:
    known = {field.name: field.text for field in form_fields(value)}
    assert set(texts) <= set(known)
    return value_from_form(value, {**known, **texts}, _read_number)


@given(briefs(PLAIN_WORDS))
def test_fields_that_nobody_changed_give_the_same_value(brief: EventBrief) -> None:
    for _, fact in facts(brief):
        assert _changed(fact.value) == fact.value


def test_a_text_is_one_field() -> None:
    assert _changed("Norway", text=" Kingdom of Norway ") == "Kingdom of Norway"
    with pytest.raises(FieldError, match="Nothing is written") as failure:
        _changed("Norway", text=" ")
    assert failure.value.field == "text"


def test_a_status_is_chosen() -> None:
    assert _changed(EventStatus.ONGOING, text="Postponed") is EventStatus.POSTPONED
    with pytest.raises(FieldError, match="no status"):
        _changed(EventStatus.ONGOING, text="great")


def test_a_place_has_three_fields_of_which_one_is_needed() -> None:
    place = Place(city="Geneva", country="Switzerland")
    assert _changed(place, city="", venue="Palais") == Place(venue="Palais", country="Switzerland")
    with pytest.raises(FieldError, match="No place"):
        _changed(place, city="", country="")


def test_dates_keep_their_words_and_what_they_were_resolved_from() -> None:
    dates = DateSpan(words="next month")
    assert _changed(dates, start="12 May 2025") == DateSpan(
        words="next month", start=CalendarDate(2025, 5, 12), end=CalendarDate(2025, 5, 12)
    )
    assert _changed(dates, start="May 2025", end="June 2025") == DateSpan(
        words="next month", start=CalendarDate(2025, 5), end=CalendarDate(2025, 6)
    )


@pytest.mark.parametrize(
    ("texts", "field", "message"),
    [
        ({"start": "soon"}, "start", "“soon” is no date"),
        ({"start": "5 May 2025", "end": "3 May 2025"}, "end", "End date 2025-05-03 is before start date 2025-05-05"),
        ({"end": "3 May 2025"}, "start", "without a first one"),
        ({"words": ""}, "words", "No date"),
    ],
)
def test_dates_that_make_no_span_are_told(texts: dict[str, str], field: str, message: str) -> None:
    with pytest.raises(FieldError, match=message) as failure:
        _changed(DateSpan(words="next month"), **texts)
    assert failure.value.field == field


@pytest.mark.parametrize(
    ("text", "amount", "unit"), [("two days", 2, "day"), ("90 minutes", 90, "minute"), ("1.5 hours", 1.5, "hour")]
)
def test_a_length_of_time_is_read_from_its_words(text: str, amount: float, unit: str) -> None:
    assert _changed(Duration(amount=3, unit="day"), text=text) == Duration.model_validate(
        {"amount": Decimal(str(amount)), "unit": unit}
    )


@pytest.mark.parametrize("text", ["", "long", "no days", "0 days", "two fortnights"])
def test_what_is_no_length_of_time_is_told(text: str) -> None:
    with pytest.raises(FieldError, match="no length of time"):
        _changed(Duration(amount=3, unit="day"), text=text)


def test_a_statement_loses_its_verb_with_its_words() -> None:
    statement = Statement(text="praised the pilots", manner=Manner.INDIRECT, verb="praised")
    assert _changed(statement, text="thanked the pilots") == Statement(
        text="thanked the pilots", manner=Manner.INDIRECT
    )
    assert _changed(statement, manner="Direct") == Statement(
        text="praised the pilots", manner=Manner.DIRECT, verb="praised"
    )


def test_a_figure_is_read_again_where_it_changes() -> None:
    statistic = Statistic(figure="31", counted="ports", value=31, context="31 ports")
    changed = _changed(statistic, figure="40 percent", counted="of ports", scope="in Asia; since 1990")
    assert changed == Statistic(
        figure="40 percent",
        counted="of ports",
        value=40,
        unit="percent",
        scope=("in Asia", "since 1990"),
        context="31 ports",
    )
    with pytest.raises(FieldError, match="“many” holds no number") as failure:
        _changed(statistic, figure="many")
    assert failure.value.field == "figure"


def test_chosen_words_become_a_first_value() -> None:
    assert blank_value("event.place", "the  Palais\n") == Place(venue="the Palais")
    assert blank_value("related_events.dates", "next week") == DateSpan(words="next week")
    assert blank_value("event.hosts", "Norway") == "Norway"
    assert blank_value("event.duration", "two-day") == Duration(amount=2, unit="day")
    with pytest.raises(CorrectionError):
        blank_value("event.status", "big")


def test_every_fact_has_fields() -> None:
    for _, fact in facts(sample_brief()):
        assert all(field.name for field in form_fields(fact.value))
