"""Reading the file again is one step back and forth, and keeps what a person did."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefview.brief import EventBrief, Standing
from briefview.brief.correction import reject
from briefview.gui.window import MainWindow
from tests.builder import sample_brief
from tests.gui.fake import FakeWorld
from tests.gui.test_window import fact_of

FIGURE = fact_of("12,500 pilots")


def without_figure(world: FakeWorld) -> EventBrief:
    """Return what is extracted from the file when the words of the first figure have gone from it."""
    brief = reject(sample_brief(origin=str(world.article)), FIGURE)
    text = brief.sources[0].text.replace("12,500 pilots", "13,400 pilots")
    source = brief.sources[0].model_copy(update={"text": text, "sha256": ""})
    return EventBrief.model_validate(brief.model_copy(update={"sources": (source,)}).model_dump())


def read_again(window: MainWindow, qtbot: QtBot) -> None:
    """Read the file of the window again."""
    with qtbot.waitSignal(window.rereading.ended):
        window.actions_by_name.trigger("read_again")


def lose_figure(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    """Confirm a figure, and read the file again without its words."""
    window.select_fact(FIGURE)
    window.actions_by_name.trigger("confirm")
    world.now_in_file = without_figure(world)
    read_again(window, qtbot)


def test_a_file_that_holds_the_same_makes_no_step(window: MainWindow, qtbot: QtBot) -> None:
    read_again(window, qtbot)
    assert window.status.told.text() == "Read harbour.txt again, nothing has changed"
    assert window.history.stack.count() == 0


def test_corrections_stay_when_the_file_is_read_again(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    QTest.keyClick(window.tabs.overview.list, Qt.Key.Key_Space)
    world.now_in_file = without_figure(world)
    read_again(window, qtbot)
    assert window.history.brief
    assert window.history.brief.event
    assert window.history.brief.event.name.standing is Standing.CONFIRMED
    assert window.status.told.text() == "Read harbour.txt again: 1 fact gone"


def test_reading_again_is_one_step_that_undo_takes_back(window: MainWindow, world: FakeWorld, qtbot: QtBot) -> None:
    before = window.history.brief
    world.now_in_file = without_figure(world)
    read_again(window, qtbot)
    assert window.history.stack.undoText() == "reading again"
    window.actions_by_name.trigger("undo")
    assert window.history.brief == before
    window.actions_by_name.trigger("redo")
    assert window.history.brief == world.now_in_file


def test_reading_again_what_nobody_worked_on_leaves_nothing_to_save(
    window: MainWindow, world: FakeWorld, qtbot: QtBot
) -> None:
    world.now_in_file = without_figure(world)
    read_again(window, qtbot)
    assert not window.isWindowModified()


def test_a_reviewed_fact_without_its_words_is_told_of_and_shown(
    window: MainWindow, world: FakeWorld, qtbot: QtBot
) -> None:
    lose_figure(window, world, qtbot)
    assert window.isWindowModified()
    assert window.message.words.text().startswith("1 reviewed fact stands on words that are no longer in the source.")
    window.message.button.click()
    assert window.tabs.currentWidget() is window.tabs.overview
    row = window.tabs.overview.list.currentIndex()
    assert row.data() == "12,500 pilots"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Words no longer in the source. Figure: 12,500 pilots. Confirmed."
    )
    assert window.side.source.strip.words.text() == "Words no longer in the source: “12,500 pilots”"


def test_what_is_corrected_while_the_file_is_read_is_carried_over_too(
    window: MainWindow, world: FakeWorld, qtbot: QtBot
) -> None:
    world.gate.clear()
    world.now_in_file = without_figure(world)
    with qtbot.waitSignal(window.rereading.ended):
        window.actions_by_name.trigger("read_again")
        QTest.keyClick(window.tabs.overview.list, Qt.Key.Key_Space)
        world.gate.set()
    assert window.history.brief
    assert window.history.brief.event
    assert window.history.brief.event.name.standing is Standing.CONFIRMED
    assert len(world.reread) == 2


def test_a_file_that_cannot_be_read_any_more_leaves_all_as_it_was(
    window: MainWindow, world: FakeWorld, qtbot: QtBot
) -> None:
    before = window.history.brief
    world.missing = world.article
    with qtbot.waitSignal(window.intake.failed):
        window.actions_by_name.trigger("read_again")
    assert window.history.brief is before
