"""A document becomes a file, without a window."""

import datetime as dt
import errno
import io
import json
from pathlib import Path

import page as validation
import pytest
from hypothesis import HealthCheck, given, settings

from briefview.batch import Order, OutputFormat, explain, export, statements
from briefview.brief import EventBrief
from briefview.brief.schema import brief_from_json, brief_to_json
from briefview.errors import NoEventError, WriteError
from briefview.export.page import PageSetup, Paper
from briefview.opening import open_brief
from briefview.resources import seed_path
from tests.builder import sample_brief
from tests.strategies import briefs

TODAY = dt.date(2025, 4, 16)
RECIPE = b"Boil the lentils for half an hour and add salt."


class FullStream(io.BytesIO):
    """A stream to a disk that is full."""

    def write(self, _data: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


class ClosedStream(io.BytesIO):
    """A stream to somebody who has left."""

    def write(self, _data: object) -> int:
        raise BrokenPipeError


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A saved brief."""
    path = tmp_path / "visit.json"
    path.write_text(brief_to_json(sample_brief()), encoding="utf-8")
    return path


def run(order: Order, given: bytes = b"") -> bytes:
    output = io.BytesIO()
    export(order, TODAY, io.BytesIO(given), output)
    return output.getvalue()


def test_a_pdf_opens_again_as_the_same_brief(document: Path, tmp_path: Path) -> None:
    output = tmp_path / "visit.pdf"
    run(Order(document, output, PageSetup()))
    assert open_brief(output) == sample_brief()


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(brief=briefs())
def test_any_brief_that_is_exported_opens_again_as_it_was(brief: EventBrief, tmp_path: Path) -> None:
    output = tmp_path / "visit.pdf"
    run(Order(None, output, PageSetup(), anyway=True), brief_to_json(brief).encode())
    assert open_brief(output) == brief


def test_json_is_the_saved_brief(document: Path, tmp_path: Path) -> None:
    output = tmp_path / "again.JSON"
    run(Order(document, output, PageSetup()))
    assert output.read_bytes() == document.read_bytes()


def test_standard_input_goes_to_standard_output_as_json(document: Path) -> None:
    assert brief_from_json(run(Order(None, None, PageSetup()), document.read_bytes())) == sample_brief()


def test_standard_output_can_have_a_pdf(document: Path) -> None:
    assert run(Order(document, None, PageSetup(), OutputFormat.PDF)).startswith(b"%PDF-")


def test_the_same_order_on_the_same_day_gives_the_same_bytes(document: Path) -> None:
    order = Order(document, None, PageSetup(paper=Paper.LETTER, marking="Draft"), OutputFormat.PDF)
    assert run(order) == run(order)


def test_letters_that_no_font_has_give_a_warning_and_the_file_all_the_same(document: Path, tmp_path: Path) -> None:
    output = tmp_path / "visit.pdf"
    order = Order(document, output, PageSetup(marking="\U00010fb0"))  # Chorasmian, which no common font has
    assert "PDF/UA" in export(order, TODAY, io.BytesIO(), io.BytesIO())
    assert open_brief(output) == sample_brief()


def test_without_an_event_nothing_is_written(tmp_path: Path) -> None:
    output = tmp_path / "soup.pdf"
    with pytest.raises(NoEventError, match="No event was found in standard input"):
        run(Order(None, output, PageSetup()), RECIPE)
    assert not output.exists()


@pytest.mark.parametrize("name", ["soup.pdf", "soup.json"])
def test_without_an_event_it_is_written_on_demand(tmp_path: Path, name: str) -> None:
    run(Order(None, tmp_path / name, PageSetup(), anyway=True), RECIPE)
    assert open_brief(tmp_path / name).event is None


def test_a_suffix_that_says_nothing_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match=r"visit\.docx: its suffix names no format.*\.pdf or \.json"):
        run(Order(tmp_path / "missing.txt", tmp_path / "visit.docx", PageSetup()))


def test_a_suffix_that_says_nothing_will_do_where_the_format_is_given(document: Path, tmp_path: Path) -> None:
    run(Order(document, tmp_path / "visit", PageSetup(), OutputFormat.JSON))
    assert open_brief(tmp_path / "visit") == sample_brief()


def test_a_suffix_that_contradicts_the_format_is_refused(document: Path, tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="disagree"):
        run(Order(document, tmp_path / "visit.pdf", PageSetup(), OutputFormat.JSON))


def test_a_standard_output_that_is_full_says_so(document: Path) -> None:
    with pytest.raises(WriteError, match="standard output: No space left on device"):
        export(Order(document, None, PageSetup()), TODAY, io.BytesIO(), FullStream())


def test_a_closed_pipe_is_left_to_the_command_line(document: Path) -> None:
    with pytest.raises(BrokenPipeError):
        export(Order(document, None, PageSetup()), TODAY, io.BytesIO(), ClosedStream())


def test_each_fact_is_explained_in_one_line(document: Path) -> None:
    lines = explain(document, None, io.BytesIO()).splitlines()
    assert len(lines) == len(list(sample_brief().facts()))
    assert explain(None, None, io.BytesIO(document.read_bytes())).splitlines() == lines


def test_a_text_without_event_has_nothing_to_explain() -> None:
    with pytest.raises(NoEventError, match="nothing to explain"):
        explain(None, None, io.BytesIO(RECIPE))


def test_the_statements_of_any_text_are_printed_with_their_file_where_there_are_several(tmp_path: Path) -> None:
    path = tmp_path / "soup.txt"
    path.write_text("The cook said that soup is cheap.", encoding="utf-8")
    line = "The cook · said · that soup is cheap\n"
    assert statements([path], io.BytesIO(), json_lines=False) == line
    both = statements([path, None], io.BytesIO(b"Pilots say fog is rare."), json_lines=False)
    assert both == f"soup.txt: {line}standard input: Pilots · say · fog is rare\n"


def test_statements_for_machines_are_objects(document: Path) -> None:
    lines = statements([document], io.BytesIO(), json_lines=True).splitlines()
    assert all(json.loads(line)["content"] for line in lines)


@pytest.mark.parametrize("profile", [validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_3A])
@pytest.mark.parametrize("paper", Paper)
def test_the_page_of_the_sample_document_is_accessible_and_archivable(
    tmp_path: Path, paper: Paper, profile: validation.ValidationProfile
) -> None:
    output = tmp_path / "visit.pdf"
    assert export(Order(seed_path(), output, PageSetup(paper=paper)), TODAY, io.BytesIO(), io.BytesIO()) == ""
    result = validation.validate_pdf_bytes(output.read_bytes(), profile=profile)
    assert result.is_compliant, result.failures
