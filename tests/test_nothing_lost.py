"""A brief goes out and comes back as it was, and what stood there before still stands where it cannot go out."""

import datetime as dt
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import page as validation
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefview.brief import EventBrief
from briefview.brief.correction import edit
from briefview.brief.schema import brief_to_json
from briefview.errors import ReadError
from briefview.export.format_table import FORMATS, format_named
from briefview.export.page import PageSetup, Paper
from briefview.export.write import write_file
from briefview.opening import open_brief
from tests.full_brief import full_brief
from tests.strategies import WORLD_WORDS, briefs

DAY = dt.date(2026, 11, 24)
SETUPS = [PageSetup(), PageSetup(paper=Paper.LETTER), PageSetup(large_print=True)]
PROFILES = [validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_3A]
SHORT = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def claims_standards(pdf: bytes) -> bool:
    return b"pdfuaid" in pdf


@SHORT
@given(brief=briefs(WORLD_WORDS), name=st.sampled_from(["json", "pdf"]), setup=st.sampled_from(SETUPS))
def test_names_of_all_scripts_come_back(brief: EventBrief, name: str, setup: PageSetup, tmp_path: Path) -> None:
    path = tmp_path / f"visit.{name}"
    write_file(path, format_named(name).render(brief, setup, DAY).data)
    assert open_brief(path) == brief


@settings(SHORT, max_examples=8)  # the proof takes long
@given(brief=briefs(WORLD_WORDS), setup=st.sampled_from(SETUPS))
def test_a_page_is_called_accessible_only_where_it_is(brief: EventBrief, setup: PageSetup) -> None:
    made = format_named("pdf").render(brief, setup, DAY)
    assert claims_standards(made.data) is not bool(made.warning)
    if not made.warning:
        for profile in PROFILES:
            result = validation.validate_pdf_bytes(made.data, profile=profile)
            assert result.is_compliant, result.failures


@pytest.mark.parametrize("setup", SETUPS, ids=["A4", "Letter", "large print"])
@pytest.mark.parametrize("name", ["Tidal Energy Summit", "القمة", "ԵՐԵՎԱՆ Ελλάδα Київ"])
def test_the_full_page_is_accessible_and_archivable(setup: PageSetup, name: str) -> None:
    brief = full_brief()
    assert brief.event
    made = format_named("pdf").render(edit(brief, brief.event.name.id, name), setup, DAY)
    assert claims_standards(made.data) is not bool(made.warning)
    assert not made.warning or not name.isascii()
    for profile in PROFILES if not made.warning else ():
        assert validation.validate_pdf_bytes(made.data, profile=profile).is_compliant


ODD_NAMES = {
    "markup of the page": '#panic() *b* $x$ @ref <l> \\ #image("/etc/passwd") #read("brief.typ")',
    "markup of the web": "</script></title><img src=x onerror=alert(1)>&lt;",
    "a formula": '=HYPERLINK("http://example.org","x")',
    "lines of a calendar": "x\r\nEND:VEVENT\r\nBEGIN:VALARM",
    "another direction": "\u202egpj.exe \u2066 \u202b",
    "controls": "a\x00b\x1b[31m\x7f\u0085\u2028\ufeff",
    "codes of no character": "\ufffe\uffff\ufdd0\U0010ffff\ue000",
    "a long word": "w" * 50_000,
    "marks without end": "e" + "\u0301" * 5_000,
    "only marks": "\u200e\u200f",
}


@pytest.mark.parametrize("name", ODD_NAMES.values(), ids=ODD_NAMES)
def test_odd_names_go_out_in_every_format_and_come_back(name: str, tmp_path: Path) -> None:
    brief = full_brief()
    assert brief.event
    for fact_id in (brief.event.name.id, brief.speakers[0].name.id, brief.event.hosts[0].id):
        brief = edit(brief, fact_id, name)
    for known in FORMATS:
        write_file(tmp_path / f"visit{known.suffix}", known.render(brief, PageSetup(), DAY).data)
    assert open_brief(tmp_path / "visit.json") == open_brief(tmp_path / "visit.pdf") == brief


SAVED = json.loads(brief_to_json(full_brief()))


def damaged(*path: str | int, value: object) -> bytes:
    """Return the saved brief with another value somewhere."""
    copy = json.loads(json.dumps(SAVED))
    part = copy
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = value
    return json.dumps(copy).encode()


NAME = ("event", "name")
HOSTILE = {
    "another schema": b'{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object"}',
    "an empty object": b"{}",
    "nested in a field": b'{"schema_version": 2, "sources": ' + b"[" * 200_000,
    "nested and closed": b'{"sources": ' + b"[" * 5_000 + b"]" * 5_000 + b"}",
    "nested in an older version": b'{"schema_version": 1, "sources": ' + b"[" * 5_000 + b"]" * 5_000 + b"}",
    "an offset behind the text": damaged(*NAME, "evidence", 0, "end", value=10**9),
    "an offset before the text": damaged(*NAME, "evidence", 0, "start", value=-3),
    "an endless offset": damaged(*NAME, "evidence", 0, "start", value=10**400),
    "a quote that is not there": damaged(*NAME, "evidence", 0, "quote", value="Tidal Energy Summiz"),
    "a source that is not there": damaged(*NAME, "evidence", 0, "source", value=9),
    "a name that is not in its words": damaged(*NAME, "value", value="Another Summit"),
    "an id that is taken": damaged("event", "kind", "id", value=SAVED["event"]["name"]["id"]),
    "a quotation that nobody said": damaged("speakers", 1, "statements", 0, "value", "text", value="“We quit.”"),
    "half a surrogate pair": b'{"schema_version": 2, "sources": [{"text": "\\ud800", "origin": "a"}]}',
    "a number of a million digits": damaged("statistics", 0, "value", "value", value="1e999999"),
    "no number": damaged("statistics", 0, "value", "value", value="NaN"),
    "an endless length": damaged("event", "duration", "value", "amount", value="1e999999"),
    "a day that never was": damaged("event", "dates", "value", "start", value="2026-02-30"),
    "a field that nobody knows": damaged("sources", 0, "path", value="/etc/passwd"),
    "a wrong digest": damaged("sources", 0, "sha256", value="0" * 64),
    "a page behind the end": damaged("sources", 0, "page_starts", value=[0, 10**6]),
    "a newer version": damaged("schema_version", value=3),
    "a version of many digits": b'{"schema_version": ' + b"9" * 5_000 + b"}",
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_brief_is_refused_in_words_and_at_once(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "visit.json"
    path.write_bytes(data)
    began = time.monotonic()
    with pytest.raises(ReadError, match=r"Could not read visit\.json: "):
        open_brief(path)
    assert time.monotonic() - began < 5


_EXPORT_ALL = """
import json, os, pathlib, sys
from briefview.cli import main
from briefview.export.format_table import FORMATS
brief, folder = sys.argv[1], pathlib.Path(sys.argv[2])
paths = [folder / f"visit{known.suffix}" for known in FORMATS]
for path in paths:
    path.write_bytes(b"old")
exec(sys.argv[3])
codes = [main(["export", brief, "-o", str(path)]) for path in paths]
undo = locals().get("undo", lambda: None)
undo()
print(json.dumps([codes, sorted({path.read_bytes().decode("latin-1") for path in paths}),
    sorted(path.name for path in folder.iterdir() if path not in paths and path.name != "filler")]))
"""
_FULL = """
try:
    with (folder / "filler").open("wb", buffering=0) as filler:
        while True:
            filler.write(b"x" * 4096)
except OSError:
    pass
"""
_SMALL = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))"
_READ_ONLY = "folder.chmod(0o555); undo = lambda: folder.chmod(0o755)"


@pytest.fixture
def brief_path(tmp_path: Path) -> Path:
    path = tmp_path / "brief.json"
    path.write_text(brief_to_json(full_brief()), encoding="utf-8")
    return path


def export_all(brief: Path, folder: Path, before: str, *mount: str) -> tuple[list[object], str]:
    """Export a brief to all formats over old files, in a process of its own; return what became of it."""
    command = [*mount, sys.executable, "-c", _EXPORT_ALL, str(brief), str(folder), before]
    done = subprocess.run(command, check=True, timeout=300, capture_output=True, text=True)
    return json.loads(done.stdout.splitlines()[-1]), done.stderr


WHOLE = [[2] * len(FORMATS), ["old"], []]
"""All were refused, all old files are whole, and nothing else is left."""


@pytest.mark.skipif(sys.platform == "win32", reason="files have no limits there")
def test_a_file_that_may_not_grow_leaves_the_old_one_whole(brief_path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    outcome, said = export_all(brief_path, folder, _SMALL)
    assert outcome == WHOLE
    assert said.count("it would be larger than files may be here") == len(FORMATS)


def can_mount() -> bool:
    probe = ["unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return bool(shutil.which("unshare")) and subprocess.run(probe, check=False, capture_output=True).returncode == 0


@pytest.mark.skipif(not can_mount(), reason="this user may not mount a disk")
@pytest.mark.parametrize(
    ("before", "reason"),
    [
        (_FULL, "the disk is full"),
        ("os.system(f'mount -o remount,ro {folder}')", "the folder is read-only"),
    ],
    ids=["full", "read-only"],
)
def test_a_disk_that_takes_nothing_leaves_the_old_files_whole(
    brief_path: Path, tmp_path: Path, before: str, reason: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    script = f'mount -t tmpfs -o size=96k tmpfs {folder} && exec "$@"'
    outcome, said = export_all(brief_path, folder, before, "unshare", "-m", "sh", "-c", script, "sh")
    assert outcome == WHOLE
    assert said.count(reason) == len(FORMATS)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_that_is_read_only_keeps_the_old_files(brief_path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    outcome, said = export_all(brief_path, folder, _READ_ONLY)
    assert outcome == WHOLE
    assert said.count("the folder is not writable") == len(FORMATS)


_KILLED = """
def killed(order):
    process = os.fork()
    if process == 0:
        os.fsync = lambda handle: os.kill(os.getpid(), 9)  # all is written, and nothing is in its place yet
        os._exit(run(order))
    return 2 if os.waitpid(process, 0)[1] == 9 else 0
run, main = main, killed
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_process_that_is_killed_in_the_middle_leaves_the_old_file_whole(brief_path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    outcome, _ = export_all(brief_path, folder, _KILLED)
    codes, contents, left = outcome
    assert [codes, contents] == WHOLE[:2]
    assert isinstance(left, list)
    assert all(name.startswith(".visit") and name.endswith(".part") for name in left)


_WRITES = """
import itertools, pathlib, sys
from briefview.export.write import write_file
path = pathlib.Path(sys.argv[1])
for number in itertools.count():
    write_file(path, bytes([number % 256]) * 4_000_000)
    print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.parametrize("wait", [0.0, 0.003, 0.01, 0.02, 0.04])
def test_a_kill_at_any_moment_leaves_one_whole_file(tmp_path: Path, wait: float) -> None:
    path = tmp_path / "visit.pdf"
    with subprocess.Popen([sys.executable, "-c", _WRITES, str(path)], stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
    data = path.read_bytes()
    assert len(data) == 4_000_000
    assert len(set(data)) == 1
