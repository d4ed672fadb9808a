"""Documents are read from files and streams, whatever their format."""

import io
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefview.brief import EventBrief, Source
from briefview.brief.schema import brief_to_json
from briefview.errors import ReadError
from briefview.reading.plain_text import LIMIT
from briefview.reading.recognise import LARGEST
from briefview.reading.stream import read_file, read_stream
from tests.builder import sample_brief
from tests.reading.fuzz import mutated, outcome, seeds
from tests.reading.postbag import mail

NOBODY = 65534


class BrokenStream(io.BytesIO):
    """Breaks at the first read."""

    def read(self, _size: int | None = -1) -> bytes:
        raise OSError(5, "Input/output error")


class CountingStream(io.BytesIO):
    """Counts how many bytes were read."""

    taken = 0

    def read(self, size: int | None = -1) -> bytes:
        data = super().read(size)
        self.taken += len(data)
        return data


@pytest.fixture
def private_file() -> Iterator[Path]:
    """A file that whoever runs the test may not read, also where that is root."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "private.txt"
        path.write_text("The forum opened.")
        path.chmod(0)
        if os.geteuid():
            yield path
            return
        Path(folder).chmod(0o755)
        os.seteuid(NOBODY)
        try:
            yield path
        finally:
            os.seteuid(0)


def test_an_article_becomes_a_source_named_by_its_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "visit.txt"
    path.write_bytes(b"The forum opened.\r\n")
    assert read_file(path) == Source(text="The forum opened.\n", origin="visit.txt")


def test_a_saved_brief_becomes_a_brief_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "visit.txt"
    path.write_text(brief_to_json(sample_brief()))
    assert read_file(path) == sample_brief()


def test_a_stream_is_read_like_a_file() -> None:
    source = read_stream(io.BytesIO(b"The forum opened."), "standard input")
    assert isinstance(source, Source)
    assert source.origin == "standard input"
    assert isinstance(read_stream(io.BytesIO(brief_to_json(sample_brief()).encode()), "standard input"), EventBrief)


def test_a_document_longer_than_the_first_bytes_is_read_whole() -> None:
    text = "The forum opened. " * 5000
    source = read_stream(io.BytesIO(text.encode()), "standard input")
    assert isinstance(source, Source)
    assert source.text == text


def test_a_text_of_the_largest_size_is_read() -> None:
    assert isinstance(read_stream(io.BytesIO(b"x" * LIMIT), "standard input"), Source)


def test_a_file_that_is_too_large_is_refused_without_reading_it_whole() -> None:
    stream = CountingStream(b"The forum opened.\n" * 3_000_000)
    with pytest.raises(ReadError, match="more than 40 MB"):
        read_stream(stream, "long.txt")
    assert stream.taken == LARGEST + 1


def test_a_text_that_is_too_large_for_its_format_is_refused() -> None:
    with pytest.raises(ReadError, match="more than 10 MB"):
        read_stream(io.BytesIO(b"x" * (LIMIT + 1)), "long.txt")


def test_a_missing_file_says_where_it_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"visit\.txt: there is no such file.*Look whether it is in /"):
        read_file(tmp_path / "visit.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="it is a folder"):
        read_file(tmp_path)


def test_the_current_folder_is_refused_by_its_name() -> None:
    with pytest.raises(ReadError, match=r"Could not read \.: it is a folder"):
        read_file(Path())


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="this system has other permissions")
def test_a_file_of_somebody_else_is_refused(private_file: Path) -> None:
    with pytest.raises(ReadError, match=r"private\.txt: you may not read it"):
        read_file(private_file)


@settings(deadline=None)  # the first of a format loads its module
@given(st.sampled_from([b"", b"\xff\xfe", b"\xef\xbb\xbf", b'{"', b"%PDF-1.7\n"]), st.binary(max_size=2000))
def test_any_bytes_give_a_document_or_an_error_for_the_user(beginning: bytes, rest: bytes) -> None:
    try:
        source = read_stream(io.BytesIO(beginning + rest), "standard input")
    except ReadError:
        return
    assert isinstance(source, Source)
    assert source.text.strip()


def test_a_stream_that_breaks_says_why() -> None:
    with pytest.raises(ReadError, match="standard input: Input/output error"):
        read_stream(BrokenStream(), "standard input")


def test_a_name_that_cannot_be_saved_as_text_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text("The forum opened.")
    source = read_file(path)
    assert isinstance(source, Source)
    assert source.origin == "caf?.txt"


def test_a_name_behind_an_e_mail_is_that_of_a_file_attached_to_it(tmp_path: Path) -> None:
    path = tmp_path / "visit.eml"
    inner = mail(attached={"notes.txt": b"The forum closed."}, subject="Fog")
    path.write_bytes(mail(attached={"agenda.txt": b"The forum opened.", "": inner}).as_bytes())
    assert read_file(path / "agenda.txt") == Source(text="The forum opened.", origin="agenda.txt")
    assert read_file(path / "Fog.eml" / "notes.txt") == Source(text="The forum closed.", origin="notes.txt")
    with pytest.raises(ReadError, match=r"menu\.txt: it is not attached to visit\.eml"):
        read_file(path / "menu.txt")


def test_damaged_documents_of_all_formats_give_a_document_or_an_error_for_the_user() -> None:
    documents = seeds()
    results = [outcome(mutated(data, documents, Random(at))) for at, data in enumerate(documents * 4)]
    assert len(set(results)) > 3
