"""Documents come in, and of several the last one counts."""

from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from briefview.brief.address import Address
from briefview.gui.settings import Settings
from briefview.gui.window import MainWindow
from tests.gui.fake import FakeWorld


def test_of_two_documents_the_last_is_shown(empty_window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    with qtbot.waitSignal(empty_window.intake.brief_opened) as opened:
        empty_window.intake.open_path(world.article)
        empty_window.intake.open_path(world.recipe)
    assert opened.args is not None
    assert opened.args[1] == world.recipe


def test_a_cancelled_document_is_not_shown(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.intake.brief_opened, wait=50):
        window.intake.open_path(world.recipe)
        window.intake.cancel()
    assert window.tabs.overview.list.isVisible()


def test_the_sample_is_not_listed_among_recent_files(empty_window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    for opening in (empty_window.intake.open_sample, empty_window.intake.ask_file):
        world.to_open = (world.article,)
        with qtbot.waitSignal(empty_window.intake.brief_opened):
            opening()
    assert [file.path for file in Settings().recent()] == [str(world.article)]


def test_nothing_is_opened_where_no_file_is_chosen(empty_window: MainWindow, world: FakeWorld) -> None:
    empty_window.intake.ask_file()
    assert world.opened == []


def test_a_small_file_is_there_before_the_window_is_shown(empty_window: MainWindow, world: FakeWorld) -> None:
    empty_window.intake.open_at_once(world.article)
    assert empty_window.tabs.overview.list.model().rowCount()


def test_a_large_file_is_opened_beside_the_window(empty_window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    world.article.write_text("word " * 50_000, encoding="utf-8")
    with qtbot.waitSignal(empty_window.intake.brief_opened):
        empty_window.intake.open_at_once(world.article)
        assert not empty_window.tabs.overview.list.model().rowCount()


def test_a_file_that_is_missing_is_said_at_once(empty_window: MainWindow, world: FakeWorld) -> None:
    empty_window.intake.open_at_once(world.article.with_name("missing.txt"))
    assert empty_window.message.words.text()


def test_a_long_document_is_read_apart_and_told_when_nobody_wants_it(
    window: MainWindow, world: FakeWorld, qtbot: QtBot
) -> None:
    world.gate.clear()
    world.article.write_text("word " * 50_000, encoding="utf-8")
    with qtbot.assertNotEmitted(window.intake.brief_opened):
        window.intake.open_path(world.article)
        qtbot.waitUntil(window.status.cancel.isVisible)
        window.status.cancel.click()
        world.gate.set()
        qtbot.waitUntil(lambda: world.stopped == [True])
    assert not window.status.progress.isVisible()


def test_a_long_pasted_text_is_read_apart(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("word " * 50_000)
    with qtbot.waitSignal(window.intake.brief_opened):
        window.intake.take(data)
    assert world.stopped == [False]
    assert world.pasted == ["word " * 50_000]


def linked(url: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url)])
    data.setText(url)
    return data


def test_a_link_that_is_dropped_is_followed_only_when_the_person_says_so(
    window: MainWindow, world: FakeWorld, qtbot: QtBot
) -> None:
    world.may_fetch = False
    window.intake.take(linked("https://quay.example/tides"))
    assert world.asked == ["https://quay.example/tides"]
    assert world.fetched == []
    world.may_fetch = True
    with qtbot.waitSignal(window.intake.brief_opened) as opened:
        window.intake.take(linked("https://quay.example/tides"))
    assert world.fetched == ["https://quay.example/tides"]
    assert opened.args is not None
    assert opened.args[1] is None
    assert not window.actions_by_name["read_again"].isEnabled()
    assert [file.path for file in Settings().recent()] == [str(world.article)]


def test_an_address_is_opened_beside_the_window_at_the_start(
    empty_window: MainWindow, world: FakeWorld, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(empty_window.intake.brief_opened):
        empty_window.intake.open_at_once(Address("https://quay.example/tides"))
        assert world.fetched == []
    assert world.asked == []


def test_an_address_that_does_not_answer_can_be_given_up(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    world.gate.clear()
    with qtbot.assertNotEmitted(window.intake.brief_opened):
        window.intake.open_address(Address("https://quay.example/tides"))
        qtbot.waitUntil(window.status.cancel.isVisible)
        window.status.cancel.click()
        world.gate.set()
        qtbot.waitUntil(lambda: world.stopped == [True])
