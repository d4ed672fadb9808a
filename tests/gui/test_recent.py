"""Files that were opened are remembered by path and time, ten of them."""

import datetime as dt
from pathlib import Path

import pytest

from briefview.gui.recent import RecentFile, recent_from_text, recent_to_text, with_recent

NOON = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)


def test_the_latest_stands_first_and_once(tmp_path: Path) -> None:
    files: tuple[RecentFile, ...] = ()
    for name in ("a", "b", "a"):
        files = with_recent(files, tmp_path / name, NOON)
    assert [Path(file.path).name for file in files] == ["a", "b"]


def test_no_more_than_ten_are_kept(tmp_path: Path) -> None:
    files: tuple[RecentFile, ...] = ()
    for number in range(12):
        files = with_recent(files, tmp_path / str(number), NOON)
    assert len(files) == 10
    assert Path(files[0].path).name == "11"


def test_a_list_comes_back_from_its_text(tmp_path: Path) -> None:
    files = with_recent((), tmp_path / "visit.txt", NOON)
    assert recent_from_text(recent_to_text(files)) == files


@pytest.mark.parametrize("text", ["", "{", "[1]", '[["a", "yesterday"]]', '{"a": 1}', "null"])
def test_a_list_that_cannot_be_read_is_empty(text: str) -> None:
    assert recent_from_text(text) == ()


def test_a_file_that_is_gone_is_known_to_be(tmp_path: Path) -> None:
    there = tmp_path / "there.txt"
    there.touch()
    assert RecentFile(str(there), NOON).exists
    assert not RecentFile(str(tmp_path / "gone.txt"), NOON).exists
