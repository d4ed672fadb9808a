"""A file is written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from briefview.errors import WriteError
from briefview.export.write import make_folder, write_file


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_new_file_holds_what_was_written(tmp_path: Path) -> None:
    write_file(tmp_path / "visit.pdf", b"page")
    assert (tmp_path / "visit.pdf").read_bytes() == b"page"
    assert names(tmp_path) == ["visit.pdf"]


def test_a_new_file_gets_the_permissions_that_new_files_get(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write_file(tmp_path / "visit.pdf", b"page")
    assert (tmp_path / "visit.pdf").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_an_existing_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "visit.pdf"
    path.write_bytes(b"old")
    path.chmod(0o600)
    write_file(path, b"new")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o600)


def test_a_link_is_followed(tmp_path: Path) -> None:
    target, link = tmp_path / "target.pdf", tmp_path / "link.pdf"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_file(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "visit.pdf"
    path.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteError, match=r"Could not write visit\.pdf: the disk is full\. Make room"):
        write_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["visit.pdf"]


def test_a_write_that_is_interrupted_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_file(tmp_path / "visit.pdf", b"new")
    assert names(tmp_path) == []


def test_a_folder_that_does_not_exist_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="the folder does not exist"):
        write_file(tmp_path / "none" / "visit.pdf", b"page")


def test_a_folder_cannot_be_written_to_as_a_file(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="it is a folder"):
        write_file(tmp_path, b"page")


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WriteError, match="its folder is a file"):
        write_file(tmp_path / "file" / "visit.pdf", b"page")


def test_a_name_that_is_too_long_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="the name is too long"):
        write_file(tmp_path / f"{'n' * 300}.pdf", b"page")


def test_a_file_that_is_protected_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "visit.pdf"
    path.write_bytes(b"old")
    path.chmod(0o400)
    monkeypatch.setattr(os, "access", lambda other, _: other != path)  # the administrator may write everywhere
    with pytest.raises(WriteError, match=r"Could not write visit\.pdf: the file is read-only\. Choose another name"):
        write_file(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_link_to_itself_is_no_file(tmp_path: Path) -> None:
    path = tmp_path / "visit.pdf"
    path.symlink_to(path)
    with pytest.raises(WriteError, match=r"Could not write visit\.pdf"):
        write_file(path, b"new")
    assert path.is_symlink()


def test_a_link_to_a_file_that_is_missing_makes_the_file(tmp_path: Path) -> None:
    link = tmp_path / "link.pdf"
    link.symlink_to(tmp_path / "target.pdf")
    write_file(link, b"page")
    assert link.is_symlink()
    assert (tmp_path / "target.pdf").read_bytes() == b"page"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_file(path, b"page")
        assert os.read(reader, 10) == b"page"
    finally:
        os.close(reader)
    assert path.is_fifo()


def test_a_folder_is_made_with_those_it_lies_in_and_one_that_is_there_will_do(tmp_path: Path) -> None:
    for _ in range(2):
        make_folder(tmp_path / "new" / "briefs")
    assert names(tmp_path / "new") == ["briefs"]
    (tmp_path / "file").touch()
    with pytest.raises(WriteError, match="Could not make the folder briefs: its folder is a file"):
        make_folder(tmp_path / "file" / "briefs")
