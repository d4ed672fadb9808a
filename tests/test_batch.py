"""A document becomes a file, without a window."""

import datetime as dt
import errno
import io
import json
from pathlib import Path

import page as validation
import pytest
from hypothesis import HealthCheck, given, settings

from briefview.batch import Order, explain, export, export_each, orders_into, statements
from briefview.brief import EventBrief
from briefview.brief.schema import brief_from_json, brief_to_json
from briefview.errors import NoEventError, WriteError
from briefview.export.format_table import JSON_LINES, format_named
from briefview.export.page import PageSetup, Paper
from briefview.opening import open_brief
from briefview.resources import seed_path
from tests.builder import sample_brief
from tests.strategies import briefs

TODAY = dt.date(2025, 4, 16)
PDF, JSON = format_named("pdf"), format_named("json")
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
    assert run(Order(document, None, PageSetup(), PDF)).startswith(b"%PDF-")


def test_the_same_order_on_the_same_day_gives_the_same_bytes(document: Path) -> None:
    order = Order(document, None, PageSetup(paper=Paper.LETTER, marking="Draft"), PDF)
    assert run(order) == run(order)


def test_letters_that_no_font_has_give_a_warning_and_the_file_all_the_same(document: Path, tmp_path: Path) -> None:
    output = tmp_path / "visit.pdf"
    order = Order(document, output, PageSetup(marking="\U00010fb0"))  # Chorasmian, which no common font has
    warning = export(order, TODAY, io.BytesIO(), io.BytesIO())
    assert warning.startswith("visit.pdf: ")
    assert "PDF/UA" in warning
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
    with pytest.raises(WriteError, match=r"visit\.wav: its suffix names no format.*\.pdf, \.json"):
        run(Order(tmp_path / "missing.txt", tmp_path / "visit.wav", PageSetup()))


def test_a_suffix_that_says_nothing_will_do_where_the_format_is_given(document: Path, tmp_path: Path) -> None:
    run(Order(document, tmp_path / "visit", PageSetup(), JSON))
    assert open_brief(tmp_path / "visit") == sample_brief()


def test_a_suffix_that_contradicts_the_format_is_refused(document: Path, tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="disagree"):
        run(Order(document, tmp_path / "visit.pdf", PageSetup(), JSON))


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


def articles(folder: Path, *names: str) -> list[Path | None]:
    """Write an article under each of some names, and return their paths."""
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(seed_path().read_bytes())
    return [folder / name for name in names]


def run_each(orders: list[Order], output: io.BytesIO | None = None) -> tuple[list[str], list[int]]:
    """Do some orders, and return what went wrong with each, and what was told of how far it is."""
    told = list[int]()
    outcomes = export_each(orders, TODAY, io.BytesIO(), output or io.BytesIO(), told.append)
    return [outcome.error.message if outcome.error else "" for outcome in outcomes], told


def test_several_documents_go_into_a_folder_each_under_its_name(tmp_path: Path) -> None:
    documents = articles(tmp_path / "in", "one.txt", "two.txt")
    orders = orders_into(f"{tmp_path}/new/out/", documents, Order(None, None, PageSetup(), JSON))
    assert run_each(orders) == (["", ""], [0, 1])
    assert sorted(path.name for path in (tmp_path / "new" / "out").iterdir()) == ["one.json", "two.json"]


def test_a_folder_gets_pages_where_nothing_else_is_asked_for(tmp_path: Path) -> None:
    orders = orders_into(str(tmp_path), articles(tmp_path / "in", "one.txt"), Order(None, None, PageSetup()))
    assert [order.output for order in orders] == [tmp_path / "one.pdf"]


def test_one_bad_document_among_many_does_not_keep_the_others(tmp_path: Path) -> None:
    documents = [*articles(tmp_path / "in", "one.txt"), tmp_path / "missing.txt", *articles(tmp_path / "in", "two.txt")]
    (tmp_path / "in" / "soup.txt").write_bytes(RECIPE)
    orders = orders_into(f"{tmp_path}/out/", [*documents, tmp_path / "in" / "soup.txt"], Order(None, None, PageSetup()))
    errors, told = run_each(orders)
    assert [bool(error) for error in errors] == [False, True, False, True]
    assert told == [0, 1, 2, 3]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["one.pdf", "two.pdf"]


def test_several_briefs_go_to_standard_output_one_a_line(tmp_path: Path) -> None:
    documents, output = articles(tmp_path / "in", "one.txt", "two.txt"), io.BytesIO()
    run_each(orders_into("-", documents, Order(None, None, PageSetup(), JSON_LINES)), output)
    lines = output.getvalue().splitlines()
    assert [brief_from_json(line).sources[0].origin for line in lines] == ["one.txt", "two.txt"]


@pytest.mark.parametrize(("output", "said"), [("-", "Add --json-lines"), ("all.pdf", "Name a folder")])
def test_several_documents_do_not_go_into_one_output(output: str, said: str) -> None:
    with pytest.raises(WriteError, match=said):
        orders_into(output, [Path("one.txt"), Path("two.txt")], Order(None, None, PageSetup()))


def test_a_folder_whose_place_is_taken_by_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    with pytest.raises(WriteError, match="Could not make the folder out: a file of that name"):
        orders_into(str(tmp_path / "out"), [Path("one.txt"), Path("two.txt")], Order(None, None, PageSetup()))
