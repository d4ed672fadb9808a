"""Settings come back, and what is damaged is as if it were not there."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from briefview.gui.settings import Settings


def test_a_state_and_a_choice_come_back() -> None:
    Settings().save_state("window", QByteArray(b"abc"))
    Settings().save_choice("appearance", "dark")
    assert Settings().state("window") == QByteArray(b"abc")
    assert Settings().choice("appearance") == "dark"


def test_what_was_never_kept_is_empty() -> None:
    assert Settings().state("window").isEmpty()
    assert Settings().choice("appearance", "system") == "system"
    assert Settings().recent() == ()


def test_a_folder_that_is_gone_is_not_offered(tmp_path: Path) -> None:
    Settings().save_folder("open", tmp_path)
    assert Settings().folder("open") == tmp_path
    Settings().save_folder("open", tmp_path / "gone")
    assert Settings().folder("open") != tmp_path / "gone"


def test_a_damaged_state_is_empty() -> None:
    Settings().save_choice("recent", "no list")
    assert Settings().recent() == ()


def test_a_session_comes_back_by_its_paths(tmp_path: Path) -> None:
    Settings().save_session([tmp_path / "one.txt", tmp_path / "two.txt"])
    assert Settings().session() == (tmp_path / "one.txt", tmp_path / "two.txt")
    Settings().save_choice("session", "[1]")
    assert Settings().session() == ()


def test_the_log_lies_in_the_folder_of_states(own_settings: Path) -> None:
    assert Settings().log_folder() == own_settings / "state" / "briefview"
