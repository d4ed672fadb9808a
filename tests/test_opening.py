"""Whatever a brief can come from is opened."""

import datetime as dt
import io
from pathlib import Path

import pytest

from briefview.brief import CalendarDate, DateSpan, EventBrief, Published, PublishedOrigin, Standing
from briefview.brief.correction import confirm, edit
from briefview.brief.pasted import Pasted
from briefview.brief.schema import brief_to_json
from briefview.errors import ReadError
from briefview.opening import brief_from_paste, brief_from_stream, open_again, open_brief, redate, reported_speech
from briefview.resources import seed_path
from tests.builder import SAMPLE_TEXT, sample_brief
from tests.reading import article

FILES = Path(__file__).parent / "reading" / "files"
DAY = dt.date(2025, 4, 15)
ARTICLE = "The Harbour Safety Forum will be held next month in Lima, Peru, the ministry said on Tuesday.\n"


def saved(folder: Path) -> Path:
    path = folder / "visit.json"
    path.write_text(brief_to_json(sample_brief()), encoding="utf-8")
    return path


def test_an_article_is_read_and_extracted() -> None:
    brief = open_brief(seed_path())
    assert brief.event
    assert brief.event.place
    assert brief.event.place.value.city == "Islamabad"
    assert brief.sources[0].origin == seed_path().name


@pytest.mark.parametrize("name", ["harbour.docx", "harbour.odt", "harbour.rtf", "harbour.pdf", "printed.pdf"])
def test_documents_of_real_programs_give_the_facts_of_their_plain_text(name: str) -> None:
    text = article.plain_text()
    if name == "printed.pdf":
        text = text.replace("\N{ARABIC LETTER HEH GOAL}", "")  # which the browser's font lacks
    read, expected = open_brief(FILES / name), brief_from_stream(io.BytesIO(text.encode()), name)
    assert [(each.kind, each.fact.value) for each in read.facts()] == [
        (each.kind, each.fact.value) for each in expected.facts()
    ]
    assert len(list(read.facts())) > 30


def test_a_saved_brief_opens_as_itself(tmp_path: Path) -> None:
    assert open_brief(saved(tmp_path)) == sample_brief()


def test_a_file_read_again_keeps_what_a_person_did_and_the_date_that_they_gave(tmp_path: Path) -> None:
    path = tmp_path / "visit.txt"
    path.write_text(seed_path().read_text(encoding="utf-8"), encoding="utf-8")
    opened = open_brief(path, DAY)
    assert opened.event
    before = confirm(opened, opened.event.name.id)
    assert open_again(path, before) == before
    path.write_text("Islamabad, today.\n\n" + seed_path().read_text(encoding="utf-8"), encoding="utf-8")
    again = open_again(path, before)
    assert again.event
    assert again.event.name.standing is Standing.CONFIRMED
    assert again.event.name.value == opened.event.name.value
    assert again.sources[0].published == Published(date=DAY, origin=PublishedOrigin.GIVEN)
    assert again.lost == ()


def test_a_saved_brief_read_again_is_what_the_file_holds(tmp_path: Path) -> None:
    before = confirm(sample_brief(), "f1")
    assert open_again(saved(tmp_path), before) == sample_brief()


def test_text_and_a_stream_give_the_brief_that_a_file_gives(tmp_path: Path) -> None:
    path = tmp_path / "pasted"
    path.write_text(SAMPLE_TEXT, encoding="utf-8")
    brief = open_brief(path)
    assert brief_from_paste(Pasted(SAMPLE_TEXT)) == brief
    assert brief_from_stream(io.BytesIO(SAMPLE_TEXT.encode()), "pasted") == brief


def test_a_publication_date_that_a_person_gives_belongs_to_the_source_and_resolves_relative_dates() -> None:
    brief = open_brief(seed_path(), DAY)
    assert brief.sources[0].published == Published(date=DAY, origin=PublishedOrigin.GIVEN)
    dates = brief.related_events[0].dates
    assert dates
    assert str(dates.value.start) == "2025-05"


def test_a_publication_date_for_a_brief_that_is_made_already_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"harbour\.txt is a brief already"):
        open_brief(saved(tmp_path), DAY)


def test_a_text_that_is_no_event_article_gives_a_brief_without_an_event() -> None:
    brief = brief_from_paste(Pasted("Boil the lentils for half an hour and add salt."))
    assert brief == EventBrief(sources=brief.sources)


def test_a_date_set_by_hand_makes_the_brief_again() -> None:
    brief = brief_from_paste(Pasted(ARTICLE))
    redated = redate(brief, DAY)
    published = redated.sources[0].published
    assert published
    assert (published.date, published.origin) == (DAY, PublishedOrigin.GIVEN)
    assert redated.sources[0].text == brief.sources[0].text
    assert redate(redated, None) == brief


def test_a_date_set_by_hand_goes_before_the_one_of_the_file_and_taking_it_back_brings_that_back(tmp_path: Path) -> None:
    pytest.importorskip("lxml_html_clean")
    page = tmp_path / "page.html"
    stated = '<meta property="article:published_time" content="2026-02-03T08:00:00Z">'
    words = "".join(f"<p>{line}</p>" for line in ARTICLE.split("\n"))
    page.write_text(f"<html><head>{stated}</head><body><main>{words}</main></body></html>")
    brief = open_brief(page)
    proposal = Published(date=dt.date(2026, 2, 3), origin=PublishedOrigin.METADATA, field="article:published_time")
    assert brief.sources[0].published == proposal
    redated = redate(brief, DAY)
    assert redated.sources[0].published == Published(date=DAY, origin=PublishedOrigin.GIVEN, instead_of=proposal)
    assert redate(redate(redated, DAY + dt.timedelta(1)), None) == brief
    assert open_brief(page, DAY).sources[0].published == redated.sources[0].published


def test_a_reviewed_brief_keeps_its_review_when_its_date_is_set() -> None:
    brief = open_brief(seed_path())
    assert brief.event
    dates = brief.related_events[0].dates
    assert dates
    reviewed = edit(confirm(confirm(brief, brief.event.name.id), dates.id), brief.event.hosts[0].id, "Islamabad")
    redated = redate(reviewed, DAY)
    assert redated.event
    assert redated.event.name.standing is Standing.CONFIRMED
    assert redated.event.hosts[0].value == "Islamabad"
    resolved = redated.related_events[0].dates
    assert resolved
    assert (resolved.standing, str(resolved.value.start)) == (Standing.CONFIRMED, "2025-05")
    assert redate(redated, None) == reviewed


def test_dates_that_a_person_wrote_stay_when_the_publication_date_is_set() -> None:
    brief = open_brief(seed_path())
    dates = brief.related_events[0].dates
    assert dates
    written = DateSpan(words="next month", start=CalendarDate(2025, 6), end=CalendarDate(2025, 6))
    redated = redate(edit(brief, dates.id, written), DAY).related_events[0].dates
    assert redated
    assert redated.value == written
    assert redated.extracted
    assert str(redated.extracted.start) == "2025-05"


def test_what_a_text_reports_as_said_is_read_from_a_file_or_a_stream(tmp_path: Path) -> None:
    origin, found = reported_speech(seed_path(), io.BytesIO())
    assert origin == seed_path().name
    assert found
    assert reported_speech(None, io.BytesIO(seed_path().read_bytes())) == ("standard input", found)
    assert reported_speech(saved(tmp_path), io.BytesIO())[1]


def test_a_text_in_another_language_has_no_statements_and_says_so() -> None:
    text = "Le ministre a dit que le brouillard est rare et que la lampe est dans le port avec les pilotes de la ville."
    with pytest.raises(ReadError, match="looks to be in French"):
        reported_speech(None, io.BytesIO(text.encode()))
