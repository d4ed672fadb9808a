"""A date may lack its day or its month, and never makes one up."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from briefview.brief import CalendarDate


@pytest.mark.parametrize(("text", "grain"), [("2025", "year"), ("2025-05", "month"), ("2025-05-12", "day")])
def test_a_date_is_written_as_it_was_read(text: str, grain: str) -> None:
    date = CalendarDate.parse(text)
    assert (str(date), date.grain) == (text, grain)


@pytest.mark.parametrize("text", ["2025-13", "2025-02-30", "25-05", "May 2025", "2025-5", ""])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        CalendarDate.parse(text)


def test_a_day_needs_its_month() -> None:
    with pytest.raises(ValueError, match="needs its month"):
        CalendarDate(2025, None, 3)


def test_a_month_covers_all_of_its_days() -> None:
    month = CalendarDate(2024, 2)
    assert (month.first_day, month.last_day) == (dt.date(2024, 2, 1), dt.date(2024, 2, 29))


def test_a_year_covers_all_of_its_days() -> None:
    year = CalendarDate(2024)
    assert (year.first_day, year.last_day) == (dt.date(2024, 1, 1), dt.date(2024, 12, 31))


@given(st.dates(min_value=dt.date(1000, 1, 1)))
def test_any_day_survives_json(day: dt.date) -> None:
    adapter = TypeAdapter(CalendarDate)
    date = CalendarDate.of(day)
    assert adapter.validate_json(adapter.dump_json(date)) == date
    assert date.first_day == date.last_day == day


def test_a_number_is_no_date() -> None:
    with pytest.raises(ValidationError, match="written as text"):
        TypeAdapter(CalendarDate).validate_python(2025)


def test_the_schema_describes_the_written_form() -> None:
    assert TypeAdapter(CalendarDate).json_schema()["type"] == "string"
