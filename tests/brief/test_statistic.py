"""A figure is a number or a rising range."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from briefview.brief import Statistic


def test_a_range_rises() -> None:
    with pytest.raises(ValidationError, match="does not rise"):
        Statistic(figure="35 to 20", value=Decimal(35), upper=Decimal(20), counted="boats", context="35 to 20 boats")


def test_amounts_are_exact() -> None:
    statistic = Statistic.model_validate_json(
        '{"figure": "0.1", "value": "0.1", "counted": "percent", "context": "0.1 percent"}'
    )
    assert statistic.value * 3 == Decimal("0.3")


def test_a_number_that_would_take_minutes_to_write_out_is_refused() -> None:
    with pytest.raises(ValidationError, match="digits"):
        Statistic.model_validate_json('{"figure": "1", "value": "1e999999", "counted": "stars", "context": "1 star"}')
