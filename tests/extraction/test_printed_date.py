"""A date in a line of its own says when the text was published; a date in a sentence does not."""

import pytest

from briefview.extraction.date_phrase import find_dates
from briefview.extraction.document import take_apart
from briefview.extraction.printed_date import find_printed_date

STORY = "The forum opened in the old hall today with songs."


def printed(text: str) -> str | None:
    document = take_apart(text)
    date = find_printed_date(document, find_dates(document.plain))
    return date and date.span.of(text)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("3 May 2025", "3 May 2025"),
        ("Lima, Peru | 3 May 2025", "3 May 2025"),
        ("(Lima, 3 May 2025)", "3 May 2025"),
        ("Published: 3 May 2025", "3 May 2025"),
        ("Published on 3 May 2025 by Ana Diaz", "3 May 2025"),
        ("Publication Date: May 3, 2025", "May 3, 2025"),
        ("Updated: 3 May 2025, 10:30 am", "3 May 2025"),
        ("Posted Sat 3 May 2025 at 4:12pm", "Sat 3 May 2025"),
        ("Posted On: 03 MAY 2025 4:15PM by CNA Lima", "03 MAY 2025"),
        ("Press release, May 3, 2025", "May 3, 2025"),
        ("Press Release No. 12 / 3 May 2025", "3 May 2025"),
        ("May 3, 2025 - 11:50", "May 3, 2025"),
        ("May 3, 2025 211", "May 3, 2025"),
        (" date 2025-05-03 (@canaldesk)", "2025-05-03"),
        ("2025/05/03 17:20:05", "2025/05/03"),
        ("By Ana Diaz | May 3, 2025", "May 3, 2025"),
        ("Ana Diaz, Staff Reporter - 3 May 2025", "3 May 2025"),
        ("The Canal Post – 3 May 2025, 5 min read", "3 May 2025"),
        ("Source: Cana | 2025-05-03 22:45:10 | Editor: diaz", "2025-05-03"),
        ("Submitted by admin on 3 May 2025", "3 May 2025"),
        ("https://canal.example/2025/05/03/forum-opens", "2025/05/03"),
        ("Date: 2025-05-03", "2025-05-03"),
        ("Published: 2025-05-03T08:30:00Z", "2025-05-03"),
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
        pytest.param(f"Date: 3 May 2025\nVenue: Mill\n\n{STORY}\n", id="the date of an event"),
        pytest.param(f"{STORY}\n\n3 May 2025\n\n{STORY}\n", id="a heading"),
        pytest.param(f"Forum of 3 May 2025 on locks\n\n{STORY}\n", id="in a title"),
        pytest.param(f"Mill Hall, 3 May 2025\n\n{STORY}\n", id="behind a venue"),
        pytest.param(f"Canal Forum, 3 May 2025\n\n{STORY}\n", id="behind an event"),
    ],
)
def test_another_date_is_not_taken_for_the_day_of_publication(text: str) -> None:
    assert printed(text) is None
