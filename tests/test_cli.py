"""The command line does what was asked, or says in words what to mend."""

import datetime as dt
import json
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import cast

import pikepdf
import pytest

from briefview.brief.address import Address, Place
from briefview.brief.schema import brief_schema, brief_to_json
from briefview.cli import main
from briefview.opening import open_brief
from briefview.resources import seed_path
from tests.builder import sample_brief
from tests.reading.postbag import mail

SEED = str(seed_path())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, made the current one."""
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return work


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command line that must be refused with exit code 2, and return what it says."""
    try:
        code = main(arguments)
    except SystemExit as end:
        code = int(str(end.code))
    output = capsys.readouterr()
    assert code == 2
    assert output.out == ""
    return output.err


def test_export_writes_a_pdf_that_opens_again(folder: Path) -> None:
    assert main(["export", SEED, "-o", "visit.pdf", "--paper", "letter", "--marking", "Draft"]) == 0
    assert open_brief(folder / "visit.pdf") == open_brief(seed_path())


def test_export_resolves_dates_from_the_publication_date(folder: Path) -> None:
    assert main(["export", SEED, "-o", "visit.json", "--published", "2025-04-15"]) == 0
    dates = open_brief(folder / "visit.json").related_events[0].dates
    assert dates
    assert str(dates.value.start) == "2025-05"


def test_export_writes_what_the_suffix_says(folder: Path) -> None:
    for name in ("visit.md", "visit.statements.csv", "visit.annotations.jsonld"):
        assert main(["export", SEED, "-o", name]) == 0
    assert (folder / "visit.md").read_text(encoding="utf-8").startswith("# ")
    assert (folder / "visit.statements.csv").read_bytes().startswith(b"\xef\xbb\xbfSpeaker,")
    assert "AnnotationCollection" in (folder / "visit.annotations.jsonld").read_text(encoding="utf-8")


def test_one_bad_file_among_many_is_told_and_the_rest_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "soup.txt").write_text("Boil the lentils for half an hour and add salt.")
    assert main(["export", SEED, "missing.txt", "soup.txt", "-o", "out/", "--format", "md"]) == 2
    said = capsys.readouterr().err
    assert "Could not read missing.txt" in said
    assert said.endswith("2 of 3 documents were not exported.\n")
    assert "\x1b" not in said
    assert [path.suffix for path in (folder / "out").iterdir()] == [".md"]
    assert main(["export", SEED, "soup.txt", "-o", "out/"]) == 3


def test_json_lines_are_briefs_one_a_line(folder: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", SEED, SEED, "--json-lines"]) == 0
    lines = capsysbinary.readouterr().out.splitlines()
    assert [json.loads(line)["schema_version"] for line in lines] == [2, 2]
    assert not list(folder.iterdir())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--json-lines", "-o", "a.json"], "--json-lines goes to standard output"),
        (["--json-lines", "--format", "md"], "--json-lines goes to standard output"),
        (["--format", "wav", "-o", "a"], "invalid choice: 'wav'"),
    ],
)
def test_options_that_do_not_go_together(capsys: pytest.CaptureFixture[str], arguments: list[str], said: str) -> None:
    assert said in refusal(capsys, "export", SEED, *arguments)


def test_large_print_is_asked_for(folder: Path) -> None:
    assert main(["export", SEED, "-o", "small.svg"]) == main(["export", SEED, "-o", "large.svg", "--large-print"]) == 0
    assert (folder / "small.svg").read_bytes() != (folder / "large.svg").read_bytes()


def test_what_an_e_mail_has_attached_is_told_and_can_be_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "visit.eml").write_bytes(mail(attached={"a.txt": Path(SEED).read_bytes()}).as_bytes())
    assert [main(["export", "visit.eml", "-o", "a.json", *more]) for more in ((), ("--attachment", "a.txt"))] == [0, 0]
    assert "Attached to visit.eml: a.txt. Add --attachment NAME" in capsys.readouterr().err


def test_schema_prints_the_json_schema(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsysbinary.readouterr().out) == json.loads(json.dumps(brief_schema()))


def test_help_names_the_commands_and_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    output = capsys.readouterr().out
    assert all(
        words in output for words in ("briefview export FILE… -o OUT", "briefview schema", "./export", "3 the text")
    )


def test_a_text_without_an_event_is_exit_code_3_and_writes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "soup.txt").write_text("Boil the lentils for half an hour and add salt.")
    assert main(["export", "soup.txt", "-o", "soup.pdf"]) == 3
    assert not (folder / "soup.pdf").exists()
    assert "--anyway" in capsys.readouterr().err
    assert main(["export", "soup.txt", "-o", "soup.pdf", "--anyway"]) == 0
    assert (folder / "soup.pdf").exists()


def test_a_missing_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = refusal(capsys, "export", "visit.txt", "-o", "visit.pdf")
    assert said == f"briefview: Could not read visit.txt: there is no such file.\nLook whether it is in {folder}.\n"


def test_a_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "it is a folder.\nChoose a file" in refusal(capsys, "export", str(folder), "-o", "visit.pdf")


def locked_pdf() -> pikepdf.Encryption:
    return pikepdf.Encryption(owner="owner", user="user")


BAD_CONTENT = {
    "empty": (b"", "it is empty"),
    "blank": (b" \n\t", "it is empty"),
    "binary": (bytes(range(256)) * 20, "it is no text"),
    "undecodable": (b"\xff\xfea\x00b", "its characters are in no encoding that is known"),
    "office": (b"PK\x03\x04....", "it is a zipped document"),
    "large": (b"The forum opened.\n" * 600_000, "more than 10 MB"),
    "damaged pdf": (b"%PDF-1.7\n", "the PDF is damaged"),
    "damaged json": (brief_to_json(sample_brief()).encode()[:500], "its JSON is damaged"),
    "other json": (b'{"name": "left-pad"}', "it is no brief"),
    "changed json": (
        brief_to_json(sample_brief()).replace("Geneva", "Vienna", 1).encode(),
        "it is no brief",
    ),
}


@pytest.mark.parametrize(("content", "said"), BAD_CONTENT.values(), ids=BAD_CONTENT)
def test_content_that_cannot_be_read(
    folder: Path, capsys: pytest.CaptureFixture[str], content: bytes, said: str
) -> None:
    (folder / "visit.txt").write_bytes(content)
    message, hint = refusal(capsys, "export", "visit.txt", "-o", "visit.pdf").splitlines()
    assert message.startswith("briefview: Could not read visit.txt: ")
    assert said in message
    assert hint
    assert not (folder / "visit.pdf").exists()


@pytest.mark.parametrize(
    ("encryption", "said"),
    [(False, "its pages are pictures without text"), (locked_pdf(), "it is locked with a password")],
)
def test_a_pdf_that_holds_neither_text_nor_brief(
    folder: Path, capsys: pytest.CaptureFixture[str], encryption: pikepdf.Encryption | bool, said: str
) -> None:
    document = pikepdf.new()
    document.add_blank_page()
    document.save(folder / "visit.pdf", encryption=encryption)
    assert said in refusal(capsys, "export", "visit.pdf", "-o", "again.pdf")


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("missing/visit.pdf", "the folder does not exist"),
        ("taken.pdf", "it is a folder"),
        ("visit.wav", "its suffix names no format"),
        ("visit", "its suffix names no format"),
    ],
)
def test_an_output_that_cannot_be_written(
    folder: Path, capsys: pytest.CaptureFixture[str], output: str, said: str
) -> None:
    (folder / "taken.pdf").mkdir()
    message, hint = refusal(capsys, "export", SEED, "-o", output).splitlines()
    assert message.startswith("briefview: Could not write ")
    assert said in message
    assert hint
    assert [path.name for path in folder.iterdir()] == ["taken.pdf"]


@pytest.mark.skipif(sys.platform != "linux", reason="root may write everywhere else")
def test_an_output_folder_that_nobody_may_write_to(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    locked = folder / "locked"
    locked.mkdir(mode=0o555)
    output = Path("/sys") if os.geteuid() == 0 else locked
    message, hint = refusal(capsys, "export", SEED, "-o", str(output / "visit.pdf")).splitlines()
    assert message.startswith("briefview: Could not write visit.pdf: the folder is ")
    assert hint


@pytest.mark.parametrize("date", ["2025-02-30", "yesterday"])
def test_an_impossible_date(capsys: pytest.CaptureFixture[str], date: str) -> None:
    assert f"{date} is no date; write it as 2025-04-15" in refusal(capsys, "--published", date, SEED)


def test_a_missing_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert "required: -o" in refusal(capsys, "export", SEED)


def test_a_wrong_clock(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    assert "SOURCE_DATE_EPOCH is soon" in refusal(capsys, "export", SEED, "-o", "-")


def test_a_window_cannot_show_standard_input(capsys: pytest.CaptureFixture[str]) -> None:
    assert "use briefview export -" in refusal(capsys, "-")


class FakeApp:
    """Stands in for the window and remembers what it was asked to open."""

    opened: tuple[list[Place], dt.date | None] | None = None

    def run(self, paths: list[Place], published: dt.date | None, _ahead: object) -> int:
        self.opened = (paths, published)
        return 0


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeApp]:
    """A window that opens at once and leaves the handling of Ctrl+C as it was."""
    fake = FakeApp()
    monkeypatch.setitem(sys.modules, "briefview.app", cast("ModuleType", fake))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    handler = signal.getsignal(signal.SIGINT)
    yield fake
    signal.signal(signal.SIGINT, handler)


def test_files_open_in_windows(app: FakeApp) -> None:
    assert main(["visit.txt", "./export", "--published", "2025-04-15"]) == 0
    assert app.opened == ([Path("visit.txt"), Path("export")], dt.date(2025, 4, 15))


def test_without_files_the_window_chooses_what_to_open(app: FakeApp) -> None:
    assert main([]) == 0
    assert app.opened == ([], None)


def test_explain_prints_a_line_for_each_fact(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["explain", str(seed_path())]) == 0
    lines = capsysbinary.readouterr().out.decode().splitlines()
    assert any(line.startswith("Host\tPakistan\t¶2 “Pakistan”\t") for line in lines)


def test_statements_prints_a_line_for_each(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "soup.txt").write_text("The cook said that soup is cheap.", encoding="utf-8")
    assert main(["statements", str(tmp_path / "soup.txt")]) == 0
    assert capsysbinary.readouterr().out.decode() == "The cook · said · that soup is cheap\n"
    assert main(["statements", "--json-lines", str(tmp_path / "soup.txt")]) == 0
    assert json.loads(capsysbinary.readouterr().out)["source"]["quote"] == "The cook"


def test_a_text_that_is_no_event_article_is_not_explained(tmp_path: Path) -> None:
    (tmp_path / "soup.txt").write_text("Boil the lentils and add salt.", encoding="utf-8")
    assert main(["explain", str(tmp_path / "soup.txt")]) == 3


def test_an_address_is_asked_for_where_a_file_would_be_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    address = "https://name:password@quay.example/visit.html"
    said = refusal(capsys, "export", address, "-o", "visit.pdf")
    assert said.startswith("briefview: Could not read the page: its address holds a name or a password.")
    assert said == refusal(capsys, "explain", address) == refusal(capsys, "statements", address)
    assert not list(folder.iterdir())


def test_an_address_opens_in_a_window(app: FakeApp) -> None:
    assert main(["https://quay.example/visit.html"]) == 0
    assert app.opened == ([Address("https://quay.example/visit.html")], None)
