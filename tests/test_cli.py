"""The command line does what was asked, or says in words what to mend."""

import datetime as dt
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import cast

import pikepdf
import pytest

from briefview import __version__
from briefview.brief.schema import brief_from_json, brief_schema, brief_to_json
from briefview.cli import main
from briefview.opening import open_brief
from briefview.resources import seed_path
from tests.builder import sample_brief

SEED = str(seed_path())
NO_QT = "import sys; sys.modules['PySide6'] = None; from briefview.cli import main; sys.exit(main(sys.argv[1:]))"


def process(
    *arguments: str, code: str | None = None, given: bytes = b"", environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run briefview, or some Python code, in a process of its own without a display."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-c", code] if code else [sys.executable, "-m", "briefview"]
    return subprocess.run(
        [*command, *arguments], input=given, env={**kept, **(environment or {})}, capture_output=True, check=False
    )


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


def test_export_needs_neither_qt_nor_a_display() -> None:
    done = process("export", SEED, "-o", "-", "--format", "pdf", code=NO_QT)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"%PDF-")


def test_standard_input_goes_to_standard_output() -> None:
    done = process("export", "-", "-o", "-", given=seed_path().read_bytes())
    assert brief_from_json(done.stdout).sources[0].origin == "standard input"


def test_the_date_of_the_output_can_be_given(folder: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        assert process("export", SEED, "-o", name, environment={"SOURCE_DATE_EPOCH": "1744675200"}).returncode == 0
    assert (folder / "one.pdf").read_bytes() == (folder / "two.pdf").read_bytes()


def test_schema_prints_the_json_schema(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsysbinary.readouterr().out) == json.loads(json.dumps(brief_schema()))


def test_version_is_printed_at_once() -> None:
    code = "import sys; from briefview.cli import main\ntry: main(['--version'])\nfinally: print(*sys.modules)"
    version, modules = process(code=code).stdout.decode().splitlines()
    assert version == f"briefview {__version__}"
    assert not {"pydantic", "PySide6", "typst"} & set(modules.split())


def test_help_names_the_commands_and_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    output = capsys.readouterr().out
    assert all(
        words in output for words in ("briefview export FILE -o OUT", "briefview schema", "./export", "3 the text")
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
    "large": (b"The forum opened.\n" * 2_800_000, "more than 10 MB"),
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
    ("encryption", "said"), [(False, "it is a PDF that holds no brief"), (locked_pdf(), "it is locked with a password")]
)
def test_a_pdf_that_is_no_brief(
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
        ("visit.docx", "its suffix names no format"),
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


def test_a_window_without_a_display_says_how_to_export() -> None:
    done = process(SEED)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().splitlines() == [
        "briefview: There is no display to open a window on.",
        "briefview export FILE -o brief.pdf makes the page without a window.",
    ]


class FakeApp:
    """Stands in for the window and remembers what it was asked to open."""

    opened: tuple[list[Path], dt.date | None] | None = None

    def run(self, paths: list[Path], published: dt.date | None) -> int:
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


def test_a_file_named_like_a_command_opens_by_its_path() -> None:
    assert b"no display" in process("./export").stderr


def test_a_closed_pipe_ends_quietly() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "briefview", "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""


def test_ctrl_c_ends_quietly() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "briefview", "export", "-", "-o", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdin
        assert running.stderr
        running.stdin.write(b"The forum opened.\n" * 20_000)  # more than a pipe holds: it is being read
        running.stdin.flush()
        running.send_signal(signal.SIGINT)
        assert running.wait() == 130
        assert running.stderr.read() == b""
