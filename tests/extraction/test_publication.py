"""The day of publication is taken from the text where it prints one, and from nowhere else."""

import datetime as dt

import pytest

from briefview.brief import Published, PublishedOrigin, Source
from briefview.extraction.date_phrase import DatePhrase, find_dates
from briefview.extraction.dateline import find_dateline
from briefview.extraction.document import take_apart
from briefview.extraction.publication import dated_source, publication_phrase
from tests.extraction.article import extract

STORY = "The forum opened in the old hall today with songs."


def phrase_of(text: str) -> DatePhrase | None:
    document = take_apart(text)
    dates = find_dates(document.plain)
    return publication_phrase(document, find_dateline(document, dates), dates)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        pytest.param(f"LIMA, 3 May 2025 – {STORY}\n", "3 May 2025", id="a dateline"),
        pytest.param(
            f"4 May 2025\n\nLIMA, 3 May 2025 – {STORY}\n", "3 May 2025", id="a dateline before a printed date"
        ),
        pytest.param(f"4 May 2025\n\nLIMA, May 3 – {STORY}\n", "4 May 2025", id="a dateline without a year"),
        pytest.param(f"4 May 2025\n\n{STORY}\n", "4 May 2025", id="a printed date"),
        pytest.param(f"2025-05-04 06:02:22 BdST\n\n{STORY}\n", "2025-05-04", id="a time stamp"),
        pytest.param(f"---\ndate: '2025-05-04'\ntags: news\n---\n{STORY}\n", "2025-05-04", id="front matter"),
        pytest.param(
            f"Canal Forum\n\n{STORY}\n\n4 MAY 2025 2:38PM by GNN Lima\n\n{STORY}\n", "4 MAY 2025", id="a line between"
        ),
        pytest.param(
            f"{STORY}\n\nThe 2025 forum opened today (May 3).\n", "May 3", id="today, in the year of the event"
        ),
        pytest.param(f"{STORY}\n\nIt opened today, 3 May 2025.\n", "3 May 2025", id="today with its date"),
    ],
)
def test_a_full_date_of_the_dateline_comes_before_a_printed_one(text: str, date: str) -> None:
    found = phrase_of(text)
    assert found is not None
    assert found.span.of(text) == date


def test_a_text_that_prints_no_date_has_none() -> None:
    assert phrase_of(f"LIMA – {STORY}\n") is None


def test_the_date_is_kept_with_its_words() -> None:
    text = f"LIMA, 3 May 2025 – {STORY}\n"
    published = dated_source(Source(text=text, origin="test"), phrase_of(text)).published
    assert published is not None
    assert (published.date, published.origin) == (dt.date(2025, 5, 3), PublishedOrigin.TEXT)
    assert published.evidence is not None
    assert (published.evidence.start, published.evidence.quote) == (6, "3 May 2025")


def test_a_day_that_is_known_already_is_kept() -> None:
    text = f"LIMA, 3 May 2025 – {STORY}\n"
    known = Published(date=dt.date(2024, 1, 1), origin=PublishedOrigin.METADATA)
    source = Source(text=text, origin="test", published=known)
    assert dated_source(source, phrase_of(text)) == source


@pytest.mark.parametrize(
    "phrase",
    [
        pytest.param(None, id="none"),
        pytest.param(DatePhrase(6, 11, days=(3, None), months=(5, None)), id="without a year"),
        pytest.param(DatePhrase(6, 14, days=(31, None), months=(2, None), year=2025), id="no such day"),
    ],
)
def test_a_date_that_fixes_no_day_leaves_the_source_as_it_is(phrase: DatePhrase | None) -> None:
    source = Source(text=f"LIMA, 31 February 2025 – {STORY}\n", origin="test")
    assert dated_source(source, phrase) == source


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("LIMA, Sept 3 – The Canal Forum 2024 opened today.", "2024-09-03"),
        ("LIMA, Sept 3 – The Canal Forum opened today. It follows a meeting of 4 May 2024.", "2024-09-03"),
        ("LIMA, Sept 3 – The Canal Forum 2024 opened today. It follows a meeting of 4 May 2023.", None),
        ("LIMA, Dec 20 – The Canal Forum 2024 will open in Lima.", None),
    ],
)
def test_a_dateline_takes_the_one_year_that_the_event_and_the_dates_name(text: str, published: str | None) -> None:
    source = extract(text).sources[0]
    assert (source.published.date.isoformat() if source.published else None) == published
