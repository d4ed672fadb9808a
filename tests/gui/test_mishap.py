"""A report says where an error was met, and nothing of what the document says."""

from briefview import __version__
from briefview.errors import ReadError
from briefview.gui.mishap import Mishap, mishap_of, software

SAID = "The minister is ill"


def fail(words: str) -> None:
    quoted = words.upper()
    raise ValueError(f"no such words: {quoted}")


def fail_again(words: str) -> None:
    try:
        fail(words)
    except ValueError as error:
        raise ReadError(words, words) from error


def met(work: object, *arguments: object) -> Mishap:
    assert callable(work)
    try:
        work(*arguments)
    except Exception as error:  # noqa: BLE001 - it is what is looked at
        return mishap_of(error, error.__traceback__)
    raise AssertionError


def deep(level: int) -> int:
    return 1 // level if level == 0 else deep(level - 1)


def test_a_report_says_class_file_line_and_function() -> None:
    mishap = met(fail, SAID)
    lines = mishap.report.splitlines()
    assert "ValueError" in lines
    assert lines[-1].endswith(" in fail")
    assert "gui/test_mishap.py:" in lines[-1]
    assert mishap.place.startswith("ValueError")


def test_a_report_holds_no_message_and_no_value() -> None:
    for work in (fail, fail_again):
        report = met(work, SAID).report.lower()
        assert "minister" not in report
        assert "no such words" not in report


def test_a_report_tells_what_led_to_an_error() -> None:
    report = met(fail_again, SAID).report
    assert report.index("ValueError") < report.index("which was the cause of:") < report.index("briefview.errors.Read")


def test_a_report_names_versions_and_system_but_no_home_folder() -> None:
    report = met(fail, SAID).report
    assert report.startswith(software())
    assert f"briefview {__version__}" in software()
    assert "Qt 6." in software()
    assert "/work/" not in report
    assert "/home/" not in report


def test_the_middle_of_a_long_traceback_is_left_out() -> None:
    report = met(deep, 300).report
    assert "more …" in report
    assert len(report.splitlines()) < 60


def test_the_same_error_has_the_same_place() -> None:
    assert met(fail, "one").place == met(fail, "two").place != met(deep, 0).place
