"""The line that opens an article says where and when it was written, and no other line does."""

import pytest

from briefview.extraction.date_phrase import find_dates
from briefview.extraction.dateline import Dateline, find_dateline
from briefview.extraction.document import take_apart

STORY = "The forum opened in the old hall today with songs."


def dateline(text: str) -> Dateline | None:
    document = take_apart(text)
    return find_dateline(document, find_dates(document.plain))


@pytest.mark.parametrize(
    ("line", "city", "country", "date"),
    [
        ("NAIROBI, Kenya, 12 March 2025 (CNA) – ", "NAIROBI", "Kenya", "12 March 2025"),
        ("KUALA LUMPUR, May 3 (CNA) -- ", "KUALA LUMPUR", None, "May 3"),
        ("BRIGHTWATER, May 3, 2025 — ", "BRIGHTWATER", None, "May 3, 2025"),
        ("May 3, 2025 – ", None, None, "May 3, 2025"),
        ("LIMA, Peru (CNA) — ", "LIMA", "Peru", None),
        ("LIMA – ", "LIMA", None, None),
        ("LIMA- ", "LIMA", None, None),
        ("ISLAMABAD: ", "ISLAMABAD", None, None),
        ("Kochi, May 3 (CNA) ", "Kochi", None, "May 3"),
        ("Accra, May 3, CNA – ", "Accra", None, "May 3"),
        ("Lima, May 3, 2025. /Cana/. ", "Lima", None, "May 3, 2025"),
        ("Lima, 3 May – ", "Lima", None, "3 May"),
        ("New Delhi, 5 May 2025: ", "New Delhi", None, "5 May 2025"),
        ("Brussels, Belgium. ", "Brussels", "Belgium", None),
        ("WASHINGTON, D.C., May 3, 2025 – ", "WASHINGTON", None, "May 3, 2025"),
        ("LIMA, (Cana Point News - 3rd May, 2025 ) :", "LIMA", None, "3rd May, 2025"),
        ("LIMA, (Cana Cable / Harbour Point News Service - 3rd May, 2025 ) :", "LIMA", None, "3rd May, 2025"),
        ("Lima, 3 May 2025 ", "Lima", None, "3 May 2025"),
        ("London, UK – 3 May 2025 – ", "London", "UK", "3 May 2025"),
        ("Addis Ababa, May 3/2025 (CNA) ", "Addis Ababa", None, "May 3/2025"),
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


def test_a_word_before_the_date_is_no_place() -> None:
    document = take_apart("On 29 November 2024 – The Harbour Forum opened in Lima.")
    line = find_dateline(document, find_dates(document.plain))
    assert line is not None
    assert (line.city, line.date is not None) == (None, True)
