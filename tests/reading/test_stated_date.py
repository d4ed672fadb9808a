"""The day of publication that a file states is read as it was written."""

import datetime as dt

import pytest

from briefview.reading.stated_date import stated_date


@pytest.mark.parametrize(
    "words",
    [
        "2025-05-12",
        "2025-05-12T23:30:00+14:00",
        "2025-05-12T00:10:00.000Z",
        "20250512",
        " 2025-05-12 09:00 ",
        "12 May 2025",
        "Monday, 12th May, 2025",
        "May 12, 2025 9:30 am",
        "Sept. 12, 2025",
        "Mon, 12 May 2025 09:30:00 +0200",
    ],
)
def test_a_day_is_read_as_it_stands_and_moved_to_no_other_time_zone(words: str) -> None:
    month = 9 if words.startswith("Sept") else 5
    assert stated_date(words) == dt.date(2025, month, 12)


@pytest.mark.parametrize(
    "words", ["", "04/05/2025", "12.05.2025", "yesterday", "2025", "2025-13-40", "1970-01-01T00:00:00Z", "12 Mars 2025"]
)
def test_what_is_no_day_or_could_be_two_is_none(words: str) -> None:
    assert stated_date(words) is None
