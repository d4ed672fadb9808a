"""Every format tells the same story: all facts, who says each statement, and how far it was reviewed."""

import csv
import datetime as dt
import html
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import docx
import markdown_it
import pypdfium2
import pytest

from briefview.brief import EventBrief, PageNotes
from briefview.errors import WriteError
from briefview.export.format import NO_MARKING, ExportFormat
from briefview.export.format_table import FORMAT_NAMES, FORMATS, chosen_format, format_named, format_of_file
from briefview.export.page import PageSetup
from briefview.presentation.outline import Item, outline
from briefview.presentation.row import standing_phrase
from briefview.presentation.value import value_phrase
from briefview.resources import seed_path
from tests.full_brief import full_brief

TODAY = dt.date(2026, 11, 24)
WHOLE = ("pdf", "json", "docx", "html", "md", "jsonld", "annotations.jsonld", "png", "svg")
"""The formats that hold all facts."""
WITH_STANDING = ("docx", "html", "md", "annotations.jsonld", "png", "svg")
"""Those that tell of each fact how far it was reviewed; PDF tells how many were, and holds the brief."""


def rendered(name: str, brief: EventBrief | None = None) -> bytes:
    return format_named(name).render(brief or full_brief(), PageSetup(), TODAY).data


def strings(value: Any) -> list[str]:
    """Return all texts and numbers of a JSON value."""
    if isinstance(value, dict):
        return [text for item in value.values() for text in strings(item)]
    return [text for item in value for text in strings(item)] if isinstance(value, list) else [str(value)]


def words_of(name: str, data: bytes) -> str:
    """Return the words of a file as its readers get them, on one line."""
    match name.rpartition(".")[2]:
        case "pdf":
            with pypdfium2.PdfDocument(data) as document:
                text = document[0].get_textpage().get_text_range()
        case "docx":
            text = " ".join(each.text for each in _paragraphs(docx.Document(io.BytesIO(data))))
        case "html" | "svg":
            text = html.unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", data.decode(), flags=re.DOTALL))
        case "md":
            shown = markdown_it.MarkdownIt("commonmark").render(data.decode())
            text = html.unescape(re.sub(r"<[^>]+>", "", shown))
        case "json" | "jsonld":
            text = " ".join(strings(json.loads(data)))
        case "csv":
            text = " ".join(" ".join(row) for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
        case "ics":
            text = data.decode().replace("\r\n ", "").replace("\\n", " ").replace("\\,", ",").replace("\\;", ";")
        case _:
            text = data.decode("utf-8", "ignore")
    return compact(text)


def compact(text: str) -> str:
    """Return a text without what formats may differ in: capitals, and where lines end."""
    return "".join(text.casefold().split()).replace("\u200b", "").replace("\u2068", "").replace("\u2069", "")


def _paragraphs(document: Any) -> list[Any]:
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    header = document.sections[0].header.paragraphs
    return [*header, *document.paragraphs, *(paragraph for cell in cells for paragraph in cell.paragraphs)]


def items() -> list[Item]:
    return [item for item in outline(full_brief()).items() if item.fact_id]


OTHER_WORDS = {
    "jsonld": {
        "Postponed": "https://schema.org/EventPostponed",
        "Two days": "P2D",
        "4–5 May 2026": "2026-05-04",
        "March 2026": "2026-03",
        "9 June 2026": "2026-06-09",
    },
    "json": {"Two days": "day", "4–5 May 2026": "2026-05-05", "Postponed": "postponed", "9 June 2026": "2026-06-09"},
}
"""What a format for machines says in the terms of its standard."""


@pytest.mark.parametrize("name", WHOLE)
def test_every_fact_stands_in_the_format(name: str) -> None:
    words = words_of(name, rendered(name))
    others = OTHER_WORDS.get(name, {})
    for item in items():
        told = others.get(item.text, item.text)
        apart = name.startswith(("json", "pdf"))
        whole = item.cells or [told]
        for part in (part for each in whole for part in (each.split(", ") if apart else [each])):
            assert compact(part) in words, f"{item.label} {part}"


@pytest.mark.parametrize("name", [*WHOLE, "statements.csv"])
def test_every_statement_stands_behind_who_says_it(name: str) -> None:
    words = words_of(name, rendered(name))
    for speaker in full_brief().speakers:
        sayer = compact(value_phrase(speaker.name.value))
        for fact in speaker.statements:
            said = compact(value_phrase(fact.value))
            before, found, behind = words.rpartition(said)
            nearest = behind if name == "jsonld" else before
            assert found
            assert sayer in nearest


@pytest.mark.parametrize("name", WITH_STANDING)
def test_what_a_person_did_to_a_fact_is_told(name: str) -> None:
    words = words_of(name, rendered(name))
    for phrase in ("confirmed", "added by hand", "edited, source says Ocean Council"):
        assert compact(phrase) in words


@pytest.mark.parametrize("name", [*WITH_STANDING, "pdf", "jsonld", "ics"])
def test_how_many_facts_were_reviewed_is_told(name: str) -> None:
    expected = "Confirmed" if name == "annotations.jsonld" else outline(full_brief()).foot[-1].rstrip(".")
    assert compact(expected) in words_of(name, rendered(name))


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
def test_a_marking_is_in_the_file_or_said_to_be_missing(known: ExportFormat) -> None:
    made = known.render(full_brief(), PageSetup(marking="Embargo  until noon"), TODAY)
    assert (compact("Embargo until noon") in words_of(known.name, made.data)) is known.has_marking
    assert made.warning == ("" if known.has_marking else NO_MARKING)
    own = known.render(full_brief(), PageSetup(), TODAY)
    assert (compact("For official use") in words_of(known.name, own.data)) is known.has_marking
    unmarked = known.render(full_brief().model_copy(update={"page": PageNotes()}), PageSetup(), TODAY)
    assert unmarked.warning == ""


def test_tables_tell_all_of_theirs() -> None:
    brief = full_brief()
    words = words_of("statistics.csv", rendered("statistics.csv"))
    for part in ("40 and 45 percent", "Between", "of turbines", "on the west coast, last year", "the Ocean Council"):
        assert compact(part) in words
    assert compact(standing_phrase(brief.statistics[0])) in words


def test_a_calendar_tells_what_is_dated_to_the_day() -> None:
    words = words_of("ics", rendered("ics"))
    for part in ("Tidal Energy Summit", "Harbour Hall, Bergen, Norway", "Blue Power Congress", "Lima, Peru"):
        assert compact(part) in words
    assert compact("Wave Forum") not in words


@pytest.mark.parametrize("name", FORMAT_NAMES)
def test_the_same_brief_on_the_same_day_gives_the_same_bytes(name: str) -> None:
    assert rendered(name) == rendered(name)


@pytest.mark.parametrize("name", [name for name in FORMAT_NAMES if name != "ics"])
def test_a_text_without_event_goes_out_too(name: str) -> None:
    assert rendered(name, EventBrief(sources=full_brief().sources))


def test_names_and_suffixes_are_unique_and_the_readme_has_them() -> None:
    assert len(set(FORMAT_NAMES)) == len({known.label for known in FORMATS}) == len(FORMATS)
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    for known in FORMATS:
        assert f"| `{known.suffix}` |" in readme


def test_the_longest_suffix_that_fits_names_the_format() -> None:
    found = {name: format_of_file(name) for name in ("a.JSONLD", "a.annotations.jsonld", "a.b.svg", "a.csv", "pdf")}
    assert [known and known.name for known in found.values()] == ["jsonld", "annotations.jsonld", "svg", None, None]


def test_a_name_and_a_wish_must_agree() -> None:
    statements = format_named("statements.csv")
    assert chosen_format("a.csv", statements) is chosen_format("a", statements) is statements
    assert chosen_format("v1.2", statements) is statements
    for name in ("a.pdf", "a.statistics.csv", "a.md"):
        with pytest.raises(WriteError, match="disagree"):
            chosen_format(name, statements)
    with pytest.raises(WriteError, match=r"a\.csv: its suffix names no format.*\.statements\.csv"):
        chosen_format("a.csv", None)
    with pytest.raises(KeyError):
        format_named("wav")


_PROGRAM = """
import sys
sys.modules["PySide6"] = None
from briefview.cli import main
sys.exit(main(["export", sys.argv[1], "-o", sys.argv[2]]))
"""
_HEAVY = ("typst", "docx", "icalendar", "lxml", "pypdfium2", "markdown_it", "PySide6.QtCore")


@pytest.mark.parametrize("name", ["docx", "png"])
def test_no_format_needs_qt(name: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", _PROGRAM, str(seed_path()), str(tmp_path / f"visit.{name}")]
    subprocess.run(command, check=True, timeout=120, env=dict(os.environ))


@pytest.mark.parametrize("name", ["json", "md", "html", "statements.csv", "jsonld", "annotations.jsonld"])
def test_text_is_exported_without_loading_what_other_formats_need(name: str, tmp_path: Path) -> None:
    program = f"{_PROGRAM.replace('sys.exit(', 'assert not (')}\nprint(sorted({_HEAVY!r} & sys.modules.keys()))"
    program = program.replace(f"{_HEAVY!r} &", f"set({_HEAVY!r}) &")
    command = [sys.executable, "-c", program, str(seed_path()), str(tmp_path / f"visit.{name}")]
    done = subprocess.run(command, check=True, timeout=120, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
