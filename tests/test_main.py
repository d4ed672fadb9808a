"""The program runs in a process of its own, and ends quietly when it is told to."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from briefview import __version__
from briefview.brief.schema import brief_from_json
from briefview.resources import seed_path

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


def test_export_needs_neither_qt_nor_a_display() -> None:
    done = process("export", SEED, "-o", "-", "--format", "pdf", code=NO_QT)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"%PDF-")


def test_standard_input_goes_to_standard_output() -> None:
    done = process("export", "-", "-o", "-", given=seed_path().read_bytes())
    assert brief_from_json(done.stdout).sources[0].origin == "standard input"


def test_the_date_of_the_output_can_be_given(tmp_path: Path) -> None:
    outputs = tmp_path / "one.pdf", tmp_path / "two.pdf"
    for output in outputs:
        process("export", SEED, "-o", str(output), environment={"SOURCE_DATE_EPOCH": "1744675200"}).check_returncode()
    assert outputs[0].read_bytes() == outputs[1].read_bytes()


def test_version_is_printed_at_once() -> None:
    code = "import sys; from briefview.cli import main\ntry: main(['--version'])\nfinally: print(*sys.modules)"
    version, modules = process(code=code).stdout.decode().splitlines()
    assert version == f"briefview {__version__}"
    assert not {"pydantic", "PySide6", "typst"} & set(modules.split())


def test_a_window_without_a_display_says_how_to_export() -> None:
    done = process(SEED)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().splitlines() == [
        "briefview: There is no display to open a window on.",
        "briefview export FILE -o brief.pdf makes the page without a window.",
    ]


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


def interrupted(running: subprocess.Popen[bytes]) -> int:
    """Press Ctrl+C, again where Python was between two reads, and return the exit code."""
    for _ in range(10):
        running.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            return running.wait(timeout=3)
    running.kill()
    return running.wait()


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
        assert interrupted(running) == 130
        assert running.stderr.read() == b""
