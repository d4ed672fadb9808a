"""One file is claimed by one window."""

from pathlib import Path

import pytest

from briefview.gui.claim import Claim


@pytest.mark.usefixtures("qapp")
def test_a_file_that_another_window_has_is_told(tmp_path: Path) -> None:
    one, other = Claim(tmp_path / "locks"), Claim(tmp_path / "locks")
    file = tmp_path / "visit.txt"
    assert one.take(file)
    assert not other.take(file)
    assert other.take(tmp_path / "else.txt")
    one.release()
    assert other.take(file)
    other.release()


@pytest.mark.usefixtures("qapp")
def test_where_no_lock_can_be_made_nothing_is_claimed_and_nobody_warned(tmp_path: Path) -> None:
    (tmp_path / "locks").write_text("a file", encoding="utf-8")
    assert Claim(tmp_path / "locks").take(tmp_path / "visit.txt")
