"""The line that opens an article says where and when it was written, and no other line does."""

import pytest

from briefview.extraction.date_phrase import find_dates
from briefview.extraction.dateline import Dateline, find_dateline, find_printed_date
from briefview.extraction.document import take_apart

STORY = "The forum opened in the old hall today with songs."


def dateline(text: str) -> Dateline | None:
    document = take_apart(text)
    return find_dateline(document, find_dates(document.plain))


def printed(text: str) -> str | None:
    document = take_apart(text)
    date = find_printed_date(document, find_dates(document.plain))
    return date and date.span.of(text)


@pytest.mark.parametrize(
    ("line", "city", "country", "date"),
    [
        ("NAIROBI, Kenya, 12 March 2025 (CNA) – ", "NAIROBI", "Kenya", "12 March 2025"),
        ("KUALA LUMPUR, May 3 (CNA) -- ", "KUALA LUMPUR", None, "May 3"),
        ("BRIGHTWATER, May 3, 2025 — ", "BRIGHTWATER", None, "May 3, 2025"),
        ("May 3, 2025 – ", None, None, "May 3, 2025"),
        ("LIMA, Peru (CNA) — ", "LIMA", "Peru", None),
        ("LIMA – ", "LIMA", None, None),
        ("ISLAMABAD: ", "ISLAMABAD", None, None),
        ("Kochi, May 3 (CNA) ", "Kochi", None, "May 3"),
        ("Accra, May 3, CNA – ", "Accra", None, "May 3"),
        ("Lima, May 3, 2025. /Cana/. ", "Lima", None, "May 3, 2025"),
        ("Lima, 3 May – ", "Lima", None, "3 May"),
        ("New Delhi, 5 May 2025: ", "New Delhi", None, "5 May 2025"),
        ("Brussels, Belgium. ", "Brussels", "Belgium", None),
        ("WASHINGTON, D.C., May 3, 2025 – ", "WASHINGTON", None, "May 3, 2025"),
        ("United Nations, 3 May 2025 – ", None, None, "3 May 2025"),
    ],
)
def test_a_dateline_is_read_with_its_parts(line: str, city: str | None, country: str | None, date: str | None) -> None:
    text = f"{line}{STORY}\n"
    found = dateline(text)
    assert found is not None
    assert text[found.end :].strip() == STORY
    spans = (found.city, found.country, found.date and found.date.span)
    assert [span and span.of(text) for span in spans] == [city, country, date]


@pytest.mark.parametrize(
    "line", ["", "Barges – ", "The forum: ", "WARNING: ", "SILENT LOCKS AND DRY WEIRS EVERYWHERE – "]
)
def test_another_opening_is_no_dateline(line: str) -> None:
    assert dateline(f"{line}{STORY}\n") is None


def test_a_dateline_stands_below_titles_and_a_byline() -> None:
    assert dateline(f"Forum opens\n\nBy Ana Diaz\n\nLIMA (CNA) – {STORY}\n") is not None


def test_only_the_first_paragraph_has_a_dateline() -> None:
    assert dateline(f"{STORY}\n\nLIMA (CNA) – {STORY}\n") is None
    assert dateline(f"- locks\n\nLIMA (CNA) – {STORY}\n") is None


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("3 May 2025", "3 May 2025"),
        ("Lima, Peru | 3 May 2025", "3 May 2025"),
        ("Published: 3 May 2025", "3 May 2025"),
        ("Updated: 3 May 2025, 10:30 am", "3 May 2025"),
        ("Posted On: 03 MAY 2025 4:15PM by CNA Lima", "03 MAY 2025"),
        ("Press release, May 3, 2025", "May 3, 2025"),
    ],
)
def test_a_date_apart_from_the_sentences_is_printed(line: str, date: str) -> None:
    assert printed(f"Canal Forum opens\n{line}\n\n{STORY}\n") == date


def test_a_date_below_the_last_paragraph_is_printed() -> None:
    assert printed(f"{STORY}\n\nLima, 3 May 2025\n") == "3 May 2025"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Canal Forum opened in Lima on 3 May 2025.\n", id="in a sentence"),
        pytest.param(f"Canal Forum\n3-5 May 2025\n\n{STORY}\n", id="the days of an event"),
        pytest.param(f"Canal Forum\n3 May\n\n{STORY}\n", id="without a year"),
        pytest.param(f"Date: 3 May 2025\n\n{STORY}\n", id="the date of an event"),
        pytest.param(f"{STORY}\n\n3 May 2025\n\n{STORY}\n", id="a heading"),
        pytest.param(f"Forum of 3 May 2025 on locks\n\n{STORY}\n", id="in a title"),
    ],
)
def test_another_date_is_not_taken_for_the_day_of_publication(text: str) -> None:
    assert printed(text) is None
