"""A document's content decides on its format."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefview.brief import Source
from briefview.cli import main
from briefview.errors import ReadError
from briefview.opening import open_brief
from briefview.reading.format import Format
from briefview.reading.recognise import FORMATS, recognise


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b'\xef\xbb\xbf\n{ "schema_version": 1', "JSON"),
        ('\ufeff{\n  "sources"'.encode("utf-16"), "JSON"),
        (b"{", "JSON"),
        (b"{\\rtf1\\ansi The forum opened.}", "rich text"),
        (b"{Corrected} The forum opened.", "text"),
        (b"[Updated] The forum opened.", "text"),
        (b"", "text"),
    ],
)
def test_the_beginning_tells_the_format(head: bytes, name: str) -> None:
    assert recognise(head, "visit").name == name


def test_each_format_has_a_name_of_its_own() -> None:
    assert len({known.name for known in FORMATS}) == len(FORMATS)


def test_what_is_not_read_is_refused_by_its_name() -> None:
    with pytest.raises(ReadError, match=r"visit\.docx: it is a zipped document.*paste it"):
        recognise(b"PK\x03\x04", "visit.docx")


def test_binary_data_is_refused() -> None:
    with pytest.raises(ReadError, match="it is no text"):
        recognise(bytes(100), "visit.txt")


SUBTITLES = b"""1
00:00:01,000 --> 00:00:04,500
The Harbour Safety Forum opened in Geneva, Switzerland,

2
00:00:04,600 --> 00:00:08,000
on 12 May 2025, hosted by Norway.
"""


def are_subtitles(data: bytes) -> bool:
    return re.match(rb"1\r?\n\d\d:\d\d:\d\d,\d{3} --> ", data) is not None


def read_subtitles(data: bytes, origin: str) -> Source:
    lines = [line for line in data.decode().splitlines() if line and not line[0].isdigit()]
    return Source(text=" ".join(lines), origin=origin, media_type="application/x-subrip")


def test_a_format_that_is_added_as_the_readme_says_opens_everywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    added = Format("subtitles", 100_000, are_subtitles, read_subtitles)
    monkeypatch.setattr("briefview.reading.recognise.FORMATS", (added, *FORMATS))
    path = tmp_path / "film.txt"
    path.write_bytes(SUBTITLES)
    event = open_brief(path).event
    assert event
    assert event.name.value == "Harbour Safety Forum"
    assert main(["export", str(path), "-o", "-"]) == 0
    assert b'"media_type": "application/x-subrip"' in capsysbinary.readouterr().out
    path.write_bytes(SUBTITLES * 1000)
    with pytest.raises(ReadError, match=r"film\.txt: it has more than"):
        open_brief(path)


def test_plain_text_loads_no_other_format() -> None:
    code = (
        "import sys; from briefview.reading.recognise import FORMATS, recognise\n"
        "recognise('GENEVA: The forum opened.\\nIt was rainy.'.encode(), 'visit.txt')\n"
        "print({each.rpartition('.')[2] for each in sys.modules if each.startswith('briefview.reading.')})"
    )
    environment = {**os.environ, "PYDANTIC_DISABLE_PLUGINS": "__all__"}
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment)
    assert not {"pdf", "brief_file", "word_document", "open_document", "web_archive", "rich_text"} & set(
        done.stdout.split("'")
    )
    assert not {"mail_message", "web_page", "markdown"} & set(done.stdout.split("'"))


def test_headers_that_never_end_are_told_at_once() -> None:
    data = b"From: a\r\nSubject: b\r\nDate: c\r\n" + b"X-Way: d\r\n \t  e\r\n" * 200 + b"no header"
    begin = time.monotonic()
    assert recognise(data, "visit.eml").name == "e-mail"
    assert time.monotonic() - begin < 5
