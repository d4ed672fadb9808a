"""Dates keep their words, and the parts that they state and no others."""

import pytest

from briefview.extraction.date_phrase import DatePhrase, dates_in, find_dates
from briefview.extraction.span import Span

Days = tuple[int | None, int | None]


def only(text: str) -> DatePhrase:
    (found,) = find_dates(text)
    return found


@pytest.mark.parametrize(
    ("words", "day", "month", "year"),
    [
        ("5 May 2025", 5, 5, 2025),
        ("5th May, 2025", 5, 5, 2025),
        ("May 5, 2025", 5, 5, 2025),
        ("May 5,2025", 5, 5, 2025),
        ("Monday, 5 May 2025", 5, 5, 2025),
        ("Friday, October 3", 3, 10, None),
        ("the 5th of May", 5, 5, None),
        ("Sept. 3", 3, 9, None),
        ("2025-05-12", 12, 5, 2025),
        ("12.05.2025", 12, 5, 2025),
        ("3.11.2025", 3, 11, 2025),
        ("20/11/2025", 20, 11, 2025),
        ("11/20/2025", 20, 11, 2025),
        ("2025/05/12", 12, 5, 2025),
        ("Mon, 5 May 2025", 5, 5, 2025),
        ("5-May-2025", 5, 5, 2025),
        ("June 18/2024", 18, 6, 2024),
        ("today (May 5)", 5, 5, None),
        ("today, 5 May 2025", 5, 5, 2025),
        ("Monday (5 May)", 5, 5, None),
        ("May 5 (Mon)", 5, 5, None),
    ],
)
def test_a_day_is_read_in_any_order_of_its_parts(words: str, day: int, month: int, year: int | None) -> None:
    date = only(f"The forum opens on {words} in Ghent.")
    assert (date.days, date.months, date.year) == ((day, None), (month, None), year)
    assert date.span.of(f"The forum opens on {words} in Ghent.") == words


@pytest.mark.parametrize(
    ("words", "days", "months", "year"),
    [
        ("5–7 May 2025", (5, 7), (5, 5), 2025),
        ("5-7 May", (5, 7), (5, 5), None),
        ("May 5-7, 2025", (5, 7), (5, 5), 2025),
        ("12 and 13 March", (12, 13), (3, 3), None),
        ("May 5 (Mon) to May 7 (Wed)", (5, 7), (5, 5), None),
        ("5 (Monday) to 7 May (Wednesday)", (5, 7), (5, 5), None),
        ("30 April to 2 May 2025", (30, 2), (4, 5), 2025),
        ("April 30 to May 2, 2025", (30, 2), (4, 5), 2025),
        ("5th to 6th, December", (5, 6), (12, 12), None),
        ("5th to 6th, December, 2025", (5, 6), (12, 12), 2025),
        ("Tuesday 5 to Thursday 7 May", (5, 7), (5, 5), None),
        ("25 December 2025 to 3 January 2026", (25, 3), (12, 1), 2026),
        ("Monday, 5 May, to Friday, 9 May 2025", (5, 9), (5, 5), 2025),
        ("Monday, May 5, to Friday, May 9, 2025", (5, 9), (5, 5), 2025),
        ("December 30, 2025 to January 2, 2026", (30, 2), (12, 1), 2026),
        ("Oct 30 - Nov 1", (30, 1), (10, 11), None),
        ("Nov 20 & 21", (20, 21), (11, 11), None),
        ("25th-27th March", (25, 27), (3, 3), None),
        ("29 until 30 Sept 2025", (29, 30), (9, 9), 2025),
        ("5, 6 and 7 May 2026", (5, 7), (5, 5), 2026),
        ("5, 6, and 7 May", (5, 7), (5, 5), None),
        ("5, 6, 7 and 8 May 2026", (5, 8), (5, 5), 2026),
        ("May 5, 6 and 7, 2026", (5, 7), (5, 5), 2026),
    ],
)
def test_a_range_is_one_date_with_two_days(words: str, days: Days, months: Days, year: int | None) -> None:
    text = f"The forum runs {words} in Ghent."
    date = only(text)
    assert date.span.of(text) == words
    assert (date.days, date.months, date.year, date.is_range) == (days, months, year, True)


@pytest.mark.parametrize(
    "words",
    [
        "next month", "last week", "tomorrow", "later this year", "Monday", "next Tuesday", "in three weeks' time",
        "two days from now", "over the weekend", "earlier this week", "last weekend",
        "in the first week of June", "the second quarter of 2026", "in the spring of 2026",
    ],
)  # fmt: skip
def test_words_that_count_from_the_day_of_writing_are_kept_and_not_resolved(words: str) -> None:
    date = only(f"The forum opens {words}, they say.")
    assert date.relative == words.lower()
    assert (date.days, date.months, date.year) == ((None, None), (None, None), None)


@pytest.mark.parametrize(("words", "month", "year"), [("May 2025", 5, 2025), ("June, 2026", 6, 2026)])
def test_a_month_is_not_a_day(words: str, month: int, year: int) -> None:
    date = only(f"It was held since {words} there.")
    assert (date.days, date.months[0], date.year, date.is_full) == ((None, None), month, year, False)


@pytest.mark.parametrize(
    ("words", "months", "year"),
    [
        ("mid-June", (6, None), None),
        ("late March", (3, None), None),
        ("early May 2026", (5, None), 2026),
        ("mid- to late June", (6, None), None),
        ("late March to early April 2026", (3, 4), 2026),
    ],
)
def test_a_part_of_a_month_keeps_its_words_and_states_no_day(words: str, months: Days, year: int | None) -> None:
    text = f"It will be held in {words}, they say."
    date = only(text)
    assert date.span.of(text) == words
    assert (date.days, date.months, date.year) == ((None, None), months, year)


@pytest.mark.parametrize(
    ("words", "relative"),
    [("early next year", "next year"), ("late last month", "last month"), ("mid this week", "this week")],
)
def test_a_part_of_a_time_to_come_keeps_its_words(words: str, relative: str) -> None:
    text = f"The forum opens {words}, they say."
    assert (only(text).span.of(text), only(text).relative) == (words, relative)


@pytest.mark.parametrize(
    ("text", "words", "month", "year"),
    [("It opens in May.", "May", 5, None), ("It opened in 2019, they say.", "2019", None, 2019)],
)
def test_a_lone_month_or_year_is_a_date_behind_in(text: str, words: str, month: int | None, year: int | None) -> None:
    date = only(text)
    assert (date.span.of(text), date.months[0], date.year) == (words, month, year)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The boats may wait.", id="may"),
        pytest.param("As early may be as late may.", id="early may"),
        pytest.param("Read part 1.12.05.2025 of 12.13.2025.", id="numbers with stops"),
        pytest.param("The crews march on.", id="march"),
        pytest.param("They want 2 to 5 boats.", id="a range of boats"),
        pytest.param("The 2025 forum had 1990 guests.", id="years and numbers"),
        pytest.param("Ratio 12:30 of 5/6.", id="ratios"),
        pytest.param("It is dated 03/05/2025.", id="day and month in either order"),
        pytest.param("April Jones spoke.", id="a name"),
    ],
)
def test_other_words_and_numbers_are_no_dates(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It opens in Hall 12, 5 May 2026.", "5 May 2026"),
        ("On May 5, 30 guests came.", "May 5"),
        ("It opens on May 5, 6:30 pm.", "May 5"),
    ],
)
def test_a_number_beside_a_date_makes_no_range(text: str, words: str) -> None:
    date = only(text)
    assert date.span.of(text) == words
    assert not date.is_range


@pytest.mark.parametrize("text", ["It opens on 5 Auguſt 2025.", "It opens on 5 Aprİl.", "It opens in Auguſt."])
def test_a_month_in_other_letters_is_no_month(text: str) -> None:
    assert [date for date in find_dates(text) if date.months[0]] == []


def test_a_time_behind_a_month_is_no_day() -> None:
    assert find_dates("They met in the month of March 12:30 or so.") == ()


def test_a_stop_at_the_end_of_a_sentence_is_no_part_of_a_date() -> None:
    text = "It ended on 3 Dec."
    assert only(text).span.of(text) == "3 Dec"


@pytest.mark.parametrize(
    ("words", "full"), [("5 May 2025", True), ("5 May", False), ("5-7 May 2025", False), ("next week", False)]
)
def test_only_one_day_with_its_year_is_full(words: str, full: bool) -> None:
    assert only(f"It opens {words} or so.").is_full is full


def test_a_span_of_weekdays_is_a_range() -> None:
    text = "It runs from Monday to Wednesday there."
    date = only(text)
    assert date.span.of(text) == "Monday to Wednesday"
    assert (date.relative, date.relative_end, date.is_range) == ("monday", "wednesday", True)


def test_a_day_named_twice_is_one_date() -> None:
    text = "It opens tomorrow (Wednesday) at ten."
    assert (only(text).span.of(text), only(text).relative) == ("tomorrow (Wednesday)", "tomorrow")


def test_dates_come_in_order() -> None:
    text = "It opened in May, went on 3 June 2025 and ends next week."
    assert [date.span.of(text) for date in find_dates(text)] == ["May", "3 June 2025", "next week"]


def test_the_dates_within_a_span_are_those_that_lie_in_it_whole() -> None:
    text = "On 3 May it opened, on 4 May it went on, on 5 May it ended."
    dates = find_dates(text)
    second = text.index("4 May")
    assert dates_in(dates, Span(4, second + 5)) == dates[1:2]
    assert dates_in(dates, Span(0, len(text))) == dates
    assert dates_in(dates, Span(0, 2)) == ()
