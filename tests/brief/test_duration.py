"""A duration counts whole days only where it has a whole number of them."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from briefview.brief import Duration
from briefview.brief.duration import DurationUnit


@pytest.mark.parametrize(
    ("amount", "unit", "days"), [("2", "day", 2), ("1", "week", 7), ("2.5", "day", None), ("3", "hour", None)]
)
def test_days_are_known_for_whole_days_and_weeks(amount: str, unit: DurationUnit, days: int | None) -> None:
    assert Duration(amount=Decimal(amount), unit=unit).days == days


def test_nothing_lasts_no_time() -> None:
    with pytest.raises(ValidationError):
        Duration(amount=Decimal(0), unit="day")


@pytest.mark.parametrize("amount", ["1e999999", "1000001"])
def test_nothing_lasts_for_ever(amount: str) -> None:
    with pytest.raises(ValidationError):
        Duration.model_validate_json(f'{{"amount": "{amount}", "unit": "day"}}')
