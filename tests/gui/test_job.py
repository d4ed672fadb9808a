"""Work is done off the GUI thread, and only the latest counts."""

import threading
from collections.abc import Callable

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from briefview.errors import ReadError
from briefview.gui.job import Job


def test_work_runs_on_another_thread(qtbot: QtBot) -> None:
    job = Job()
    with qtbot.waitSignal(job.finished) as done:
        job.start(threading.get_ident)
    assert done.args != [threading.get_ident()]


def test_a_late_result_never_replaces_a_newer_one(qtbot: QtBot) -> None:
    job, gate = Job(), threading.Event()
    results: list[object] = []
    job.finished.connect(results.append)

    def slow() -> str:
        gate.wait(5)
        return "old"

    job.start(slow)
    with qtbot.waitSignal(job.finished):
        job.start(lambda: "new")
        gate.set()
    job.stop()
    assert results == ["new"]


def test_an_error_that_can_be_acted_on_is_told(qtbot: QtBot) -> None:
    job = Job()

    def work() -> None:
        raise ReadError("Could not read it.", "Try again.")

    with qtbot.waitSignal(job.failed) as failed:
        job.start(work)
    assert failed.args is not None
    assert failed.args[0].hint == "Try again."


def test_any_other_error_surfaces(qtbot: QtBot) -> None:
    job = Job()
    with capture_exceptions() as caught:
        job.start(lambda: 1 // 0)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_a_cancelled_job_tells_nothing(qtbot: QtBot) -> None:
    job = Job()
    with qtbot.assertNotEmitted(job.finished):
        job.start(lambda: 1)
        job.cancel()
        job.stop()


@pytest.mark.usefixtures("qapp")
def test_a_stopped_job_has_no_thread_left() -> None:
    job, ended = Job(), threading.Event()
    job.start(ended.set)
    job.stop()
    threads = [thread for thread in threading.enumerate() if thread is not threading.main_thread()]
    assert all(thread.daemon for thread in threads)


def test_work_learns_that_nobody_wants_it_any_more(qtbot: QtBot) -> None:
    job, begun, heard = Job(), threading.Event(), threading.Event()

    def work(is_stopped: Callable[[], bool]) -> None:
        assert not is_stopped()
        begun.set()
        while not is_stopped():
            threading.Event().wait(0.01)
        heard.set()

    job.start_stoppable(work)
    qtbot.waitUntil(begun.is_set)
    job.stop()
    assert heard.is_set()
