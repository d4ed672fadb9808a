"""An error that nobody expected is logged and shown once, wherever it is met, and the program goes on."""

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefview.gui.job import Job
from briefview.gui.mishap_dialog import MishapDialog
from briefview.gui.mishap_watch import MishapWatch, log_qt_message
from briefview.gui.window import MainWindow
from tests.gui.fake import FakeWorld

pytestmark = pytest.mark.qt_no_exception_capture
SAID = "The minister is ill"


@pytest.fixture
def watch(qapp: QApplication, tmp_path: Path) -> Iterator[MishapWatch]:
    """Return a watch that gives back what it took over."""
    made = MishapWatch(tmp_path / "log", qapp)
    made.begin()
    yield made
    made.end()
    made.deleteLater()


def fail() -> None:
    raise ValueError(SAID)


def fail_otherwise() -> None:
    raise LookupError(SAID)


def shown(qtbot: QtBot, watch: MishapWatch) -> MishapDialog:
    qtbot.waitUntil(lambda: watch.dialog is not None and watch.dialog.isVisible())
    assert watch.dialog
    return watch.dialog


def test_an_error_in_a_slot_is_shown_and_the_program_goes_on(
    qtbot: QtBot, watch: MishapWatch, caplog: pytest.LogCaptureFixture
) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(fail)
    button.click()
    dialog = shown(qtbot, watch)
    assert "ValueError" in dialog.report.toPlainText()
    assert SAID not in dialog.report.toPlainText()
    assert "ValueError" in caplog.text
    assert SAID not in caplog.text
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_an_error_in_a_thread_is_shown(qtbot: QtBot, watch: MishapWatch) -> None:
    thread = threading.Thread(target=fail, name="sorting")
    thread.start()
    thread.join()
    assert "Thread: sorting" in shown(qtbot, watch).report.toPlainText()


def test_an_error_in_a_job_is_shown(qtbot: QtBot, watch: MishapWatch) -> None:
    job = Job()
    job.start(fail)
    assert " in fail" in shown(qtbot, watch).report.toPlainText()
    job.stop()


def test_a_document_that_meets_an_error_leaves_the_window_in_working_order(
    qtbot: QtBot, watch: MishapWatch, window: MainWindow, world: FakeWorld
) -> None:
    world.broken = world.recipe
    window.intake.open_path(world.recipe)
    shown(qtbot, watch).close()
    assert not window.status.progress.isVisible()
    with qtbot.waitSignal(window.intake.brief_opened):
        window.intake.open_path(world.article)


def test_further_errors_are_counted_in_the_one_dialog(qtbot: QtBot, watch: MishapWatch) -> None:
    QTimer.singleShot(0, fail)
    dialog = shown(qtbot, watch)
    QTimer.singleShot(0, fail_otherwise)
    qtbot.waitUntil(dialog.more.isVisible)
    assert watch.dialog is dialog
    assert dialog.more.text() == "1 more error since, written to the log."


def test_the_same_error_is_shown_once(qtbot: QtBot, watch: MishapWatch, caplog: pytest.LogCaptureFixture) -> None:
    QTimer.singleShot(0, fail)
    shown(qtbot, watch).close()
    before = caplog.text.count("ValueError")
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: caplog.text.count("ValueError") > before)
    QApplication.processEvents()
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_an_error_in_painting_is_shown_behind_it(qtbot: QtBot, watch: MishapWatch) -> None:
    class Broken(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            fail()

    widget = Broken()
    qtbot.addWidget(widget)
    widget.show()
    dialog = shown(qtbot, watch)
    widget.update()
    QApplication.processEvents()
    assert not dialog.more.isVisible()


def test_the_report_can_be_copied(qtbot: QtBot, watch: MishapWatch) -> None:
    QTimer.singleShot(0, fail)
    dialog = shown(qtbot, watch)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
    assert dialog.report.accessibleName() == "Report"


def test_an_interrupt_is_none_of_its_business(watch: MishapWatch, capsys: pytest.CaptureFixture[str]) -> None:
    watch.meet(KeyboardInterrupt, KeyboardInterrupt(), None)
    QApplication.processEvents()
    assert watch.dialog is None
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_what_qt_says_is_logged_without_quoted_words(caplog: pytest.LogCaptureFixture) -> None:
    log_qt_message(QtMsgType.QtFatalMsg, QMessageLogContext(), f'Cannot draw "{SAID}"')
    assert caplog.records[0].levelno == logging.CRITICAL
    assert caplog.records[0].getMessage() == "Qt, default: Cannot draw "
