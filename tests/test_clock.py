"""Today is what the clock or SOURCE_DATE_EPOCH says."""

import datetime as dt

import pytest

from briefview.clock import today
from briefview.errors import BriefviewError


def test_today_is_the_date_of_the_clock() -> None:
    before = dt.datetime.now().astimezone().date()
    assert before <= today({}) <= dt.datetime.now().astimezone().date()


def test_the_environment_can_set_the_date_for_output_that_can_be_made_again() -> None:
    assert today({"SOURCE_DATE_EPOCH": "1744675200"}) == dt.date(2025, 4, 15)


@pytest.mark.parametrize("epoch", ["tomorrow", "1" * 40])
def test_a_wrong_setting_is_named(epoch: str) -> None:
    with pytest.raises(BriefviewError, match=f"SOURCE_DATE_EPOCH is {epoch}"):
        today({"SOURCE_DATE_EPOCH": epoch})
